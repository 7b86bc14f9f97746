package lumbung.pricing.check;

import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.PriceRule;

/** A rule whose budget is used up. */
final class OverBudget extends RuleInspection {
    OverBudget() {
        super("price.budget", Severity.WRONG);
    }

    @Override
    public void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        Rupiah given = subject.set().given().getOrDefault(rule.version().rule(), Rupiah.NOTHING);
        rule.limits()
                .budget()
                .filter(budget -> given.compareTo(budget) >= 0)
                .ifPresent(budget -> found.accept(problem(
                        rule,
                        "limits.budget",
                        Message.of("pricing.problem.budget", given, budget),
                        Message.of("pricing.fix.budget"))));
    }
}
