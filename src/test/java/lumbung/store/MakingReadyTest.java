package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lumbung.message.Outcome;
import lumbung.settings.Home;
import org.junit.jupiter.api.Test;

/** Folders in which registers are made ready, when programs end that no longer can tidy up, and when they do not. R123 */
class MakingReadyTest {
    private final Home home = TestStore.home();
    private final Path left = home.folder().resolve(MakingReady.RESTORED + "2026-11-30-080000");

    @Test
    void whatAKilledProgramLeftIsRemovedAtTheNextStart() throws IOException {
        Files.createDirectories(left.resolve("register"));
        Files.createDirectory(home.folder().resolve(MakingReady.REHEARSAL + "1"));

        new Opening(home, TestStore.CLOCK).embedded().get().close();

        assertFalse(Files.exists(left));
        assertFalse(Files.exists(home.folder().resolve(MakingReady.REHEARSAL + "1")));
    }

    @Test
    void whatIsWorkedInStays() throws IOException {
        MakingReady.during(home, () -> {
                    Files.createDirectories(left);
                    MakingReady.tidy(home);
                    assertTrue(Files.exists(left));
                    return Outcome.done(true);
                })
                .get();
        assertFalse(Files.exists(left));
    }

    /** The folder may hold the only register there is. */
    @Test
    void whatAnExchangeStillNeedsStays() throws IOException {
        Files.createDirectories(left);
        Files.writeString(home.restoring(), "unclear");

        MakingReady.tidy(home);

        assertTrue(Files.exists(left));
    }

    @Test
    void nobodyOpensARegisterThatAnotherProgramExchanges() throws IOException, InterruptedException {
        whileAnother("exchanges", () -> assertEquals("store.open.restoring", key(opened())));
    }

    /** What looks at the register first, to back it up once more, must not give up the lock on it. */
    @Test
    void nobodyOpensARegisterThatAnotherProgramLookedIntoBeforeItExchangesIt()
            throws IOException, InterruptedException {
        whileAnother("looks", () -> assertEquals("store.open.restoring", key(opened())));
    }

    @Test
    void nobodyExchangesARegisterThatAnotherProgramIsAboutToOpen() throws IOException, InterruptedException {
        whileAnother(
                "opens",
                () -> assertEquals("store.open.busy", key(MakingReady.exchanging(home, () -> Outcome.done(true)))));
    }

    private Outcome<Store> opened() {
        return new Opening(home, TestStore.CLOCK).embedded();
    }

    private interface Deed {
        void run() throws IOException;
    }

    private void whileAnother(String does, Deed deed) throws IOException, InterruptedException {
        opened().get().close();
        Process other = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Another.class.getName(),
                        home.folder().toString(),
                        does))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var says = other.inputReader()) {
            assertEquals(does, says.readLine());
            deed.run();
        } finally {
            other.destroyForcibly();
            other.waitFor(30, TimeUnit.SECONDS);
        }
        opened().get().close();
    }

    @Test
    void noRegisterIsMadeWhereOneWas() throws IOException {
        new Opening(home, TestStore.CLOCK).embedded().get().close();
        Files.createFile(home.searchIndex());
        Folders.delete(home.register());

        assertEquals("store.open.gone", key(new Opening(home, TestStore.CLOCK).embedded()));
        assertFalse(Files.exists(home.register()));
    }

    @Test
    void ofADamagedPageTheEnginesLogHasNoBytes() throws IOException {
        EngineLog.in(home);
        Files.createDirectories(home.log());
        try (var log = EngineLog.open()) {
            log.write(
                    "ERROR XSDG2: Invalid checksum on Page\n00000000: 0076 0000 5369 7469  .v..Siti\n\tat org.apache\n");
        }
        assertEquals(
                List.of("ERROR XSDG2: Invalid checksum on Page", "\tat org.apache"),
                Files.readAllLines(home.log().resolve(EngineLog.NAME)));
    }

    private static String key(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason().key();
    }

    /** Another program that is at something until it is killed. */
    static final class Another {
        private Another() {}

        public static void main(String[] arguments) throws IOException {
            Home home = new Home(Path.of(arguments[0]));
            if (arguments[1].equals("opens")) {
                MakingReady.opening(home, () -> stays(arguments[1]));
            } else {
                MakingReady.exchanging(home, () -> {
                    if (arguments[1].equals("looks")) {
                        new Opening(home, TestStore.CLOCK).embedded().get().close();
                    }
                    return stays(arguments[1]);
                });
            }
        }

        private static Outcome<Boolean> stays(String said) {
            System.out.println(said);
            try {
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Outcome.done(true);
        }
    }
}
