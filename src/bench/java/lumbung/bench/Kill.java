package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import lumbung.settings.Home;
import lumbung.store.Opening;
import lumbung.store.Store;

/**
 * Kills the finished program again and again while it imports 100,000 rows, at moments spread over the whole run, and looks
 * at what is left: the next start is clean, nothing of the import or all of it is there, the journal's chain holds.
 */
final class Kill {
    private static final int TIMES = 20;
    private static final int ROWS = 100_000;
    private static final int PEOPLE = 1_000;
    private static final double BEYOND = 1.05;

    private final Lab lab;
    private final Path list;
    private final Path home;
    private final long whole;

    private Kill(Lab lab, int rows) throws IOException {
        this.lab = lab;
        this.list = GeneratedList.write(new GeneratedPeople(GeneratedPeople.SEED, rows), lab.folder());
        this.home = lab.copyOf(lab.register(PEOPLE));
        this.whole = Math.round(Child.run(lab.folder(), importing()).milliseconds());
    }

    /**
     * Kills and looks; an exit of 1 says that something was wrong.
     *
     * @param arguments how many times, 20 if not said, and how many rows
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : TIMES;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROWS;
        Kill kill = new Kill(Lab.open(), rows);
        long all = kill.left().people();
        System.out.printf(
                "import of %,d rows: %,d ms, %,d people then; seed %d%n", rows, kill.whole, all, GeneratedPeople.SEED);
        Random moments = new Random(GeneratedPeople.SEED);
        int wrong = 0;
        kill.afresh();
        for (int i = 1; i <= times; i++) {
            long moment = (long) (moments.nextDouble() * BEYOND * kill.whole);
            boolean ended = kill.strike(moment);
            Left left = kill.left();
            boolean right = left.sound() && (left.people() == PEOPLE || left.people() == all);
            wrong += right ? 0 : 1;
            System.out.printf(
                    "%2d  %s after %,7d ms: %,7d people, %s%n",
                    i, ended ? "had ended" : "killed", moment, left.people(), left.words());
            if (left.people() != PEOPLE) {
                kill.afresh();
            }
        }
        System.out.printf("%d of %d wrong%n", wrong, times);
        System.exit(wrong == 0 ? 0 : 1);
    }

    /**
     * What a killed run left.
     *
     * @param exit of the program's own check of the journal, the first start after it
     * @param verified whether the chain holds, looked at from here
     */
    private record Left(long people, int exit, boolean verified) {
        boolean sound() {
            return exit == 0 && verified;
        }

        String words() {
            return sound() ? "journal holds" : "WRONG: journal verify ended with " + exit + ", chain " + verified;
        }
    }

    private void afresh() throws IOException {
        lab.copyOf(lab.register(PEOPLE));
    }

    private List<String> importing() {
        return lab.program(home, "import", list.toString());
    }

    /** Whether the import had ended before the moment came. */
    private boolean strike(long moment) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(importing())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return ended;
    }

    private Left left() throws IOException {
        int exit = Child.attempt(lab.folder(), lab.program(home, "journal", "verify"))
                .exit();
        try (Store store = new Opening(new Home(home), Clock.systemDefaultZone())
                .embedded()
                .get()) {
            return new Left(
                    store.people().count(), exit, store.ledger(0).verify().isDone());
        }
    }
}
