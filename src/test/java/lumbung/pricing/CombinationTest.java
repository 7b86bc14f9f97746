package lumbung.pricing;

import static lumbung.pricing.Market.ARISAN;
import static lumbung.pricing.Market.BOLU;
import static lumbung.pricing.Market.KERIPIK;
import static lumbung.pricing.Market.KOPI;
import static lumbung.pricing.Market.LAPIS;
import static lumbung.pricing.Market.PKK;
import static lumbung.pricing.Market.RESELLER;
import static lumbung.pricing.Market.SITI;
import static lumbung.pricing.Market.TODAY;
import static lumbung.pricing.Market.approved;
import static lumbung.pricing.Market.book;
import static lumbung.pricing.Market.buy;
import static lumbung.pricing.Market.line;
import static lumbung.pricing.Market.paid;
import static lumbung.pricing.Market.pieces;
import static lumbung.pricing.Market.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Combination;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.GoodsEffect.Bonus;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.Limits;
import lumbung.pricing.rule.LineEffect.AmountOff;
import lumbung.pricing.rule.LineEffect.CostPlus;
import lumbung.pricing.rule.LineEffect.FixedPrice;
import lumbung.pricing.rule.LineEffect.LevelPrice;
import lumbung.pricing.rule.LineEffect.PercentOff;
import lumbung.pricing.rule.OrderEffect.CheapestFree;
import lumbung.pricing.rule.OrderEffect.OrderAmountOff;
import lumbung.pricing.rule.OrderEffect.OrderPercentOff;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.Who;
import org.junit.jupiter.api.Test;

/** "How rules combine" of the specification, step by step. */
class CombinationTest {
    private static final What CAKES = new What.Tagged("kue");

    private static PriceRule rule(long id, String name, What what, Effect effect) {
        return PriceRule.draft(id, name, what, effect);
    }

    private static PriceRule price(long id, What what, long rupiah) {
        return rule(id, "Harga " + id, what, new FixedPrice(Rupiah.of(rupiah)));
    }

    @Test
    void priorityGoesBeforeSpecificityAndSpecificityBeforeThePrice() {
        PriceRule everyone = price(1, What.everything(), 5_000);
        PriceRule reseller = price(2, What.everything(), 6_000).with(Who.any(RESELLER));
        PriceRule community = price(3, What.everything(), 7_000).with(Who.any(PKK));
        PriceRule household = price(4, What.everything(), 8_000).with(Who.any(new Trait.OfHousehold(3)));
        PriceRule person = price(5, What.everything(), 9_000).with(Who.any(SITI));
        Buyer all = Buyer.of(RESELLER, PKK, new Trait.OfHousehold(3), SITI);
        assertEquals(9_000, paid(book(everyone, reseller, community, household, person), all, LAPIS, 1));
        assertEquals(8_000, paid(book(everyone, reseller, community, household), all, LAPIS, 1));
        assertEquals(7_000, paid(book(everyone, reseller, community), all, LAPIS, 1));
        assertEquals(6_000, paid(book(everyone, reseller), all, LAPIS, 1));
        PriceRule urgent = everyone.with(Combination.EXCLUSIVE.first(1));
        assertEquals(6_000, paid(book(urgent, person), all, LAPIS, 1), "raised to the floor of 6,000");
        assertEquals(
                List.of("LOST kalah dari Harga 1, yang prioritasnya lebih tinggi"),
                reasons(buy(book(urgent, person), all, line(LAPIS, 1)), "Harga 5"));
    }

    @Test
    void aProductGoesBeforeATagATagBeforeABusinessABusinessBeforeAll() {
        PriceRule all = price(1, What.everything(), 6_000);
        PriceRule business = price(2, new What.OfBusiness(Market.AZZALEA), 7_000);
        PriceRule tag = price(3, CAKES, 8_000);
        PriceRule product = price(4, new What.OneProduct(LAPIS.id()), 9_000);
        assertEquals(9_000, paid(book(all, business, tag, product), LAPIS, 1));
        assertEquals(8_000, paid(book(all, business, tag), LAPIS, 1));
        assertEquals(7_000, paid(book(all, business), LAPIS, 1));
        assertEquals(
                List.of("LOST kalah dari Harga 4, yang lebih khusus"),
                reasons(buy(book(tag, product), line(LAPIS, 1)), "Harga 3"));
    }

