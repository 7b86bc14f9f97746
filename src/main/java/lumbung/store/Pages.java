package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lumbung.journal.Change;
import lumbung.journal.Operation;
import lumbung.message.Message;

/**
 * The journal's pages that tell of people who are erased. Content and salt go; number, subject and mark stay, so that the
 * chain still holds and says that something was there.
 */
final class Pages {
    /** A withdrawal stands beside the answer that it follows from. */
    private static final int NEAR = 100;

    /** Rows that hold numbers of records alone: what is told of others stays told. */
    private static final Set<String> BARE = Set.of("relation", "distinct_pair", "merged", "attendance", "addressee");

    private final Connection connection;
    private final Set<Long> people;
    private final Mentions mentions;
    private final Set<Long> operations = new TreeSet<>();
    private final Set<Long> emptied = new TreeSet<>();
    private final Set<Long> houses = new HashSet<>();

    Pages(Connection connection, Set<Long> people, Mentions mentions) {
        this.connection = connection;
        this.people = people;
        this.mentions = mentions;
    }

    /** A page as it lies there. */
    private record Page(long number, long operationId, long subject, String content, List<Change> all) {
        static Page of(Row row) {
            return new Page(
                    row.number("number"),
                    row.number("operation_id"),
                    row.number("subject"),
                    row.text("content"),
                    Entries.read(row));
        }

        List<Change> entries() {
            return all.stream().filter(it -> !it.isErased()).toList();
        }
    }

    /** Whether the journal still tells anything of these people. */
    static boolean readable(Connection connection, Collection<Long> people) throws SQLException {
        for (long person : people) {
            if (Entries.about(connection, person).stream().anyMatch(change -> !change.isErased())) {
                return true;
            }
        }
        return false;
    }

    void empty(JournalWriter journal) throws SQLException {
        own(journal);
        Set<Long> withdrawn = new HashSet<>();
        for (long person : people) {
            for (Page page : about(person)) {
                mark(page);
                page.entries().stream().flatMap(Pages::households).forEach(houses::add);
                near(page).forEach(it -> withdrawn.add(it.subject()));
            }
        }
        houses.remove(0L);
        for (long subject : withdrawn) {
            about(subject).forEach(this::mark);
        }
        for (long house : houses) {
            about(house).stream().filter(it -> mentions.named(it.content())).forEach(this::mark);
        }
        renamed();
        wipe();
        retell();
    }

    /** What things were called before, where they are called so no more: a rule that still is keeps its history. */
    private void renamed() throws SQLException {
        Map<String, List<String>> things = Writings.things();
        String kinds = String.join(" OR ", Collections.nCopies(things.size(), "content LIKE ?"));
        List<Page> told;
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT number, operation_id, subject, content FROM journal WHERE " + kinds + " ORDER BY number")) {
            int at = 1;
            for (String table : things.keySet()) {
                statement.setString(at++, table + "\t%");
            }
            told = Results.all(
                            statement,
                            row -> mentions.around(row.text("content")).isPresent()
                                    ? Optional.of(Page.of(row))
                                    : Optional.<Page>empty())
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
        }
        for (Page page : told) {
            if (!stillTold(page, things)) {
                mark(page);
            }
        }
    }

    private boolean stillTold(Page page, Map<String, List<String>> things) throws SQLException {
        for (Change change : page.entries()) {
            List<String> columns = things.getOrDefault(change.row().table(), List.of());
            Table<?> table = Tables.named(change.row().table());
            try (PreparedStatement statement = connection.prepareStatement(table.selectWhere("id", 1))) {
                statement.setLong(1, change.row().id());
                if (Results.all(
                                statement,
                                row -> columns.stream()
                                        .map(row::text)
                                        .anyMatch(text -> mentions.around(text).isPresent()))
                        .contains(true)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The erasure's own pages, and of what it changed besides, all that was told before. */
    private void own(JournalWriter journal) throws SQLException {
        for (Page page : range(journal.first(), journal.last())) {
            boolean bare = page.entries().stream()
                    .allMatch(it ->
                            BARE.contains(it.row().table()) || it.row().table().equals("erased"));
            if (bare && !people.contains(page.subject())) {
                continue;
            }
            emptied.add(page.number());
            if (!people.contains(page.subject())) {
                about(page.subject()).stream()
                        .filter(it -> it.number() < journal.first())
                        .filter(this::tells)
                        .forEach(this::mark);
            }
        }
    }

    private boolean tells(Page page) {
        return mentions.in(page.content())
                || page.entries().stream().anyMatch(it -> it.row().table().equals("suppression"));
    }

    private void mark(Page page) {
        emptied.add(page.number());
        operations.add(page.operationId());
    }

    private static Stream<Long> households(Change change) {
        return change.row().table().equals("person")
                ? Stream.of(change.before(), change.after())
                        .filter(image -> !image.isEmpty())
                        .map(image -> (Long) Images.values(image).getOrDefault("household_id", 0L))
                : Stream.empty();
    }

    /** Withdrawals of theirs that were written along with a page. */
    private List<Page> near(Page page) throws SQLException {
        return range(page.number() - NEAR, page.number() + NEAR).stream()
                .filter(it ->
                        it.operationId() == page.operationId() && it.content().startsWith("suppression\t"))
                .filter(it -> it.entries().stream().anyMatch(this::isTheirs))
                .toList();
    }

    private boolean isTheirs(Change change) {
        Predicate<String> withdrew = image -> !image.isEmpty() && mentions.withdrew(Images.values(image));
        return withdrew.test(change.before()) || withdrew.test(change.after());
    }

    private List<Page> about(long subject) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT number, operation_id, subject, content FROM journal WHERE subject = ? ORDER BY number")) {
            statement.setLong(1, subject);
            return Results.all(statement, Page::of);
        }
    }

    private List<Page> range(long first, long last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT number, operation_id, subject, content FROM journal
                WHERE number >= ? AND number <= ? ORDER BY number""")) {
            statement.setLong(1, first);
            statement.setLong(2, last);
            return Results.all(statement, Page::of);
        }
    }

    private void wipe() throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE journal SET content = '', salt = '' WHERE number = ?")) {
            for (long number : emptied) {
                update.setLong(1, number);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** What was done to them is told without their names. */
    private void retell() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE operation SET what = ? WHERE id = ?")) {
            for (long id : operations) {
                Operation operation = Operations.byId(connection, id).orElse(null);
                if (operation == null) {
                    continue;
                }
                Message now = mentions.without(operation.what(), isAlone(operation.range()));
                if (!now.equals(operation.what())) {
                    update.setString(1, Words.write(now));
                    update.setLong(2, id);
                    update.executeUpdate();
                }
            }
        }
    }

    /** Whether an operation was about nobody else. */
    private boolean isAlone(Operation.Range range) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT number FROM journal WHERE number >= ? AND number <= ? AND content <> ''
                FETCH FIRST 1 ROWS ONLY""")) {
            statement.setLong(1, range.first());
            statement.setLong(2, range.last());
            return Results.all(statement, row -> row.number("number")).isEmpty();
        }
    }
}
