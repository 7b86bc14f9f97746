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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lumbung.access.ShiftNote;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Erasure;
import lumbung.register.Household;
import lumbung.register.Merge;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Purpose;
import lumbung.register.Suppression;
import lumbung.register.editing.Drafts;
import lumbung.register.matching.Names;
import lumbung.settings.Arrangement;
import lumbung.settings.Arrangements;
import lumbung.settings.Erasures;
import lumbung.settings.Home;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody of whom every table tells is erased, and nothing tells of them any more: UU 27/2022, R122 aside. */
class ErasingTest {
    private static final String NAME = "Ngatirah Kusumawicitra";
    private static final String FORMER = "Ngatirah Lamawarna";
    private static final String DOUBLE = "Nyai Kusumawicitra";
    private static final String ALIAS = "Mak Ngatirahayu";
    private static final String PHONE = "+6281200004711";
    private static final String RAW = "0812-0000-4711";
    private static final String OTHER_PHONE = "+6281200004712";
    private static final String ACCOUNT = "ngatirah.kue.basah";
    private static final String EMAIL = "ngatirah@contoh.invalid";
    private static final List<String> TELLING = List.of(
            "ngatirah", "kusumawicitra", "lamawarna", "81200004711", "81200004712", RAW, "0000-4712", ACCOUNT, EMAIL);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Rows of which one each is taken from the demo for the person, text columns telling who it is. */
    private static final Set<String> WRITTEN = Set.of(
            "words",
            "answer",
            "note",
            "via",
            "reason",
            "content",
            "detail",
            "handed_name",
            "known_name",
            "outcome",
            "keyed_words",
            "again_words");

    private final Home home = TestStore.home();
    private long id;
    private long order;

