package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import lumbung.journal.Entity;
import lumbung.orders.kept.OrderLine;
import lumbung.register.Person;

/**
 * Figures beside the orders, kept in the transaction that changes what is behind them: they are made anew from the lines for
 * whomever and whichever day a write touched, so that a correction, an undo and a merge need no arithmetic of their own.
 */
final class Totals {
    private final Set<Long> people = new TreeSet<>();
    private final Set<Day> days = new HashSet<>();
    private final Set<Long> moved = new TreeSet<>();
    private long touched;
    private long livedIn;

    private record Day(long businessId, long day) {}

    /** Whether rows of this table are behind the figures. */
    static boolean isBehind(Table<?> table) {
        return table.type() == OrderLine.class || table.type() == Person.class;
    }

    /** A row that is written, as it was or as it will be. */
    void touched(Entity row) {
        if (row instanceof OrderLine line) {
            if (line.personId() != 0) {
                people.add(line.personId());
            }
            days.add(new Day(line.businessId(), line.day().toEpochDay()));
        }
        if (row instanceof Person person) {
            lives(person);
        }
    }

    /** A row comes as it was, then as it will be. */
    private void lives(Person person) {
        long area = person.dwelling().areaId();
        if (person.id() == touched && area != livedIn) {
            moved.add(touched);
        }
        touched = person.id();
        livedIn = area;
    }

    /** Once all rows are written. */
    void keep(Connection connection) throws SQLException {
        run(connection, moved, """
                UPDATE customer_total SET area_id = (SELECT area_id FROM person WHERE id = customer_total.person_id)
                WHERE person_id = ?""");
        if (days.isEmpty()) {
            return;
        }
        run(connection, people, "DELETE FROM customer_total WHERE person_id = ?", """
                INSERT INTO customer_total (person_id, business_id, orders, amount, first_day, last_day)
                SELECT person_id, business_id, COUNT(DISTINCT order_id), SUM(kept), MIN(day), MAX(day) FROM order_line
                WHERE person_id = ? AND quantity > returned GROUP BY person_id, business_id""");
        Rhythms.keep(connection, people);
        try (PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM business_day WHERE business_id = ? AND day = ?");
                PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO business_day (business_id, day, orders, amount, discount, by_hand)
                SELECT business_id, day, COUNT(DISTINCT order_id), SUM(kept), SUM(listed - amount - by_hand), SUM(by_hand)
                FROM order_line
                WHERE business_id = ? AND day = ? AND quantity > returned GROUP BY business_id, day""")) {
            for (Day day : days) {
                once(delete, day.businessId, day.day);
                once(insert, day.businessId, day.day);
            }
        }
    }

    private static void run(Connection connection, Set<Long> people, String... steps) throws SQLException {
        for (String sql : steps) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (long person : people) {
                    once(statement, person);
                }
            }
        }
    }

    private static void once(PreparedStatement statement, long... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setLong(at + 1, values[at]);
        }
        statement.executeUpdate();
    }
}
