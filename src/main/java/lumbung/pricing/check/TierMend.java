package lumbung.pricing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lumbung.inspection.Fix;
import lumbung.message.Message;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.LineEffect.AmountOff;
import lumbung.pricing.rule.LineEffect.FixedPrice;
import lumbung.pricing.rule.LineEffect.PercentOff;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Tier;

/**
 * What one figure of a tier would have to be so that nothing is the matter any more: each is tried before it is offered.
 *
 * @param at which tier
 * @param fine whether nothing is the matter with a rule
 */
record TierMend(PriceRule rule, int at, Predicate<PriceRule> fine) {
    /** Prices are talked of in hundreds. */
    private static final long ROUND = 100;
    /** How far down a smaller quantity is looked for. */
    private static final long FAR = 1_000;

    /** The ways there are, another price before another quantity. */
    List<Fix> fixes(Turns.Turn turn) {
        List<Fix> fixes = new ArrayList<>();
        figure(turn).ifPresent(fixes::add);
        if (rule.howMuch().measure() == HowMuch.Measure.QUANTITY) {
            quantity().ifPresent(fixes::add);
        }
        return fixes;
    }

    private Optional<Fix> figure(Turns.Turn turn) {
        Effect effect = rule.tiers().get(at).effect();
        if (effect instanceof FixedPrice) {
            return Stream.of(rounded(turn.each(), turn.atLeast()), turn.each())
                    .filter(each -> fits(new FixedPrice(Rupiah.of(each))))
                    .findFirst()
                    .map(each -> fix("amount", String.valueOf(each), "pricing.fix.tier.price", Rupiah.of(each)));
        }
        if (effect instanceof AmountOff) {
            long off = turn.listed() - turn.each();
            return Optional.of(off)
                    .filter(it -> it > 0 && fits(new AmountOff(Rupiah.of(it))))
                    .map(it -> fix("amount", String.valueOf(it), "pricing.fix.tier.off", Rupiah.of(it)));
        }
        long less = Math.max(0, turn.listed() - turn.each()) * ROUND / Math.max(1, turn.listed());
        return effect instanceof PercentOff
                ? LongStream.of(less, less + 1)
                        .filter(it -> it > 0 && it <= ROUND)
                        .mapToObj(it -> Percent.of((int) it))
                        .filter(it -> fits(new PercentOff(it)))
                        .findFirst()
                        .map(it -> fix("percent", it.decimal().toPlainString(), "pricing.fix.tier.off", it))
                : Optional.empty();
    }

    private static long rounded(long each, boolean up) {
        return (each + (up ? ROUND - 1 : 0)) / ROUND * ROUND;
    }

    /** The next smaller one from which on it would be right. */
    private Optional<Fix> quantity() {
        Tier tier = rule.tiers().get(at);
        long least = at == 0 ? 2 : rule.tiers().get(at - 1).max() + 1;
        return LongStream.iterate(tier.min() - 1, min -> min >= least && min > tier.min() - FAR, min -> min - 1)
                .filter(min -> fine.test(with(new Tier(min, tier.max(), tier.effect()))))
                .boxed()
                .findFirst()
                .map(min -> fix("min", String.valueOf(min), "pricing.fix.gap", min));
    }

    private boolean fits(Effect other) {
        Tier tier = rule.tiers().get(at);
        return fine.test(with(new Tier(tier.min(), tier.max(), other)));
    }

    private PriceRule with(Tier other) {
        List<Tier> tiers = new ArrayList<>(rule.tiers());
        tiers.set(at, other);
        return rule.saying(tiers);
    }

    private Fix fix(String field, String value, String title, Object figure) {
        String part = "tiers[" + at + "]." + field;
        return new Fix.Opens(
                part,
                Message.of(title, figure),
                new Fix.Target.Rule(rule.version().rule(), part, value));
    }
}
