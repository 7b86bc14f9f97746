package lumbung.pricing;

import static lumbung.pricing.Market.ARISAN;
import static lumbung.pricing.Market.BOLU;
import static lumbung.pricing.Market.KERIPIK;
import static lumbung.pricing.Market.LAPIS;
import static lumbung.pricing.Market.PKK;
import static lumbung.pricing.Market.RESELLER;
import static lumbung.pricing.Market.TODAY;
import static lumbung.pricing.Market.book;
import static lumbung.pricing.Market.buy;
import static lumbung.pricing.Market.line;
import static lumbung.pricing.Market.paid;
import static lumbung.pricing.Market.pieces;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Split;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.rule.Combination;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.GoodsEffect.Bonus;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.LineEffect.AmountOff;
import lumbung.pricing.rule.LineEffect.FixedPrice;
import lumbung.pricing.rule.LineEffect.LevelPrice;
import lumbung.pricing.rule.LineEffect.PercentOff;
import lumbung.pricing.rule.OrderEffect.CheapestFree;
import lumbung.pricing.rule.OrderEffect.OrderAmountOff;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.Who;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the users of other systems suffered from, by the number of their report; none of it here. */
class LessonsTest {
    private static final What ALL = What.everything();

    private static PriceRule fixed(long id, What what, long price) {
        return PriceRule.draft(id, "Harga " + id, what, new FixedPrice(Rupiah.of(price)));
    }

    private static PriceRule together(long id, Effect effect) {
        return PriceRule.draft(id, "Aturan " + id, ALL, effect)
                .with(HowMuch.TOGETHER, Tier.from(1, effect))
                .with(Combination.EXCLUSIVE.allowedBelowFloor());
    }

    @Test
    @DisplayName(
            "frappe/erpnext#41636, 18333, PR 22328, 41516, 41976: a tie stops no sale, whatever order the rules come in")
    void tie() {
        PriceRule one = fixed(1, ALL, 9_000);
        PriceRule two = fixed(2, ALL, 9_000);
        assertEquals(9_000, paid(book(one, two), LAPIS, 1));
        assertEquals(
                buy(book(one, two), line(LAPIS, 1)).versions(),
                buy(book(two, one), line(LAPIS, 1)).versions());
    }

    @Test
    @DisplayName(
            "medusajs/medusa#11875, PrestaShop#23219: with two groups one has the better price, not none and not the default one's")
    void twoGroups() {
        Rulebook book = book(
                fixed(1, ALL, 9_000).with(Who.any(PKK)), fixed(2, ALL, 8_000).with(Who.any(ARISAN)));
        assertEquals(8_000, paid(book, Buyer.of(PKK, ARISAN), LAPIS, 1));
        assertEquals(9_000, paid(book, Buyer.of(PKK), LAPIS, 1));
        assertEquals(8_000, paid(book, Buyer.of(ARISAN), LAPIS, 1));
    }

    @Test
    @DisplayName("magento2#40363: whoever is in no group gets no group's discount")
    void noGroup() {
        Rulebook book = book(fixed(1, ALL, 9_000).with(Who.any(PKK)));
        assertEquals(10_000, paid(book, Buyer.ANYBODY, LAPIS, 1));
        assertEquals(10_000, paid(book, Buyer.of(ARISAN, RESELLER), LAPIS, 1));
    }

    @Test
    @DisplayName("erpnext#47800: after the customer is changed the discount is there once")
    void changedCustomer() {
        PriceRule tenth = PriceRule.draft(1, "Reseller", ALL, new PercentOff(Percent.of(10)))
                .with(Who.any(RESELLER));
        PriceRule fifth =
                PriceRule.draft(2, "PKK", ALL, new PercentOff(Percent.of(20))).with(Who.any(PKK));
        Rulebook book = book(tenth, fifth);
        Basket basket = Basket.of(line(LAPIS, 1));
        Quote first = book.quote(basket, Buyer.of(RESELLER), Usage.NONE, Moment.on(TODAY));
        Quote then = book.quote(basket, Buyer.of(PKK), Usage.NONE, Moment.on(TODAY));
        Quote again = book.quote(basket, Buyer.of(RESELLER), Usage.NONE, Moment.on(TODAY));
        assertEquals(
                List.of(9_000L, 8_000L),
                List.of(first.payable().amount(), then.payable().amount()));
        assertEquals(first, again);
    }