    @Test
    void rulesThatAreAlikeInEverythingGoByTheOldestDecision() {
        PriceRule later = approved(price(1, CAKES, 9_000), Market.DECIDED.plusDays(9), Optional.empty());
        PriceRule sooner = approved(price(2, CAKES, 9_000), Market.DECIDED, Optional.empty());
        Quote quote = buy(book(later, sooner), line(LAPIS, 1));
        assertEquals(Set.of(sooner.version()), quote.versions());
    }

    @Test
    void stackableRulesFollowOnTheRunningPriceInOrderOfPriority() {
        PriceRule exclusive = price(1, CAKES, 9_000);
        PriceRule tenth = rule(2, "Sepersepuluh", CAKES, new PercentOff(Percent.of(10)))
                .with(Combination.stackable("promo").first(2));
        PriceRule thousand = rule(3, "Seribu", CAKES, new AmountOff(Rupiah.of(1_000)))
                .with(Combination.stackable("promo").first(1));
        assertEquals(7_100, paid(book(exclusive, tenth, thousand), LAPIS, 1));
        PriceRule first = thousand.with(Combination.stackable("promo").first(3));
        assertEquals(7_200, paid(book(exclusive, tenth, first), LAPIS, 1));
    }

    @Test
    void onlyOneGroupStacks() {
        PriceRule promo = rule(1, "Promo", CAKES, new AmountOff(Rupiah.of(1_000)))
                .with(Combination.stackable("promo").first(1));
        PriceRule harvest =
                rule(2, "Panen", CAKES, new AmountOff(Rupiah.of(2_000))).with(Combination.stackable("panen"));
        assertEquals(9_000, paid(book(promo, harvest), LAPIS, 1));
        assertEquals(
                List.of("LOST tidak digabung dengan Promo"),
                reasons(buy(book(promo, harvest), line(LAPIS, 1)), "Panen"));
    }

    @Test
    void stackableRulesOfTwoCommunitiesAreNeverBothGiven() {
        PriceRule pkk = rule(1, "PKK", CAKES, new AmountOff(Rupiah.of(1_000)))
                .with(Combination.stackable("kelompok"))
                .with(Who.any(PKK));
        PriceRule arisan = rule(2, "Arisan", CAKES, new AmountOff(Rupiah.of(2_000)))
                .with(Combination.stackable("kelompok"))
                .with(Who.any(ARISAN));
        assertEquals(8_000, paid(book(pkk, arisan), Buyer.of(PKK, ARISAN), LAPIS, 1));
        assertEquals(9_000, paid(book(pkk, arisan), Buyer.of(PKK), LAPIS, 1));
    }

    @Test
    void everyPlaceOfHowMuchIsCounted() {
        Effect promo = new PercentOff(Percent.of(10));
        PriceRule base = rule(1, "Promo", CAKES, promo);
        PriceRule together = base.with(HowMuch.TOGETHER, Tier.from(10, promo));
        assertEquals(185_000, total(together, line(BOLU, 4), line(LAPIS, 5), line(KERIPIK, 1)));
        assertEquals(162_000, total(together, line(BOLU, 4), line(LAPIS, 6)));
        PriceRule order =
                base.with(new HowMuch(HowMuch.Measure.AMOUNT, HowMuch.Over.ORDER, 0), Tier.from(100_000, promo));
        assertEquals(27_000 + 75_000, total(order, line(BOLU, 1), line(KERIPIK, 5)));
        assertEquals(30_000 + 60_000, total(order, line(BOLU, 1), line(KERIPIK, 4)));
        PriceRule period =
                base.with(new HowMuch(HowMuch.Measure.QUANTITY, HowMuch.Over.PERIOD, 30), Tier.from(10, promo));
        Usage before = Usage.of(1, Usage.Used.bought(7));
        Quote ten = book(period).quote(Basket.of(line(LAPIS, 3)), Buyer.ANYBODY, before, Moment.on(TODAY));
        assertEquals(27_000, ten.payable().amount());
    }

    private static long total(PriceRule rule, Basket.Line... lines) {
        return buy(book(rule), lines).payable().amount();
    }

