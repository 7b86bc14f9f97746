package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lumbung.backup.Backup;
import lumbung.backup.Bundle;
import lumbung.backup.Keyring;
import lumbung.backup.Reason;
import lumbung.backup.Restored;
import lumbung.backup.Shelf;
import lumbung.backup.Vault;
import lumbung.backup.Watch;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Erasures;
import lumbung.settings.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Copies of the demo register, made, brought back and tampered with: R123, N14. */
class BackupTest {
    private static Backup backup;
    private static Content original;

    /** What a register holds: its head and every row. */
    private record Content(Head head, TreeMap<String, String> rows) {
        static Content of(Store store) {
            return store.database().read(connection -> {
                TreeMap<String, String> rows = new TreeMap<>();
                for (Lines.Shape table : Shapes.of(connection)) {
                    rows.put(table.table(), text(connection, table));
                }
                return new Content(Head.read(connection), rows);
            });
        }

        private static String text(Connection connection, Lines.Shape table) throws SQLException {
            try (var out = new java.io.ByteArrayOutputStream()) {
                new Lines(table).write(connection, out);
                return out.toString(java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .sorted()
                        .toList()
                        .toString();
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }
    }

    /** A home with a register that has nothing in it: copying one takes far less than making it. */
    private static final class Empty {
        static final Home MADE = TestStore.home();

        static {
            new Opening(MADE, TestStore.CLOCK).embedded().get().close();
        }

        static Home copy() throws IOException {
            Home home = TestStore.home();
            Folders.copyInto(MADE.folder(), home.folder());
            return home;
        }
    }

    @BeforeAll
    static void make() {
        Home home = TestStore.home();
        try (Store store = TestDemo.ordered()) {
            backup = store.backups(home).make(Reason.HAND, Watch.NOBODY).get();
            original = Content.of(store);
        }
    }

    private static Restoring restoring(Home home) {
        return new Restoring(home, TestStore.CLOCK, Keyring.NONE);
    }

    /** All but the setting that tells of the restore, and its journal. */
    private static void same(Store store) {
        assertTrue(store.ledger(0).verify().isDone());
        Content found = Content.of(store);
        assertEquals(original.head().uuid(), found.head().uuid());
        for (String table : original.rows().keySet()) {
            if (!table.matches("journal|operation|setting|register_head")) {
                assertEquals(original.rows().get(table), found.rows().get(table), table);
            }
        }
        assertEquals(original.head().number() + 1, found.head().number());
    }

    @Test
    void whatWasCopiedComesBackWhole() {
        Home home = TestStore.home();
        Restored restored = restoring(home)
                .by(7)
                .restore(backup.file(), false, Watch.NOBODY)
                .get();
        assertFalse(restored.fromLines());
        try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
            same(store);
            assertEquals(
                    List.of(backup.manifest().made()),
                    store.ledger(0).recent(1).get(0).what().arguments(),
                    "the changes tell of which moment it is, as a moment");
            assertEquals(7, store.ledger(0).recent(1).get(0).clerkId(), "and who brought it back");
        }
        assertTrue(backup.manifest().state().rows().get("customer_order") > 100);
    }

    @Test
    void whatComesBackOfAnOlderProgramIsNotCopiedAgain() {
        Home older = TestStore.home();
        OlderRegister.make(older.folder(), 30);
        new Opening(older, TestStore.CLOCK).embedded().get().close();
        Backup made = new Shelf(older.backups()).all().get(0);
        assertEquals(OlderRegister.VERSION, made.manifest().schema(), "the copy that an upgrade begins with");
        Home home = TestStore.home();
        assertTrue(restoring(home).restore(made.file(), false, Watch.NOBODY).isDone());
        assertEquals(List.of(), new Shelf(home.backups()).all());
        try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
            assertEquals(30, store.people().count());
        }
    }

    @Test
    void aRehearsalLeavesNothingBehind() throws IOException {
        Home home = TestStore.home();
        assertTrue(restoring(home).rehearse(backup.file(), Watch.NOBODY).isDone());
        try (var left = Files.list(home.folder())) {
            assertEquals(
                    "[.making-ready, log]",
                    left.map(Path::getFileName).sorted().toList().toString());
        }
    }

