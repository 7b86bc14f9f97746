package lumbung.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.What;

/** How much is bought, in the way each rule counts it. Sums are made when a rule first asks for them. */
final class Counts {
    private final List<WorkingLine> lines;
    private final Occasion occasion;
    private final Map<What, Sum> sums = new HashMap<>();

    /**
     * What all lines about some goods come to.
     *
     * @param units whole ones of each product
     * @param amount at list prices
     */
    private record Sum(long units, long amount) {
        long in(HowMuch.Measure measure) {
            return measure == HowMuch.Measure.QUANTITY ? units : amount;
        }
    }

    Counts(List<WorkingLine> lines, Occasion occasion) {
        this.lines = lines;
        this.occasion = occasion;
    }

    /** What a rule counts where it looks at one line. */
    long of(Compiled rule, WorkingLine line) {
        HowMuch howMuch = rule.rule().howMuch();
        if (howMuch.over() != HowMuch.Over.LINE) {
            return together(rule);
        }
        return howMuch.measure() == HowMuch.Measure.QUANTITY ? line.units() : line.listed();
    }

    /** What a rule counts where it looks at all lines that it is about. */
    long together(Compiled rule) {
        HowMuch howMuch = rule.rule().howMuch();
        long before = howMuch.over() == HowMuch.Over.PERIOD ? occasion.used(rule).bought() : 0;
        if (howMuch.measure() == HowMuch.Measure.ORDERS) {
            return before;
        }
        What what = howMuch.over() == HowMuch.Over.ORDER ? What.EVERYTHING : rule.rule().what();
        return before + sums.computeIfAbsent(what, this::sum).in(howMuch.measure());
    }

    private Sum sum(What what) {
        Map<Product, Long> quantities = new HashMap<>();
        long amount = 0;
        for (WorkingLine line : lines) {
            if (what.meets(line.product())) {
                quantities.merge(line.product(), line.quantity(), Long::sum);
                amount += line.listed();
            }
        }
        long units = quantities.entrySet().stream()
                .mapToLong(it -> it.getKey().units(it.getValue()))
                .sum();
        return new Sum(units, amount);
    }
}
