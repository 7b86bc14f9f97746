package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.orders.kept.Purchases;
import lumbung.orders.kept.Rhythm;

/** How often people order and what, written beside their totals: made anew from the lines of their orders. */
final class Rhythms {
    private static final String ORDERS = """
            SELECT business_id, day, order_id, SUM(listed) AS listed, SUM(listed - amount) AS given FROM order_line
            WHERE person_id = ? AND quantity > returned GROUP BY business_id, day, order_id
            ORDER BY business_id, day DESC, order_id DESC""";

    private Rhythms() {}

    /** An order's part that is of one business. */
    private record Part(long businessId, LocalDate day, long orderId, long listed, long given) {}

    /** Of these people, whose totals stand already. */
    static void keep(Connection connection, Iterable<Long> people) throws SQLException {
        try (PreparedStatement orders = connection.prepareStatement(ORDERS);
                PreparedStatement update = connection.prepareStatement("""
                UPDATE customer_total SET before_day = ?, gap = ?, due_day = ?, quiet_day = ?, purchases = ?,
                area_id = (SELECT area_id FROM person WHERE id = customer_total.person_id)
                WHERE person_id = ? AND business_id = ?""")) {
            for (long person : people) {
                List<Part> parts = parts(orders, person);
                for (Map.Entry<Long, List<Part>> each : byBusiness(parts).entrySet()) {
                    set(
                            update,
                            each.getValue().stream().map(Part::day).distinct().toList());
                    update.setString(
                            5, purchases(each.getValue(), businesses(parts)).written());
                    update.setLong(6, person);
                    update.setLong(7, each.getKey());
                    update.executeUpdate();
                }
            }
        }
    }

    /** Of everybody: once, when the columns are new. */
    static void keepAll(Connection connection) throws SQLException {
        // A lock for each of a million rows would not fit into memory.
        try (PreparedStatement lock = connection.prepareStatement("LOCK TABLE customer_total IN EXCLUSIVE MODE")) {
            lock.execute();
        }
        List<Long> people;
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT DISTINCT person_id FROM customer_total ORDER BY person_id")) {
            people = Results.all(statement, row -> row.number("person_id"));
        }
        keep(connection, people);
    }

    /** What somebody ordered of a business, however long ago. */
    static Purchases purchases(Connection connection, long person, long business) throws SQLException {
        try (PreparedStatement orders = connection.prepareStatement(ORDERS)) {
            List<Part> parts = parts(orders, person);
            return purchases(byBusiness(parts).getOrDefault(business, List.of()), businesses(parts));
        }
    }

    private static List<Part> parts(PreparedStatement orders, long person) throws SQLException {
        orders.setLong(1, person);
        return Results.all(
                orders,
                row -> new Part(
                        row.number("business_id"),
                        row.day("day").orElseThrow(),
                        row.number("order_id"),
                        row.number("listed"),
                        row.number("given")));
    }

    private static Map<Long, List<Part>> byBusiness(List<Part> parts) {
        Map<Long, List<Part>> all = new LinkedHashMap<>();
        parts.forEach(it ->
                all.computeIfAbsent(it.businessId, id -> new ArrayList<>()).add(it));
        return all;
    }

    /** Of how many businesses each order has goods. */
    private static Map<Long, Integer> businesses(List<Part> parts) {
        Map<Long, Integer> counts = new HashMap<>();
        parts.forEach(it -> counts.merge(it.orderId, 1, Integer::sum));
        return counts;
    }

    private static Purchases purchases(List<Part> newest, Map<Long, Integer> businesses) {
        Purchases all = Purchases.NONE;
        for (Part it : newest) {
            all = all.and(it.day, it.listed, it.given, businesses.get(it.orderId) > 1 ? it.orderId : 0);
        }
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
