package lumbung.pricing.check;

import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.rule.GoodsEffect;
import lumbung.pricing.rule.PriceRule;

/** Bonus goods without an end: one large order takes the whole shelf. */
final class Uncapped extends RuleInspection {
    Uncapped() {
        super("price.uncapped", Severity.LOOK);
    }

    @Override
    public void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        boolean uncapped = rule.tiers().stream()
                .anyMatch(tier -> tier.effect() instanceof GoodsEffect.Bonus bonus
                        && bonus.repeating()
                        && bonus.cap().isEmpty());
        if (uncapped && rule.limits().budget().isEmpty()) {
            found.accept(problem(
                    rule, "tiers.cap", Message.of("pricing.problem.uncapped"), Message.of("pricing.fix.uncapped")));
        }
    }
}
