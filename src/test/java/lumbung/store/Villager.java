package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lumbung.access.ShiftNote;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Household;
import lumbung.register.Merge;
import lumbung.register.Person;
import lumbung.register.Purpose;
import lumbung.register.Suppression;
import lumbung.register.editing.Drafts;
import lumbung.register.matching.Names;
import lumbung.settings.Arrangement;
import lumbung.settings.Arrangements;
import lumbung.settings.Home;

/** Somebody of whom every table tells, and so do the journal and the files beside the register. */
final class Villager {
    static final String NAME = "Ngatirah Kusumawicitra";
    private static final String FORMER = "Ngatirah Lamawarna";
    private static final String DOUBLE = "Nyai Kusumawicitra";
    private static final String ALIAS = "Mak Ngatirahayu";
    static final String PHONE = "+6281200004711";
    static final String RAW = "0812-0000-4711";
    private static final String OTHER_PHONE = "+6281200004712";
    private static final String ACCOUNT = "ngatirah.kue.basah";
    private static final String EMAIL = "ngatirah@contoh.invalid";
    static final List<String> TELLING = List.of(
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

    private final Home home;
    private long id;
    private long order;

    Villager(Home home) {
        this.home = home;
    }

    /** Notes all of it; answers the number of the record. */
    long fill(Store store, Store demo) {
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
        return id;
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

    static Row sample(Store demo, Table<?> table) {
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
}
