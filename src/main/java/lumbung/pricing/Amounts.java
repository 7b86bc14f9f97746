package lumbung.pricing;

import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Tier;

/** What a rule needs of how much somebody buys. */
final class Amounts {
    private Amounts() {}

    /** Why no tier holds: "needs 5, has 3". */
    static Message needs(PriceRule rule, long count) {
        String measure = rule.howMuch().measure().name();
        Object has = figure(rule, count);
        return rule.tiers().stream()
                .filter(tier -> tier.min() > count)
                .findFirst()
                .map(tier -> Message.of("pricing.drop.needs.".concat(measure), figure(rule, tier.min()), has))
                .orElseGet(() -> Message.of("pricing.drop.most.".concat(measure), figure(rule, most(rule)), has));
    }

    /** How much more until the next tier begins, or 0 where none does. */
    static long missing(PriceRule rule, long count) {
        return rule.tiers().stream()
                        .mapToLong(Tier::min)
                        .filter(min -> min > count)
                        .findFirst()
                        .orElse(count)
                - count;
    }

    private static long most(PriceRule rule) {
        return rule.tiers().get(rule.tiers().size() - 1).max();
    }

    private static Object figure(PriceRule rule, long count) {
        return rule.howMuch().measure() == HowMuch.Measure.AMOUNT ? Rupiah.of(count) : (Object) count;
    }
}
