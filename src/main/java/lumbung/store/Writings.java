package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.journal.Entity;
import lumbung.register.References.Written;

/**
 * Where people write freely, and so name others. What a village decided or noted of somebody else is not rewritten when a
 * person is erased; whoever erases is told where the name stands.
 */
final class Writings {
    /**
     * A kind of rows.
     *
     * @param label the column that says which of them it is; empty where its kind and whom it is about are enough
     * @param columns what is written, a name first
     */
    record In(Table<?> table, String label, List<String> columns) {
        static In of(Table<?> table, String label, String... columns) {
            return new In(table, label, List.of(columns));
        }

        static In named(Table<?> table, String name, String... more) {
            List<String> columns = new ArrayList<>(List.of(name));
            columns.addAll(List.of(more));
            return new In(table, name, List.copyOf(columns));
        }
    }

    /** What is few and free, of which an erasure takes names out by itself: a word between clerks, a query, a reason. */
    static final List<In> SCRUBBED = List.of(
            In.of(SharedTables.SHIFT_NOTE, "", "content"),
            In.of(SharedTables.EXPORT_RECORD, "", "query"),
            In.of(SharedTables.IGNORED_PROBLEM, "", "reason"),
            In.of(BroadcastTables.SEGMENT, "name", "query"));

    /** What carries a name of its own and belongs to nobody: few, and none is a person's. */
    static final List<In> THINGS = List.of(
            In.named(PriceTables.PRICE_RULE, "name", "content"),
            In.named(BroadcastTables.SEGMENT, "name", "tag"),
            In.named(BroadcastTables.MESSAGE_TEMPLATE, "name", "content"),
            In.named(BroadcastTables.EXPORT_PROFILE, "name"),
            In.named(LoyaltyTables.PROGRAMME, "name", "result"),
            In.named(PriceTables.PRODUCT, "name", "tags", "care", "description"),
            In.named(PriceTables.SEASON, "name"),
            In.named(RoundTables.ROUND, "name", "goers"),
            In.named(SharedTables.COMMUNITY, "name"),
            In.named(SharedTables.BUSINESS, "name"),
            In.named(SharedTables.AREA, "name"),
            In.named(SharedTables.SENDING_PHONE, "label"),
            In.named(SharedTables.CLERK, "name"),
            In.of(SharedTables.SETTING, "name", "content"),
            In.of(MeetingTables.MEETING, "day", "agenda", "minutes", "place"),
            In.named(MeetingTables.PROPOSAL, "title", "words", "reason"),
            In.named(MeetingTables.ATTACHMENT, "name"),
            In.of(MeetingTables.REVIEW_PACK, "", "content"),
            In.of(BroadcastTables.BROADCAST, "", "content", "override"),
            In.of(CareTables.IMPROVEMENT, "day", "words"),
            In.of(CareTables.OUTLAY, "day", "words"));

    /** What is noted of other people; their names and numbers are theirs, and those of their households. */
    static final List<In> OF_OTHERS = List.of(
            In.of(PersonTables.PERSON, "", "landmark"),
            In.of(PersonTables.ALIAS, "", "content"),
            In.of(PersonTables.ROLE, "", "reason"),
            In.of(PersonTables.CONSENT, "", "detail"),
            In.of(PersonTables.NOTE, "on_day", "content"),
            In.of(CareTables.TOUCH, "day", "words", "reply"),
            In.of(CareTables.CONCERN, "day", "words", "cause", "steps", "answer"),
            In.of(CareTables.PROMISE, "due_day", "words"),
            In.of(CareTables.CHORE, "due_day", "words", "outcome"),
            In.of(CareTables.OFFER, "", "segment", "words", "reason"),
            In.of(LoyaltyTables.POINTS, "day", "words"),
            In.of(LoyaltyTables.VOUCHER, "", "code", "words"),
            In.of(RoundTables.LINE, "", "keyed_words", "again_words"),
            In.of(OrderTables.ORDER, "day", "via", "note"),
            In.of(OrderTables.RETURN, "", "reason"),
            In.of(OrderTables.GIFT, "", "answer"),
            In.of(OrderTables.STANDING, "", "note"));

    private final Connection connection;
    private final Mentions mentions;
    private final Set<Long> own = new HashSet<>();
    private final Set<Written> found = new LinkedHashSet<>();

    private Writings(Connection connection, Mentions mentions) {
        this.connection = connection;
        this.mentions = mentions;
    }

    /** Every text that still names somebody once they are erased, each once, in the order of the kinds above. */
    static List<Written> naming(Connection connection, long person) throws SQLException {
        Set<Long> people = Merges.into(connection, person);
        Writings writings = new Writings(connection, Mentions.of(connection, people));
        writings.own.addAll(people);
        Holdings.of(connection, people)
                .forEach(held -> writings.own.add(held.row().id()));
        for (List<In> some : List.of(THINGS, SCRUBBED, OF_OTHERS)) {
            for (In in : some) {
                writings.look(in.table(), in);
            }
        }
        return List.copyOf(writings.found);
    }

    private <R extends Entity> void look(Table<R> table, In in) throws SQLException {
        List<String> terms = mentions.terms();
        String asks = in.columns().stream()
                .map(column -> String.join(" OR ", Collections.nCopies(terms.size(), "LOWER(" + column + ") LIKE ?")))
                .collect(Collectors.joining(" OR "));
        if (terms.isEmpty()) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement(table.select() + " WHERE " + asks + " ORDER BY id")) {
            for (int at = 0; at < terms.size() * in.columns().size(); at++) {
                // Both engines take a backslash for something else; any character stands in for it.
                statement.setString(at + 1, "%" + terms.get(at % terms.size()).replace('\\', '_') + "%");
            }
            Results.all(statement, row -> written(table, in, row)).forEach(it -> it.ifPresent(found::add));
        }
    }

    private <R extends Entity> Optional<Written> written(Table<R> table, In in, Row row) {
        R entity = table.read().apply(row);
        if (own.contains(entity.id())) {
            return Optional.empty();
        }
        boolean scrubbed = SCRUBBED.contains(in);
        return in.columns().stream()
                .map(row::text)
                .map(text -> scrubbed ? mentions.without(text) : text)
                .flatMap(text -> mentions.around(text).stream())
                .findFirst()
                .map(text -> new Written(
                        entity.getClass().getSimpleName(), table.subject().applyAsLong(entity), label(in, row), text));
    }

    private static Object label(In in, Row row) {
        if (in.label().isEmpty()) {
            return "";
        }
        return in.label().equals("day") || in.label().endsWith("_day")
                ? row.day(in.label()).<Object>map(it -> it).orElse("")
                : row.text(in.label());
    }

    /** The names of the tables of {@link #THINGS}, by what is written in them. */
    static Map<String, List<String>> things() {
        return THINGS.stream().collect(Collectors.toMap(it -> it.table().name(), In::columns));
    }
}
