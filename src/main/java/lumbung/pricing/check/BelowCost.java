package lumbung.pricing.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.GoodsEffect;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Tier;

/** A rule that goes below cost and margin though it may not: the floor would take it back at the counter. */
final class BelowCost extends RuleInspection {
    BelowCost() {
        super("price.cost", Severity.WRONG);
    }

    @Override
    public void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        if (rule.combination().belowFloor()) {
            return;
        }
        subject.set().products(rule).stream()
                .flatMap(product -> below(subject, product).stream())
                .findFirst()
                .ifPresent(found);
    }

    private Optional<Problem> below(RuleSet.Subject subject, Product product) {
        PriceRule rule = subject.rule();
        if (product.prices().cost().isEmpty()) {
            return Optional.empty();
        }
        for (Tier tier : rule.tiers()) {
            Bought bought = bought(subject, product, tier);
            long floor = floor(subject, product, bought.pieces());
            if (bought.amount() < floor
                    && floor <= product.listed(product.unit().factor() * bought.pieces())) {
                return Optional.of(
                        problem(rule, "tiers", sentence(subject, product, bought, floor), fix(floor, bought)));
            }
        }
        return Optional.empty();
    }

    /** What is paid for how many pieces, those that are given included. */
    private record Bought(long pieces, long amount) {}

    private static Bought bought(RuleSet.Subject subject, Product product, Tier tier) {
        Totals totals = new Totals(subject.rule(), product);
        long units = Math.max(1, totals.units(tier.min()));
        if (tier.effect() instanceof GoodsEffect.Bonus bonus && isOf(bonus, product)) {
            long paid = Math.max(units, bonus.offset() + bonus.every());
            long given = bonus.pieces(paid);
            long cheapest = lowest(subject.set(), product, paid);
            return new Bought(paid + given, cheapest + bonus.token().amount() * given);
        }
        return new Bought(units, totals.of(units));
    }

    private static boolean isOf(GoodsEffect.Bonus bonus, Product product) {
        return bonus.product().isEmpty() || bonus.product().getAsLong() == product.id();
    }

    /** The least that so many cost by one of the rules about prices: what goods come on top of. */
    private static long lowest(RuleSet set, Product product, long units) {
        long listed = product.listed(units * product.unit().factor());
        List<PriceRule> prices = set.rules().stream()
                .filter(rule -> rule.pricesLines()
                        && rule.what().meets(product)
                        && !rule.combination().belowFloor())
                .toList();
        return prices.stream()
                .mapToLong(rule -> new Totals(rule, product).of(units))
                .reduce(listed, Math::min);
    }

    private static long floor(RuleSet.Subject subject, Product product, long pieces) {
        long cost = product.costOf(pieces * product.unit().factor()).orElse(0);
        return subject.set().ground().policy().margin().onTopOf(cost);
    }

    private static Message sentence(RuleSet.Subject subject, Product product, Bought bought, long floor) {
        boolean line = subject.rule().tiers().get(0).effect() instanceof LineEffect;
        return Message.of(
                line ? "pricing.problem.cost" : "pricing.problem.cost.stack",
                product.name(),
                bought.pieces(),
                Rupiah.of(bought.amount()),
                Rupiah.of(floor));
    }

    private static Message fix(long floor, Bought bought) {
        return Message.of("pricing.fix.cost", Rupiah.of((floor + bought.pieces() - 1) / bought.pieces()));
    }
}
