package lumbung.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
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

    /**
     * The last two order days stand beside the totals; only for who ordered more often since is the day looked for among the
     * orders.
     */
    private static String lastUpTo(LocalDate day) {
        long d = day.toEpochDay();
        return "CASE WHEN t.last_day <= " + d + " THEN t.last_day WHEN t.before_day <= " + d + " THEN t.before_day"
                + " WHEN t.first_day > " + d + " THEN NULL ELSE (SELECT MAX(l.day) FROM order_line l"
                + " WHERE l.person_id = t.person_id AND l.business_id = t.business_id AND l.day <= " + d
                + " AND l.quantity > l.returned) END";
    }

    @Override
    public void eachCustomer(OptionalLong business, List<LocalDate> days, Reader reader) {
        StringBuilder sql = new StringBuilder("SELECT t.person_id, t.first_day");
        days.forEach(day -> sql.append(", ").append(lastUpTo(day)));
        sql.append(" FROM customer_total t");
        business.ifPresent(id -> sql.append(" WHERE t.business_id = ").append(id));
        sql.append(" ORDER BY t.person_id");
        database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql.toString());
                    ResultSet result = statement.executeQuery()) {
                Gathered gathered = new Gathered(days.size(), reader);
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
        private final long[] last;
        private final Reader reader;
        private long person;
        private long first;

        Gathered(int days, Reader reader) {
            this.last = new long[days];
            this.reader = reader;
        }

        void row(ResultSet result) throws SQLException {
            long next = result.getLong(1);
            if (next != person) {
                end();
                person = next;
                first = Long.MAX_VALUE;
                Arrays.fill(last, Long.MIN_VALUE);
            }
            first = Math.min(first, result.getLong(2));
            for (int at = 0; at < last.length; at++) {
                long day = result.getLong(at + 3);
                last[at] = result.wasNull() ? last[at] : Math.max(last[at], day);
            }
        }

        void end() {
            if (person != 0) {
                List<OptionalLong> days = new ArrayList<>(last.length);
                for (long day : last) {
                    days.add(day == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(day));
                }
                reader.read(new Customer(person, LocalDate.ofEpochDay(first), days));
            }
        }
    }

    @Override
    public long frequent(OptionalLong business, LocalDate from, LocalDate until, int orders) {
        List<Object> values = new ArrayList<>(List.of(from.toEpochDay(), until.toEpochDay()));
        String of = only(business, "business_id", values);
        values.add(orders);
        return one(
                "SELECT COUNT(*) AS figure FROM (SELECT person_id FROM order_line WHERE day >= ? AND day <= ?" + of
                        + " AND quantity > returned AND person_id IS NOT NULL GROUP BY person_id"
                        + " HAVING COUNT(DISTINCT order_id) >= ?) frequent",
                values);
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
    public List<Part> areas(OptionalLong business, LocalDate from, LocalDate until) {
        List<Object> values = new ArrayList<>(List.of(from.toEpochDay(), until.toEpochDay()));
        String of = only(business, "l.business_id", values);
        return list(
                "SELECT p.area_id, SUM(l.listed) AS listed, SUM(l.listed - l.amount) AS given FROM order_line l"
                        + " JOIN person p ON p.id = l.person_id WHERE l.day >= ? AND l.day <= ?" + of
                        + " AND l.quantity > l.returned GROUP BY p.area_id",
                values,
                row -> new Part(row.number("area_id"), row.number("listed"), row.number("given")));
    }

    @Override
    public long answers(OptionalLong business, boolean granted, LocalDate from, LocalDate until) {
        List<Object> values = new ArrayList<>(List.of(granted, from.toEpochDay(), until.toEpochDay()));
        String of = only(business, "business_id", values).replace("business_id", "(business_id IS NULL OR business_id");
        return one(
                "SELECT COUNT(DISTINCT person_id) AS figure FROM consent WHERE granted = ? AND on_day >= ?"
                        + " AND on_day <= ?" + (of.isEmpty() ? "" : of + ")"),
                values);
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
