package lumbung.pricing.check;

import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.rule.PriceRule;

/** A rule that never ends: nobody will remember to ask about it. A named price above all, R060. */
final class Endless extends RuleInspection {
    Endless() {
        super("price.endless", Severity.LOOK);
    }

    @Override
    public void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        if (rule.days().until().isEmpty()) {
            found.accept(problem(
                    rule, "authority.until", Message.of("pricing.problem.endless"), Message.of("pricing.fix.endless")));
        }
    }
}
