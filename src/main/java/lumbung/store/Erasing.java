package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lumbung.journal.Entity;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Erased;
import lumbung.register.Household;
import lumbung.register.Person;
import lumbung.register.Purpose;
import lumbung.register.References.Held;
import lumbung.register.Suppression;

/**
 * Erases people within one operation: their rows, what other rows say of them, and what is readable of them in the journal.
 * That they are not to be written to stays, as fingerprints.
 */
final class Erasing {
    private final Connection connection;
    private final Writer writer;
    private final Fingerprints fingerprints;
    private final Set<Long> people;
    private final Mentions mentions;
    private final Set<String> tables = new TreeSet<>(Set.of("journal", "operation", "import_row", "draft"));
    private int rows;

    private Erasing(Connection connection, Writer writer, Fingerprints fingerprints, Set<Long> people)
            throws SQLException {
        this.connection = connection;
        this.writer = writer;
        this.fingerprints = fingerprints;
        this.people = people;
        this.mentions = Mentions.of(connection, people);
    }

    /** Begins, for those of whom there is anything left, with all records that were merged into them. */
    static Optional<Erasing> of(
            Connection connection, Writer writer, Fingerprints fingerprints, Collection<Long> wanted)
            throws SQLException {
        Set<Long> people = new TreeSet<>();
        for (long person : wanted) {
            people.addAll(Merges.into(connection, person));
        }
        return Pages.readable(connection, people) || is(connection, people)
                ? Optional.of(new Erasing(connection, writer, fingerprints, people))
                : Optional.empty();
    }

    /**
     * Erases again whom an older state of a register, brought back from a backup, still knows; whoever is not in it is passed
     * over. As often as one likes.
     *
     * @param people the numbers of those who were erased since that state
     * @return refused as any other write is
     */
    static Outcome<Integer> again(Store store, Collection<Long> people) {
        return store.erasedAgain(people);
    }

