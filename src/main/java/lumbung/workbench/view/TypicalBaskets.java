package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Moment;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.Usage;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.GoodsEffect.Bonus;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.When;

/**
 * A rule tried on baskets of its own goods, bought by somebody whom it is for on a day on which it holds: so many as each tier
 * begins with, and one fewer.
 *
 * @param ground what rules stand on
 */
record TypicalBaskets(Rulebook.Ground ground, LocalDate today) implements Effects {
    private static final int GOODS = 2;
    private static final int MOST = 8;
    private static final int DAYS = 800;
    private static final long LARGEST = 1_000_000;
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Override
    public Would of(PriceRule rule, List<PriceRule> wordings, Progress progress) {
        Optional<LocalDate> day = day(rule.when());
        if (day.isEmpty()) {
            return Would.NOTHING;
        }
        List<PriceRule> others = wordings.stream()
                .filter(it -> it.version().rule() != rule.version().rule())
                .toList();
        List<PriceRule> with = new ArrayList<>(others);
        with.add(inForce(rule, day.get()));
        Rulebook before = Rulebook.compile(others, ground);
        Rulebook after = Rulebook.compile(with, ground);
        LocalTime time = rule.when().hours().map(When.Hours::from).orElse(NOON);
        Moment moment = new Moment(day.get().atTime(time));
        List<Example> examples = new ArrayList<>();
        for (Product product : goods(rule)) {
            for (long units : quantities(rule, product)) {
                Basket basket = Basket.of(Basket.Line.of(product, units));
                Usage usage = usage(rule);
                Buyer buyer = buyer(rule, moment);
                Quote one = before.quote(basket, buyer, usage, moment);
                Quote two = after.quote(basket, buyer, usage, moment);
                examples.add(example(product, units, one, two));
            }
        }
        return new Would(Optional.empty(), examples.subList(0, Math.min(MOST, examples.size())));
    }

    /** The first day on which it would hold; none where there is none in sight. */
    private Optional<LocalDate> day(When when) {
        LocalDate first = when.dates().since().filter(it -> it.isAfter(today)).orElse(today);
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS)
                .filter(day -> holds(when, day))
                .findFirst();
    }

    private boolean holds(When when, LocalDate day) {
        return when.dates().holdsOn(day)
                && (when.weekdays().isEmpty() || when.weekdays().contains(day.getDayOfWeek()))
                && (when.marketDays().isEmpty() || when.marketDays().contains(Pasaran.on(day)))
                && (when.seasons().isEmpty()
                        || !Collections.disjoint(
                                when.seasons(), ground.almanac().on(day)));
    }

    /** As if a meeting had decided it; what is new is the youngest of all. */
    private static PriceRule inForce(PriceRule rule, LocalDate day) {
        Decision decision = new Decision("-", day, Decision.Votes.mufakat());
        RuleVersion version = rule.version().rule() == 0 ? new RuleVersion(Long.MAX_VALUE, 1) : rule.version();
        return new PriceRule(
                version,
                rule.name(),
                rule.who(),
                rule.what(),
                rule.when(),
                rule.howMuch(),
                rule.tiers(),
                rule.limits(),
                rule.combination(),
                new Authority.Approved(decision, day, Optional.empty()));
    }

    private List<Product> goods(PriceRule rule) {
        return ground.products().stream()
                .filter(rule.what()::meets)
                .sorted(Comparator.comparing(Product::name))
                .limit(GOODS)
                .toList();
    }

    private static Set<Long> quantities(PriceRule rule, Product product) {
        Set<Long> all = new TreeSet<>();
        for (Tier tier : rule.tiers()) {
            long least = Math.max(1, units(rule.howMuch(), tier.min(), product));
            boolean bonus = tier.effect() instanceof Bonus;
            long units = bonus ? Math.max(least, bought((Bonus) tier.effect())) : least;
            if (units <= LARGEST) {
                all.add(units);
                all.add(Math.max(1, units - 1));
            }
        }
        return all;
    }

    private static long bought(Bonus bonus) {
        return bonus.offset() + bonus.every();
    }

    private static long units(HowMuch howMuch, long count, Product product) {
        long price = product.prices().list().amount();
        return switch (howMuch.measure()) {
            case QUANTITY -> count;
            case AMOUNT -> price == 0 ? 1 : (count + price - 1) / price;
            case ORDERS -> 1;
        };
    }

    /** Of orders made before there are as many as the first tier asks for. */
    private static Usage usage(PriceRule rule) {
        boolean orders = rule.howMuch().measure() == HowMuch.Measure.ORDERS;
        long number =
                rule.version().rule() == 0 ? Long.MAX_VALUE : rule.version().rule();
        return orders ? Usage.of(number, Usage.Used.bought(rule.tiers().get(0).min())) : Usage.NONE;
    }

    private static Buyer buyer(PriceRule rule, Moment moment) {
        Set<Trait> traits = new HashSet<>(rule.who().all());
        rule.who().any().stream().min(Comparator.comparing(Trait::toString)).ifPresent(traits::add);
        List.copyOf(traits).stream()
                .filter(Trait.Role.class::isInstance)
                .map(it -> new Trait.Role(((Trait.Role) it).kind(), Trait.Role.ANY))
                .forEach(traits::add);
        return new Buyer(
                traits,
                Optional.of(MonthDay.from(moment.day()))
                        .filter(it -> rule.when().birthday()));
    }

    private static Example example(Product product, long units, Quote before, Quote after) {
        Message basket =
                Message.of("rule.basket", product.name(), units, product.unit().name());
        Change price = new Change(before.total(), after.total());
        Optional<Message> gift = after.given().stream()
                .filter(it -> before.given().stream()
                        .noneMatch(old -> old.product().equals(it.product()) && old.pieces() >= it.pieces()))
                .findFirst()
                .map(it -> Message.of(
                        "rule.gift",
                        it.pieces(),
                        it.product().unit().name(),
                        it.product().name()));
        return new Example(basket, price, gift);
    }
}
