package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import lumbung.orders.kept.Purchases;
import lumbung.orders.kept.Tallies;
import lumbung.pricing.goods.Rupiah;

/** What came of some days, counted by a database. */
final class SqlTallies implements Tallies {
    private final Database database;

    SqlTallies(Database database) {
        this.database = database;
    }

    @Override
    public Optional<LocalDate> began(OptionalLong business) {
        List<Object> values = new ArrayList<>();
        String of = only(business, "business_id", values).replace(" AND ", " WHERE ");
        return list("SELECT MIN(day) AS day FROM business_day" + of, values, row -> row.day("day"))
                .get(0);
    }

    @Override
    public List<Sold> sold(LocalDate from, LocalDate until) {
        return list(
                "SELECT business_id, day, orders, amount, discount, by_hand FROM business_day"
                        + " WHERE day >= ? AND day <= ? ORDER BY day, business_id",
                List.of(from.toEpochDay(), until.toEpochDay()),
                row -> new Sold(
                        row.number("business_id"),
                        row.day("day").orElseThrow(),
                        row.number("orders"),
                        Rupiah.of(row.number("amount")),
                        row.number("discount"),
                        row.number("by_hand")));
    }

    @Override
    public void eachCustomer(OptionalLong business, Reader reader) {
        String of = business.isPresent() ? " WHERE business_id = " + business.getAsLong() : "";
        database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                            "SELECT person_id, business_id, orders, first_day, area_id, purchases FROM customer_total"
                                    + of + " ORDER BY person_id");
                    ResultSet result = statement.executeQuery()) {
                Gathered gathered = new Gathered(connection, reader);
                while (result.next()) {
                    gathered.row(result);
                }
                gathered.end();
            }
            return true;
        });
    }

    /** Brings what somebody has with several businesses together. */
    private static final class Gathered {
        private final Connection connection;
        private final Reader reader;
        private long person;
        private long area;
        private long first;
        private Purchases purchases = Purchases.NONE;

        Gathered(Connection connection, Reader reader) {
            this.connection = connection;
            this.reader = reader;
        }

        void row(ResultSet result) throws SQLException {
            long next = result.getLong(1);
            Purchases its = purchases(result);
            if (next == person) {
                purchases = purchases.with(its);
                first = Math.min(first, result.getLong(4));
                return;
            }
            end();
            person = next;
            first = result.getLong(4);
            area = result.getLong(5);
            purchases = its;
        }

        /** Of those who ordered so often that not all of it stands beside the totals, from the orders. */
        private Purchases purchases(ResultSet result) throws SQLException {
            Purchases kept = Purchases.read(result.getString(6));
            return kept.count() == result.getLong(3)
                    ? kept
                    : Rhythms.purchases(connection, result.getLong(1), result.getLong(2));
        }

        void end() {
            if (person != 0) {
                reader.read(new Customer(person, area, first, purchases));
            }
        }
    }

    @Override
    public Set<Long> resellers(OptionalLong business, LocalDate day) {
        List<Object> values = new ArrayList<>(List.of(day.toEpochDay(), day.toEpochDay()));
        String of = only(business, "business_id", values);
        return Set.copyOf(list(
                "SELECT DISTINCT person_id FROM person_role WHERE kind = 'RESELLER'"
                        + " AND (since_day IS NULL OR since_day <= ?) AND (until_day IS NULL OR until_day >= ?)" + of,
                values,
                row -> row.number("person_id")));
    }

    @Override
    public OptionalLong given(LocalDate from, LocalDate until) {
        return OptionalLong.of(one(
                "SELECT COALESCE(SUM(given), 0) AS figure FROM rule_use WHERE day >= ? AND day <= ?",
                List.of(from.toEpochDay(), until.toEpochDay())));
    }

    @Override
    public List<Gave> gave(LocalDate from, LocalDate until) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT rule_id, given, order_id FROM rule_use WHERE day >= ? AND day <= ?")) {
                Binding.set(statement, List.of(from.toEpochDay(), until.toEpochDay()));
                return Giving.of(statement);
            }
        });
    }

    @Override
    public long answers(OptionalLong business, boolean granted, LocalDate from, LocalDate until) {
        List<Object> values = new ArrayList<>(List.of(granted, from.toEpochDay(), until.toEpochDay()));
        String of = only(business, "business_id", values).replace("business_id", "(business_id IS NULL OR business_id");
        // Counted here: a database sorts all of them for it, and a list taken over is of one day.
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT person_id FROM consent WHERE granted = ? AND on_day >= ? AND on_day <= ?"
                            + (of.isEmpty() ? "" : of + ")"))) {
                Binding.set(statement, values);
                return Ids.of(statement).size();
            }
        });
    }

    private static String only(OptionalLong business, String column, List<Object> values) {
        business.ifPresent(values::add);
        return business.isPresent() ? " AND " + column + " = ?" : "";
    }

    private long one(String sql, List<Object> values) {
        return list(sql, values, row -> row.number("figure")).get(0);
    }

    private <T> List<T> list(String sql, List<Object> values, Function<Row, T> read) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Binding.set(statement, values);
                return Results.all(statement, read);
            }
        });
    }
}