    /** Last week's backup still knows who was erased yesterday. */
    @Test
    void whoWasErasedSinceIsGoneAgain() {
        Home home = TestStore.home();
        restoring(home).restore(backup.file(), false, Watch.NOBODY).get();
        long erased = TestDemo.keys().people().get("P0001");
        try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
            Ledger ledger = store.ledger(0);
            ledger.erase(ledger.intent(Message.of("rights.operation.erased", "asked")), List.of(erased))
                    .get();
        }
        Restored restored =
                restoring(home).restore(backup.file(), false, Watch.NOBODY).get();
        assertEquals(1, restored.erased());
        try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
            assertTrue(store.people().card(erased).isEmpty());
            assertFalse(Content.of(store).rows().get("person").contains("\"name\":\"Siti Aminah\""));
            assertTrue(store.ledger(0).verify().isDone());
        }
    }

    /** On a PC that never knew them, where the stick was told of the erasure. */
    @Test
    void whoWasErasedElsewhereIsGoneWhereTheStickKnowsOfIt() throws IOException {
        Path stick = TestStore.home().folder();
        Backup copy =
                new Shelf(stick).take(backup, Optional.empty(), Watch.NOBODY).get();
        long erased = TestDemo.keys().people().get("P0001");
        Erasures.in(stick).add(List.of(erased), java.time.Instant.EPOCH);
        Home home = TestStore.home();
        assertEquals(
                1,
                restoring(home).restore(copy.file(), false, Watch.NOBODY).get().erased());
        try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
            assertTrue(store.people().card(erased).isEmpty());
        }
    }

    @Test
    void theLinesServeWhereTheEnginesFilesAreDamaged() throws IOException {
        Path damaged = rewritten(backup.file(), name -> name.startsWith("register/seg0/c"), BackupTest::flipped);
        Home home = TestStore.home();
        Restored restored =
                restoring(home).restore(damaged, false, Watch.NOBODY).get();
        assertTrue(restored.fromLines());
        try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
            same(store);
        }
    }

    /** They are not needed yet, but a rehearsal says that the file is whole. */
    @Test
    void aRehearsalFindsDamagedLines() throws IOException {
        Path damaged = rewritten(backup.file(), name -> name.equals("tables/person.jsonl"), BackupTest::flipped);
        assertEquals("backup.refused.damaged", key(restoring(TestStore.home()).rehearse(damaged, Watch.NOBODY)));
    }

    @Test
    void aFileDamagedThroughoutIsRefusedAndTheRegisterLeftAlone() throws IOException {
        Path damaged = rewritten(backup.file(), name -> !name.equals("manifest.json"), BackupTest::flipped);
        Home home = Empty.copy();
        Outcome<Restored> refused = restoring(home).restore(damaged, true, Watch.NOBODY);
        assertEquals("backup.refused.damaged", key(refused));
        try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
            assertEquals(0, store.people().count());
        }
    }

    @Test
    void anotherCooperativesFileReplacesNothingUnlessAskedTo() throws IOException {
        Home home = Empty.copy();
        assertEquals("backup.refused.other", key(restoring(home).restore(backup.file(), false, Watch.NOBODY)));
        Restored restored =
                restoring(home).restore(backup.file(), true, Watch.NOBODY).get();
        Home before = new Home(restored.before().orElseThrow());
        try (Store store = new Opening(before, TestStore.CLOCK).embedded().get()) {
            assertEquals(0, store.people().count());
        }
        assertEquals(
                Reason.RESTORE,
                new Shelf(home.backups()).all().get(0).manifest().reason());
    }

    /** After the note and before the first move, and between any two moves. */
    @Test
    void aPowerCutWithinTheSwapIsEndedAtTheNextStart() throws IOException {
        Home small = Empty.copy();
        Backup copy;
        String uuid;
        try (Store store = new Opening(small, TestStore.CLOCK).embedded().get()) {
            copy = store.backups(small).make(Reason.HAND, Watch.NOBODY).get();
            uuid = store.database().read(Head::read).uuid();
        }
        for (int moves = 0; moves <= 4; moves++) {
            Home home = Empty.copy();
            Home ready = new Home(home.folder().resolve("restored-x"));
            Home before = new Home(home.folder().resolve("before-x"));
            restoring(ready).restore(copy.file(), false, Watch.NOBODY).get();
            Files.createDirectories(before.folder());
            Path[][] steps = {
                {home.register(), before.register()},
                {home.journalKey(), before.journalKey()},
                {ready.register(), home.register()},
                {ready.journalKey(), home.journalKey()}
            };
            for (int step = 0; step < moves; step++) {
                Files.move(steps[step][0], steps[step][1]);
            }
            Files.writeString(home.restoring(), "restored-x\nbefore-x\n");
            try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
                assertEquals(uuid, store.database().read(Head::read).uuid(), moves + " moves");
            }
            assertFalse(Files.exists(home.restoring()));
            assertTrue(new Opening(before, TestStore.CLOCK).embedded().isDone());
        }
    }

    @Test
    void aSealedCopyOpensWithItsPassphraseAlone() throws IOException {
        Vault vault = Vault.make("gula jawa manis").get();
        Shelf.Lock lock = new Shelf.Lock(vault, vault.open("gula jawa manis").get());
        Shelf stick = new Shelf(TestStore.home().folder());
        Backup sealed = stick.take(backup, Optional.of(lock), Watch.NOBODY).get();
        assertTrue(sealed.sealed());
        assertEquals(backup.manifest(), sealed.manifest());
        assertEquals(backup.fingerprint(), sealed.fingerprint());
        assertEquals("backup.refused.passphrase", key(Bundle.open(sealed.file(), Keyring.typed("gula jawa"))));
        assertEquals("backup.refused.sealed", key(Bundle.open(sealed.file(), Keyring.NONE)));
        Home home = TestStore.home();
        Restoring typed = new Restoring(home, TestStore.CLOCK, Keyring.typed("gula jawa manis"));
        typed.restore(sealed.file(), false, Watch.NOBODY).get();
        try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
            same(store);
        }
    }

    @Test
    void anArchiveFillsAnotherEngineAndComesBack() {
        Home there = TestStore.home();
        TestPostgres empty = TestPostgres.fresh();
        restoring(there)
                .fill(backup.file(), Optional.of(empty.url()), Watch.NOBODY)
                .get();
        Path archive = there.folder().resolve("koperasi.zip");
        try (Store store =
                new Opening(there, TestStore.CLOCK).server(empty.url()).get()) {
            same(store);
            assertFalse(store.backups(there)
                    .archive(archive, Watch.NOBODY)
                    .get()
                    .manifest()
                    .isBackup());
            assertEquals("backup.refused.exists", key(store.backups(there).archive(archive, Watch.NOBODY)));
        }
        assertEquals(
                "backup.refused.not-empty",
                key(restoring(there).fill(archive, Optional.of(empty.url()), Watch.NOBODY)));
        Home back = TestStore.home();
        assertTrue(restoring(back)
                .fill(archive, Optional.empty(), Watch.NOBODY)
                .get()
                .fromLines());
        try (Store store = new Opening(back, TestStore.CLOCK).embedded().get()) {
            assertTrue(store.ledger(0).verify().isDone());
            assertEquals(
                    original.rows().get("order_line"), Content.of(store).rows().get("order_line"));
        }
    }

    private static String key(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        if (other.length > 0) {
            other[other.length / 2] ^= 1;
        }
        return other;
    }

    /** The same zip with the content of some of its files changed. */
    private static Path rewritten(Path file, java.util.function.Predicate<String> wanted, UnaryOperator<byte[]> change)
            throws IOException {
        Path target = Files.createTempFile("lumbung-test", ".zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(target);
                ZipOutputStream rewritten = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toArray(ZipEntry[]::new)) {
                rewritten.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    rewritten.write(wanted.test(entry.getName()) ? change.apply(bytes) : bytes);
                }
            }
        }
        return target;
    }
}
