package lumbung.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Split;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.GoodsEffect;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.OrderEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Specificity;
import lumbung.pricing.rule.What;

/**
 * The specification's steps written down as they stand: every rule is looked at for every line, nothing is kept, indexed or
 * compiled. What it comes to, the engine must come to.
 */
final class Oracle {
    private final List<PriceRule> rules;
    private final Rulebook.Ground ground;
    private final Basket basket;
    private final Buyer buyer;
    private final Usage usage;
    private final LocalDate day;
    private final Set<Long> barred = new HashSet<>();
    private List<Line> lines;
    private Map<PriceRule, Long> spent;

    /** A line, with what it costs so far. */
    private static final class Line {
        private final Product product;
        private final long quantity;
        private final long listed;
        private long amount;
        private long below;
        private long carried;
        private final List<PriceRule> taken = new ArrayList<>();

        Line(Basket.Line line) {
            product = line.product();
            quantity = line.quantity();
            listed = product.listed(quantity);
            amount = listed;
        }
    }

    /** What a rule would do to some lines. */
    private record Wish(PriceRule rule, Effect effect, long count, List<Line> lines) {}

    /** What all comes to. */
    record Result(List<Long> amounts, Map<Long, Long> pieces, long payable) {}

    Oracle(List<PriceRule> rules, Rulebook.Ground ground, Basket basket, Buyer buyer, Usage usage, LocalDate day) {
        this.rules = rules;
        this.ground = ground;
        this.basket = basket;
        this.buyer = buyer;
        this.usage = usage;
        this.day = day;
    }

    Result price() {
        while (true) {
            Result result = once();
            Set<Long> over = new HashSet<>();
            spent.forEach((rule, amount) -> rule.limits().budget().ifPresent(budget -> {
                if (amount
                        > budget.amount()
                                - usage.of(rule.version().rule()).given().amount()) {
                    over.add(rule.version().rule());
                }
            }));
            if (over.isEmpty()) {
                return result;
            }
            barred.addAll(over);
        }
    }

    private Result once() {
        lines = basket.lines().stream().map(Line::new).toList();
        spent = new HashMap<>();
        for (Line line : lines) {
            decide(wishes(LineEffect.class, List.of(line)), null);
        }
        lines.forEach(line -> line.taken.clear());
        decide(wishes(OrderEffect.class, lines), null);
        lines.forEach(line -> line.taken.clear());
        List<Wish> gifts = new ArrayList<>();
        decide(wishes(GoodsEffect.class, lines), gifts);
        return total(gifts);
    }

    private Result total(List<Wish> gifts) {
        Map<Long, Long> pieces = new HashMap<>();
        long total = 0;
        for (Wish gift : gifts) {
            long given = affordable(gift);
            if (given > 0) {
                pieces.merge(product(gift).id(), given, Long::sum);
                // What the floor left out was not given, so it uses up no budget.
                spent.merge(gift.rule(), worth(gift) * given, Long::sum);
                total += given * ((GoodsEffect) gift.effect()).token().amount();
            }
        }
        for (Line line : lines) {
            long least = Math.min(line.listed, Math.min(own(line), line.listed - line.below) + line.carried);
            line.amount = Math.max(line.amount, Math.max(0, least));
            total += line.amount;
        }
        long coin = ground.policy().cash();
        long payable = (total + coin / 2) / coin * coin;
        return new Result(lines.stream().map(line -> line.amount).toList(), pieces, payable);
    }

    private List<Wish> wishes(Class<? extends Effect> kind, List<Line> about) {
        List<Wish> wishes = new ArrayList<>();
        for (PriceRule rule : rules) {
            List<Line> met = about.stream()
                    .filter(line -> rule.what().meets(line.product))
                    .toList();
            boolean wanted = kind.isInstance(rule.tiers().get(0).effect());
            if (!wanted || met.isEmpty() || !applies(rule)) {
                continue;
            }
            if (kind == LineEffect.class || rule.howMuch().over() == HowMuch.Over.LINE) {
                met.forEach(line -> wish(rule, List.of(line)).ifPresent(wishes::add));
            } else {
                wish(rule, met).ifPresent(wishes::add);
            }
        }
        return wishes;
    }

    private Optional<Wish> wish(PriceRule rule, List<Line> met) {
        long count = count(rule, met.get(0));
        return rule.tier(count)
                .map(tier -> new Wish(rule, tier.effect(), count, met))
                .filter(this::isPossible);
    }

