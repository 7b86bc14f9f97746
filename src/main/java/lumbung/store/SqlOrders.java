package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.journal.Entity;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.DayTotal;
import lumbung.orders.kept.Figures;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.ProductTotal;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.RuleUse;
import lumbung.orders.kept.SocialHousehold;
import lumbung.orders.kept.StandingOrder;
import lumbung.orders.kept.Tallies;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;
import lumbung.search.Sql;

/** Orders on a database. */
final class SqlOrders implements Orders {
    private static final int CHUNK = 256;

    private final Database database;

    SqlOrders(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Receipt> receipt(long orderId) {
        return database.read(connection -> receipts(connection, List.of(orderId))).stream()
                .findFirst();
    }

    @Override
    public Optional<Receipt> numbered(long number) {
        List<Long> ids = ids("SELECT o.id FROM customer_order o WHERE o.number = ? ORDER BY o.id", List.of(number));
        return ids.isEmpty() ? Optional.empty() : receipt(ids.get(0));
    }

    @Override
    public long lastNumber() {
        return one("SELECT COALESCE(MAX(number), 0) AS figure FROM customer_order", List.of());
    }

    @Override
    public List<Receipt> newest(OrderFilter filter, Optional<OrderFilter.Behind> behind, int limit) {
        OrderConditions which = new OrderConditions(filter);
        which.behind(behind);
        List<Long> ids = ids(
                "SELECT o.id FROM customer_order o" + which.text() + " ORDER BY o.day DESC, o.id DESC FETCH FIRST "
                        + Math.max(1, limit) + " ROWS ONLY",
                which.values());
        return database.read(connection -> receipts(connection, ids));
    }

    @Override
    public void each(OrderFilter filter, Predicate<Receipt> visitor) {
        OrderConditions which = new OrderConditions(filter);
        List<Long> ids = ids(
                "SELECT o.id FROM customer_order o" + which.text() + " ORDER BY o.day, o.clock_minute, o.id",
                which.values());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            for (Receipt receipt : database.read(connection -> receipts(connection, chunk))) {
                if (!visitor.test(receipt)) {
                    return;
                }
            }
        }
    }

