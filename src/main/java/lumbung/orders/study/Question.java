package lumbung.orders.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import lumbung.orders.value.Funnel.Span;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.PriceRule;

/**
 * What if these rules had been in force.
 *
 * @param from the first day of the orders that are replayed
 * @param until the last day of them
 * @param added wordings that would have held from the first day on, each instead of its rule's others
 * @param without rules that would not have been there
 */
public record Question(LocalDate from, LocalDate until, List<PriceRule> added, Set<Long> without) {
    public Question {
        added = List.copyOf(added);
        without = Set.copyOf(without);
    }

    /** If all had been decided that wait for a meeting. */
    public static Question waiting(Collection<PriceRule> wordings, Span span) {
        return new Question(
                span.from(),
                span.until(),
                wordings.stream()
                        .filter(rule -> rule.authority() instanceof Authority.Proposed)
                        .toList(),
                Set.of());
    }

    /** Nothing else: only what there was is asked for. */
    public static Question asItWas(LocalDate from, LocalDate until) {
        return new Question(from, until, List.of(), Set.of());
    }
}
