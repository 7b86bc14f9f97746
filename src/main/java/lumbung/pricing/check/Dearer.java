package lumbung.pricing.check;

import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.PriceRule;

/** Who buys more pays more a piece: tiers that do not fall, or a tier that ends. */
final class Dearer extends RuleInspection {
    Dearer() {
        super("price.dearer", Severity.WRONG);
    }

    @Override
    public void look(RuleSet.Subject subject, Consumer<Problem> found) {
        PriceRule rule = subject.rule();
        if (rule.howMuch().measure() == HowMuch.Measure.ORDERS) {
            return;
        }
        for (Product product : subject.set().products(rule)) {
            Totals totals = new Totals(rule, product);
            for (long units : totals.turns()) {
                long before = totals.of(units - 1);
                long then = totals.of(units);
                // A fixed sum off is worth less a piece the more one buys; only turns of the rule count.
                if (then * (units - 1) > before * units && isTurn(totals, units)) {
                    found.accept(problem(
                            rule,
                            "tiers",
                            Message.of(
                                    "pricing.problem.dearer",
                                    product.name(),
                                    units,
                                    Rupiah.of(then / units),
                                    units - 1,
                                    Rupiah.of(before / (units - 1))),
                            Message.of("pricing.fix.tiers")));
                    return;
                }
            }
        }
    }

    private static boolean isTurn(Totals totals, long units) {
        return !totals.tier(units).equals(totals.tier(units - 1));
    }
}
