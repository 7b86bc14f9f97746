package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SIGENDO;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lumbung.care.By;
import lumbung.care.Touches;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.loyalty.CardNumber;
import lumbung.loyalty.MemberCards;
import lumbung.loyalty.Points;
import lumbung.loyalty.Programmes;
import lumbung.loyalty.Vouchers;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.PointEntry.Kind;
import lumbung.loyalty.kept.Programme;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.OrderDraft;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Deletion;
import lumbung.register.Merge;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Module;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Points, vouchers, cards and programmes in a register, on both engines. */
class LoyaltyTest {
    private static final By RINI = new By(1, TODAY.atTime(10, 2));

    private static void set(Store store, String name, String value) {
        store.ledger(1)
                .write(
                        store.ledger(1).intent(Message.of("test")),
                        changes -> Outcome.done(store.settings().put(name, value, changes)))
                .get();
    }

    private static Shop giving(Store store, int rupiah, String whose) {
        Shop shop = new Shop(store);
        set(store, Module.POINTS.setting(), "on");
        set(store, CooperativeSetting.POINTS_RUPIAH.code(), String.valueOf(rupiah));
        set(store, CooperativeSetting.POINTS_FOR.code(), whose);
        return shop;
    }

    private static Points points(Store store) {
        return new Points(store.ledger(1), store.loyalty(), id -> "Siti", RINI);
    }

    private static Vouchers vouchers(Store store, LocalDate day) {
        return new Vouchers(
                store.ledger(1), store.loyalty(), store.orders(), id -> "Siti", new By(1, day.atTime(10, 2)));
    }

    private static MemberCards cards(Store store) {
        return new MemberCards(store.ledger(1), store.loyalty(), id -> "Siti", RINI);
    }

    private static List<Long> amounts(Store store) {
        return store.loyalty().points(SITI).stream().map(PointEntry::points).toList();
    }

    private static List<Kind> kinds(Store store) {
        return store.loyalty().points(SITI).stream().map(PointEntry::kind).toList();
    }