    private static boolean is(Connection connection, Set<Long> people) throws SQLException {
        for (long person : people) {
            if (person(connection, person).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Person> person(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PersonTables.PERSON.selectWhere("id", 1))) {
            statement.setLong(1, id);
            return Results.all(statement, PersonTables.PERSON.read()).stream().findFirst();
        }
    }

    Set<Long> people() {
        return people;
    }

    Mentions mentions() {
        return mentions;
    }

    /** The tables that were written in: their freed space still holds what was there. */
    Set<String> tables() {
        return tables;
    }

    /** Takes their rows out, or their names out of rows that stay; answers how many. */
    int takeOut(Instant now, LocalDate today) throws SQLException {
        withdrawals(today);
        Set<Long> houses = new HashSet<>();
        for (long id : people) {
            person(connection, id).ifPresent(it -> houses.add(it.dwelling().householdId()));
        }
        for (Held held : Holdings.of(connection, people)) {
            held.then().ifPresentOrElse(this::change, () -> remove(held.row()));
        }
        writer.flush();
        for (long id : people) {
            Optional<Person> person = person(connection, id);
            person.ifPresent(this::remove);
        }
        writer.flush();
        for (long house : houses) {
            household(house);
        }
        texts();
        for (long id : people) {
            writer.add(new Erased(writer.newId(), 0, id, now));
        }
        tables.add(SharedTables.ERASED.name());
        forget();
        return rows;
    }

    private void change(Entity row) {
        tables.add(Tables.of(row).name());
        writer.change(row);
        rows++;
    }

    private void remove(Entity row) {
        tables.add(Tables.of(row).name());
        writer.remove(row);
        rows++;
    }

    /** Nobody who asked to be forgotten is written to because a list brought them back. */
    private void withdrawals(LocalDate today) throws SQLException {
        Set<String> known = new HashSet<>();
        for (String number : mentions.numbers()) {
            for (String name : mentions.keys()) {
                String mark = fingerprints.of(number, name);
                for (Suppression it : withdrawals(number, name)) {
                    known.add(it.purpose() + " " + it.businessId() + " " + mark);
                    change(new Suppression(it.id(), it.version(), "", mark, it.purpose(), it.businessId(), it.on()));
                }
                if (known.add(Purpose.PROMO + " 0 " + mark)
                        && withdrawals("", mark).isEmpty()) {
                    writer.add(new Suppression(writer.newId(), 0, "", mark, Purpose.PROMO, 0, today));
                }
            }
        }
    }

    private List<Suppression> withdrawals(String number, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                SharedTables.SUPPRESSION.select() + " WHERE e164 = ? AND name_key = ? ORDER BY id")) {
            statement.setString(1, number);
            statement.setString(2, name);
            return Results.all(statement, SharedTables.SUPPRESSION.read());
        }
    }

    /** A household in which nobody is left goes; one that was called after them is called after another. */
    private void household(long id) throws SQLException {
        Optional<Household> house = one(id);
        if (house.isEmpty()) {
            return;
        }
        List<Person> others;
        try (PreparedStatement statement =
                connection.prepareStatement(PersonTables.PERSON.selectWhere("household_id", 1))) {
            statement.setLong(1, id);
            others = Results.all(statement, PersonTables.PERSON.read());
        }
        if (others.isEmpty()) {
            helped(id).forEach(this::remove);
            remove(house.get());
        } else if (mentions.named(house.get().name())) {
            Household it = house.get();
            change(new Household(it.id(), it.version(), others.get(0).naming().name(), it.headId()));
        }
    }

    private Optional<Household> one(long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SharedTables.HOUSEHOLD.selectWhere("id", 1))) {
            statement.setLong(1, id);
            return Results.all(statement, SharedTables.HOUSEHOLD.read()).stream()
                    .findFirst();
        }
    }

    private List<? extends Entity> helped(long household) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(OrderTables.SOCIAL.selectWhere("household_id", 1))) {
            statement.setLong(1, household);
            return Results.all(statement, OrderTables.SOCIAL.read());
        }
    }

    private void texts() throws SQLException {
        for (Writings.In in : Writings.SCRUBBED) {
            scrub(in.table(), in.columns().get(0));
        }
    }

    private <R extends Entity> void scrub(Table<R> table, String column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.select())) {
            Results.all(
                            statement,
                            row -> mentions.in(row.text(column))
                                    ? Optional.of(
                                            table.read().apply(row.with(column, mentions.without(row.text(column)))))
                                    : Optional.<R>empty())
                    .forEach(it -> it.ifPresent(this::change));
        }
    }

    /** What is no row of the journal: what was typed and not saved, and which lines of lists they were. */
    private void forget() throws SQLException {
        for (long person : people) {
            delete("DELETE FROM import_row WHERE person_id = ?", person);
            delete("DELETE FROM draft WHERE subject = ?", person);
        }
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT clerk_id, kind, subject, content FROM draft")) {
            for (Typed draft : Results.all(statement, Typed::of)) {
                if (mentions.in(draft.content())) {
                    draft.delete(connection);
                }
            }
        }
    }

    private void delete(String sql, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            rows += statement.executeUpdate();
        }
    }

    /** A draft, whosever it is. */
    private record Typed(long clerkId, String kind, long subject, String content) {
        static Typed of(Row row) {
            return new Typed(row.number("clerk_id"), row.text("kind"), row.number("subject"), row.text("content"));
        }

        void delete(Connection connection) throws SQLException {
            try (PreparedStatement statement =
                    connection.prepareStatement("DELETE FROM draft WHERE clerk_id = ? AND kind = ? AND subject = ?")) {
                statement.setLong(1, clerkId);
                statement.setString(2, kind);
                statement.setLong(3, subject);
                statement.executeUpdate();
            }
        }
    }

    /** Once the operation's own pages are written: empties every page that tells of them, its own too. */
    void empty(JournalWriter journal) throws SQLException {
        new Pages(connection, people, mentions).empty(journal);
    }

    /** Whether the reason names whom it is about. */
    boolean isNamedBy(Message reason) {
        return !mentions.without(reason, false).equals(reason);
    }
}
