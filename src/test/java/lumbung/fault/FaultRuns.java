package lumbung.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** All faults, in turn, until the time is over; then a table of what was lost and what was alarmed about without need. */
public final class FaultRuns {
    private static final long SEED = 20_261_130;
    private static final int MINUTES = 10;

    private final Stage stage;
    private final Path folder;
    private final Map<String, List<Scene.Verdict>> verdicts = new HashMap<>();
    private final Map<String, String> impossible = new TreeMap<>();

    private FaultRuns(Path folder) throws IOException {
        this.folder = folder;
        this.stage = new Stage(Files.createDirectories(folder.resolve("stage")), true);
    }

    /**
     * Prints the table; an exit of 1 says that something was lost or wrong.
     *
     * @param arguments minutes, 10 if not said; a seed; and words of the names of faults, all if none
     */
    public static void main(String[] arguments) throws IOException {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MINUTES;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        List<String> words = Stream.of(arguments).skip(2).toList();
        Path folder = Files.createTempDirectory("lumbung-faults-");
        FaultRuns runs = new FaultRuns(folder);
        System.out.printf("seed %d, %d minutes, in %s%n", seed, minutes, folder);
        List<Fault> faults = Fault.all().stream()
                .filter(fault -> words.isEmpty() || words.stream().anyMatch(fault.name()::contains))
                .toList();
        runs.until(System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes), faults, new Random(seed));
        boolean clean = runs.table(faults);
        delete(folder);
        System.exit(clean ? 0 : 1);
    }

    private void until(long end, List<Fault> faults, Random random) throws IOException {
        for (int round = 1; System.nanoTime() < end; round++) {
            for (Fault fault : faults) {
                if (System.nanoTime() < end && !impossible.containsKey(fault.name())) {
                    happens(fault, round, random.nextLong());
                }
            }
        }
    }

    private void happens(Fault fault, int round, long seed) throws IOException {
        Path place = Files.createTempDirectory(folder, "scene");
        Scene scene = new Scene(stage, place, new Random(seed));
        try {
            fault.strike().on(scene);
        } catch (Scene.Impossible e) {
            impossible.put(fault.name(), e.getMessage());
            return;
        } catch (Exception | AssertionError e) {
            scene.unclear(true, "the trial itself: " + e);
        }
        Scene.Verdict verdict = scene.verdict();
        verdicts.computeIfAbsent(fault.name(), it -> new ArrayList<>()).add(verdict);
        if (!verdict.isClean()) {
            System.out.printf("round %d, %s, seed %d: %s%n", round, fault.name(), seed, verdict);
        }
        delete(place);
    }

    private boolean table(List<Fault> faults) {
        System.out.printf("%n%-55s %6s %6s %6s %8s%n", "fault", "times", "lost", "alarms", "messages");
        boolean clean = true;
        for (Fault fault : faults) {
            String why = impossible.get(fault.name());
            List<Scene.Verdict> all = verdicts.getOrDefault(fault.name(), List.of());
            long lost = all.stream().filter(it -> !it.lost().isEmpty()).count();
            long alarms = all.stream().filter(it -> !it.alarms().isEmpty()).count();
            long unclear = all.stream().filter(it -> !it.unclear().isEmpty()).count();
            clean &= lost + alarms + unclear == 0;
            System.out.printf(
                    Locale.ROOT,
                    "%-55s %6d %6d %6d %8d%s%n",
                    fault.name(),
                    all.size(),
                    lost,
                    alarms,
                    unclear,
                    why == null ? "" : "  left out: " + why);
        }
        return clean;
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> found = Files.walk(place)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
