package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Erasure;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Purpose;
import lumbung.register.matching.Names;
import lumbung.settings.Erasures;
import lumbung.settings.Home;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody of whom every table tells is erased, and nothing tells of them any more: UU 27/2022, R122 aside. */
class ErasingTest {
    private static final String NAME = Villager.NAME;
    private static final String RAW = Villager.RAW;
    private static final String PHONE = Villager.PHONE;

    private final Home home = TestStore.home();
    private final Villager villager = new Villager(home);
    private long id;

    /** Every value of every column of every table, a line each. */
    private static List<String> dump(Store store) {
        return store.database().read(connection -> {
            List<String> all = new ArrayList<>();
            for (String table : tables(connection)) {
                try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + table);
                        ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                            all.add(table + "." + rows.getMetaData().getColumnName(at) + ": " + rows.getString(at));
                        }
                    }
                }
            }
            return all;
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.startsWith("flyway")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<String> telling(Stream<String> texts) {
        return texts.filter(text -> Villager.TELLING.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(home.folder())) {
            List<String> found = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.add(file + ": " + new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return found;
        }
    }

    private static List<String> totals(Store store) {
        return store.database().read(connection -> {
            List<String> all = new ArrayList<>();
            for (String sql : List.of(
                    "SELECT business_id, day, orders, amount, discount, by_hand FROM business_day ORDER BY 1, 2",
                    "SELECT business_id, SUM(amount), SUM(kept), COUNT(*) FROM order_line GROUP BY business_id ORDER BY 1",
                    "SELECT meeting_id, manner, COUNT(*) FROM attendance GROUP BY meeting_id, manner ORDER BY 1, 2",
                    "SELECT COUNT(*) FROM concern",
                    "SELECT number FROM member_number ORDER BY 1")) {
                try (PreparedStatement statement = connection.prepareStatement(sql);
                        ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        StringBuilder line = new StringBuilder();
                        for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                            line.append(rows.getString(at)).append(' ');
                        }
                        all.add(line.toString());
                    }
                }
            }
            return all;
        });
    }

    private void erases(Store store) throws IOException {
        Set<String> told = new TreeSet<>();
        telling(dump(store).stream()).forEach(it -> told.add(it.substring(0, it.indexOf('.'))));
        assertTrue(told.size() >= 20, "nearly every table tells of the person: " + told);
        List<String> before = totals(store);
        Operation first = store.ledger(1).recent(10).get(0);
        Erasure erasure = new Erasure(store.ledger(1), store.people());
        assertEquals("rights.refused.typed", refused(erasure.erase(id, "Siti Aminah", "diminta orangnya")));
        assertEquals("rights.refused.named", refused(erasure.erase(id, NAME, "diminta " + NAME)));

        long began = System.nanoTime();
        int rows = erasure.erase(id, NAME.toUpperCase(Locale.ROOT), "diminta orangnya")
                .get();
        System.out.println(rows + " rows in " + (System.nanoTime() - began) / 1_000_000 + " ms");

        assertEquals(List.of(), telling(dump(store).stream()));
        assertEquals(List.of(), telling(files().stream()));
        assertTrue(Files.exists(home.exports().resolve("PKK-04.vcf")), "what tells of nobody erased stays");
        assertEquals(before, totals(store));
        assertTrue(store.ledger(1).verify().isDone());
        assertTrue(store.people().card(id).isEmpty());
        assertEquals("store.undo.erased", refused(store.ledger(1).undo(OptionalLong.of(first.id()), done -> {})));
        again(store);
        returns(store);
    }

    private void again(Store store) {
        Set<Long> noted = new Erasures(home).people();
        assertEquals(2, noted.size(), "the person, and the record that was merged into it");
        assertEquals(0, Erasing.again(store, noted).get());
        assertEquals(
                "rights.refused.nobody",
                refused(new Erasure(store.ledger(1), store.people()).erase(id, NAME, "sekali lagi")));
    }

    /** Who comes back under the same name and number is not written to, until they say so themselves. */
    private void returns(Store store) {
        assertFalse(
                store.people().suppressions().stream().anyMatch(it -> it.e164().equals(PHONE)));
        Ledger ledger = store.ledger(1);
        ledger.write(ledger.intent(Message.of("register.operation.added", NAME)), changes -> {
                    long added = changes.newId();
                    Map<String, Object> phone = new HashMap<>(Map.of(
                            "id", changes.newId(), "person_id", added, "raw", RAW, "e164", PHONE, "kind", "MOBILE"));
                    phone.put("whatsapp", "UNKNOWN");
                    changes.add(Person.named(added, new Naming(NAME, "", "")));
                    changes.add(PersonTables.PHONE.read().apply(new Row(phone::get)));
                    return Outcome.done(added);
                })
                .get();
        assertTrue(store.people().suppressions().stream()
                .anyMatch(it -> it.e164().equals(PHONE)
                        && it.nameKey().equals(Names.fold(NAME).key())
                        && it.purpose() == Purpose.PROMO));
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }

    @Test
    @DisplayName("UU 27/2022: of somebody who is erased no table, page, index or file tells any more; amounts stay")
    void nothingTellsOfWhoIsErased() throws IOException {
        try (Store store = TestDemo.whole(home)) {
            TestDemo.finder(store).best("siti", 1);
            id = villager.fill(store, store);
            TestDemo.finder(store).best("ngatirah", 1);
            erases(store);
        }
    }

    @Test
    @DisplayName("The same on PostgreSQL, and nothing of it where the disk does not take the note of it")
    void allOrNothing() throws IOException {
        try (Store demo = TestDemo.whole(TestStore.home());
                Store store = TestStore.postgresql(home)) {
            shared(demo, store);
            id = villager.fill(store, demo);
            Files.createDirectories(home.erasures());
            List<String> before = dump(store);
            assertThrows(
                    UncheckedIOException.class,
                    () -> new Erasure(store.ledger(1), store.people()).erase(id, NAME, "diminta orangnya"));
            assertEquals(before, dump(store));
            Files.delete(home.erasures());
            erases(store);
        }
    }

    /** Copies what rows refer to. */
    private static void shared(Store demo, Store store) {
        Ledger ledger = store.ledger(0);
        ledger.write(ledger.intent(Message.of("tour.operation", "demo")), changes -> {
                    for (Table<?> table : List.of(
                            SharedTables.CLERK,
                            SharedTables.AREA,
                            SharedTables.BUSINESS,
                            SharedTables.SENDING_PHONE,
                            SharedTables.COMMUNITY,
                            BroadcastTables.SEGMENT,
                            BroadcastTables.MESSAGE_TEMPLATE,
                            BroadcastTables.EXPORT_PROFILE,
                            SharedTables.EXPORT_RECORD,
                            BroadcastTables.BROADCAST)) {
                        demo.database()
                                .read(connection -> Results.all(connection, table))
                                .forEach(changes::add);
                    }
                    Row tie = Villager.sample(demo, PersonTables.RELATION);
                    Row other = Villager.sample(demo, PersonTables.PERSON);
                    for (String column : List.of("person_id", "other_id")) {
                        Map<String, Object> none = new HashMap<>();
                        changes.add(PersonTables.PERSON
                                .read()
                                .apply(other.with("id", tie.number(column))
                                        .with("version", 0L)
                                        .with("household_id", none.get(""))));
                    }
                    return Outcome.done(true);
                })
                .get();
    }
}
