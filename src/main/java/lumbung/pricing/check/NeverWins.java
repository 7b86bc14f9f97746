package lumbung.pricing.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Who;

/** A rule that nobody can ever have: another is always there before it, or it asks for what cannot be. */
final class NeverWins extends RuleInspection {
    private static final Comparator<PriceRule> BEFORE = Comparator.comparing(
                    (PriceRule rule) -> -(long) rule.combination().priority())
            .thenComparing(rule -> rule.who().specificity())
            .thenComparing(rule -> rule.what().width());

    NeverWins() {
        super("price.shadow", Severity.WRONG);
    }

    @Override
    public void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        if (contradictsItself(rule.who())) {
            found.accept(problem(rule, "who", Message.of("pricing.problem.nobody"), Message.of("pricing.fix.who")));
        } else if (subject.set().products(rule).isEmpty()) {
            found.accept(problem(rule, "what", Message.of("pricing.problem.nothing"), Message.of("pricing.fix.what")));
        } else {
            shadow(subject)
                    .ifPresent(other -> found.accept(problem(
                            rule,
                            other.version().rule(),
                            "combination.priority",
                            Message.of("pricing.problem.shadow", other.name()),
                            Message.of(
                                    "pricing.fix.priority", other.combination().priority() + 1, other.name()))));
        }
    }

    private static boolean contradictsItself(Who who) {
        boolean any = !who.any().isEmpty() && who.none().containsAll(who.any());
        return any || !Collections.disjoint(who.all(), who.none());
    }

    private static Optional<PriceRule> shadow(RuleSet.Subject subject) {
        PriceRule rule = subject.rule();
        Scope scope = new Scope(subject.set());
        return subject.set().rules().stream()
                .filter(other ->
                        rule.combination().isExclusive() && other.combination().isExclusive())
                .filter(other -> BEFORE.compare(other, rule) < 0 && scope.covers(other, rule))
                .findFirst();
    }
}
