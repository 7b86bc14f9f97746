package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import lumbung.journal.Ledger;
import lumbung.settings.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a power cut leaves of an import: nothing or all. {@code src/bench} has the long version, of 100,000 rows and the
 * finished program.
 */
class KillTest {
    private static final int LINES = KilledWriter.ROWS / KilledWriter.STEP;
    private static final long SEED = 20_261_121;

    @TempDir
    Path folder;

    /** Killed at some row, at the last row (so while it commits), and after the commit. */
    @Test
    void aKilledImportLeavesNothingOrAllOfItAndAnUnbrokenJournal() throws Exception {
        Home home = new Home(folder);
        new Opening(home, Clock.systemUTC()).embedded().get().close();
        Random random = new Random(SEED);
        for (int lines : List.of(1 + random.nextInt(LINES - 1), LINES, LINES + 1)) {
            killAfter(lines);
            String seen = "seed " + SEED + ", killed after line " + lines;
            try (Store store = new Opening(home, Clock.systemUTC()).embedded().get()) {
                examine(store, lines, seen);
            }
        }
    }

    private static void examine(Store store, int lines, String seen) {
        Ledger ledger = store.ledger(KilledWriter.CLERK);
        assertTrue(ledger.verify().isDone(), seen);
        long people = store.people().count();
        boolean all = people == KilledWriter.ROWS;
        assertTrue(all || people == 0, seen + ": " + people);
        assertTrue(lines < LINES ? !all : lines == LINES || all, seen + ": " + people);
        AtomicLong known = new AtomicLong();
        store.importLog().known((fingerprint, person) -> known.incrementAndGet());
        assertEquals(people, known.get(), seen);
        assertEquals(all, ledger.undoable().isPresent(), seen + ledger.recent(5));
        if (all) {
            ledger.undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(0, store.people().count(), seen);
        }
    }

    /** Starts the writer, reads so many lines of it, kills it. */
    private void killAfter(int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                assertTrue(out.readLine() != null, "ended after " + i + " lines");
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
