package lumbung.pricing.check;

import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Tier;

/** Quantities between two tiers for which neither holds. */
final class TierGap extends RuleInspection {
    TierGap() {
        super("price.gap", Severity.WRONG);
    }

    @Override
    public void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        List<Tier> tiers = rule.tiers();
        for (int at = 1; at < tiers.size(); at++) {
            long first = tiers.get(at - 1).max() + 1;
            long last = tiers.get(at).min() - 1;
            if (first <= last) {
                found.accept(problem(
                        rule,
                        "tiers[" + at + "].min",
                        Message.of("pricing.problem.gap", first, last),
                        Message.of("pricing.fix.gap", first)));
            }
        }
    }
}
