package lumbung.pricing.check;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lumbung.inspection.Inspector;
import lumbung.inspection.Problem;
import lumbung.journal.Change;
import lumbung.pricing.rule.PriceRule;

/** Looks at the price rules of a register. What one rule says may be the matter with another, so all are looked at together. */
public final class RuleInspector implements Inspector {
    private static final Set<String> ABOUT_RULES = Set.of("product", "price_rule", "season", "setting");

    /** What orders used of the rules: it matters to those that have a budget. */
    private static final String USED = "rule_use";

    private final Supplier<RuleSet> rules;
    private Set<Long> known = Set.of();
    private Set<Long> budgeted = Set.of();

    /**
     * Looks at a register's rules.
     *
     * @param rules as they stand when asked
     */
    public RuleInspector(Supplier<RuleSet> rules) {
        this.rules = rules;
    }

    @Override
    public List<String> kinds() {
        return RuleSet.kinds();
    }

    @Override
    public synchronized void all(Consumer<Problem> found, Watch watch) {
        RuleSet all = rules.get();
        know(all);
        all.problems().forEach(found);
    }

    private void know(RuleSet all) {
        known = numbers(all, rule -> true);
        budgeted = numbers(all, rule -> rule.limits().budget().isPresent());
    }

    private static Set<Long> numbers(RuleSet all, Predicate<PriceRule> which) {
        return all.rules().stream()
                .filter(which)
                .map(rule -> rule.version().rule())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public synchronized Optional<Set<Long>> touched(Collection<Change.Row> changed) {
        Set<Long> touched = new HashSet<>();
        if (changed.stream().anyMatch(row -> ABOUT_RULES.contains(row.table()))) {
            Set<Long> before = known;
            know(rules.get());
            touched.addAll(before);
            touched.addAll(known);
        } else if (changed.stream().anyMatch(row -> row.table().equals(USED))) {
            touched.addAll(budgeted);
        }
        return Optional.of(touched);
    }

    @Override
    public synchronized void some(Set<Long> subjects, Consumer<Problem> found) {
        if (!Collections.disjoint(subjects, known)) {
            rules.get().problems().stream()
                    .filter(problem -> !Collections.disjoint(problem.subjects(), subjects))
                    .forEach(found);
        }
    }

    @Override
    public Set<Long> about(Problem.Key key) {
        return kinds().contains(key.kind()) ? Set.of(key.first()) : Set.of();
    }
}
