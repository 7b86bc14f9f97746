package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Receipt;
import lumbung.orders.value.Funnel;
import lumbung.orders.value.OrderPattern;
import lumbung.orders.value.Valuing;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Area;
import lumbung.register.Dwelling;
import lumbung.register.Naming;
import lumbung.register.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From where orders came, beside the orders themselves. */
class OrderPatternTest {
    private static final Funnel.Span SPAN = Funnel.Span.year(Shop.TODAY);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    private static OrderPattern pattern(Shop shop, Funnel.Span span, OptionalInt level) {
        return new Valuing(
                        shop.store.orders(),
                        shop.store.prices(),
                        shop.store.people().directory(),
                        Lifecycle.of(shop.store.settings()),
                        Shop.TODAY)
                .pattern(OptionalLong.empty(), span, level);
    }

    private static String told(OrderPattern.Line line) {
        String where = line.where().arguments().isEmpty()
                ? line.where().key()
                : line.where().arguments().get(0).toString();
        return where + " " + line.people() + " " + line.orders() + " " + line.amount();
    }

    private static List<String> told(OrderPattern pattern) {
        return pattern.lines().stream().map(OrderPatternTest::told).toList();
    }

    private static void villagers(Shop shop) {
        shop.write(
                new Area(11, 0, 0, 0, "Bongas"),
                new Area(12, 0, 11, 2, "01"),
                new Area(13, 0, 12, 3, "10"),
                new Area(14, 0, 12, 3, "2"),
                Person.named(21, new Naming("Tarni", "Bu", "")).with(new Dwelling(13, "", 0)),
                Person.named(22, new Naming("Kasmi", "Bu", "")).with(new Dwelling(14, "", 0)),
                Person.named(23, new Naming("Wahyu", "Mbak", "")).with(new Dwelling(14, "", 0)));
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName(
            "R011: orders by RT, in the order of the way, come to the order table's total, also who has no address and who is"
                    + " not known")
    void comesToAllOrders(Store store) {
        try (Shop shop = new Shop(store)) {
            comesToAll(shop);
        }
    }

    private static void comesToAll(Shop shop) {
        villagers(shop);
        shop.place(21, TUESDAY, "bolu:1");
        shop.place(21, TUESDAY.plusDays(1), "bolu:1", "keripik:1");
        shop.place(22, TUESDAY, "bolu:2");
        shop.place(23, TUESDAY, "bolu:1");
        shop.place(Shop.SITI, TUESDAY, "bolu:3");
        shop.place(0, TUESDAY, "bolu:1");
        Receipt back = shop.place(0, TUESDAY, "bolu:4");
        shop.returns().cancel(back, "batal").get();
        OrderPattern pattern = pattern(shop, SPAN, OptionalInt.empty());
        assertEquals(
                List.of(
                        "Bongas RW 01 RT 2 2 2 Rp90.000",
                        "Bongas RW 01 RT 10 1 2 Rp74.000",
                        "orders.pattern.unknown 1 1 Rp90.000",
                        "orders.anybody 0 1 Rp30.000"),
                told(pattern));
        assertEquals(Optional.of(DayOfWeek.TUESDAY), pattern.lines().get(0).weekday());
        assertEquals(
                List.of("Bongas 3 4 Rp164.000", "orders.pattern.unknown 1 1 Rp90.000", "orders.anybody 0 1 Rp30.000"),
                told(pattern(shop, SPAN, OptionalInt.of(0))));
        assertSums(shop, pattern, SPAN);
        assertTrue(pattern(shop, new Funnel.Span(TUESDAY.minusDays(9), TUESDAY.minusDays(1)), OptionalInt.empty())
                .lines()
                .isEmpty());
    }

    /** What plain additions over the orders say. */
    private static void assertSums(Shop shop, OrderPattern pattern, Funnel.Span span) {
        long[] sums = new long[2];
        shop.store
                .orders()
                .each(OrderFilter.ALL.ordered(OrderFilter.Days.between(span.from(), span.until())), receipt -> {
                    sums[0] += receipt.lines().stream().anyMatch(it -> it.stayed() > 0) ? 1 : 0;
                    sums[1] += receipt.lines().stream()
                            .mapToLong(it -> it.kept().amount())
                            .sum();
                    return true;
                });
        assertEquals(sums[0], pattern.all().orders());
        assertEquals(Rupiah.of(sums[1]), pattern.all().amount());
        assertEquals(
                sums[0],
                pattern.lines().stream().mapToLong(OrderPattern.Line::orders).sum());
        assertEquals(
                sums[1],
                pattern.lines().stream().mapToLong(it -> it.amount().amount()).sum());
        assertEquals(
                pattern.all().people(),
                pattern.lines().stream().mapToLong(OrderPattern.Line::people).sum());
    }
}