    @Test
    void tiersAndUnitsOtherThanPieces() {
        PriceRule tiers = rule(1, "Kopi", new What.OneProduct(KOPI.id()), new FixedPrice(Rupiah.of(1)))
                .with(
                        HowMuch.EACH_LINE,
                        Tier.from(5, new FixedPrice(Rupiah.of(100_000))),
                        new Tier(2, 4, new FixedPrice(Rupiah.of(110_000))));
        assertEquals(120_000, paid(book(tiers), KOPI, 1));
        assertEquals(220_000, paid(book(tiers), KOPI, 2));
        assertEquals(500_000, paid(book(tiers), KOPI, 5));
        Basket.Line gram = new Basket.Line(KOPI, 1_250, Optional.empty());
        assertEquals(150_000, buy(book(tiers), gram).payable().amount());
        assertEquals(List.of("DROPPED perlu 2, baru 1"), reasons(buy(book(tiers), gram), "Kopi"));
    }

    @Test
    void everyEffectOnALine() {
        assertEquals(
                2 * 7_500, total(rule(1, "a", CAKES, new CostPlus(Percent.of(25), Rupiah.NOTHING)), line(LAPIS, 2)));
        PriceRule surcharge = rule(1, "a", CAKES, new LevelPrice("reseller", Percent.of(5), Rupiah.of(100)));
        assertEquals(17_699, total(surcharge, line(LAPIS, 2)), "8,333 and 5 % and 100, twice, rounded once");
        PriceRule level = rule(1, "Grosir", CAKES, new LevelPrice("grosir", Percent.NONE, Rupiah.NOTHING));
        Quote none = buy(book(level), line(LAPIS, 1));
        assertEquals(10_000, none.payable().amount());
        assertEquals(List.of("DROPPED Kue lapis tidak punya harga \"grosir\""), reasons(none, "Grosir"));
    }

    @Test
    void orderRulesComeOffTheRunningTotalAndAreSpreadExactly() {
        PriceRule ten = rule(1, "Sepuluh", What.everything(), new OrderAmountOff(Rupiah.of(10)))
                .with(HowMuch.TOGETHER, Tier.from(1, new OrderAmountOff(Rupiah.of(10))));
        Quote thirds = buy(book(ten), line(LAPIS, 1), line(LAPIS, 1), line(LAPIS, 1));
        assertEquals(29_990, thirds.payable().amount());
        assertEquals(
                List.of(3L, 3L, 4L),
                thirds.lines().stream()
                        .map(it -> it.listed().minus(it.amount()).amount())
                        .sorted()
                        .toList());
        Effect half = new OrderPercentOff(Percent.of(5));
        PriceRule percent = rule(2, "Persen", What.everything(), half).with(HowMuch.TOGETHER, Tier.from(1, half));
        assertEquals(95 * 400, total(percent, line(LAPIS, 1), line(BOLU, 1)));
    }

    @Test
    void theCheapestIsFreeAgainAndAgain() {
        Effect third = new CheapestFree(3, 1);
        PriceRule rule = rule(1, "Beli dua", CAKES, third)
                .with(HowMuch.TOGETHER, Tier.from(1, third))
                .with(Combination.EXCLUSIVE.allowedBelowFloor());
        assertEquals(60_000, total(rule, line(BOLU, 2), line(LAPIS, 1)));
        assertEquals(130_000, total(rule, line(BOLU, 4), line(LAPIS, 3)));
        assertEquals(40_000, total(rule, line(LAPIS, 6)));
        assertEquals(20_000, total(rule, line(LAPIS, 2)));
    }

    @Test
    void bonusGoodsOfAnotherProductFromAnOffsetCappedAtATokenPrice() {
        Bonus bonus = new Bonus(5, 1, OptionalLong.of(LAPIS.id()), true, 10, OptionalLong.of(2), Rupiah.of(1_000));
        Rulebook book = book(rule(1, "Bonus", new What.OneProduct(BOLU.id()), bonus));
        assertEquals(0, pieces(buy(book, line(BOLU, 14))));
        Quote one = buy(book, line(BOLU, 15));
        assertEquals(1, pieces(one));
        assertEquals(15 * 30_000 + 1_000, one.payable().amount());
        assertEquals(2, pieces(buy(book, line(BOLU, 90))));
    }

    @Test
    void bonusGoodsThatWouldGoBelowCostAreFewer() {
        Rulebook book = book(rule(1, "Satu satu", new What.OneProduct(LAPIS.id()), Bonus.of(1, 1)));
        Quote quote = buy(book, line(LAPIS, 9));
        assertEquals(6, pieces(quote), "nine bring 36,000 above cost, which pays for six");
        assertEquals(90_000, quote.payable().amount());
        assertEquals(List.of("FIGURE bonus 6, bukan 9: selebihnya di bawah modal"), reasons(quote, "Harga terendah"));
    }

