package lumbung.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules about one product, one tag, one business or everything, by precedence.
 *
 * @param number counted from 0
 * @param exclusive those that price lines, one of them each
 * @param stackable those that price lines on top of others
 * @param later those that take off the order or give goods
 */
record Shelf(int number, List<Compiled> exclusive, List<Compiled> stackable, List<Compiled> later) {
    private static final Comparator<Compiled> BY_PRECEDENCE =
            Comparator.comparingInt(Compiled::rank).thenComparingInt(Compiled::age);

    /** All rules about the same goods. */
    static Shelf of(List<Compiled> rules) {
        List<Compiled> sorted = new ArrayList<>(rules);
        sorted.sort(BY_PRECEDENCE);
        return new Shelf(
                sorted.get(0).shelf(),
                those(sorted, it -> it.rule().pricesLines() && it.isExclusive()),
                those(sorted, it -> it.rule().pricesLines() && !it.isExclusive()),
                those(sorted, it -> !it.rule().pricesLines()));
    }

    private static List<Compiled> those(List<Compiled> rules, Predicate<Compiled> wanted) {
        return rules.stream().filter(wanted).toList();
    }

    boolean isEmpty() {
        return exclusive.isEmpty() && stackable.isEmpty() && later.isEmpty();
    }

    List<Compiled> all() {
        List<Compiled> all = new ArrayList<>(exclusive);
        all.addAll(stackable);
        all.addAll(later);
        return all;
    }
}
