package lumbung.pricing;

import static lumbung.pricing.Market.BOLU;
import static lumbung.pricing.Market.KERIPIK;
import static lumbung.pricing.Market.KOPI;
import static lumbung.pricing.Market.LAPIS;
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
import static lumbung.pricing.Market.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.pricing.Policy.HandLimit;
import lumbung.pricing.Policy.Preference;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Combination;
import lumbung.pricing.rule.GoodsEffect.Bonus;
import lumbung.pricing.rule.GoodsEffect.Tester;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.LineEffect.FixedPrice;
import lumbung.pricing.rule.LineEffect.LevelPrice;
import lumbung.pricing.rule.LineEffect.PercentOff;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Standing;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.When;
import lumbung.pricing.rule.Who;
import lumbung.register.Term;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rows about prices, each by its own measure. */
class RequirementsTest {
    private static final What ONLY_LAPIS = new What.OneProduct(LAPIS.id());
    private static final What KUE = new What.Tagged("kue");
    private static final PriceRule RESELLER_PRICE = PriceRule.draft(
                    1, "Harga reseller kue", KUE, new LevelPrice("reseller", Percent.NONE, Rupiah.NOTHING))
            .with(Who.any(RESELLER))
            .with(HowMuch.EACH_LINE, Tier.from(5, new LevelPrice("reseller", Percent.NONE, Rupiah.NOTHING)));
    private static final PriceRule REGULARS = PriceRule.draft(
                    2, "Langganan", new What.OfBusiness(Market.AZZALEA), new PercentOff(Percent.of(10)))
            .with(Who.any(new Trait.Lifecycle(Standing.REGULAR, 0)));
    private static final PriceRule BONUS =
            PriceRule.draft(3, "Bonus 20 + 1", new What.OneProduct(KERIPIK.id()), Bonus.of(20, 1));

    private static Buyer reseller() {
        return Buyer.of(RESELLER);
    }