    /** In the order of the ids; at most {@link #CHUNK} are asked for at once. */
    private static List<Receipt> receipts(Connection connection, List<Long> ids) throws SQLException {
        List<Receipt> all = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            all.addAll(chunk(connection, ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return all;
    }

    private static List<Receipt> chunk(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, Order> orders = new HashMap<>();
        rows(connection, OrderTables.ORDER, "id", ids).forEach(it -> orders.put(it.id(), it));
        var lines = by(rows(connection, OrderTables.LINE, "order_id", ids), OrderLine::orderId);
        var gifts = by(rows(connection, OrderTables.GIFT, "order_id", ids), OrderGift::orderId);
        var returns = by(rows(connection, OrderTables.RETURN, "order_id", ids), OrderReturn::orderId);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(orders.get(id)).stream())
                .map(it -> new Receipt(
                        it,
                        lines.getOrDefault(it.id(), List.of()),
                        gifts.getOrDefault(it.id(), List.of()),
                        returns.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static <R> Map<Long, List<R>> by(List<R> rows, Function<R, Long> order) {
        Map<Long, List<R>> all = new HashMap<>();
        rows.forEach(row ->
                all.computeIfAbsent(order.apply(row), id -> new ArrayList<>(4)).add(row));
        return all;
    }

    private static <R extends Entity> List<R> rows(Connection connection, Table<R> table, String column, List<Long> ids)
            throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        int places = ids.size() == 1 ? 1 : CHUNK;
        try (PreparedStatement statement = connection.prepareStatement(table.selectWhere(column, places))) {
            for (int at = 0; at < places; at++) {
                statement.setLong(at + 1, ids.get(Math.min(at, ids.size() - 1)));
            }
            return Results.all(statement, table.read());
        }
    }

    @Override
    public Set<String> known(Collection<String> origins) {
        Set<String> found = new HashSet<>();
        List<Object> all = List.copyOf(new LinkedHashSet<>(origins));
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Object> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            String places = String.join(", ", Collections.nCopies(chunk.size(), "?"));
            found.addAll(list(
                    "SELECT origin FROM customer_order WHERE origin IN (" + places + ")",
                    chunk,
                    row -> row.text("origin")));
        }
        return found;
    }

    @Override
    public List<OrderLine> bought(long personId, LocalDate from, LocalDate until) {
        return database.all(
                OrderTables.LINE,
                " WHERE person_id = ? AND day >= ? AND day <= ? AND quantity > returned ORDER BY day, id",
                personId,
                from.toEpochDay(),
                until.toEpochDay());
    }

    @Override
    public List<Visit> visits(long personId) {
        return list(
                """
                SELECT DISTINCT order_id, business_id, day FROM order_line
                WHERE person_id = ? AND quantity > returned ORDER BY day, order_id""",
                List.of(personId),
                row -> new Visit(row.number("order_id"), row.number("business_id"), day(row, "day")));
    }

    @Override
    public Usage.Used used(Use of, LocalDate from, LocalDate until, long except) {
        return list(
                        """
                        SELECT COUNT(*) AS served, COALESCE(SUM(given), 0) AS given,
                        COALESCE(SUM(CASE WHEN person_id = ? THEN 1 ELSE 0 END), 0) AS person,
                        COALESCE(SUM(CASE WHEN household_id = ? THEN 1 ELSE 0 END), 0) AS household
                        FROM rule_use WHERE rule_id = ? AND day >= ? AND day <= ? AND order_id <> ?""",
                        List.of(
                                of.personId(),
                                of.householdId(),
                                of.ruleId(),
                                from.toEpochDay(),
                                until.toEpochDay(),
                                except),
                        row -> new Usage.Used(
                                row.number("person"),
                                row.number("household"),
                                row.number("served"),
                                Rupiah.of(row.number("given")),
                                0))
                .get(0);
    }

    @Override
    public List<RuleUse> uses(long orderId) {
        return database.all(OrderTables.USE, " WHERE order_id = ? ORDER BY id", orderId);
    }

    @Override
    public List<RuleUse> uses(long ruleId, LocalDate from, LocalDate until) {
        return database.all(
                OrderTables.USE,
                " WHERE rule_id = ? AND day >= ? AND day <= ? ORDER BY day, id",
                ruleId,
                from.toEpochDay(),
                until.toEpochDay());
    }

    @Override
    public Map<Long, Rupiah> given() {
        return sums("SELECT rule_id AS part, SUM(given) AS figure FROM rule_use GROUP BY rule_id", List.of());
    }

    @Override
    public Map<Long, Rupiah> takenByHand(LocalDate day, long except) {
        return sums("""
                SELECT business_id AS part, SUM(by_hand) AS figure FROM order_line
                WHERE day = ? AND by_hand > 0 AND order_id <> ? GROUP BY business_id""", List.of(day.toEpochDay(), except));
    }

    private Map<Long, Rupiah> sums(String sql, List<Object> values) {
        Map<Long, Rupiah> all = new HashMap<>();
        list(sql, values, row -> all.put(row.number("part"), Rupiah.of(row.number("figure"))));
        return all;
    }

    @Override
    public Set<Long> people(Sql condition) {
        return Set.copyOf(ids("SELECT p.id FROM person p WHERE " + condition.text(), condition.values()));
    }

    @Override
    public List<CustomerTotal> totals(Collection<Long> people) {
        List<CustomerTotal> all = new ArrayList<>();
        for (long person : people) {
            all.addAll(list("""
                    SELECT * FROM customer_total
                    WHERE person_id = ? ORDER BY business_id""", List.of(person), SqlFigures::total));
        }
        return all;
    }

    @Override
    public Figures figures() {
        return new SqlFigures(database);
    }

    @Override
    public Tallies tallies() {
        return new SqlTallies(database);
    }

    @Override
    public List<DayTotal> sold(LocalDate from, LocalDate until) {
        return list(
                """
                SELECT business_id, day, orders, amount FROM business_day
                WHERE day >= ? AND day <= ? ORDER BY day, business_id""",
                List.of(from.toEpochDay(), until.toEpochDay()),
                row -> new DayTotal(
                        row.number("business_id"),
                        day(row, "day"),
                        row.number("orders"),
                        Rupiah.of(row.number("amount"))));
    }

    @Override
    public List<ProductTotal> products(LocalDate from, LocalDate until) {
        return list(
                """
                SELECT business_id, product_id, COALESCE(person_id, 0) AS person, COUNT(DISTINCT order_id) AS orders,
                SUM(quantity - returned) AS quantity, SUM(kept) AS amount FROM order_line
                WHERE day >= ? AND day <= ? AND quantity > returned
                GROUP BY business_id, product_id, COALESCE(person_id, 0)""",
                List.of(from.toEpochDay(), until.toEpochDay()),
                row -> new ProductTotal(
                        row.number("business_id"),
                        row.number("product_id"),
                        row.number("person"),
                        row.number("orders"),
                        row.number("quantity"),
                        Rupiah.of(row.number("amount"))));
    }

    @Override
    public List<OrderGift> toAsk(LocalDate until, int limit) {
        return database.all(
                OrderTables.GIFT,
                " WHERE ask_day <= ? ORDER BY ask_day, id FETCH FIRST " + Math.max(1, limit) + " ROWS ONLY",
                until.toEpochDay());
    }

    @Override
    public List<StandingOrder> standing() {
        return database.all(OrderTables.STANDING, " ORDER BY id");
    }

    @Override
    public List<Capacity> capacities() {
        return database.all(OrderTables.CAPACITY, " ORDER BY business_id, day, id");
    }

    @Override
    public List<SocialHousehold> social() {
        return database.all(OrderTables.SOCIAL, " ORDER BY id");
    }

    private static LocalDate day(Row row, String column) {
        return row.day(column).orElseThrow();
    }

    private List<Long> ids(String sql, List<Object> values) {
        return list(sql, values, row -> row.number("id"));
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
