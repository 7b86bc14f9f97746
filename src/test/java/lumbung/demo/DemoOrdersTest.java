package lumbung.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.orders.Lifecycle;
import lumbung.orders.Market;
import lumbung.orders.OrderDraft;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Standing;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What data/README.md says of the demo cooperative's orders is what the register holds. */
class DemoOrdersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int SIZE = 3_317;

    private static Store store;
    private static Market market;
    private static DemoRegister.Keys keys;
    private static final List<Receipt> ALL = new ArrayList<>();

    @BeforeAll
    static void build() {
        store = TestDemo.ordered();
        keys = TestDemo.keys();
        market = Market.open(TestDemo.ports(store));
        store.orders().each(OrderFilter.ALL, ALL::add);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @DisplayName("Every order is there, numbered in order of time, of all five businesses, over two years")
    void everyOrderIsThere() {
        assertEquals(SIZE, ALL.size());
        for (int at = 0; at < SIZE; at++) {
            assertEquals(at + 1, ALL.get(at).order().number());
        }
        assertEquals(LocalDate.of(2024, 11, 23), ALL.get(0).order().day());
        assertEquals(
                keys.businesses().values().stream()
                        .filter(id -> market.directory().business(id).isPresent())
                        .collect(Collectors.toSet()),
                ALL.stream().flatMap(it -> it.subtotals().keySet().stream()).collect(Collectors.toSet()));
        assertEquals(524, ALL.stream().filter(it -> it.order().personId() == 0).count());
        assertEquals(21, count(Order.Stage.OPEN));
        assertTrue(ALL.stream()
                .anyMatch(it -> it.order().stage() == Order.Stage.OPEN
                        && it.order().due().isBefore(TODAY)));
        assertTrue(count(Order.Stage.CANCELLED) >= 3);
        assertTrue(ALL.stream().filter(it -> !it.returns().isEmpty()).count() >= 20);
        assertTrue(ALL.stream().filter(it -> !it.order().paid()).count() >= 40);
    }

    private static long count(Order.Stage stage) {
        return ALL.stream().filter(it -> it.order().stage() == stage).count();
    }

    @Test
    @DisplayName("Every receipt prices again to the rupiah by its own wordings alone")
    void everyReceiptPricesAgain() {
        Collection<PriceRule> wordings = store.prices().wordings();
        for (Receipt receipt : ALL) {
            assertEquals(
                    receipt.quote().payable(),
                    receipt.again(wordings).payable(),
                    () -> String.valueOf(receipt.order().number()));
        }
    }

    @Test
    @DisplayName("R056, R061, R062, R064, R065: every rule that was in force served somebody, and hands gave a little")
    void everyRuleServed() {
        Map<Long, String> names = store.prices().rules().stream()
                .collect(Collectors.toMap(KeptRule::number, it -> it.rule().name()));
        Set<String> served =
                store.orders().given().keySet().stream().map(names::get).collect(Collectors.toSet());
        Set<String> others = new HashSet<>(names.values());
        others.removeAll(served);
        assertEquals(Set.of("Harga arisan", "Promo Ramadan"), others);
        assertTrue(ALL.stream()
                        .flatMap(it -> it.lines().stream())
                        .filter(it -> it.byHand().isPresent())
                        .count()
                > 15);
        assertTrue(store.orders().toAsk(TODAY, 10).size() >= 3);
        assertTrue(ALL.stream()
                .flatMap(it -> it.gifts().stream())
                .anyMatch(it -> !it.answer().isEmpty()));
    }

    @Test
    @DisplayName("R058, R066: people stand everywhere on the way from the first order to long gone")
    void peopleStandEverywhere() {
        Map<Long, List<LocalDate>> days = new HashMap<>();
        ALL.stream()
                .filter(it -> it.order().personId() != 0 && !it.isBack())
                .forEach(it -> days.computeIfAbsent(it.order().personId(), id -> new ArrayList<>())
                        .add(it.order().day()));
        Lifecycle lifecycle = Lifecycle.of(store.settings());
        Map<Standing, Long> standings = days.values().stream()
                .map(all -> lifecycle.standing(all, TODAY))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (Standing standing : Standing.values()) {
            assertTrue(
                    standing == Standing.PROSPECT || standings.getOrDefault(standing, 0L) >= 3, standings.toString());
        }
    }

    @Test
    @DisplayName("R056: six cakes cost a reseller, a regular and a stranger three totals")
    void threeTotals() {
        assertEquals(Rupiah.of(150_000), sixCakes(keys.people().get("P0001")));
        assertEquals(Rupiah.of(171_000), sixCakes(keys.people().get("P0020")));
        assertEquals(Rupiah.of(180_000), sixCakes(0));
    }

    private static Rupiah sixCakes(long person) {
        OrderDraft draft = OrderDraft.begun(TODAY.atTime(10, 2))
                .of(person)
                .plus(market.wanted().line("bolu:6").get());
        return market.price(draft, 0).get().quote().payable();
    }

    @Test
    @DisplayName("R084, R085: there are limits of a day, and orders that come every week wait to be made")
    void arrangements() {
        assertEquals(4, store.orders().capacities().size());
        assertEquals(6, store.orders().standing().size());
        assertTrue(
                store.orders().standing().stream().anyMatch(it -> it.due(TODAY).isPresent()));
        assertEquals(3, store.orders().social().size());
    }
}