    @Test
    @DisplayName("R056: the same basket, three people, three totals, each with its explanation")
    void threePeople() {
        Rulebook book = book(RESELLER_PRICE, REGULARS);
        List<Buyer> people = List.of(reseller(), Buyer.of(new Trait.Lifecycle(Standing.REGULAR, 0)), Buyer.ANYBODY);
        List<Quote> quotes =
                people.stream().map(buyer -> buy(book, buyer, line(BOLU, 6))).toList();
        assertEquals(
                List.of(150_000L, 162_000L, 180_000L),
                quotes.stream().map(quote -> quote.payable().amount()).toList());
        Set<String> explanations = quotes.stream()
                .flatMap(quote -> Explanation.plain(quote).stream())
                .map(Market::said)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "Harga biasanya Rp180.000, sekarang Rp150.000, hemat Rp30.000, karena: "
                                + "Harga reseller kue (rapat 12/2026, 1 Juni 2026).",
                        "Harga biasanya Rp180.000, sekarang Rp162.000, hemat Rp18.000, karena: "
                                + "Langganan (rapat 12/2026, 1 Juni 2026).",
                        "Ini harga biasa, Rp180.000, sama untuk semua orang."),
                explanations);
    }

    @Test
    @DisplayName(
            "R057: a reseller pays the usual price below five and the reseller's from five on, and is told what is missing")
    void resellerFromFive() {
        Rulebook book = book(RESELLER_PRICE);
        assertEquals(120_000, paid(book, reseller(), BOLU, 4));
        assertEquals(125_000, paid(book, reseller(), BOLU, 5));
        Quote four = buy(book, reseller(), line(BOLU, 4));
        assertEquals(List.of("DROPPED perlu 5, baru 4"), reasons(four, "Harga reseller kue"));
        assertEquals(
                List.of("Tambah 1 buah lagi (Bolu pandan): Harga reseller kue, jadi Rp125.000"),
                four.trace().orElseThrow().nearMisses().stream()
                        .map(Explanation::near)
                        .map(Market::said)
                        .toList());
    }

    @Test
    @DisplayName("R058: whoever made three orders within 90 days has the regulars' price from the fourth on")
    void regularsByOrders() {
        PriceRule rule = PriceRule.draft(1, "Langganan", What.everything(), new PercentOff(Percent.of(10)))
                .with(
                        new HowMuch(HowMuch.Measure.ORDERS, HowMuch.Over.PERIOD, 90),
                        Tier.from(3, new PercentOff(Percent.of(10))));
        Rulebook book = book(rule);
        Basket basket = Basket.of(line(LAPIS, 1));
        for (int before = 0; before < 5; before++) {
            Usage usage = Usage.of(1, Usage.Used.bought(before));
            long paid = book.quote(basket, Buyer.ANYBODY, usage, Moment.on(TODAY))
                    .payable()
                    .amount();
            assertEquals(before < 3 ? 10_000 : 9_000, paid, "after " + before);
        }
    }

    @Test
    @DisplayName(
            "R059: two rules never push a price below the floor, unless one is allowed to, and then only by its own part")
    void floor() {
        PriceRule promo = PriceRule.draft(1, "Promo", ONLY_LAPIS, new PercentOff(Percent.of(30)))
                .with(Combination.stackable("promo"));
        PriceRule clearance = PriceRule.draft(2, "Cuci gudang", ONLY_LAPIS, new PercentOff(Percent.of(60)))
                .with(Combination.stackable("promo"));
        Quote held = buy(book(Policy.USUAL.keeping(Percent.of(5)), promo, clearance), line(LAPIS, 3));
        assertEquals(3 * 6_300, held.payable().amount());
        assertEquals(List.of("FIGURE tidak boleh di bawah Rp18.900"), reasons(held, "Harga terendah"));
        PriceRule allowed = clearance.with(Combination.stackable("promo").allowedBelowFloor());
        assertEquals(3 * 4_000, paid(book(promo, allowed), LAPIS, 3));
        assertEquals(3 * 4_000, paid(book(allowed), LAPIS, 3));
    }

    @Test
    @DisplayName("R060: a price for one person ends with its last day")
    void namedPriceEnds() {
        PriceRule named = PriceRule.draft(1, "Harga Bu Siti", ONLY_LAPIS, new FixedPrice(Rupiah.of(8_000)))
                .with(Who.any(SITI));
        LocalDate last = TODAY.minusDays(1);
        Rulebook book = book(approved(named, Market.DECIDED, Optional.of(last)));
        Basket basket = Basket.of(line(LAPIS, 1));
        assertEquals(
                8_000,
                book.quote(basket, Buyer.of(SITI), Usage.NONE, Moment.on(last))
                        .payable()
                        .amount());
        assertEquals(
                10_000,
                book.quote(basket, Buyer.of(SITI), Usage.NONE, Moment.on(TODAY))
                        .payable()
                        .amount());
        assertEquals(
                List.of("DROPPED berakhir 20 November 2026"),
                reasons(buy(book, Buyer.of(SITI), line(LAPIS, 1)), "Harga Bu Siti"));
    }

    @Test
    @DisplayName(
            "R061: by hand only with a reason and within the limits of a line and of a day; beyond them with an officer")
    void byHand() {
        Policy policy = new Policy(Preference.BUYER, Percent.NONE, 1, new HandLimit(Percent.of(10), Rupiah.of(6_000)));
        Rulebook book = book(policy);
        assertEquals(54_000, byHand(book, 27_000, "lecet", false).payable().amount());
        assertEquals(60_000, byHand(book, 27_000, " ", false).payable().amount());
        assertEquals(60_000, byHand(book, 26_000, "lecet", false).payable().amount());
        assertEquals(52_000, byHand(book, 26_000, "lecet", true).payable().amount());
        assertEquals(
                "Petugas hanya boleh menurunkan harga sampai 10%. Lebih dari itu perlu PIN pengurus.",
                said(byHand(book, 26_000, "lecet", false).refused().get(0).reason()));
    }

    private static Quote byHand(Rulebook book, long each, String reason, boolean officer) {
        Basket.Line line = line(BOLU, 2).at(new Basket.ByHand(Rupiah.of(each), reason, 7, officer));
        return buy(book, line);
    }

    @Test
    @DisplayName("R061: what was taken off by hand today counts against the day's limit, all lines together")
    void byHandToday() {
        Basket.Line line = line(BOLU, 1).at(new Basket.ByHand(Rupiah.of(27_000), "lecet", 7, false));
        Usage before = new Usage(Map.of(), Map.of(Market.AZZALEA, Rupiah.of(45_000)));
        Quote one = book().quote(Basket.of(line), Buyer.ANYBODY, before, Moment.on(TODAY));
        Quote two = book().quote(Basket.of(line, line), Buyer.ANYBODY, before, Moment.on(TODAY));
        assertEquals(27_000, one.payable().amount());
        assertEquals(60_000, two.payable().amount());
        assertEquals(2, two.refused().size());
    }

    @Test
    @DisplayName(
            "R062, R063: 20 bring one, 39 one, 40 two, in one order or over a period, for those whom it is meant for")
    void bonus() {
        Rulebook book = book(BONUS);
        assertEquals(0, pieces(buy(book, line(KERIPIK, 19))));
        assertEquals(1, pieces(buy(book, line(KERIPIK, 20))));
        assertEquals(1, pieces(buy(book, line(KERIPIK, 39))));
        assertEquals(2, pieces(buy(book, line(KERIPIK, 40))));
        Rulebook resellers = book(BONUS.with(Who.any(RESELLER)));
        assertEquals(0, pieces(buy(resellers, line(KERIPIK, 40))));
        assertEquals(2, pieces(buy(resellers, reseller(), line(KERIPIK, 40))));
    }

    @Test
    @DisplayName("R064: a large purchase brings something to try, at no price, with a day on which to ask")
    void tester() {
        PriceRule rule = PriceRule.draft(1, "Tester kopi", new What.OfBusiness(Market.SIGENDO), new Tester(4, 1, 7))
                .with(
                        new HowMuch(HowMuch.Measure.AMOUNT, HowMuch.Over.TOGETHER, 0),
                        Tier.from(250_000, new Tester(KOPI.id(), 1, 7)));
        Quote large = buy(book(rule), line(KERIPIK, 10), line(KOPI, 1));
        assertEquals(1, pieces(large));
        assertEquals(KOPI, large.given().get(0).product());
        assertEquals(OptionalInt.of(7), large.given().get(0).followUpDays());
        assertEquals(270_000, large.payable().amount());
        assertEquals(0, pieces(buy(book(rule), line(KERIPIK, 10))));
    }

    @Test
    @DisplayName("R065: a rule of Ramadan is there on that year's days and on no others")
    void ramadan() {
        Rulebook book = book(PriceRule.draft(1, "Promo Ramadan", What.everything(), new PercentOff(Percent.of(10)))
                .with(new When(Term.ALWAYS, Set.of(), Optional.empty(), Set.of(), Set.of("ramadan"), false)));
        assertEquals(10_000, on(book, LocalDate.of(2027, 2, 7)));
        assertEquals(9_000, on(book, LocalDate.of(2027, 2, 8)));
        assertEquals(9_000, on(book, LocalDate.of(2027, 3, 8)));
        assertEquals(10_000, on(book, LocalDate.of(2027, 3, 9)));
    }

    private static long on(Rulebook book, LocalDate day) {
        return book.quote(Basket.of(line(LAPIS, 1)), Buyer.ANYBODY, Usage.NONE, Moment.on(day))
                .payable()
                .amount();
    }

    @Test
    @DisplayName("R066: on Fridays only, on a market day only, from four to six only")
    void daysAndHours() {
        When friday = new When(Term.ALWAYS, Set.of(DayOfWeek.FRIDAY), Optional.empty(), Set.of(), Set.of(), false);
        When pahing = new When(Term.ALWAYS, Set.of(), Optional.empty(), Set.of(Pasaran.PAHING), Set.of(), false);
        When afternoon = new When(
                Term.ALWAYS,
                Set.of(),
                Optional.of(new When.Hours(LocalTime.of(16, 0), LocalTime.of(18, 0))),
                Set.of(),
                Set.of(),
                false);
        PriceRule promo = PriceRule.draft(1, "Promo", What.everything(), new PercentOff(Percent.of(10)));
        assertEquals(9_000, on(book(promo.with(friday)), TODAY.minusDays(1)));
        assertEquals(10_000, on(book(promo.with(friday)), TODAY));
        assertEquals(9_000, on(book(promo.with(pahing)), TODAY));
        assertEquals(10_000, on(book(promo.with(pahing)), TODAY.plusDays(1)));
        Rulebook hours = book(promo.with(afternoon));
        assertEquals(9_000, at(hours, LocalTime.of(16, 0)));
        assertEquals(10_000, at(hours, LocalTime.of(18, 0)));
        assertEquals(
                List.of("DROPPED hanya hari Jumat"), reasons(buy(book(promo.with(friday)), line(LAPIS, 1)), "Promo"));
    }

    private static long at(Rulebook book, LocalTime time) {
        return book.quote(Basket.of(line(LAPIS, 1)), Buyer.ANYBODY, Usage.NONE, new Moment(TODAY.atTime(time)))
                .payable()
                .amount();
    }

    @Test
    @DisplayName("R067: on the birthday; that of 29 February on the 28th where there is no 29th")
    void birthday() {
        Rulebook book = book(PriceRule.draft(1, "Ulang tahun", What.everything(), new PercentOff(Percent.of(10)))
                .with(new When(Term.ALWAYS, Set.of(), Optional.empty(), Set.of(), Set.of(), true)));
        Buyer leap = new Buyer(Set.of(), Optional.of(MonthDay.of(2, 29)));
        Basket basket = Basket.of(line(LAPIS, 1));
        assertEquals(
                List.of(9_000L, 10_000L, 10_000L, 9_000L),
                Stream.of("2027-02-28", "2027-03-01", "2028-02-28", "2028-02-29")
                        .map(day -> book.quote(basket, leap, Usage.NONE, Moment.on(LocalDate.parse(day)))
                                .payable()
                                .amount())
                        .toList());
    }

    @Test
    @DisplayName("R105: the customer's explanation names every rule that priced, and no other")
    void explanationIsTheTrace() {
        Quote quote = buy(book(RESELLER_PRICE, REGULARS, BONUS), reseller(), line(BOLU, 5), line(KERIPIK, 20));
        String plain = Explanation.plain(quote).stream().map(Market::said).collect(Collectors.joining(" "));
        quote.trace().orElseThrow().entries().forEach(entry -> {
            boolean used = entry.verdict() == Trace.Verdict.USED;
            assertEquals(used, plain.contains(said(entry.title())), said(entry.title()));
        });
        assertEquals(2, Explanation.plain(quote).size());
    }

    @Test
    @DisplayName("N02: a price leads back to the meeting that made it; what no meeting approved prices nothing")
    void birthCertificate() {
        Quote quote = buy(book(RESELLER_PRICE), reseller(), line(BOLU, 5));
        assertEquals(
                "12/2026",
                quote.lines().get(0).steps().get(0).decision().orElseThrow().number());
        Rulebook undecided = Rulebook.compile(List.of(RESELLER_PRICE), Market.ground(Policy.USUAL));
        Quote usual = buy(undecided, reseller(), line(BOLU, 5));
        assertEquals(150_000, usual.payable().amount());
        assertEquals(List.of("DROPPED masih rancangan"), reasons(usual, "Harga reseller kue"));
    }

    @Test
    @DisplayName(
            "N03: of the rules of several communities one wins: the buyer's, the business's, or the oldest, as settled")
    void manyCommunities() {
        PriceRule pkk = approved(forCommunity(1, "Harga PKK", Market.PKK, 9_000), Market.DECIDED, Optional.empty());
        PriceRule arisan = approved(
                forCommunity(2, "Harga arisan", Market.ARISAN, 8_000), Market.DECIDED.plusDays(1), Optional.empty());
        Buyer both = Buyer.of(Market.PKK, Market.ARISAN);
        assertEquals(8_000, paid(book(Policy.USUAL, pkk, arisan), both, LAPIS, 1));
        assertEquals(9_000, paid(book(Policy.USUAL.preferring(Preference.BUSINESS), pkk, arisan), both, LAPIS, 1));
        assertEquals(9_000, paid(book(Policy.USUAL.preferring(Preference.OLDEST), pkk, arisan), both, LAPIS, 1));
        assertEquals(
                List.of("LOST kalah dari Harga arisan, yang lebih murah bagi pembeli"),
                reasons(buy(book(pkk, arisan), both, line(LAPIS, 1)), "Harga PKK"));
    }

    private static PriceRule forCommunity(long id, String name, Trait community, long price) {
        return PriceRule.draft(id, name, ONLY_LAPIS, new FixedPrice(Rupiah.of(price)))
                .with(Who.any(community));
    }

    @Test
    @DisplayName(
            "N05, N22: amounts are there by rule, person and line, so that sheets and differences can be made of them")
    void figuresAreWhole() {
        Quote quote = buy(book(RESELLER_PRICE, BONUS), reseller(), line(BOLU, 5), line(KERIPIK, 20));
        for (Quote.Line line : quote.lines()) {
            long off = line.steps().stream()
                    .mapToLong(step -> step.before().minus(step.after()).amount())
                    .sum();
            assertEquals(line.listed().amount() - off, line.amount().amount());
        }
        assertTrue(quote.versions().size() == 2 && quote.payable().equals(quote.total()));
    }

    @Test
    @DisplayName("A social household's price is given, and its rule is named to nobody, nor left for others to see")
    void socialRulesAreHidden() {
        PriceRule social = PriceRule.draft(
                        1, "Harga keluarga kurang mampu", ONLY_LAPIS, new FixedPrice(Rupiah.of(7_000)))
                .with(Who.any(new Trait.Social()));
        Quote given = buy(book(social), Buyer.of(new Trait.Social()), line(LAPIS, 1));
        Quote other = buy(book(social), line(LAPIS, 1));
        assertEquals(7_000, given.payable().amount());
        String words = (Explanation.plain(given).toString() + Explanation.full(given) + given.lines() + given.trace());
        assertFalse(words.contains("mampu"), words);
        assertTrue(said(Explanation.plain(given).get(0)).contains("harga khusus"));
        assertTrue(other.trace().orElseThrow().entries().isEmpty());
    }
}
