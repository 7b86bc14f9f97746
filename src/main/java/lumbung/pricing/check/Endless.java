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
        boolean ends = rule.when().dates().until().isPresent()
                || Scope.term(rule).until().isPresent();
        if (!ends) {
            found.accept(problem(
                    rule, "authority.until", Message.of("pricing.problem.endless"), Message.of("pricing.fix.endless")));
        }
    }
}