    @Test
    void whatIsSoldNoMoreIsNotGiven() {
        Bonus bonus = new Bonus(1, 1, OptionalLong.of(99), true, 0, OptionalLong.empty(), Rupiah.NOTHING);
        Quote quote = buy(book(rule(1, "Bonus", CAKES, bonus)), line(LAPIS, 2));
        assertEquals(0, pieces(quote));
        assertEquals(List.of("DROPPED barang bonusnya tidak dijual lagi"), reasons(quote, "Bonus"));
    }

    @Test
    void limitsAndBudgets() {
        PriceRule once = price(1, CAKES, 8_000).with(Limits.perPerson(1));
        assertEquals(8_000, with(once, Usage.NONE));
        assertEquals(10_000, with(once, Usage.of(1, new Usage.Used(1, 1, 1, Rupiah.NOTHING, 0))));
        PriceRule budget = price(1, CAKES, 8_000).with(Limits.budget(Rupiah.of(10_000)));
        assertEquals(8_000, with(budget, given(8_000)));
        assertEquals(10_000, with(budget, given(8_001)));
        Quote over = book(budget).explain(Basket.of(line(LAPIS, 1)), Buyer.ANYBODY, given(8_001), Moment.on(TODAY));
        assertEquals(
                List.of("DROPPED sisa anggaran dari Rp10.000 tidak cukup untuk pesanan ini"), reasons(over, "Harga 1"));
    }

    private static Usage given(long rupiah) {
        return Usage.of(1, new Usage.Used(0, 0, 0, Rupiah.of(rupiah), 0));
    }

    private static long with(PriceRule rule, Usage usage) {
        return book(rule)
                .quote(Basket.of(line(LAPIS, 1)), Buyer.ANYBODY, usage, Moment.on(TODAY))
                .payable()
                .amount();
    }

    @Test
    void roundingToCashIsLastAndAFigureOfItsOwn() {
        Quote quote = buy(book(Policy.USUAL.roundedTo(500), price(1, CAKES, 9_249)), line(LAPIS, 1));
        assertEquals(9_249, quote.total().amount());
        assertEquals(-249, quote.rounding().amount());
        assertEquals(9_000, quote.payable().amount());
        assertEquals(9_500, paid(book(Policy.USUAL.roundedTo(500), price(1, CAKES, 9_250)), LAPIS, 1));
    }

    @Test
    void aNewWordingHoldsFromItsFirstDayAndTheOldOneUntilThen() {
        PriceRule first = approved(price(1, CAKES, 9_000));
        PriceRule second = approved(
                new PriceRule(
                        first.next(LocalDate.EPOCH).version(),
                        "Harga baru",
                        Who.EVERYONE,
                        CAKES,
                        first.when(),
                        first.howMuch(),
                        List.of(Tier.from(0, new FixedPrice(Rupiah.of(8_000)))),
                        Limits.NONE,
                        Combination.EXCLUSIVE,
                        first.next(LocalDate.EPOCH).authority()),
                TODAY,
                Optional.empty());
        Rulebook book = book(first, second);
        Basket basket = Basket.of(line(LAPIS, 1));
        assertEquals(
                8_000,
                book.quote(basket, Buyer.ANYBODY, Usage.NONE, Moment.on(TODAY))
                        .payable()
                        .amount());
        assertEquals(
                9_000,
                book.quote(basket, Buyer.ANYBODY, Usage.NONE, Moment.on(TODAY.minusDays(1)))
                        .payable()
                        .amount());
        assertTrue(
                reasons(buy(book, line(LAPIS, 1)), "Harga 1").contains("DROPPED sudah diganti dengan bunyi yang baru"));
    }

    @Test
    void whoeverIsNotMeantIsToldForWhomItIs() {
        PriceRule rule = price(1, CAKES, 8_000).with(Who.any(RESELLER).butNot(PKK));
        assertEquals(List.of("DROPPED hanya untuk reseller"), reasons(buy(book(rule), line(LAPIS, 1)), "Harga 1"));
        assertEquals(
                List.of("DROPPED tidak untuk 1"),
                reasons(buy(book(rule), Buyer.of(RESELLER, PKK), line(LAPIS, 1)), "Harga 1"));
        assertEquals(8_000, paid(book(rule), Buyer.of(RESELLER), LAPIS, 1));
    }
}
