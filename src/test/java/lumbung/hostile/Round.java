package lumbung.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Feeds a target and counts. An input is made out of its seed alone, so that each can be fed again.
 */
public final class Round {
    /** No input may take longer, on any PC. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final String CANARY = "nothing outside is touched";

    private final Target target;
    private final Path top;
    private final Path folder;
    private final Path canary;
    private final Map<Long, Throwable> crashes = new TreeMap<>();
    private long inputs;
    private long nanoseconds;
    private long slowest;
    private long slowestSeed;

    public Round(Target target) {
        try {
            this.target = target;
            this.top = Files.createTempDirectory("lumbung-hostile");
            this.folder = Files.createDirectory(top.resolve("work"));
            this.canary = Files.writeString(top.resolve("canary"), CANARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Feeds inputs of seeds that follow each other, until the time is over; at least one. Answers the seed after the last. */
    public long feed(long seed, Duration time) {
        long begun = System.nanoTime();
        long next = seed;
        do {
            once(next++);
        } while (System.nanoTime() - begun < time.toNanos());
        return next;
    }

    /** Feeds the input of one seed. */
    // Whatever is thrown, a full memory or stack as well, is what is looked for.
    @SuppressWarnings("ThrowableNotThrown")
    public void once(long seed) {
        long begun = System.nanoTime();
        try {
            target.trial().once(new Mess(seed), folder);
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new AssertionError("took longer than " + LONGEST);
            }
            lookOutside();
        } catch (Throwable e) {
            crashes.put(seed, e);
        }
        long took = System.nanoTime() - begun;
        inputs++;
        nanoseconds += took;
        if (took > slowest) {
            slowest = took;
            slowestSeed = seed;
        }
        clear(folder);
    }

    private void lookOutside() throws IOException {
        try (Stream<Path> entries = Files.list(top)) {
            List<Path> there = entries.sorted().toList();
            if (!there.equals(List.of(canary, folder))
                    || !Files.readString(canary).equals(CANARY)) {
                throw new AssertionError("outside of the folder: " + there);
            }
        }
    }

    private static void clear(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.skip(1).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Target target() {
        return target;
    }

    /** What was thrown, by the seed of the input. */
    public Map<Long, Throwable> crashes() {
        return crashes;
    }

    /** Name, inputs, seconds, crashes, the slowest input's milliseconds and seed. */
    public String row() {
        return "%-12s %,10d %8.1f %8d %9.1f  %d"
                .formatted(target.name(), inputs, nanoseconds / 1e9, crashes.size(), slowest / 1e6, slowestSeed);
    }

    /** The head of the rows. */
    public static String head() {
        return "%-12s %10s %8s %8s %9s  %s".formatted("target", "inputs", "seconds", "crashes", "slowest", "its seed");
    }
}
