package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.orders.kept.Rhythm;

/** How often people order, written beside their totals: made anew from the days of their orders. */
final class Rhythms {
    private Rhythms() {}

    /** Of these people, whose totals stand already. */
    static void keep(Connection connection, Iterable<Long> people) throws SQLException {
        try (PreparedStatement days = connection.prepareStatement("""
                SELECT DISTINCT business_id, day FROM order_line
                WHERE person_id = ? AND quantity > returned ORDER BY business_id, day DESC""");
                PreparedStatement update = connection.prepareStatement("""
                UPDATE customer_total SET before_day = ?, gap = ?, due_day = ?, quiet_day = ?
                WHERE person_id = ? AND business_id = ?""")) {
            for (long person : people) {
                for (Map.Entry<Long, List<LocalDate>> each :
                        newest(days, person).entrySet()) {
                    set(update, each.getValue());
                    update.setLong(5, person);
                    update.setLong(6, each.getKey());
                    update.executeUpdate();
                }
            }
        }
    }

    /** Of everybody: once, when the columns are new. */
    static void keepAll(Connection connection) throws SQLException {
        List<Long> people;
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT DISTINCT person_id FROM customer_total ORDER BY person_id")) {
            people = Results.all(statement, row -> row.number("person_id"));
        }
        keep(connection, people);
    }

    private static Map<Long, List<LocalDate>> newest(PreparedStatement days, long person) throws SQLException {
        Map<Long, List<LocalDate>> all = new LinkedHashMap<>();
        days.setLong(1, person);
        Results.all(
                days,
                row -> all.computeIfAbsent(row.number("business_id"), id -> new ArrayList<>())
                        .add(row.day("day").orElseThrow()));
        return all;
    }

    private static void set(PreparedStatement update, List<LocalDate> newest) throws SQLException {
        Optional<LocalDate> before = newest.size() > 1 ? Optional.of(newest.get(1)) : Optional.empty();
        Optional<Rhythm> rhythm = Rhythm.of(newest);
        set(update, 1, before.map(LocalDate::toEpochDay));
        set(update, 2, rhythm.map(it -> (long) it.gap()));
        set(update, 3, rhythm.map(it -> it.due().toEpochDay()));
        set(update, 4, rhythm.map(it -> it.quiet().toEpochDay()));
    }

    private static void set(PreparedStatement statement, int place, Optional<Long> value) throws SQLException {
        if (value.isPresent()) {
            statement.setLong(place, value.get());
        } else {
            statement.setNull(place, Types.BIGINT);
        }
    }
}
