package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.HOUSE;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SIGENDO;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.orders.OrderDraft;
import lumbung.orders.Usual;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.SocialHousehold;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.kept.Decisions;
import lumbung.pricing.kept.KeptRule;
import lumbung.register.Merge;
import lumbung.register.Term;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders in a register, on both engines: what is kept, what is counted, what is taken back. */
class OrdersTest {

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R083: an order of several businesses is read back as it was placed, with a subtotal each")
    void anOrderIsReadBack(Store store) {
        try (Shop shop = new Shop(store)) {
            Receipt placed = shop.place(SITI, TODAY, "bolu:2", "keripik:40");
            Receipt kept = store.orders().receipt(placed.order().id()).orElseThrow();
            Quote told = shop.market()
                    .price(
                            shop.draft(SITI, TODAY, "bolu:2", "keripik:40"),
                            placed.order().id())
                    .get()
                    .quote();
            assertEquals(told.lines(), kept.quote().lines());
            assertEquals(told.given(), kept.quote().given());
            assertEquals(1, kept.order().number());
            assertEquals(Order.Stage.HANDED, kept.order().stage());
            assertEquals(2, kept.gifts().get(0).given().pieces(), "R062: 40 packs bring 2");
            assertEquals(
                    Map.of(AZZALEA, Rupiah.of(60_000), SIGENDO, Rupiah.of(40 * 15_000)),
                    kept.subtotals(),
                    "budget is too small for 40");
            assertEquals(kept, store.orders().numbered(1).orElseThrow());
            assertEquals(
                    List.of(kept),
                    store.orders().newest(OrderFilter.ALL.of(SITI).with(SIGENDO), Optional.empty(), 10));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R058: three orders within 90 days make the fourth a regular's")
    void theFourthOrderIsARegulars(Store store) {
        try (Shop shop = new Shop(store)) {
            for (int days = 30; days > 0; days -= 10) {
                assertEquals(
                        Rupiah.of(30_000),
                        shop.place(SITI, TODAY.minusDays(days), "bolu").quote().payable());
            }
            assertEquals(
                    Rupiah.of(27_000), shop.place(SITI, TODAY, "bolu").quote().payable());
            assertEquals(
                    Rupiah.of(30_000),
                    shop.place(OTHER_SITI, TODAY, "bolu").quote().payable());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("Limits count what earlier orders used, until those are cancelled")
    void limitsCount(Store store) {
        try (Shop shop = new Shop(store)) {
            Receipt first = shop.place(SITI, TODAY, "keripik:2");
            assertEquals(Rupiah.of(28_000), first.quote().payable());
            assertEquals(
                    Rupiah.of(15_000),
                    shop.place(SITI, TODAY, "keripik").quote().payable());
            assertEquals(
                    Rupiah.of(14_000),
                    shop.place(OTHER_SITI, TODAY, "keripik").quote().payable());
            assertEquals(
                    Rupiah.of(28_000),
                    shop.returns().cancel(first, "salah catat").get().refund());
            assertEquals(
                    Rupiah.of(14_000),
                    shop.place(SITI, TODAY, "keripik").quote().payable());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("An old receipt re-prices to the same rupiah after rules, goods and buyer changed")
    void anOldReceiptPricesTheSame(Store store) {
        try (Shop shop = new Shop(store)) {
            List<Receipt> all = new ArrayList<>();
            for (int days = 40; days >= 0; days -= 10) {
                all.add(shop.place(SITI, TODAY.minusDays(days), "bolu:3", "keripik:21"));
            }
            KeptRule regular = rule(store, "Langganan");
            new Decisions(store.ledger(1)).end(regular, TODAY.minusDays(100)).get();
            for (KeptRule kept : store.prices().rules()) {
                new Decisions(store.ledger(1))
                        .end(kept, TODAY)
                        .ifRefused(refusal -> assertEquals(regular.id(), kept.id()));
            }
            shop.write(new SocialHousehold(90, 0, HOUSE, Term.ALWAYS));
            for (Receipt receipt : all) {
                Receipt kept = store.orders().receipt(receipt.order().id()).orElseThrow();
                Quote again = kept.again(store.prices().wordings());
                assertEquals(receipt.quote().payable(), again.payable());
                assertEquals(kept.quote().lines(), again.lines());
                assertEquals(kept.quote().given(), again.given());
            }
        }
    }

    private static KeptRule rule(Store store, String name) {
        return store.prices().rules().stream()
                .filter(it -> it.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("A household that is helped along pays its price from its day on, and no name is told")
    void aSocialHousehold(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.write(new SocialHousehold(90, 0, HOUSE, Term.from(TODAY)));
            assertEquals(
                    Rupiah.of(30_000),
                    shop.place(SITI, TODAY.minusDays(1), "bolu").quote().payable());
            Quote helped = shop.place(SITI, TODAY, "bolu").quote();
            assertEquals(Rupiah.of(21_000), helped.payable());
            assertFalse(helped.toString().contains("Dibantu"));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R076: figures beside the orders follow returns, undo and merges, and cancelled orders are left out")
    void figuresFollow(Store store) {
        try (Shop shop = new Shop(store)) {
            Receipt first = shop.place(SITI, TODAY.minusDays(3), "bolu:4");
            shop.place(SITI, TODAY, "bolu:1", "keripik:2");
            assertEquals(
                    List.of(
                            new CustomerTotal(
                                    SITI,
                                    AZZALEA,
                                    2,
                                    Rupiah.of(150_000),
                                    new CustomerTotal.Days(TODAY.minusDays(3), Optional.of(TODAY.minusDays(3)), TODAY),
                                    Optional.empty()),
                            new CustomerTotal(
                                    SITI,
                                    SIGENDO,
                                    1,
                                    Rupiah.of(28_000),
                                    new CustomerTotal.Days(TODAY, Optional.empty(), TODAY),
                                    Optional.empty())),
                    shop.totals(SITI));

            assertEquals(
                    Rupiah.of(30_000),
                    shop.returns().back(first, Map.of(0, 1L), "penyok").get().refund());
            assertEquals(Rupiah.of(120_000), shop.totals(SITI).get(0).amount());
            store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(Rupiah.of(150_000), shop.totals(SITI).get(0).amount());

            shop.place(OTHER_SITI, TODAY, "bolu:1");
            new Merge(store.ledger(1), store.people()).merge(SITI, OTHER_SITI).get();
            assertEquals(3, shop.totals(SITI).get(0).orders());
            assertTrue(shop.totals(OTHER_SITI).isEmpty());
            store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(2, shop.totals(SITI).get(0).orders());

            Receipt again = store.orders().receipt(first.order().id()).orElseThrow();
            shop.returns().cancel(again, "batal").get();
            assertEquals(Rupiah.of(30_000), shop.totals(SITI).get(0).amount());
            assertEquals(2, store.orders().sold(TODAY, TODAY).size());
            assertTrue(
                    store.orders().sold(TODAY.minusDays(3), TODAY.minusDays(1)).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("An order is changed as long as nothing was handed over; all of it goes again by undo")
    void anOpenOrderIsChanged(Store store) {
        try (Shop shop = new Shop(store)) {
            OrderDraft draft = shop.draft(SITI, TODAY, "keripik:2");
            OrderDraft later = draft.getting(
                    new Fulfilment(Optional.of(TODAY.plusDays(2)), Optional.empty(), Fulfilment.Way.BRING, ""));
            Receipt placed = shop.counter().place(later).get();
            Receipt changed = shop.counter()
                    .change(placed, later.with(shop.draft(0, TODAY, "bolu:2").lines()))
                    .get();
            assertEquals(Rupiah.of(60_000), changed.quote().payable());
            assertEquals(1, changed.order().number());
            assertTrue(store.orders().uses(changed.order().id()).isEmpty());
            shop.counter()
                    .hand(store.orders().receipt(placed.order().id()).orElseThrow())
                    .get();
            Receipt handed = store.orders().receipt(placed.order().id()).orElseThrow();
            assertFalse(shop.counter().change(handed, later).isDone());
            for (int steps = 0; steps < 3; steps++) {
                store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            }
            assertTrue(store.orders().receipt(placed.order().id()).isEmpty());
            assertTrue(shop.totals(SITI).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R080, N22: as usual is the last order at today's prices, and says what changed")
    void asUsual(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.place(SITI, TODAY.minusDays(7), "bolu:2", "keripik:1");
            Usual usual = Usual.of(OrderDraft.begun(TODAY.atTime(8, 0)).of(SITI), shop.market())
                    .get();
            assertEquals(2, usual.draft().lines().size());
            assertEquals(
                    List.of("orders.usual.dearer"),
                    usual.changes().stream().map(Message::key).toList());
            assertFalse(Usual.of(OrderDraft.begun(TODAY.atTime(8, 0)).of(OTHER_SITI), shop.market())
                    .isDone());
        }
    }
}
