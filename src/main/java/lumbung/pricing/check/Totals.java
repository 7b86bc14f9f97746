package lumbung.pricing.check;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.OrderEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Tier;

/**
 * What so many of a product cost under one rule alone. Quantities are units; where the rule counts rupiah, they are those that
 * come to so much.
 */
final class Totals {
    /** Beyond this nobody buys, and nothing overflows. */
    private static final long MOST = 1_000_000;

    private final PriceRule rule;
    private final Product product;

    Totals(PriceRule rule, Product product) {
        this.rule = rule;
        this.product = product;
    }

    /** What so many units cost. */
    long of(long units) {
        long quantity = units * product.unit().factor();
        long listed = product.listed(quantity);
        long count = rule.howMuch().measure() == HowMuch.Measure.AMOUNT ? listed : units;
        return rule.tier(count)
                .map(tier -> amount(tier.effect(), quantity, listed))
                .orElse(listed);
    }

    private long amount(Effect effect, long quantity, long listed) {
        if (effect instanceof LineEffect line) {
            return line.amount(product, quantity, listed).orElse(listed);
        }
        if (effect instanceof OrderEffect.OrderAmountOff off) {
            return Math.max(0, listed - off.off().amount());
        }
        return effect instanceof OrderEffect.OrderPercentOff off
                ? listed - off.percent().partOf(listed)
                : listed;
    }

    /** The quantities at which another tier begins, or none goes on; the one before each is not of it. */
    Collection<Long> turns() {
        TreeSet<Long> turns = new TreeSet<>();
        for (Tier tier : rule.tiers()) {
            turns.add(units(tier.min()));
            if (tier.max() != Tier.OPEN) {
                turns.add(units(tier.max() + 1));
            }
        }
        turns.removeIf(units -> units < 2 || units > MOST);
        return turns;
    }

    /** How many units a count is, rounded up. */
    long units(long count) {
        long price = product.prices().list().amount();
        boolean amounts = rule.howMuch().measure() == HowMuch.Measure.AMOUNT;
        return amounts && price > 0 ? (count + price - 1) / price : count;
    }

    /** The tier that holds for so many units. */
    Optional<Tier> tier(long units) {
        boolean amounts = rule.howMuch().measure() == HowMuch.Measure.AMOUNT;
        return rule.tier(amounts ? product.listed(units * product.unit().factor()) : units);
    }
}
