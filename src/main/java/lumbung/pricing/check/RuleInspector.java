package lumbung.pricing.check;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lumbung.inspection.Inspector;
import lumbung.inspection.Problem;
import lumbung.journal.Change;

/** Looks at the price rules of a register. What one rule says may be the matter with another, so all are looked at together. */
public final class RuleInspector implements Inspector {
    private static final Set<String> ABOUT_RULES = Set.of("product", "price_rule", "season", "setting");

    private final Supplier<RuleSet> rules;
    private Set<Long> known = Set.of();

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
        known = numbers(all);
        all.problems().forEach(found);
    }

    private static Set<Long> numbers(RuleSet rules) {
        Set<Long> numbers = new HashSet<>();
        rules.rules().forEach(rule -> numbers.add(rule.version().rule()));
        return numbers;
    }

    @Override
    public synchronized Optional<Set<Long>> touched(Collection<Change.Row> changed) {
        Set<Long> touched = new HashSet<>();
        if (changed.stream().anyMatch(row -> ABOUT_RULES.contains(row.table()))) {
            touched.addAll(known);
            touched.addAll(numbers(rules.get()));
            known = Set.copyOf(touched);
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