    @Test
    @DisplayName("erpnext#40768: bonus pieces are whole, also for goods that are weighed")
    void wholePieces() {
        Rulebook book =
                book(PriceRule.draft(1, "Bonus", ALL, Bonus.of(2, 1)).with(Combination.EXCLUSIVE.allowedBelowFloor()));
        assertEquals(1, pieces(buy(book, line(KERIPIK, 3))));
        assertEquals(1, pieces(buy(book, new Basket.Line(Market.KOPI, 3_500, Optional.empty()))));
    }

    @Test
    @DisplayName("erpnext#37910: when the quantity falls the bonus goes")
    void bonusFollowsTheQuantity() {
        Rulebook book = book(PriceRule.draft(1, "Bonus", ALL, Bonus.of(20, 1)));
        assertEquals(1, pieces(buy(book, line(KERIPIK, 20))));
        assertEquals(0, pieces(buy(book, line(KERIPIK, 19))));
    }

    @Test
    @DisplayName("medusa#13265: buy two, get one is given as often as it is earned")
    void twoForOneRepeats() {
        assertEquals(40_000, paid(book(together(1, new CheapestFree(3, 1))), LAPIS, 6));
        Rulebook book =
                book(PriceRule.draft(1, "Bonus", ALL, Bonus.of(2, 1)).with(Combination.EXCLUSIVE.allowedBelowFloor()));
        assertEquals(3, pieces(buy(book, line(LAPIS, 6))));
    }

    @Test
    @DisplayName("medusa#8829: a discount beyond the basket ends at nothing")
    void neverNegative() {
        assertEquals(0, paid(book(together(1, new OrderAmountOff(Rupiah.of(99_000)))), LAPIS, 1));
        PriceRule off = PriceRule.draft(1, "Potong", ALL, new AmountOff(Rupiah.of(99_000)))
                .with(Combination.EXCLUSIVE.allowedBelowFloor());
        assertEquals(0, paid(book(off), LAPIS, 1));
        assertEquals(20_000, paid(book(together(1, new CheapestFree(3, 1))), LAPIS, 2));
    }

    @Test
    @DisplayName("odoo#76972: what is for one is one")
    void oneIsOne() {
        Bonus once = new Bonus(1, 1, OptionalLong.empty(), false, 0, OptionalLong.empty(), Rupiah.NOTHING);
        Rulebook book = book(PriceRule.draft(1, "Satu", ALL, once).with(HowMuch.TOGETHER, Tier.from(1, once)));
        assertEquals(1, pieces(buy(book, line(LAPIS, 5), line(BOLU, 5))));
    }

    @Test
    @DisplayName("odoo#46417, PR 151647: 158 stays 158 and 290 stays 290, since amounts are kept, not percentages")
    void amountsAreKept() {
        for (long wanted : new long[] {158, 290}) {
            Product product = Market.product(9, 1, "Permen", wanted + 50, 0);
            Rulebook book = book(PriceRule.draft(1, "Potong", ALL, new AmountOff(Rupiah.of(50))));
            assertEquals(wanted, paid(book, product, 1));
            assertEquals(wanted * 7, paid(book, product, 7));
        }
    }

    @Test
    @DisplayName("odoo#147417: a surcharge is added before rounding, not to what was rounded")
    void surchargeBeforeRounding() {
        Product product = new Product(
                9,
                1,
                "Permen",
                Unit.PIECE,
                List.of(),
                new Product.Prices(Rupiah.of(200), Optional.empty(), Map.of("grosir", Rupiah.of(33))),
                Set.of(),
                Product.Care.UNKNOWN,
                Product.About.NOTHING);
        PriceRule level = PriceRule.draft(1, "Grosir", ALL, new LevelPrice("grosir", Percent.of(5), Rupiah.NOTHING));
        assertEquals(347, paid(book(level), product, 10), "34.65 ten times, not 35");
    }

