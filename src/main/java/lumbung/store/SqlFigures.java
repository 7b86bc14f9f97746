package lumbung.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.Figures;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Rhythm;
import lumbung.pricing.goods.Rupiah;
import lumbung.settings.CooperativeSetting;

/** What orders come to, counted by a database. */
final class SqlFigures implements Figures {
    private final Database database;

    SqlFigures(Database database) {
        this.database = database;
    }

    /** A whole row of {@code customer_total}. */
    static CustomerTotal total(Row row) {
        Optional<Rhythm> rhythm =
                row.day("due_day").map(due -> new Rhythm((int) row.number("gap"), due, day(row, "quiet_day")));
        return new CustomerTotal(
                row.number("person_id"),
                row.number("business_id"),
                row.number("orders"),
                Rupiah.of(row.number("amount")),
                new CustomerTotal.Days(day(row, "first_day"), row.day("before_day"), day(row, "last_day")),
                rhythm);
    }

    private static LocalDate day(Row row, String column) {
        return row.day(column).orElseThrow();
    }

    /** The lines that count, as a condition on {@code order_line l} with its values. */
    private record Lines(String text, List<Object> values) {
        static Lines of(Whose whose) {
            List<Object> values = new ArrayList<>();
            String circle =
                    switch (whose.circle()) {
                        case PERSON -> " AND l.person_id = ?";
                        case HOUSEHOLD -> " AND l.person_id IN (SELECT id FROM person WHERE household_id = ?)";
                        case COMMUNITY ->
                            " AND l.person_id IN (SELECT person_id FROM membership WHERE community_id = ?)";
                        case EVERYBODY -> "";
                    };
            if (!circle.isEmpty()) {
                values.add(whose.id());
            }
            whose.business().ifPresent(values::add);
            String business = whose.business().isPresent() ? " AND l.business_id = ?" : "";
            return new Lines(" WHERE l.quantity > l.returned" + circle + business, values);
        }

        Lines and(String condition, Object... its) {
            List<Object> more = new ArrayList<>(values);
            more.addAll(List.of(its));
            return new Lines(text + " AND " + condition, more);
        }

        Lines between(LocalDate from, LocalDate until) {
            return and("l.day >= ?", from.toEpochDay()).and("l.day <= ?", until.toEpochDay());
        }
    }

    @Override
    public Optional<Sum> sum(Whose whose) {
        Lines lines = Lines.of(whose);
        long days = list(
                        "SELECT COUNT(DISTINCT l.day) AS days FROM order_line l" + lines.text,
                        lines.values,
                        row -> row.number("days"))
                .get(0);
        return list(
                        "SELECT COUNT(DISTINCT person) AS people, COUNT(*) AS orders, SUM(paid) AS paid,"
                                + " SUM(amount) AS amount, MIN(day) AS first_day, MAX(day) AS last_day FROM (SELECT"
                                + " MAX(l.person_id) AS person, SUM(l.kept) AS amount, MAX(l.day) AS day,"
                                + " MAX(CASE WHEN o.paid = TRUE THEN 1 ELSE 0 END) AS paid"
                                + " FROM order_line l JOIN customer_order o ON o.id = l.order_id" + lines.text
                                + " GROUP BY l.order_id) each_order",
                        lines.values,
                        row -> row.day("first_day").map(first -> sum(row, days, first)))
                .get(0);
    }

    private static Sum sum(Row row, long days, LocalDate first) {
        return new Sum(
                row.number("people"),
                row.number("orders"),
                row.number("paid"),
                days,
                Rupiah.of(row.number("amount")),
                first,
                day(row, "last_day"));
    }

    @Override
    public List<Spent> spent(Whose whose, LocalDate from, LocalDate until) {
        Lines lines = Lines.of(whose).between(from, until).and("l.person_id IS NOT NULL");
        return list(
                "SELECT l.person_id, COUNT(DISTINCT l.order_id) AS orders, SUM(l.kept) AS amount FROM order_line l"
                        + lines.text + " GROUP BY l.person_id ORDER BY l.person_id",
                lines.values,
                row -> new Spent(row.number("person_id"), row.number("orders"), Rupiah.of(row.number("amount"))));
    }

    @Override
    public List<Bought> goods(Whose whose, LocalDate from, LocalDate until) {
        Lines lines = Lines.of(whose).between(from, until);
        return list(
                "SELECT l.product_id, l.business_id, COUNT(DISTINCT l.order_id) AS orders,"
                        + " SUM(l.quantity - l.returned) AS quantity, MAX(l.day) AS last_day FROM order_line l"
                        + lines.text + " GROUP BY l.product_id, l.business_id"
                        + " ORDER BY orders DESC, last_day DESC, l.product_id",
                lines.values,
                row -> new Bought(
                        row.number("product_id"),
                        row.number("business_id"),
                        row.number("orders"),
                        row.number("quantity"),
                        day(row, "last_day")));
    }

