package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import lumbung.journal.Entity;
import lumbung.loyalty.Earning;
import lumbung.loyalty.kept.PointEntry;
import lumbung.orders.kept.OrderLine;
import lumbung.settings.Setting;
import lumbung.settings.Settings;

/**
 * Points that orders give, entered in the operation that writes the orders, so that they go with it when it is taken back.
 * Sales that came from a list give none.
 */
final class Earnings {
    private final Set<Long> orders = new TreeSet<>();
    private final Set<Long> fresh = new TreeSet<>();

    /** A row that is new, or put back. */
    void added(Entity row) {
        touched(row);
        if (row instanceof OrderLine line) {
            fresh.add(line.orderId());
        }
    }

    /** A row that is written, as it was or as it will be. */
    void touched(Entity row) {
        if (row instanceof OrderLine line) {
            orders.add(line.orderId());
        }
    }

    /** The entries to be made, once all rows are written. */
    List<PointEntry> due(Connection connection, LongSupplier ids, LocalDate today) throws SQLException {
        List<PointEntry> entries = new ArrayList<>();
        if (orders.isEmpty()) {
            return entries;
        }
        Earning earning = Earning.of(settings(connection));
        if (!earning.gives() && !hasAny(connection)) {
            return entries;
        }
        for (long order : orders) {
            List<PointEntry> kept = kept(connection, order);
            if (fresh.contains(order) || !kept.isEmpty()) {
                earning.owed(order, bought(connection, order), kept)
                        .forEach(it -> entries.add(new PointEntry(
                                ids.getAsLong(),
                                0,
                                it.personId(),
                                it.businessId(),
                                today,
                                it.kind(),
                                it.points(),
                                it.source(),
                                "",
                                0)));
            }
        }
        return entries;
    }

    private static boolean hasAny(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id FROM point_entry FETCH FIRST 1 ROWS ONLY")) {
            return !Results.all(statement, row -> row.number("id")).isEmpty();
        }
    }

    private static List<PointEntry> kept(Connection connection, long order) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(LoyaltyTables.POINTS.select() + " WHERE order_id = ? ORDER BY id")) {
            statement.setLong(1, order);
            return Results.all(statement, LoyaltyTables.POINTS.read());
        }
    }

    private static List<Earning.Bought> bought(Connection connection, long order) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT l.person_id, l.business_id, SUM(l.kept) AS amount
                FROM order_line l JOIN customer_order o ON o.id = l.order_id
                WHERE l.order_id = ? AND l.person_id IS NOT NULL AND o.origin = ''
                GROUP BY l.person_id, l.business_id ORDER BY l.business_id""")) {
            statement.setLong(1, order);
            return Results.all(
                    statement,
                    row -> new Earning.Bought(
                            row.number("person_id"), row.number("business_id"), row.number("amount")));
        }
    }

    private static Settings settings(Connection connection) throws SQLException {
        return new Read(Results.all(connection, SharedTables.SETTING));
    }

    /** As they stand within the operation. */
    private record Read(List<Setting> all) implements Settings {
        @Override
        public Optional<Setting> named(String name) {
            return all.stream().filter(it -> it.name().equals(name)).findFirst();
        }

        @Override
        public List<Setting> under(String beginning) {
            return all.stream().filter(it -> it.name().startsWith(beginning)).toList();
        }
    }
}