    @Test
    @DisplayName("erpnext#58042: the parts of ten are ten")
    void partsSumUp() {
        long[] parts = Split.of(10, new long[] {1, 1, 1}, Comparator.naturalOrder());
        assertEquals(10, Arrays.stream(parts).sum());
        Quote quote = buy(
                book(together(1, new OrderAmountOff(Rupiah.of(10)))), line(LAPIS, 1), line(BOLU, 1), line(KERIPIK, 1));
        assertEquals(quote.listed().amount() - 10, quote.payable().amount());
    }

    @Test
    @DisplayName("vendure#2995: so much off a line is so much off each unit, not divided by how many there are")
    void offEachUnit() {
        PriceRule off = PriceRule.draft(1, "Potong", ALL, new AmountOff(Rupiah.of(1_000)));
        assertEquals(27_000, paid(book(off), LAPIS, 3));
    }

    @Test
    @DisplayName(
            "vendure#4811: what comes back brings back its own figures; no discount moves, and all of it is what was paid")
    void refunds() {
        Rulebook book = book(Policy.USUAL.roundedTo(500), together(1, new OrderAmountOff(Rupiah.of(1_001))));
        Quote receipt = buy(book, line(LAPIS, 3), line(BOLU, 1));
        Rupiah lapis = receipt.lines().get(0).amount();
        Rupiah first = Refund.of(receipt, Map.of(), Map.of(0, 1L));
        Rupiah second = Refund.of(receipt, Map.of(0, 1L), Map.of(0, 2L));
        assertEquals(lapis, first.plus(second));
        Rupiah last = Refund.of(receipt, Map.of(0, 3L), Map.of(1, 1L));
        assertEquals(receipt.payable(), lapis.plus(last));
        assertEquals(receipt.payable(), Refund.ofAll(receipt));
    }

    @Test
    @DisplayName("saleor#17453: 40 % and 70 % are not free: the floor is over the whole stack")
    void wholeStack() {
        PriceRule forty = PriceRule.draft(1, "Empat puluh", ALL, new PercentOff(Percent.of(40)))
                .with(Combination.stackable("promo"));
        PriceRule seventy = PriceRule.draft(2, "Tujuh puluh", ALL, new PercentOff(Percent.of(70)))
                .with(Combination.stackable("promo"));
        assertEquals(6_000, paid(book(forty, seventy), LAPIS, 1));
    }

    @Test
    @DisplayName("odoo PR 200399: thousands of rules about other goods are never looked at")
    void indexFirst() {
        PriceRule mine = fixed(1, new What.OneProduct(LAPIS.id()), 9_000);
        List<Product> shelf = List.of(LAPIS);
        List<Compiled> compiled = LongStream.range(2, 21_650)
                .mapToObj(id -> fixed(id, new What.OneProduct(id + 1_000), 1))
                .map(LessonsTest::compiled)
                .toList();
        Shelves shelves = new Shelves(
                Stream.concat(Stream.of(compiled(mine)), compiled.stream()).toList(), Map.of(LAPIS.id(), shelf.get(0)));
        assertEquals(
                1,
                shelves.of(LAPIS).stream().mapToInt(it -> it.exclusive().size()).sum());
    }

    private static Compiled compiled(PriceRule rule) {
        TraitMarks marks = TraitMarks.of(List.of(rule));
        return new Compiled(
                rule,
                Label.of(rule),
                0,
                Span.ALWAYS,
                marks.mask(rule.who()),
                DayMarks.mask(rule.when(), Almanac.EMPTY),
                false,
                0,
                (int) rule.version().rule());
    }
}
