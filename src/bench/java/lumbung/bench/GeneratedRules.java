package lumbung.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Names;
import lumbung.pricing.Policy;
import lumbung.pricing.Rulebook;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Combination;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.GoodsEffect;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Standing;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.Who;
import lumbung.register.RoleKind;
import lumbung.register.Term;

/**
 * A made-up price list: a thousand products of ten businesses under forty tags, and rules in force about them, four fifths for
 * single products, half of them for somebody in particular.
 */
final class GeneratedRules {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final int PRODUCTS = 1_000;

    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 10);
    private static final int PEOPLE = 2_000;
    private static final int COMMUNITIES = 60;
    private static final int TAGS = 40;
    private static final int BUSINESSES = 10;

    private final Random random = new Random(20_261_121);
    private final List<Product> products =
            IntStream.range(0, PRODUCTS).mapToObj(this::product).toList();

    /**
     * A rulebook.
     *
     * @param concerning how many rules are about the thousand products
     * @param irrelevant how many more are about other products
     */
    Rulebook book(int concerning, int irrelevant) {
        List<PriceRule> rules = new ArrayList<>();
        for (int id = 1; id <= concerning; id++) {
            rules.add(rule(id, what()));
        }
        for (int id = concerning + 1; id <= concerning + irrelevant; id++) {
            rules.add(rule(id, new What.OneProduct(PRODUCTS + random.nextInt(PRODUCTS * 20))));
        }
        return Rulebook.compile(
                rules, new Rulebook.Ground(products, Almanac.proposed(2025, 2028), Policy.USUAL, Names.NUMBERS));
    }

    /** So many lines of different products. */
    Basket basket(int lines) {
        return new Basket(IntStream.range(0, lines)
                .mapToObj(at -> Basket.Line.of(products.get(at % PRODUCTS), 1 + random.nextInt(30)))
                .toList());
    }

    /** Somebody as people are: a role or two, two communities, some areas. */
    Buyer buyer() {
        return Buyer.of(
                new Trait.Named(random.nextInt(PEOPLE)),
                new Trait.OfHousehold(random.nextInt(PEOPLE / 4)),
                new Trait.Role(RoleKind.RESELLER, 1),
                new Trait.Role(RoleKind.RESELLER, Trait.Role.ANY),
                new Trait.Lifecycle(Standing.REGULAR, 0),
                new Trait.InCommunity(random.nextInt(COMMUNITIES / 2)),
                new Trait.InCommunity(COMMUNITIES / 2 + random.nextInt(COMMUNITIES / 2)),
                new Trait.InArea(1),
                new Trait.InArea(2),
                new Trait.InArea(3));
    }

    private Product product(int id) {
        long price = 500L * (4 + random.nextInt(100));
        return new Product(
                id,
                id % BUSINESSES,
                "Produk " + id,
                Unit.PIECE,
                List.of(),
                new Product.Prices(
                        Rupiah.of(price),
                        Optional.of(Rupiah.of(price * 6 / 10)),
                        Map.of("reseller", Rupiah.of(price * 8 / 10))),
                Set.of("tag" + id % TAGS, "tag" + (id * 7 + 3) % TAGS),
                Product.Care.UNKNOWN,
                Product.About.NOTHING);
    }

    private What what() {
        int share = random.nextInt(100);
        if (share < 80) {
            return new What.OneProduct(random.nextInt(PRODUCTS));
        }
        if (share < 95) {
            return new What.Tagged("tag" + random.nextInt(TAGS));
        }
        return share < 99 ? new What.OfBusiness(random.nextInt(BUSINESSES)) : What.everything();
    }

    private Who who() {
        int share = random.nextInt(100);
        if (share < 50) {
            return Who.any(new Trait.Named(random.nextInt(PEOPLE)));
        }
        if (share < 80) {
            return Who.any(new Trait.InCommunity(random.nextInt(COMMUNITIES)));
        }
        return share < 92 ? Who.any(new Trait.Role(RoleKind.RESELLER, Trait.Role.ANY)) : Who.EVERYONE;
    }

    private PriceRule rule(int id, What what) {
        int share = random.nextInt(20);
        HowMuch howMuch = random.nextInt(4) == 0 ? HowMuch.TOGETHER : HowMuch.EACH_LINE;
        PriceRule draft = PriceRule.draft(id, "Aturan " + id, what, GoodsEffect.Bonus.of(20, 1))
                .with(who())
                .with(share < 3 ? Combination.stackable("promo") : Combination.EXCLUSIVE.first(random.nextInt(3)))
                .with(howMuch, tiers(share));
        Decision decision =
                Decision.of("1/2026", DECIDED, Decision.Votes.mufakat()).get();
        Term term = Term.from(DECIDED.plusDays(random.nextInt(90))).endedOn(DAY.plusDays(random.nextInt(90)));
        return draft.with(
                new Authority.Proposed(DECIDED).approve(decision, term).get());
    }

    private Tier[] tiers(int share) {
        if (share == 0) {
            return new Tier[] {Tier.from(20, GoodsEffect.Bonus.of(20, 1))};
        }
        Percent percent = new Percent(100 + random.nextInt(1_500));
        return new Tier[] {
            new Tier(3, 9, new LineEffect.PercentOff(percent)),
            Tier.from(10, new LineEffect.PercentOff(new Percent(percent.basisPoints() + 200)))
        };
    }
}
