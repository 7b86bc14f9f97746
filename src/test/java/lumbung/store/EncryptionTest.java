package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lumbung.backup.Backup;
import lumbung.backup.Former;
import lumbung.backup.Keyring;
import lumbung.backup.Reason;
import lumbung.backup.Shelf;
import lumbung.backup.Watch;
import lumbung.message.Outcome;
import lumbung.settings.Home;
import org.junit.jupiter.api.Test;

/** A register under a passphrase: nothing of it can be read on the disk, and it comes and goes as any other. */
class EncryptionTest {
    private static final String PHRASE = "gula jawa manis";
    private static final String OTHER = "padi di lumbung";
    private static final String NAME = "Siti Aminah";

    private final Home home = TestStore.home();

    private Outcome<Store> open(Keyring keys) {
        return new Opening(home, TestStore.CLOCK, keys).embedded();
    }

    private Recasting recasting(String phrase) {
        return new Recasting(home, TestStore.CLOCK, Keyring.typed(phrase));
    }

    private static String key(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }

    /** The files in which a name stands in clear, also within a zip. */
    private static List<String> telling(Path folder) throws IOException {
        byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".zip") || holds(file, name))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] name) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(name, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void aRegisterIsEncryptedWithItsBackupsAndPutInClearAgain() throws IOException {
        try (Store store = open(Keyring.NONE).get()) {
            LedgerTest.add(store.ledger(7), NAME);
            store.backups(home).make(Reason.HAND, Watch.NOBODY).get();
        }
        assertFalse(telling(home.folder()).isEmpty());

        assertEquals("backup.refused.weak", key(recasting("").encrypt("pendek", Watch.NOBODY)));
        Files.createDirectories(Former.at(home, "2026-11-01-080000").folder());
        recasting("").encrypt(PHRASE, Watch.NOBODY).get();
        assertEquals(List.of(), telling(home.folder()));
        assertEquals(Former.all(home), recasting(PHRASE).leftInClear(), "a former register is named, not touched");
        Former.all(home).get(0).remove().get();
        assertEquals("backup.refused.encrypted", key(recasting(PHRASE).encrypt(OTHER, Watch.NOBODY)));
        assertEquals("store.open.sealed", key(open(Keyring.NONE)));
        assertEquals("store.open.passphrase", key(open(Keyring.typed(OTHER))));
        Backup backup;
        try (Store store = open(Keyring.typed(PHRASE)).get()) {
            assertEquals(1, store.people().count());
            assertTrue(store.ledger(0).verify().isDone());
            LedgerTest.add(store.ledger(7), NAME + " Kedua");
            backup = store.backups(home).make(Reason.HAND, Watch.NOBODY).get();
        }
        assertEquals(List.of(), telling(home.folder()));
        assertTrue(new Shelf(home.backups()).all().stream().allMatch(Backup::sealed));

        recasting(PHRASE).change(OTHER).get();
        assertEquals("store.open.passphrase", key(open(Keyring.typed(PHRASE))));
        comesBack(backup);

        assertEquals("store.open.passphrase", key(recasting(PHRASE).decrypt(Watch.NOBODY)));
        recasting(OTHER).decrypt(Watch.NOBODY).get();
        try (Store store = open(Keyring.NONE).get()) {
            assertEquals(2, store.people().count());
        }
    }

    /** On another PC, under the passphrase that it had when the backup was made. */
    private static void comesBack(Backup backup) throws IOException {
        Home other = TestStore.home();
        new Restoring(other, TestStore.CLOCK, Keyring.typed(PHRASE))
                .restore(backup.file(), false, Watch.NOBODY)
                .get();
        assertEquals(List.of(), telling(other.folder()));
        try (Store store = new Opening(other, TestStore.CLOCK, Keyring.typed(PHRASE))
                .embedded()
                .get()) {
            assertEquals(2, store.people().count());
        }
    }

    @Test
    void aRegisterCanBeginEncrypted() throws IOException {
        recasting("").encrypt(PHRASE, Watch.NOBODY).get();
        try (Store store = open(Keyring.typed(PHRASE)).get()) {
            LedgerTest.add(store.ledger(7), NAME);
        }
        assertEquals(List.of(), telling(home.folder()));
        assertEquals("store.open.sealed", key(open(Keyring.NONE)));
    }

    @Test
    void whatAPowerCutLeftOfTheRegisterInClearGoesAtTheNextStart() throws IOException {
        Path left = home.folder().resolve(MakingReady.RECAST);
        Files.createDirectories(left.resolve("register"));
        Files.createFile(home.folder().resolve(".making-ready"));
        open(Keyring.NONE).get().close();
        assertFalse(Files.exists(left));
    }

    @Test
    void aDamagedVaultIsToldAndLeftAlone() throws IOException {
        Files.writeString(home.vault(), "{}");
        assertEquals("store.open.vault", key(open(Keyring.typed(PHRASE))));
        assertEquals("{}", Files.readString(home.vault()));
    }
}