    private boolean isPossible(Wish wish) {
        if (wish.effect() instanceof LineEffect effect) {
            Line line = wish.lines().get(0);
            return effect.amount(line.product, line.quantity, line.amount).isPresent();
        }
        return !(wish.effect() instanceof GoodsEffect goods) || goods.pieces(wish.count()) > 0;
    }

    private boolean applies(PriceRule rule) {
        Set<?> traits = buyer.traits();
        boolean who = (rule.who().any().isEmpty() || rule.who().any().stream().anyMatch(traits::contains))
                && traits.containsAll(rule.who().all())
                && rule.who().none().stream().noneMatch(traits::contains);
        boolean when =
                (rule.when().weekdays().isEmpty() || rule.when().weekdays().contains(day.getDayOfWeek()))
                        && (rule.when().marketDays().isEmpty()
                                || rule.when().marketDays().contains(Pasaran.on(day)))
                        && (rule.when().seasons().isEmpty()
                                || ground.almanac().on(day).stream()
                                        .anyMatch(rule.when().seasons()::contains));
        long given = usage.of(rule.version().rule()).given().amount();
        boolean money = rule.limits().budget().map(it -> given < it.amount()).orElse(true);
        boolean force = rule.authority().on(day) == Authority.State.IN_FORCE;
        return force && who && when && money && !barred.contains(rule.version().rule());
    }

    private long count(PriceRule rule, Line line) {
        boolean quantity = rule.howMuch().measure() == HowMuch.Measure.QUANTITY;
        if (rule.howMuch().over() == HowMuch.Over.LINE) {
            return quantity ? line.product.units(line.quantity) : line.listed;
        }
        What what = rule.howMuch().over() == HowMuch.Over.ORDER ? What.everything() : rule.what();
        long before = rule.howMuch().over() == HowMuch.Over.PERIOD
                ? usage.of(rule.version().rule()).bought()
                : 0;
        long now = 0;
        for (Product product : ground.products()) {
            if (what.meets(product)) {
                now += quantity ? product.units(sum(product, it -> it.quantity)) : sum(product, it -> it.listed);
            }
        }
        return before + now;
    }

    private long sum(Product product, ToLongFunction<Line> figure) {
        return lines.stream()
                .filter(line -> line.product.equals(product))
                .mapToLong(figure)
                .sum();
    }

    /** The exclusive ones first, then the stackable ones; each time the best of those that are left. */
    private void decide(List<Wish> wishes, List<Wish> gifts) {
        for (boolean exclusive : new boolean[] {true, false}) {
            List<Wish> left = new ArrayList<>(wishes);
            left.removeIf(wish -> wish.rule().combination().isExclusive() != exclusive);
            while (!left.isEmpty()) {
                Wish best = left.stream().min(order()).orElseThrow();
                left.remove(best);
                if (best.lines().stream().allMatch(line -> isFree(best.rule(), line))) {
                    take(best, gifts);
                }
            }
        }
    }

    private Comparator<Wish> order() {
        Comparator<Wish> order = Comparator.comparing(
                        (Wish wish) -> -wish.rule().combination().priority())
                .thenComparing(wish -> wish.rule().who().specificity())
                .thenComparing(wish -> wish.rule().what().width());
        order = switch (ground.policy().preference()) {
            case BUYER -> order.thenComparing(wish -> -gain(wish));
            case BUSINESS -> order.thenComparing(this::gain);
            case OLDEST -> order;
        };
        return order.thenComparing(
                        wish -> wish.rule().authority().decision().orElseThrow().date())
                .thenComparing(wish -> wish.rule().version());
    }

    private static boolean isFree(PriceRule rule, Line line) {
        return line.taken.stream().noneMatch(other -> {
            boolean bothExclusive =
                    rule.combination().isExclusive() && other.combination().isExclusive();
            boolean otherGroup = !rule.combination().isExclusive()
                    && !other.combination().isExclusive()
                    && !rule.combination().group().equals(other.combination().group());
            boolean communities = rule.who().specificity() == Specificity.COMMUNITY
                    && other.who().specificity() == Specificity.COMMUNITY;
            return bothExclusive || otherGroup || communities;
        });
    }

    private long gain(Wish wish) {
        if (wish.effect() instanceof GoodsEffect goods) {
            return worth(wish) * goods.pieces(wish.count());
        }
        long gain = 0;
        for (long off : off(wish)) {
            gain += off;
        }
        return gain;
    }

