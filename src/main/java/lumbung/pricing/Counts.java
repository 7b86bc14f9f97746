package lumbung.pricing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.pricing.rule.HowMuch;

/** How much is bought, in the way each rule counts it. Sums are made at once, when a rule first asks for one. */
final class Counts {
    private final List<WorkingLine> lines;
    private final Occasion occasion;
    /** By the number of the shelf. */
    private final Map<Integer, Sum> sums = new HashMap<>();

    private final Sum order = new Sum();

    /** The shelf that was asked about last, and its sum: a line's rules are asked shelf by shelf. */
    private int latest = -1;

    private Sum latestSum = order;

    /** What all lines about some goods come to: whole units of each product, rupiah at list prices. */
    private static final class Sum {
        private long units;
        private long amount;

        void add(long moreUnits, long moreAmount) {
            units += moreUnits;
            amount += moreAmount;
        }

        long in(HowMuch.Measure measure) {
            return measure == HowMuch.Measure.QUANTITY ? units : amount;
        }
    }

    /** All lines of one product. */
    private static final class Pile {
        private final WorkingLine first;
        private long quantity;
        private long amount;

        Pile(WorkingLine first) {
            this.first = first;
        }

        void add(WorkingLine line) {
            quantity += line.quantity();
            amount += line.listed();
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
        long before =
                howMuch.over() == HowMuch.Over.PERIOD ? occasion.used(rule).bought() : 0;
        if (howMuch.measure() == HowMuch.Measure.ORDERS) {
            return before;
        }
        if (sums.isEmpty()) {
            sum();
        }
        Sum sum = howMuch.over() == HowMuch.Over.ORDER ? order : of(rule.shelf());
        return before + sum.in(howMuch.measure());
    }

    private Sum of(int shelf) {
        if (shelf != latest) {
            latest = shelf;
            latestSum = sums.get(shelf);
        }
        return latestSum;
    }

    private void sum() {
        Map<Long, Pile> piles = new HashMap<>();
        for (WorkingLine line : lines) {
            piles.computeIfAbsent(line.product().id(), any -> new Pile(line)).add(line);
        }
        for (Pile pile : piles.values()) {
            long units = pile.first.product().units(pile.quantity);
            order.add(units, pile.amount);
            for (Shelf shelf : pile.first.shelves()) {
                sums.computeIfAbsent(shelf.number(), any -> new Sum()).add(units, pile.amount);
            }
        }
    }
}
