package lumbung.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lumbung.pricing.rule.What;

/**
 * The rules about one product, one tag, one business or everything, by precedence.
 *
 * @param number from 0
 * @param lines those that price lines
 * @param later those that take off the order or give goods
 */
record Shelf(int number, What what, List<Compiled> lines, List<Compiled> later) {
    private static final Comparator<Compiled> BY_PRECEDENCE =
            Comparator.comparingInt(Compiled::rank).thenComparingInt(Compiled::age);

    static Shelf of(int number, What what, List<Compiled> rules) {
        List<Compiled> sorted = new ArrayList<>(rules);
        sorted.sort(BY_PRECEDENCE);
        return new Shelf(
                number,
                what,
                sorted.stream().filter(it -> it.rule().pricesLines()).toList(),
                sorted.stream().filter(it -> !it.rule().pricesLines()).toList());
    }
}
