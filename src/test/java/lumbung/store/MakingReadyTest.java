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
        Files.createFile(home.folder().resolve(".making-ready"));
        Files.createDirectories(left.resolve("register"));
        Files.createDirectory(home.folder().resolve(MakingReady.REHEARSAL + "1"));

        new Opening(home, TestStore.CLOCK).embedded().get().close();

        assertFalse(Files.exists(left));
        assertFalse(Files.exists(home.folder().resolve(MakingReady.REHEARSAL + "1")));
        assertFalse(Files.exists(home.folder().resolve(".making-ready")));
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
        assertFalse(Files.exists(home.folder().resolve(".making-ready")));
    }

    /** The folder may hold the only register there is. */
    @Test
    void whatAnExchangeStillNeedsStays() throws IOException {
        Files.createFile(home.folder().resolve(".making-ready"));
        Files.createDirectories(left);
        Files.writeString(home.restoring(), "unclear");

        MakingReady.tidy(home);

        assertTrue(Files.exists(left));
    }

    @Test
    void nobodyOpensARegisterThatAnotherProgramExchanges() throws IOException, InterruptedException {
        new Opening(home, TestStore.CLOCK).embedded().get().close();
        Process other = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Exchanging.class.getName(),
                        home.folder().toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var says = other.inputReader()) {
            assertEquals("exchanges", says.readLine());
            assertEquals("store.open.restoring", key(new Opening(home, TestStore.CLOCK).embedded()));
        } finally {
            other.destroyForcibly();
            other.waitFor(30, TimeUnit.SECONDS);
        }
        new Opening(home, TestStore.CLOCK).embedded().get().close();
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

    private static String key(Outcome<Store> outcome) {
        return ((Outcome.Refused<Store>) outcome).refusal().reason().key();
    }

    /** Another program that is about to exchange the register until it is killed. */
    static final class Exchanging {
        private Exchanging() {}

        public static void main(String[] arguments) throws IOException {
            MakingReady.exchanging(new Home(Path.of(arguments[0])), () -> {
                System.out.println("exchanges");
                try {
                    Thread.currentThread().join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Outcome.done(true);
            });
        }
    }
}
