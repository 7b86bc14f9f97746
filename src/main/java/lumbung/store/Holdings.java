package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.journal.Entity;
import lumbung.loyalty.kept.Voucher;
import lumbung.orders.kept.Order;
import lumbung.register.References.Held;

/**
 * Everything that the register keeps about people, table by table, and what of it outlives them: amounts, counts and numbers
 * that others need stay, without a name and without what anybody wrote.
 */
final class Holdings {
    /**
     * A column that names somebody.
     *
     * @param stays whether the row outlives the person it names
     * @param emptied the row's texts that go all the same
     */
    record Named(Table<?> table, String column, boolean stays, List<String> emptied) {
        static Named goes(Table<?> table, String column) {
            return new Named(table, column, false, List.of());
        }

        static Named stays(Table<?> table, String column, String... emptied) {
            return new Named(table, column, true, List.of(emptied));
        }
    }

    /** A row stays or goes by the first that finds it. */
    static final List<Named> BY_PERSON = List.of(
            Named.goes(PersonTables.ALIAS, "person_id"),
            Named.goes(PersonTables.PHONE, "person_id"),
            Named.goes(PersonTables.HANDLE, "person_id"),
            Named.goes(PersonTables.ROLE, "person_id"),
            Named.goes(PersonTables.MEMBERSHIP, "person_id"),
            Named.goes(PersonTables.RELATION, "person_id"),
            Named.goes(PersonTables.RELATION, "other_id"),
            Named.goes(PersonTables.CONSENT, "person_id"),
            Named.goes(PersonTables.SAVED_NUMBER, "person_id"),
            Named.goes(PersonTables.NOTE, "person_id"),
            Named.goes(SharedTables.DISTINCT, "first_id"),
            Named.goes(SharedTables.DISTINCT, "second_id"),
            Named.goes(SharedTables.MERGED, "kept_id"),
            Named.goes(SharedTables.MERGED, "gone_id"),
            Named.goes(SharedTables.IGNORED_PROBLEM, "first_id"),
            Named.goes(SharedTables.IGNORED_PROBLEM, "second_id"),
            Named.goes(BroadcastTables.LIST_MEMBER, "person_id"),
            Named.goes(BroadcastTables.ADDRESSEE, "person_id"),
            Named.stays(BroadcastTables.ADDRESSEE, "via_id"),
            Named.goes(OrderTables.STANDING, "person_id"),
            Named.goes(CareTables.TOUCH, "person_id"),
            Named.goes(CareTables.PROMISE, "person_id"),
            Named.goes(CareTables.CHORE, "person_id"),
            Named.goes(CareTables.OFFER, "person_id"),
            Named.goes(CareTables.DISMISSAL, "person_id"),
            Named.goes(CareTables.ARRIVAL, "person_id"),
            Named.goes(CareTables.AMBASSADOR, "person_id"),
            Named.goes(RoundTables.LINE, "person_id"),
            Named.goes(LoyaltyTables.POINTS, "person_id"),
            Named.goes(LoyaltyTables.CARD, "person_id"),
            Named.stays(LoyaltyTables.VOUCHER, "person_id", "words"),
            Named.stays(CareTables.CONCERN, "person_id", "words", "answer"),
            Named.stays(OrderTables.ORDER, "person_id", "note", "via"),
            Named.stays(OrderTables.LINE, "person_id"),
            Named.stays(MeetingTables.ATTENDANCE, "person_id"),
            Named.stays(MeetingTables.ATTENDANCE, "proxy_id"),
            Named.stays(MeetingTables.MEMBER_NUMBER, "person_id"),
            Named.stays(MeetingTables.MEETING, "chair_id"),
            Named.stays(MeetingTables.MEETING, "secretary_id"),
            Named.stays(SharedTables.HOUSEHOLD, "head_id"));

    /** What hangs on an order is found by it. */
    static final List<Named> BY_ORDER = List.of(
            Named.stays(OrderTables.GIFT, "order_id", "answer"),
            Named.stays(OrderTables.RETURN, "order_id", "reason"),
            Named.stays(OrderTables.USE, "order_id"));

    private final Connection connection;
    private final Collection<Long> people;
    private final Map<Long, Held> found = new HashMap<>();
    private final List<Held> all = new ArrayList<>();

    private Holdings(Connection connection, Collection<Long> people) {
        this.connection = connection;
        this.people = people;
    }

    /** All rows that name these people, as they are and as they are to be. */
    static List<Held> of(Connection connection, Collection<Long> people) throws SQLException {
        Holdings holdings = new Holdings(connection, people);
        for (Named named : BY_PERSON) {
            for (long person : people) {
                holdings.rows(named.table(), named, named.column(), person);
            }
        }
        for (Held order : List.copyOf(holdings.all)) {
            if (order.row() instanceof Order) {
                for (Named named : BY_ORDER) {
                    holdings.rows(named.table(), named, "person_id", order.row().id());
                }
            }
        }
        return List.copyOf(holdings.all);
    }

    private <R extends Entity> void rows(Table<R> table, Named named, String unset, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.selectWhere(named.column(), 1))) {
            statement.setLong(1, key);
            for (Held held : Results.all(statement, row -> held(table, named, unset, row))) {
                if (found.putIfAbsent(held.row().id(), held) == null) {
                    all.add(held);
                }
            }
        }
    }

    private <R extends Entity> Held held(Table<R> table, Named named, String unset, Row row) {
        R now = table.read().apply(row);
        if (!named.stays() || (now instanceof Voucher voucher && voucher.used().isEmpty())) {
            return Held.going(now);
        }
        Row then = row;
        for (String column : named.emptied()) {
            then = then.with(column, "");
        }
        for (String column : columns(table, unset)) {
            if (people.contains(row.number(column))) {
                then = then.with(column, 0L);
            }
        }
        return Held.staying(now, table.read().apply(then));
    }

    /** A row that names several of them, such as a meeting's chair and secretary, forgets all at once. */
    private static Set<String> columns(Table<?> table, String first) {
        Set<String> columns = new HashSet<>();
        columns.add(first);
        BY_PERSON.stream()
                .filter(it -> it.table().equals(table))
                .map(Named::column)
                .forEach(columns::add);
        return columns;
    }
}