    /** Checks it against the ledger, summed here. */
    private static long balance(Store store, long business) {
        long balance = points(store).balance(SITI, business);
        assertEquals(
                store.loyalty().points(SITI).stream()
                        .filter(it -> it.businessId() == business)
                        .mapToLong(PointEntry::points)
                        .sum(),
                balance,
                "R068: a balance is the sum of its ledger");
        return balance;
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R068: an order earns points, and what came back or was cancelled is taken back by an entry")
    void anOrderEarnsPoints(Store store) {
        try (Shop shop = giving(store, 10_000, "bersama")) {
            Receipt receipt = shop.place(SITI, TODAY, "bolu:3");
            assertEquals(9, balance(store, 0), "Rp90.000");
            shop.returns().back(receipt, Map.of(0, 1L), "gosong").get();
            assertEquals(List.of(9L, -3L), amounts(store));
            shop.returns()
                    .cancel(store.orders().receipt(receipt.order().id()).orElseThrow(), "batal")
                    .get();
            assertEquals(List.of(Kind.EARNED, Kind.REVERSED, Kind.REVERSED), kinds(store));
            assertEquals(0, balance(store, 0));
            store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(6, balance(store, 0), "the cancelling was taken back");
            assertTrue(store.ledger(1).verify().isDone());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R068: an order that is taken back or changed takes its points along")
    void pointsGoWithTheirOrder(Store store) {
        try (Shop shop = giving(store, 10_000, "bersama")) {
            OrderDraft draft = shop.draft(SITI, TODAY, "bolu:3")
                    .getting(
                            new Fulfilment(Optional.of(TODAY.plusDays(2)), Optional.empty(), Fulfilment.Way.FETCH, ""));
            Receipt receipt = shop.counter().place(draft).get();
            shop.counter()
                    .change(receipt, draft.with(shop.draft(SITI, TODAY, "bolu").lines()))
                    .get();
            assertEquals(List.of(9L, -6L), amounts(store));
            store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(List.of(9L), amounts(store));
            store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(List.of(), amounts(store));
            store.ledger(1).redo(done -> {}).get();
            assertEquals(List.of(9L), amounts(store));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R068: no points while the module is off, at a rate of nothing, for a business without, or for nobody")
    void nothingIsEarned(Store store) {
        try (Shop shop = giving(store, 10_000, "usaha")) {
            set(store, Module.POINTS.setting(), "off");
            Receipt before = shop.place(SITI, TODAY, "bolu:3");
            set(store, Module.POINTS.setting(), "on");
            shop.returns().back(before, Map.of(0, 1L), "gosong").get();
            assertEquals(List.of(), amounts(store), "an order from before earns nothing later on");
            set(store, Module.POINTS.setting(SIGENDO), "off");
            shop.place(0, TODAY, "bolu:3");
            Receipt receipt = shop.place(SITI, TODAY, "bolu", "keripik:40");
            assertEquals(
                    List.of(new Loyalty.Balance(AZZALEA, 3)), store.loyalty().balances(SITI));
            set(store, CooperativeSetting.POINTS_RUPIAH.code(), "0");
            shop.place(SITI, TODAY, "bolu:3");
            assertEquals(List.of(3L), amounts(store));
            set(store, Module.POINTS.setting(), "off");
            shop.returns().cancel(receipt, "batal").get();
            assertEquals(List.of(3L, -3L), amounts(store), "what was earned goes, whatever is switched now");
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R068: points are spent while there are enough, and put right with a reason")
    void pointsAreSpent(Store store) {
        try (Shop shop = giving(store, 10_000, "bersama")) {
            shop.place(SITI, TODAY, "bolu:3");
            Points points = points(store);
            assertEquals("loyalty.refused.balance", refused(points.spend(new Points.Wish(SITI, 0, 10, "mug"))));
            assertEquals("loyalty.refused.positive", refused(points.spend(new Points.Wish(SITI, 0, -1, "mug"))));
            assertEquals("loyalty.refused.reason", refused(points.spend(new Points.Wish(SITI, 0, 1, " "))));
            assertEquals("loyalty.refused.balance", refused(points.spend(new Points.Wish(SITI, AZZALEA, 1, "mug"))));
            points.spend(new Points.Wish(SITI, 0, 9, "mug")).get();
            assertEquals(0, balance(store, 0));
            points.correct(new Points.Wish(SITI, 0, 5, "lupa dicatat")).get();
            assertEquals("loyalty.refused.reason", refused(points.correct(new Points.Wish(SITI, 0, 5, ""))));
            assertEquals("loyalty.refused.balance", refused(points.correct(new Points.Wish(SITI, 0, -6, "salah"))));
            assertEquals(List.of(9L, -9L, 5L), amounts(store));
            assertEquals(1, store.loyalty().points(SITI).get(2).clerkId());
        }
    }

    private static Voucher voucher(Vouchers vouchers, long person, long business, long worth) {
        return vouchers.make(new Vouchers.Wish(
                        person, business, Rupiah.of(worth), "", new Voucher.Days(TODAY, TODAY.plusDays(30))))
                .get();
    }

    private static Voucher again(Store store, Voucher voucher) {
        return store.loyalty().voucher(voucher.code()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R069: a voucher pays a part of one order, once, and the receipt prices as before")
    void aVoucherPaysOnce(Store store) {
        try (Shop shop = new Shop(store)) {
            Vouchers vouchers = vouchers(store, TODAY);
            Voucher made = voucher(vouchers, 0, 0, 20_000);
            Receipt receipt = shop.place(SITI, TODAY, "bolu:2");
            Voucher read = vouchers.coded(made.code().toLowerCase(Locale.ROOT)).get();
            vouchers.use(read, receipt).get();
            Receipt after = store.orders().receipt(receipt.order().id()).orElseThrow();
            assertEquals(receipt, after);
            assertEquals(Rupiah.of(40_000), vouchers.left(after));
            Receipt second = shop.place(SITI, TODAY, "bolu:2");
            Outcome<Voucher> twice = vouchers.use(again(store, made), second);
            assertEquals("loyalty.refused.used", refused(twice));
            assertEquals(
                    List.of(TODAY, receipt.order().number()),
                    twice.<List<Object>>fold(
                            done -> List.of(),
                            refusal -> refusal.reason().arguments().subList(1, 3)));
            assertEquals("store.stale", refused(vouchers.use(read, second)), "by a clerk who saw it unused");
            shop.returns().cancel(receipt, "batal").get();
            assertEquals(Vouchers.State.READY, vouchers.state(again(store, made)), "its order was cancelled");
            vouchers.use(again(store, made), second).get();
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R069: a voucher that is over, mistyped, another's or another business's is refused")
    void aVoucherIsRefused(Store store) {
        try (Shop shop = new Shop(store)) {
            Vouchers vouchers = vouchers(store, TODAY);
            Receipt receipt = shop.place(SITI, TODAY, "bolu");
            Voucher made = voucher(vouchers, 0, 0, 100_000);
            Vouchers later = vouchers(store, TODAY.plusDays(31));
            assertEquals("loyalty.refused.over", refused(later.use(made, receipt)));
            assertEquals(Vouchers.State.OVER, later.state(made));
            char other = made.code().charAt(3) == 'A' ? 'B' : 'A';
            String wrong = made.code().substring(0, 3) + other + made.code().substring(4);
            assertEquals("loyalty.refused.mistyped", refused(vouchers.coded(wrong)));
            assertEquals("loyalty.refused.unknown", refused(vouchers.coded("0000000000")));
            Voucher theirs = voucher(vouchers, OTHER_SITI, 0, 5_000);
            assertEquals("loyalty.refused.another", refused(vouchers.use(theirs, receipt)));
            Voucher sigendo = voucher(vouchers, 0, SIGENDO, 5_000);
            assertEquals("loyalty.refused.business", refused(vouchers.use(sigendo, receipt)));
            vouchers.use(made, receipt).get();
            assertEquals(Rupiah.NOTHING, vouchers.left(receipt), "what it is worth beyond the order lapses");
            Voucher more = voucher(vouchers, 0, 0, 5_000);
            assertEquals("loyalty.refused.paid", refused(vouchers.use(more, receipt)));
            Vouchers.Wish past =
                    new Vouchers.Wish(0, 0, Rupiah.of(5_000), "", new Voucher.Days(TODAY, TODAY.minusDays(1)));
            assertEquals("loyalty.refused.past", refused(vouchers.make(past)));
            Vouchers.Wish nothing = new Vouchers.Wish(0, 0, Rupiah.NOTHING, "", new Voucher.Days(TODAY, TODAY));
            assertEquals("loyalty.refused.worth", refused(vouchers.make(nothing)));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R070: each member has one number, and it finds who it is")
    void aCardIsGivenOut(Store store) {
        try (Shop shop = new Shop(store)) {
            MemberCard card = cards(shop.store).of(SITI).get();
            assertEquals(card.number(), cards(store).of(SITI).get().number());
            assertEquals(card.number() + 1, cards(store).of(OTHER_SITI).get().number());
            String written = CardNumber.written(card.number());
            assertEquals(
                    SITI, MemberCards.numbered(written, store.loyalty()).get().personId());
            String wrong = written.replace('1', '2');
            assertEquals("loyalty.refused.card", refused(MemberCards.numbered(wrong, store.loyalty())));
            String nobodys = CardNumber.written(99);
            assertEquals("loyalty.refused.nocard", refused(MemberCards.numbered(nobodys, store.loyalty())));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R068, R069, R070: who is merged takes points, vouchers and cards along; who is deleted leaves none")
    void theyGoWithTheirPerson(Store store) {
        try (Shop shop = giving(store, 10_000, "bersama")) {
            shop.place(OTHER_SITI, TODAY, "bolu:3");
            Receipt receipt = shop.place(SITI, TODAY, "bolu");
            Vouchers vouchers = vouchers(store, TODAY);
            Voucher used = voucher(vouchers, SITI, 0, 5_000);
            vouchers.use(used, receipt).get();
            voucher(vouchers, OTHER_SITI, 0, 5_000);
            cards(store).of(OTHER_SITI).get();
            cards(store).of(SITI).get();
            new Merge(store.ledger(1), store.people()).merge(SITI, OTHER_SITI).get();
            assertEquals(12, balance(store, 0));
            assertEquals(2, store.loyalty().cards(SITI).size());
            assertEquals(2, store.loyalty().vouchersOf(SITI).size());
            store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(3, balance(store, 0));
            assertEquals(1, store.loyalty().cards(SITI).size());
            new Deletion(store.ledger(1), store.people()).delete(List.of(SITI)).get();
            assertEquals(List.of(), store.loyalty().points(SITI));
            assertEquals(List.of(), store.loyalty().cards(SITI));
            assertEquals(
                    Optional.of(0L),
                    store.loyalty().voucher(used.code()).map(Voucher::personId),
                    "the order stays paid");
        }
    }

    private static Programme programme(Store store, Programme.Form form, long rule, long cost) {
        Programme wanted = new Programme(
                0,
                0,
                0,
                form.name(),
                form,
                rule,
                new Programme.Days(TODAY.minusDays(10), TODAY.minusDays(1)),
                Rupiah.of(cost),
                "");
        return new Programmes(store.ledger(1), store.loyalty()).begin(wanted).get();
    }

    private static long one(Store store, String sql) {
        return store.database().read(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                return Results.all(statement, row -> row.number("figure")).get(0);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName(
            "R071, R072: a programme's cost counts gifts, vouchers and what rules gave; who came again is as in SQL")
    void aProgrammeIsReported(Store store) {
        try (Shop shop = giving(store, 10_000, "bersama")) {
            shop.place(SITI, TODAY.minusDays(5), "keripik:2");
            Receipt paid = shop.place(OTHER_SITI, TODAY.minusDays(4), "bolu");
            Stream.of(SITI, OTHER_SITI)
                    .forEach(id -> new Touches(store.ledger(1), store.care(), it -> "", RINI)
                            .note(gift(id))
                            .get());
            Vouchers vouchers = vouchers(store, TODAY.minusDays(3));
            vouchers.use(voucher(vouchers, 0, 0, 8_000), paid).get();
            shop.place(SITI, TODAY, "bolu");
            Receipt cancelled = shop.place(OTHER_SITI, TODAY, "bolu");
            shop.returns().cancel(cancelled, "batal").get();
            long rule = store.prices().rules().stream()
                    .filter(it -> it.rule().name().equals("Sekali saja"))
                    .findFirst()
                    .orElseThrow()
                    .number();
            Loyalty loyalty = store.loyalty();
            assertEquals(
                    new Loyalty.Reach(2, 1, 1, Rupiah.of(25_000)),
                    loyalty.reach(programme(store, Programme.Form.GIFT, 0, 1_000), TODAY),
                    "R071");
            assertEquals(
                    new Loyalty.Reach(1, 0, 0, Rupiah.of(8_000)),
                    loyalty.reach(programme(store, Programme.Form.VOUCHER, 0, 0), TODAY));
            assertEquals(
                    new Loyalty.Reach(0, 0, 0, Rupiah.NOTHING),
                    loyalty.reach(programme(store, Programme.Form.BONUS, 0, 0), TODAY));
            assertEquals(
                    0,
                    loyalty.reach(programme(store, Programme.Form.POINTS, 0, 0), TODAY)
                            .given()
                            .amount());
            Loyalty.Reach ruled = loyalty.reach(programme(store, Programme.Form.DISCOUNT, rule, 0), TODAY);
            assertEquals(
                    one(store, "SELECT SUM(given) AS figure FROM rule_use WHERE rule_id = " + rule),
                    ruled.given().amount());
            assertEquals(
                    one(store, "SELECT COUNT(DISTINCT person_id) AS figure FROM rule_use WHERE rule_id = " + rule),
                    ruled.people());
            assertEquals(
                    one(
                            store,
                            "SELECT COUNT(*) AS figure FROM customer_order o WHERE stage <> 'CANCELLED' AND EXISTS"
                                    + " (SELECT 1 FROM rule_use u WHERE u.person_id = o.person_id AND u.day < o.day AND u.rule_id = "
                                    + rule + ")"),
                    ruled.orders());
            assertTrue(ruled.orders() > 0);
        }
    }

    private static Touch gift(long person) {
        Touch.Manner manner = new Touch.Manner(TouchKind.GIFT, Direction.OUT, Medium.MEETING);
        return Touch.of(person, AZZALEA, TODAY.minusDays(3).atTime(9, 0), manner, "mug")
                .worth(Rupiah.of(12_500));
    }
}
