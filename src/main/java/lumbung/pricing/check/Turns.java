package lumbung.pricing.check;

import java.util.Optional;
import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.PriceRule;

/** Looks at what one unit more costs, wherever a rule makes a turn; the first mistake of a rule is told. */
abstract class Turns extends RuleInspection {
    Turns(String id, Severity severity) {
        super(id, severity);
    }

    /** What is wrong between so many units and one fewer. */
    abstract Optional<Message> wrong(Product product, Totals totals, long units);

    @Override
    public final void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        if (rule.howMuch().measure() != HowMuch.Measure.ORDERS) {
            first(subject)
                    .ifPresent(what -> found.accept(problem(rule, "tiers", what, Message.of("pricing.fix.tiers"))));
        }
    }

    private Optional<Message> first(RuleSet.Subject subject) {
        for (Product product : subject.set().products(subject.rule())) {
            Totals totals = new Totals(subject.rule(), product);
            for (long units : totals.turns()) {
                Optional<Message> wrong = wrong(product, totals, units);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }
}