    @Override
    public List<Long> quantities(Whose whose, long productId, LocalDate from, LocalDate until) {
        Lines lines = Lines.of(whose).between(from, until).and("l.product_id = ?", productId);
        return list(
                "SELECT SUM(l.quantity - l.returned) AS quantity FROM order_line l" + lines.text
                        + " GROUP BY l.order_id ORDER BY quantity",
                lines.values,
                row -> row.number("quantity"));
    }

    @Override
    public List<DayCount> days(Whose whose, LocalDate from, LocalDate until) {
        Lines lines = Lines.of(whose).between(from, until);
        return list(
                "SELECT l.day, COUNT(DISTINCT l.order_id) AS orders FROM order_line l" + lines.text
                        + " GROUP BY l.day ORDER BY l.day",
                lines.values,
                row -> new DayCount(day(row, "day"), row.number("orders")));
    }

    @Override
    public List<AreaDay> areaDays(Whose whose, LocalDate from, LocalDate until) {
        Lines lines = Lines.of(whose).between(from, until);
        return list(
                "SELECT area, known, day, COUNT(DISTINCT order_id) AS orders, SUM(kept) AS amount FROM ("
                        + "SELECT p.area_id AS area, CASE WHEN l.person_id IS NULL THEN 0 ELSE 1 END AS known, l.day,"
                        + " l.order_id, l.kept FROM order_line l LEFT JOIN person p ON p.id = l.person_id" + lines.text
                        + ") placed GROUP BY area, known, day ORDER BY area, known, day",
                lines.values,
                row -> new AreaDay(
                        row.number("area"),
                        row.number("known") == 1,
                        day(row, "day"),
                        row.number("orders"),
                        Rupiah.of(row.number("amount"))));
    }

    @Override
    public Map<Long, Long> areaPeople(Whose whose, LocalDate from, LocalDate until) {
        Lines lines = Lines.of(whose).between(from, until);
        Map<Long, Long> people = new HashMap<>();
        list(
                        "SELECT p.area_id AS area, COUNT(DISTINCT p.id) AS people FROM order_line l"
                                + " JOIN person p ON p.id = l.person_id" + lines.text + " GROUP BY p.area_id",
                        lines.values,
                        row -> Map.entry(row.number("area"), row.number("people")))
                .forEach(it -> people.put(it.getKey(), it.getValue()));
        return people;
    }

    @Override
    public List<Served> served(Whose whose, LocalDate from, LocalDate until) {
        Lines lines = Lines.of(whose).between(from, until);
        return list(
                "SELECT o.way, o.extras, COUNT(DISTINCT o.id) AS orders FROM order_line l"
                        + " JOIN customer_order o ON o.id = l.order_id" + lines.text + " GROUP BY o.way, o.extras",
                lines.values,
                row -> new Served(
                        row.one(Fulfilment.Way.class, "way"),
                        CooperativeSetting.names(row.text("extras")),
                        row.number("orders")));
    }

    @Override
    public List<Pair> together(Whose whose, LocalDate from, LocalDate until, int limit) {
        Lines lines = Lines.of(whose).between(from, until).and("m.quantity > m.returned");
        Lines both = whose.business().isPresent()
                ? lines.and("m.business_id = ?", whose.business().getAsLong())
                : lines;
        return list(
                "SELECT l.product_id AS one, m.product_id AS other, COUNT(DISTINCT l.order_id) AS orders"
                        + " FROM order_line l JOIN order_line m ON m.order_id = l.order_id"
                        + " AND l.product_id < m.product_id" + both.text
                        + " GROUP BY l.product_id, m.product_id ORDER BY orders DESC, one, other FETCH FIRST "
                        + Math.max(1, limit) + " ROWS ONLY",
                both.values,
                row -> new Pair(row.number("one"), row.number("other"), row.number("orders")));
    }

    @Override
    public void eachOrder(Whose whose, ObjLongConsumer<LocalDate> dayAndPerson) {
        Lines lines = Lines.of(whose).and("l.person_id IS NOT NULL");
        database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT DISTINCT l.person_id, l.day, l.order_id FROM order_line l"
                            + lines.text + " ORDER BY 1, 2, 3")) {
                Binding.set(statement, lines.values);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        dayAndPerson.accept(LocalDate.ofEpochDay(result.getLong(2)), result.getLong(1));
                    }
                }
            }
            return true;
        });
    }

    @Override
    public Set<Long> prospects(OptionalLong business, LocalDate from, LocalDate until) {
        List<Object> values = new ArrayList<>(List.of(until.toEpochDay(), from.toEpochDay()));
        business.ifPresent(values::add);
        return Set.copyOf(list(
                "SELECT DISTINCT person_id FROM person_role WHERE kind = 'PROSPECT'"
                        + " AND (since_day IS NULL OR since_day <= ?) AND (until_day IS NULL OR until_day >= ?)"
                        + (business.isPresent() ? " AND business_id = ?" : ""),
                values,
                row -> row.number("person_id")));
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