    private long worth(Wish gift) {
        return Math.max(
                0,
                product(gift).prices().list().amount()
                        - ((GoodsEffect) gift.effect()).token().amount());
    }

    private void take(Wish wish, List<Wish> gifts) {
        wish.lines().forEach(line -> line.taken.add(wish.rule()));
        if (wish.effect() instanceof GoodsEffect) {
            gifts.add(wish);
            return;
        }
        spent.merge(wish.rule(), gain(wish), Long::sum);
        long[] off = off(wish);
        for (int at = 0; at < off.length; at++) {
            Line line = wish.lines().get(at);
            line.amount -= off[at];
            line.below += wish.rule().combination().belowFloor() ? off[at] : 0;
        }
    }

    private long[] off(Wish wish) {
        if (wish.effect() instanceof LineEffect effect) {
            Line line = wish.lines().get(0);
            return new long[] {
                line.amount
                        - effect.amount(line.product, line.quantity, line.amount)
                                .orElseThrow()
            };
        }
        if (wish.effect() instanceof OrderEffect.CheapestFree free) {
            return cheapest(free, wish.lines());
        }
        long[] amounts = wish.lines().stream().mapToLong(line -> line.amount).toArray();
        long total = Arrays.stream(amounts).sum();
        long off = wish.effect() instanceof OrderEffect.OrderAmountOff amount
                ? Math.min(total, amount.off().amount())
                : ((OrderEffect.OrderPercentOff) wish.effect()).percent().partOf(total);
        return Split.of(off, amounts, Comparator.comparing(wish.lines()::get, byContent()));
    }

    private static Comparator<Line> byContent() {
        return Comparator.comparingLong((Line line) -> line.product.id())
                .thenComparingLong(line -> line.quantity)
                .thenComparingLong(line -> line.amount);
    }

    /** One unit after the other, the cheapest first. */
    private static long[] cheapest(OrderEffect.CheapestFree free, List<Line> lines) {
        long units = lines.stream()
                .mapToLong(line -> line.product.units(line.quantity))
                .sum();
        long[] taken = new long[lines.size()];
        List<Line> order = new ArrayList<>(lines);
        order.sort(Comparator.comparingLong(
                        (Line line) -> line.amount * line.product.unit().factor() / line.quantity)
                .thenComparing(byContent()));
        long left = units / free.every() * free.free();
        for (Line line : order) {
            for (long unit = line.product.units(line.quantity); unit > 0 && left > 0; unit--, left--) {
                taken[lines.indexOf(line)]++;
            }
        }
        long[] off = new long[lines.size()];
        for (int at = 0; at < off.length; at++) {
            Line line = lines.get(at);
            long part = taken[at] * line.product.unit().factor();
            off[at] = Split.of(line.amount, new long[] {part, line.quantity - part}, Comparator.naturalOrder())[0];
        }
        return off;
    }

    private Product product(Wish gift) {
        var wanted = ((GoodsEffect) gift.effect()).product();
        return wanted.isPresent()
                ? ground.products().stream()
                        .filter(it -> it.id() == wanted.getAsLong())
                        .findFirst()
                        .orElseThrow()
                : gift.lines().stream()
                        .map(line -> line.product)
                        .min(Comparator.comparing((Product it) -> it.prices().list())
                                .thenComparing(Product::id))
                        .orElseThrow();
    }

    private long own(Line line) {
        long cost = line.product.costOf(line.quantity).orElse(0);
        return Math.min(line.listed, ground.policy().margin().onTopOf(cost));
    }

    /** As many as the lines that brought them can pay for at list prices. */
    private long affordable(Wish gift) {
        Product product = product(gift);
        GoodsEffect goods = (GoodsEffect) gift.effect();
        long cost = product.costOf(product.unit().factor()).orElse(0);
        long each = ground.policy().margin().onTopOf(cost) - goods.token().amount();
        long wanted = goods.pieces(gift.count());
        if (each <= 0 || gift.rule().combination().belowFloor()) {
            return wanted;
        }
        long[] room = gift.lines().stream()
                .mapToLong(line -> line.listed - own(line) - line.carried)
                .toArray();
        long pieces = Math.min(wanted, Arrays.stream(room).sum() / each);
        long[] shares = Split.of(pieces * each, room, Comparator.comparing(gift.lines()::get, byContent()));
        for (int at = 0; at < shares.length; at++) {
            gift.lines().get(at).carried += shares[at];
        }
        return pieces;
    }
}
