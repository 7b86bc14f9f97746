package lumbung.pricing.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
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

    /**
     * A turn at which something is wrong.
     *
     * @param sentence what
     * @param tier which tier begins there; empty where one ends
     * @param each what a unit would have to cost, in rupiah
     * @param atLeast whether more is as right; else less is
     * @param listed what a unit costs without the rule
     */
    record Turn(Message sentence, Optional<Integer> tier, long each, boolean atLeast, long listed) {}

    /** What is wrong between so many units and one fewer. */
    abstract Optional<Message> wrong(Product product, Totals totals, long units);

    /** What a unit would have to cost from so many on, at least or at most, after one fewer cost so much altogether. */
    abstract long each(long before, long units);

    /** Whether what {@link #each} tells is the least. */
    abstract boolean atLeast();

    @Override
    public final void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        if (rule.howMuch().measure() != HowMuch.Measure.ORDERS) {
            first(rule, subject.set())
                    .ifPresent(turn ->
                            found.accept(problem(rule, "tiers", turn.sentence, fixes(rule, turn, subject.set()))));
        }
    }

    /** Figures that are right; where there is none, somebody has to decide. */
    private List<Fix> fixes(PriceRule rule, Turn turn, RuleSet set) {
        List<Fix> fixes = turn.tier
                .map(at -> new TierMend(rule, at, other -> first(other, set).isEmpty()).fixes(turn))
                .orElse(List.of());
        return fixes.isEmpty() ? List.of(opening(rule, "tiers", Message.of("pricing.fix.tiers"))) : fixes;
    }

    private Optional<Turn> first(PriceRule rule, RuleSet set) {
        for (Product product : set.products(rule)) {
            Totals totals = new Totals(rule, product);
            for (long units : totals.turns()) {
                Optional<Message> wrong = wrong(product, totals, units);
                if (wrong.isPresent()) {
                    return wrong.map(it -> turn(it, rule, totals, product, units));
                }
            }
        }
        return Optional.empty();
    }

    private Turn turn(Message sentence, PriceRule rule, Totals totals, Product product, long units) {
        Optional<Integer> tier = totals.tier(units)
                .map(rule.tiers()::indexOf)
                .filter(at -> !totals.tier(units - 1).equals(totals.tier(units)));
        return new Turn(
                sentence,
                tier,
                each(totals.of(units - 1), units),
                atLeast(),
                product.prices().list().amount());
    }
}
