package lumbung.pricing.check;

import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Specificity;

/**
 * Two exclusive rules between which neither priority nor specificity decides. The counter goes on, by the better price; but a
 * meeting should say which it meant: frappe/erpnext#41636. Rules for two communities are meant so: whoever is in both gets the
 * better one.
 */
final class Tie extends RuleInspection {
    Tie() {
        super("price.tie", Severity.WRONG);
    }

    @Override
    public void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        Scope scope = new Scope(subject.set());
        subject.set().rules().stream()
                .filter(other -> other.version().rule() < rule.version().rule())
                .filter(other -> isLevel(rule, other) && !areCommunities(rule, other))
                .filter(other -> scope.meet(rule, other))
                .forEach(other -> found.accept(problem(
                        rule,
                        other.version().rule(),
                        "combination.priority",
                        Message.of("pricing.problem.tie", other.name()),
                        Message.of("pricing.fix.priority", other.combination().priority() + 1, other.name()))));
    }

    private static boolean areCommunities(PriceRule one, PriceRule other) {
        return one.who().specificity() == Specificity.COMMUNITY && !one.who().equals(other.who());
    }

    private static boolean isLevel(PriceRule one, PriceRule other) {
        return one.combination().isExclusive()
                && other.combination().isExclusive()
                && one.combination().priority() == other.combination().priority()
                && one.who().specificity() == other.who().specificity()
                && one.what().width() == other.what().width();
    }
}