    private void fill(Store store, Store demo) {
        Ledger ledger = store.ledger(1);
        id = ledger.write(ledger.intent(Message.of("register.operation.added", FORMER)), changes -> {
                    long added = changes.newId();
                    long house = changes.newId();
                    changes.add(new Household(house, 0, FORMER, added));
                    changes.add(person(demo, added, FORMER, house));
                    rows(demo, changes, added);
                    try {
                        ((Writer) changes).importRow("0123456789abcdef", added);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    return Outcome.done(added);
                })
                .get();
        ledger.write(ledger.intent(Message.of("register.operation.changed", NAME)), changes -> {
                    Person now = store.people().card(id).orElseThrow().person();
                    Person wanted = person(demo, id, NAME, now.dwelling().householdId());
                    changes.change(PersonTables.PERSON
                            .read()
                            .apply(row(PersonTables.PERSON, wanted).with("version", now.version())));
                    changes.add(new ShiftNote(changes.newId(), 0, 1, 0, Instant.EPOCH, NAME + " mau menelepon", false));
                    return Outcome.done(true);
                })
                .get();
        merged(store, demo, ledger);
        files(store);
    }

    private void merged(Store store, Store demo, Ledger ledger) {
        long twin = ledger.write(ledger.intent(Message.of("register.operation.added", DOUBLE)), changes -> {
                    long added = changes.newId();
                    changes.add(person(demo, added, DOUBLE, 0));
                    changes.add(PersonTables.PHONE
                            .read()
                            .apply(sample(demo, PersonTables.PHONE)
                                    .with("id", changes.newId())
                                    .with("person_id", added)
                                    .with("raw", "0812-0000-4712")
                                    .with("e164", OTHER_PHONE)));
                    changes.add(new Suppression(
                            changes.newId(), 0, OTHER_PHONE, Names.fold(DOUBLE).key(), Purpose.MEETING, 0, DAY));
                    return Outcome.done(added);
                })
                .get();
        new Merge(ledger, store.people()).merge(id, twin).get();
    }

    private void files(Store store) {
        store.drafts(2).keep(new Drafts.Draft(0, NAME, Instant.EPOCH, List.of(new Drafts.Line("hp", "", RAW))));
        store.drafts(2).orders().keep(new Drafts.Draft(id, "pesanan", Instant.EPOCH, List.of()));
        new Arrangements(home)
                .keep(
                        2,
                        new Arrangement(
                                0,
                                "people",
                                List.of(new Arrangement.Item("people", id, NAME)),
                                List.of(new Arrangement.Item("person", id, "")),
                                0,
                                true,
                                List.of(new Arrangement.Visited(
                                        new Arrangement.Item("person", id, ""), "some.name", List.of(NAME)))));
        try {
            Files.createDirectories(home.exports());
            Files.writeString(home.exports().resolve("PKK-03.vcf"), "FN:" + NAME + "\nTEL:" + PHONE);
            Files.writeString(home.exports().resolve("PKK-04.vcf"), "FN:Orang lain");
            Files.writeString(home.shellHistory(), "find ngatirah\nfind siti\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person person(Store demo, long id, String name, long house) {
        return PersonTables.PERSON
                .read()
                .apply(sample(demo, PersonTables.PERSON)
                        .with("id", id)
                        .with("version", 0L)
                        .with("name", name)
                        .with("call_name", "Ngatirah")
                        .with("landmark", "sebelah " + ALIAS)
                        .with("email", EMAIL)
                        .with("household_id", house));
    }

    /** One row of each kind that names somebody, as the demo has one, and of what hangs on the order. */
    private void rows(Store demo, Changes changes, long person) {
        Set<Table<?>> done = new TreeSet<>((one, other) -> one.name().compareTo(other.name()));
        done.addAll(List.of(SharedTables.HOUSEHOLD, SharedTables.MERGED));
        for (Holdings.Named named : Holdings.BY_PERSON) {
            if (done.add(named.table())) {
                add(demo, changes, named.table(), named.column(), person);
            }
        }
        for (Holdings.Named named : Holdings.BY_ORDER) {
            add(demo, changes, named.table(), "person_id", person);
        }
        changes.add(new MemberCard(changes.newId(), 0, person, 99_417, DAY));
        changes.add(new PointEntry(
                changes.newId(),
                0,
                person,
                1,
                DAY,
                PointEntry.Kind.EARNED,
                5,
                new PointEntry.Source(order, 1),
                NAME,
                1));
        changes.add(new Voucher(
                changes.newId(),
                0,
                "AAAA1111",
                person,
                1,
                Rupiah.of(5_000),
                "untuk " + NAME,
                new Voucher.Days(DAY, DAY),
                1,
                Optional.of(new Voucher.Used(order, DAY))));
        changes.add(
                new Suppression(changes.newId(), 0, PHONE, Names.fold(FORMER).key(), Purpose.PROMO, 0, DAY));
    }

    private <R extends Entity> void add(Store demo, Changes changes, Table<R> table, String column, long person) {
        Optional<Row> like = samples(demo, table).stream().findFirst();
        if (like.isEmpty()) {
            return;
        }
        long added = changes.newId();
        Row row = like.get().with("id", added).with("version", 0L).with(column, person);
        if (table.name().equals("customer_order")) {
            order = added;
        }
        if (table.name().startsWith("order_") || table.name().equals("rule_use")) {
            row = row.with("order_id", order);
        }
        for (Column<R> each : table.columns()) {
            boolean json = table.name().startsWith("order_") && each.name().equals("content");
            if (WRITTEN.contains(each.name()) && !json) {
                row = row.with(each.name(), "kata " + NAME + " " + RAW);
            }
        }
        row = told(table, row);
        changes.add(table.read().apply(row));
    }

    private static Row told(Table<?> table, Row row) {
        return switch (table.name()) {
            case "alias" -> row.with("content", ALIAS);
            case "phone" -> row.with("raw", RAW).with("e164", PHONE);
            case "handle" -> row.with("account", ACCOUNT);
            case "list_member" -> row.with("handed_e164", PHONE).with("known_e164", PHONE);
            default -> row;
        };
    }

    private static <R extends Entity> Row row(Table<R> table, R entity) {
        Map<String, Object> values = Images.values(Images.of(table, entity));
        values.put("id", entity.id());
        return new Row(values::get);
    }

    private static Row sample(Store demo, Table<?> table) {
        return samples(demo, table).get(0);
    }

    private static <R extends Entity> List<Row> samples(Store demo, Table<R> table) {
        return demo.database().read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(table.select() + " ORDER BY id FETCH FIRST 1 ROWS ONLY")) {
                return Results.all(statement, table.read()).stream()
                        .map(it -> row(table, it))
                        .toList();
            }
        });
    }

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
        return texts.filter(text -> TELLING.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains))
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
        assertEquals("erase.refused.typed", refused(erasure.erase(id, "Siti Aminah", "diminta orangnya")));
        assertEquals("erase.refused.named", refused(erasure.erase(id, NAME, "diminta " + NAME)));

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
                "erase.refused.nobody",
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
            fill(store, store);
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
            fill(store, demo);
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
                    Row tie = sample(demo, PersonTables.RELATION);
                    Row other = sample(demo, PersonTables.PERSON);
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
