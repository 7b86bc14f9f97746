package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lumbung.orders.Popular;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import lumbung.search.Finder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is bought most on the demo, beside plain SQL: R088. */
final class PopularTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 21);

    private static Store store;
    private static Finder finder;

    @BeforeAll
    static void build() {
        store = TestDemo.ordered();
        finder = TestDemo.finder(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<Popular> top(Set<Long> people, Popular.Order order) {
        List<Product> products =
                store.prices().products().stream().map(KeptProduct::product).toList();
        return Popular.of(
                store.orders().products(FROM, UNTIL),
                products,
                person -> people.isEmpty() || people.contains(person),
                order);
    }

    private static String told(Popular it) {
        return it.product().id() + " " + it.quantity() + " " + it.amount().amount() + " " + it.buyers() + " "
                + it.orders();
    }

    private static Set<String> oracle(String whom) {
        return store.database().read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT l.product_id, SUM(l.quantity - l.returned) AS quantity, SUM(l.kept) AS amount,
                    COUNT(DISTINCT l.person_id) AS buyers, COUNT(DISTINCT l.order_id) AS orders
                    FROM order_line l JOIN customer_order o ON o.id = l.order_id
                    WHERE o.day BETWEEN ? AND ? AND l.quantity <> l.returned\s""" + whom + " GROUP BY l.product_id")) {
                statement.setLong(1, FROM.toEpochDay());
                statement.setLong(2, UNTIL.toEpochDay());
                return new TreeSet<>(Results.all(
                        statement,
                        row -> row.number("product_id") + " " + row.number("quantity") + " " + row.number("amount")
                                + " " + row.number("buyers") + " " + row.number("orders")));
            }
        });
    }

    @Test
    @DisplayName("R088: the products of everybody and of a segment are those that plain SQL finds")
    void asPlainSqlSays() {
        Set<String> all = top(Set.of(), Popular.Order.QUANTITY).stream()
                .map(PopularTest::told)
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(all.isEmpty());
        assertEquals(oracle(""), all);

        Set<Long> resellers = new HashSet<>();
        finder.each(finder.parse("peran:reseller").get(), card -> {
            resellers.add(card.id());
            return true;
        });
        Set<String> some = top(resellers, Popular.Order.QUANTITY).stream()
                .map(PopularTest::told)
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(some.isEmpty());
        assertEquals(
                oracle("AND EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = l.person_id AND r.kind = 'RESELLER'"
                        + " AND (r.since_day IS NULL OR r.since_day <= " + UNTIL.toEpochDay() + ")"
                        + " AND (r.until_day IS NULL OR r.until_day >= " + UNTIL.toEpochDay() + "))"),
                some);
    }

    @Test
    @DisplayName("R088: the first has most units, or most turnover")
    void inOrder() {
        List<Popular> byTurnover = top(Set.of(), Popular.Order.TURNOVER);
        List<Popular> byQuantity = top(Set.of(), Popular.Order.QUANTITY);
        for (int at = 1; at < byTurnover.size(); at++) {
            assertFalse(
                    byTurnover.get(at - 1).amount().compareTo(byTurnover.get(at).amount()) < 0);
            Popular before = byQuantity.get(at - 1);
            Popular next = byQuantity.get(at);
            assertFalse(before.product()
                            .inUnits(before.quantity())
                            .compareTo(next.product().inUnits(next.quantity()))
                    < 0);
        }
    }
}
