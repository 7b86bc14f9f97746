package lumbung.pricing.check;

import java.util.List;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.rule.PriceRule;

/** An inspection of price rules: what its problems have in common. */
abstract class RuleInspection implements Inspection<RuleSet.Subject> {
    private final String id;
    private final Severity severity;

    RuleInspection(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /**
     * A problem of a rule.
     *
     * @param part where in the rule it would be mended
     */
    Problem problem(PriceRule rule, String part, Message sentence, Message fix) {
        return problem(rule, 0, part, sentence, fix);
    }

    /** A problem that a rule has with another. */
    Problem problem(PriceRule rule, long other, String part, Message sentence, Message fix) {
        return problem(rule, other, part, sentence, List.of(opening(rule, part, fix)));
    }

    /** A problem of a rule that can be mended in several ways, best first. */
    Problem problem(PriceRule rule, String part, Message sentence, List<Fix> fixes) {
        return problem(rule, 0, part, sentence, fixes);
    }

    private Problem problem(PriceRule rule, long other, String part, Message sentence, List<Fix> fixes) {
        long number = rule.version().rule();
        return new Problem(
                new Problem.Key(id, number, other),
                severity,
                new Place(Place.What.RULE, number, rule.name(), "", part),
                other == 0 ? List.of(number) : List.of(number, other),
                sentence,
                fixes);
    }

    /** Opens a rule where it would be mended. */
    static Fix opening(PriceRule rule, String part, Message title) {
        return new Fix.Opens(part, title, new Fix.Target.Rule(rule.version().rule(), part, ""));
    }
}
