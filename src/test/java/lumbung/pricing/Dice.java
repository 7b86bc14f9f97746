package lumbung.pricing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Combination;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.GoodsEffect;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.Limits;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.OrderEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Standing;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.When;
import lumbung.pricing.rule.Who;
import lumbung.register.RoleKind;
import lumbung.register.Term;

/** Made-up goods, rules, buyers and baskets; the same for the same seed. */
public final class Dice {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Almanac ALMANAC = Almanac.proposed(2025, 2028);
    private static final List<String> TAGS = List.of("kue", "kue/basah", "kue/kering", "kopi");
    private static final List<Trait> TRAITS = List.of(
            new Trait.Role(RoleKind.RESELLER, 0),
            new Trait.Role(RoleKind.SHOP, 1),
            new Trait.Lifecycle(Standing.REGULAR, 0),
            new Trait.InCommunity(1),
            new Trait.InCommunity(2),
            new Trait.InArea(1),
            new Trait.OfHousehold(1),
            new Trait.Named(1),
            new Trait.Named(2),
            new Trait.Social());

    private final Random random;
    private final List<Product> products;

    public Dice(long seed) {
        this.random = new Random(seed);
        this.products = IntStream.rangeClosed(1, 8).mapToObj(this::product).toList();
    }

    public List<Product> products() {
        return products;
    }

    Rulebook.Ground ground() {
        Policy policy = new Policy(
                one(List.of(Policy.Preference.values())),
                Percent.of(below(15)),
                one(List.of(1L, 100L, 500L)),
                new Policy.HandLimit(Percent.of(10), Rupiah.of(50_000)));
        return new Rulebook.Ground(products, ALMANAC, policy, Names.NUMBERS);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Product product(int id) {
        long price = 100L * (10 + below(500)) + below(3);
        Optional<Rupiah> cost = once(8) ? Optional.empty() : Optional.of(Rupiah.of(price * (30 + below(60)) / 100));
        Map<String, Rupiah> levels = once(2) ? Map.of() : Map.of("reseller", Rupiah.of(price * 85 / 100));
        return new Product(
                id,
                1 + below(3),
                "Produk " + id,
                once(4) ? new Unit("kg", 1_000) : Unit.PIECE,
                List.of(),
                new Product.Prices(Rupiah.of(price), cost, levels),
                once(3) ? Set.of() : Set.of(one(TAGS)),
                Product.Care.UNKNOWN,
                Product.About.NOTHING);
    }

    public List<PriceRule> rules(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::rule).toList();
    }

    PriceRule rule(int id) {
        int stage = below(6);
        List<Tier> tiers = tiers(stage);
        PriceRule draft = PriceRule.draft(
                        id, "Aturan " + id, what(), tiers.get(0).effect())
                .with(who())
                .with(when())
                .with(howMuch(), tiers.toArray(Tier[]::new))
                .with(once(6) ? Limits.budget(Rupiah.of(5_000 + below(100_000))) : Limits.NONE)
                .with(combination());
        LocalDate decided = FIRST.plusDays(below(100));
        Authority authority = once(10)
                ? new Authority.Proposed(decided)
                : Market.approved(
                                draft, decided, once(3) ? Optional.of(decided.plusDays(below(400))) : Optional.empty())
                        .authority();
        return draft.with(authority);
    }

    private Combination combination() {
        Combination kind = once(2) ? Combination.EXCLUSIVE : Combination.stackable(one(List.of("promo", "panen")));
        Combination ranked = kind.first(below(3));
        return once(8) ? ranked.allowedBelowFloor() : ranked;
    }

    What what() {
        return switch (below(4)) {
            case 0 -> new What.OneProduct(one(products).id());
            case 1 -> new What.Tagged(one(TAGS));
            case 2 -> new What.OfBusiness(1 + below(3));
            default -> What.everything();
        };
    }

    private Who who() {
        return new Who(some(3), once(4) ? some(2) : Set.of(), once(4) ? some(2) : Set.of());
    }

