package lumbung.pricing.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.pricing.Rulebook;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.PriceRule;

/**
 * All rules with what they stand on.
 *
 * @param rules of each the last wording, those that have ended left out
 * @param given what each gave away so far, by rule
 */
public record RuleSet(List<PriceRule> rules, Rulebook.Ground ground, Map<Long, Rupiah> given) {
    private static final List<Inspection<Subject>> INSPECTIONS = List.of(
            new Tie(),
            new NeverWins(),
            new Dearer(),
            new LessForMore(),
            new BelowCost(),
            new Endless(),
            new Uncapped(),
            new TierGap(),
            new OverBudget());

    /** A rule, and the set that it is one of. */
    record Subject(PriceRule rule, RuleSet set) {}

    public RuleSet {
        rules = List.copyOf(rules);
        given = Map.copyOf(given);
    }

    /** The wordings that price on a day, or may from then on. */
    public static RuleSet on(
            LocalDate day, Collection<PriceRule> wordings, Rulebook.Ground ground, Map<Long, Rupiah> given) {
        Map<Long, PriceRule> last = new LinkedHashMap<>();
        for (PriceRule rule : wordings) {
            last.merge(
                    rule.version().rule(),
                    rule,
                    (one, other) -> one.version().compareTo(other.version()) > 0 ? one : other);
        }
        last.values().removeIf(rule -> rule.authority().on(day) == Authority.State.ENDED);
        return new RuleSet(List.copyOf(last.values()), ground, given);
    }

    /** The ids of all inspections. */
    public static List<String> kinds() {
        return INSPECTIONS.stream().map(Inspection::id).toList();
    }

    /** What is the matter, by inspection and then by rule. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        INSPECTIONS.forEach(inspection -> rules.forEach(rule -> inspection.look(new Subject(rule, this), found::add)));
        return found;
    }

    /** What is the matter with one rule. */
    public List<Problem> problems(PriceRule rule) {
        List<Problem> found = new ArrayList<>();
        Consumer<Problem> each = found::add;
        INSPECTIONS.forEach(inspection -> inspection.look(new Subject(rule, this), each));
        return found;
    }

    /** The products that a rule is about. */
    List<Product> products(PriceRule rule) {
        return ground.products().stream().filter(rule.what()::meets).toList();
    }
}
