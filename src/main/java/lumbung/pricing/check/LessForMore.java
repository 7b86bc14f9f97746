package lumbung.pricing.check;

import java.util.function.Consumer;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.PriceRule;

/** More costs less altogether: five for less than four. */
final class LessForMore extends RuleInspection {
    LessForMore() {
        super("price.less", Severity.LOOK);
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
                if (then < before) {
                    found.accept(problem(
                            rule,
                            "tiers",
                            Message.of(
                                    "pricing.problem.less",
                                    product.name(),
                                    units,
                                    Rupiah.of(then),
                                    units - 1,
                                    Rupiah.of(before)),
                            Message.of("pricing.fix.tiers")));
                    return;
                }
            }
        }
    }
}