    private Set<Trait> some(int most) {
        return IntStream.range(0, below(most)).mapToObj(any -> one(TRAITS)).collect(Collectors.toSet());
    }

    private When when() {
        if (once(2)) {
            return When.ALWAYS;
        }
        return new When(
                Term.ALWAYS,
                once(3) ? Set.of(one(List.of(DayOfWeek.values()))) : Set.of(),
                Optional.empty(),
                once(4) ? Set.of(one(List.of(Pasaran.values()))) : Set.of(),
                once(6) ? Set.of("ramadan") : Set.of(),
                false);
    }

    private HowMuch howMuch() {
        HowMuch.Measure measure = once(3) ? HowMuch.Measure.AMOUNT : HowMuch.Measure.QUANTITY;
        HowMuch.Over over = one(List.of(HowMuch.Over.values()));
        return new HowMuch(measure, over, over == HowMuch.Over.PERIOD ? 30 : 0);
    }

    private List<Tier> tiers(int stage) {
        List<Tier> tiers = new ArrayList<>();
        long min = below(4);
        for (int left = 1 + below(3); left > 0; left--) {
            long max = left == 1 && !once(4) ? Tier.OPEN : min + below(6);
            tiers.add(new Tier(min, max, effect(stage)));
            min = max == Tier.OPEN ? max : max + 1 + below(2);
        }
        return tiers;
    }

    private Effect effect(int stage) {
        return switch (stage) {
            case 4 -> order();
            case 5 -> goods();
            default -> line();
        };
    }

    LineEffect line() {
        return switch (below(5)) {
            case 0 -> new LineEffect.FixedPrice(Rupiah.of(500 + below(40_000)));
            case 1 -> new LineEffect.PercentOff(new Percent(below(6_000)));
            case 2 -> new LineEffect.AmountOff(Rupiah.of(below(20_000)));
            case 3 -> new LineEffect.CostPlus(new Percent(below(5_000)), Rupiah.of(below(500)));
            default -> new LineEffect.LevelPrice("reseller", new Percent(below(1_000)), Rupiah.of(below(500)));
        };
    }

    private OrderEffect order() {
        return switch (below(3)) {
            case 0 -> new OrderEffect.OrderAmountOff(Rupiah.of(below(20_000)));
            case 1 -> new OrderEffect.OrderPercentOff(new Percent(below(3_000)));
            default -> new OrderEffect.CheapestFree(2 + below(3), 1);
        };
    }

    private GoodsEffect goods() {
        return once(3)
                ? new GoodsEffect.Tester(one(products).id(), 1, 7)
                : new GoodsEffect.Bonus(
                        1 + below(6),
                        1 + below(2),
                        once(2)
                                ? OptionalLong.empty()
                                : OptionalLong.of(one(products).id()),
                        !once(4),
                        below(3),
                        once(2) ? OptionalLong.empty() : OptionalLong.of(1 + below(5)),
                        Rupiah.of(once(3) ? below(1_000) : 0));
    }

    public Buyer buyer() {
        return new Buyer(TRAITS.stream().filter(trait -> once(3)).collect(Collectors.toSet()), Optional.empty());
    }

    public Basket basket() {
        return new Basket(
                IntStream.range(0, 1 + below(6)).mapToObj(any -> basketLine()).toList());
    }

    private Basket.Line basketLine() {
        Product product = one(products);
        long part = product.unit().factor() == 1 ? 0 : below(1_000);
        return new Basket.Line(product, (1 + below(12)) * product.unit().factor() + part, Optional.empty());
    }

    Usage usage(int rules) {
        return new Usage(
                IntStream.rangeClosed(1, rules)
                        .filter(any -> once(2))
                        .boxed()
                        .collect(Collectors.toMap(
                                id -> (long) id, id -> new Usage.Used(0, 0, 0, Rupiah.of(below(50_000)), below(12)))),
                Map.of());
    }

    public Moment moment() {
        return Moment.on(FIRST.plusDays(below(500)));
    }
}
