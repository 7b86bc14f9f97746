package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Home;
import org.junit.jupiter.api.Test;

/** What can be wrong with a register's folder, and that nothing of it is ever replaced: R123. */
class OpeningTest {
    private final Home home = TestStore.home();
    private final Opening opening = new Opening(home, TestStore.CLOCK);

    @Test
    void aNewRegisterIsMadeWholeAndOpensAgain() {
        try (Store store = opening.embedded().get()) {
            LedgerTest.add(store.ledger(7), "Siti Aminah");
        }
        assertFalse(Files.exists(home.openedBy()));
        try (Store store = opening.embedded().get()) {
            assertEquals(1, store.people().count());
            assertTrue(store.ledger(7).verify().isDone());
        }
    }

    @Test
    void whatAPowerCutLeftOfAHalfMadeRegisterIsClearedAway() throws IOException {
        Files.createDirectories(home.folder().resolve("register.new/seg0"));
        Files.writeString(home.folder().resolve("register.new/service.properties"), "half");
        try (Store store = opening.embedded().get()) {
            assertEquals(0, store.people().count());
        }
    }

    @Test
    void aFolderWithAMissingPartIsToldAndLeftAlone() throws IOException {
        opening.embedded().get().close();
        Files.delete(home.register().resolve("service.properties"));
        assertEquals("store.open.damaged", key(opening.embedded()));
        assertTrue(Files.exists(home.register().resolve("seg0")));
    }

    @Test
    void aMissingOrForeignKeyOfTheJournalIsTold() throws IOException {
        opening.embedded().get().close();
        String key = Files.readString(home.journalKey());
        Files.writeString(home.journalKey(), "00".repeat(32));
        assertEquals("store.open.key-wrong", key(opening.embedded()));
        Files.writeString(home.journalKey(), "not a key");
        assertEquals("store.open.key-wrong", key(opening.embedded()));
        Files.delete(home.journalKey());
        assertEquals("store.open.key-missing", key(opening.embedded()));
        Files.writeString(home.journalKey(), key);
        opening.embedded().get().close();
    }

    @Test
    void aRegisterOfANewerProgramIsNotTouched() {
        try (Store store = opening.embedded().get()) {
            store.database().transaction(connection -> {
                try (var statement = connection.prepareStatement(
                        "UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '1'")) {
                    statement.executeUpdate();
                    return Outcome.done(true);
                }
            });
        }
        assertEquals("store.open.newer", key(opening.embedded()));
    }

    @Test
    void aSecondProgramIsToldWhoHasItOpenSinceWhen() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        home.folder().toString()))
                .redirectErrorStream(true)
                .start();
        try (var says = other.inputReader()) {
            assertEquals("open", says.lines().filter("open"::equals).findFirst().orElse("never opened"));
            Message told =
                    ((Outcome.Refused<Store>) opening.embedded()).refusal().reason();
            assertEquals("store.open.busy-since", told.key());
            assertEquals(System.getProperty("user.name"), told.arguments().get(0));
        } finally {
            other.destroyForcibly();
            other.waitFor(30, TimeUnit.SECONDS);
        }
        opening.embedded().get().close();
    }

    @Test
    void theNewestMigrationIsTheOneTheProgramAsksFor() throws IOException {
        for (String engine : List.of("derby", "postgresql")) {
            try (var files = Files.list(Path.of("src/main/resources/db", engine))) {
                assertEquals(Schema.LATEST, files.count());
            }
        }
    }

    private static String key(Outcome<Store> outcome) {
        return ((Outcome.Refused<Store>) outcome).refusal().reason().key();
    }

    /** Another program that holds the register until it is killed. */
    static final class Holding {
        private Holding() {}

        public static void main(String[] arguments) throws InterruptedException {
            new Opening(new Home(Path.of(arguments[0])), TestStore.CLOCK)
                    .embedded()
                    .get();
            System.out.println("open");
            Thread.currentThread().join();
        }
    }
}
