package lumbung.pricing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.rule.Specificity;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.When;
import lumbung.pricing.rule.Who;
import lumbung.register.Term;

/** The rules of a cooperative, made ready to price with: immutable, indexed, safe for any thread. */
public final class Rulebook {
    private final Ground ground;
    private final List<PriceRule> rules;
    private final Map<Long, Product> products;
    private final TraitMarks marks;
    private final Shelves shelves;
    private final Map<RuleVersion, Long> budgets = new HashMap<>();

    /**
     * What rules stand on.
     *
     * @param products those that are sold, those that rules give included
     * @param names of what rules know by number, for reasons
     */
    public record Ground(Collection<Product> products, Almanac almanac, Policy policy, Names names) {
        public Ground {
            products = List.copyOf(products);
        }
    }

    /** Who can have a rule, and when. */
    private record Access(Span inForce, Who who, When when) {}

    /** Its place by precedence, and by age. */
    private record Rank(int rank, int age) {}

    private Rulebook(Collection<PriceRule> rules, Ground ground, Function<PriceRule, Access> access) {
        this.ground = ground;
        this.rules = List.copyOf(rules);
        this.products = ground.products().stream().collect(Collectors.toUnmodifiableMap(Product::id, it -> it));
        this.marks = TraitMarks.of(rules);
        this.shelves = new Shelves(compiled(access), products);
        for (PriceRule rule : rules) {
            rule.limits().budget().ifPresent(budget -> budgets.put(rule.version(), budget.amount()));
        }
    }

    /**
     * Makes rules ready. Drafts and proposals price nothing and are kept for the trace only; of two approved wordings of one
     * rule the later one holds from its first day on.
     */
    public static Rulebook compile(Collection<PriceRule> rules, Ground ground) {
        Map<Long, List<PriceRule>> wordings =
                rules.stream().collect(Collectors.groupingBy(it -> it.version().rule()));
        return new Rulebook(
                rules,
                ground,
                rule -> new Access(inForce(rule, wordings.get(rule.version().rule())), rule.who(), rule.when()));
    }

    private static Span inForce(PriceRule rule, List<PriceRule> wordings) {
        Span span = rule.authority().term().map(Span::of).orElse(Span.NEVER);
        for (PriceRule other : wordings) {
            if (other.version().number() > rule.version().number()) {
                span = other.authority()
                        .term()
                        .flatMap(Term::since)
                        .map(span::before)
                        .orElse(span);
            }
        }
        return span;
    }

    /**
     * What an old order's wordings make of it once more: with these alone, whatever became of them, of the calendar and of the
     * buyer since. That they could be had then is known.
     */
    public Rulebook exactly(Collection<RuleVersion> versions) {
        List<PriceRule> those =
                rules.stream().filter(rule -> versions.contains(rule.version())).toList();
        return new Rulebook(those, ground, rule -> new Access(Span.ALWAYS, Who.EVERYONE, When.ALWAYS));
    }

    private List<Compiled> compiled(Function<PriceRule, Access> access) {
        Map<RuleVersion, Integer> ages = places(Precedence.AGE);
        List<PriceRule> sorted = new ArrayList<>(rules);
        sorted.sort(Precedence.RANK);
        List<Compiled> all = new ArrayList<>();
        Map<What, Integer> shelves = new HashMap<>();
        int rank = 0;
        for (int at = 0; at < sorted.size(); at++) {
            PriceRule rule = sorted.get(at);
            if (at > 0 && Precedence.RANK.compare(sorted.get(at - 1), rule) != 0) {
                rank = at;
            }
            Integer shelf = shelves.computeIfAbsent(rule.what(), any -> shelves.size());
            all.add(compiled(rule, shelf, access.apply(rule), new Rank(rank, ages.get(rule.version()))));
        }
        return all;
    }

    private Compiled compiled(PriceRule rule, int shelf, Access access, Rank place) {
        return new Compiled(
                rule,
                Label.of(rule),
                shelf,
                access.inForce(),
                marks.mask(access.who()),
                DayMarks.mask(access.when(), ground.almanac()),
                rule.who().specificity() == Specificity.COMMUNITY,
                place.rank(),
                place.age());
    }

    private Map<RuleVersion, Integer> places(Comparator<PriceRule> order) {
        Map<RuleVersion, Integer> places = new HashMap<>();
        rules.stream().sorted(order).forEach(rule -> places.put(rule.version(), places.size()));
        return places;
    }

    /** What a basket costs. */
    public Quote quote(Basket basket, Buyer buyer, Usage usage, Moment moment) {
        return priced(basket, Occasion.of(buyer, usage, moment, marks), false).quote();
    }

    /** What a basket costs, with the reasons and what a little more would bring. */
    public Quote explain(Basket basket, Buyer buyer, Usage usage, Moment moment) {
        Occasion occasion = Occasion.of(buyer, usage, moment, marks);
        Pricing.Pass pass = priced(basket, occasion, true);
        List<Trace.NearMiss> near = new NearMisses(this, basket, occasion, pass.quote()).all();
        return pass.quote().with(new Trace(pass.entries(), near));
    }

    /** Where a rule would give more than is left for it, all is priced once more without it. */
    private Pricing.Pass priced(Basket basket, Occasion occasion, boolean reasons) {
        Set<RuleVersion> barred = new HashSet<>();
        while (true) {
            Pricing.Pass pass = new Pricing(this, basket, occasion, barred, reasons).run();
            Set<RuleVersion> over =
                    budgets.isEmpty() ? Set.of() : overBudget(pass.quote().spent(), occasion.usage());
            if (over.isEmpty()) {
                return pass;
            }
            barred.addAll(over);
        }
    }

    private Set<RuleVersion> overBudget(Map<RuleVersion, Rupiah> spent, Usage usage) {
        return spent.entrySet().stream()
                .filter(it -> it.getValue().amount() > left(it.getKey(), usage))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private long left(RuleVersion version, Usage usage) {
        Long budget = budgets.get(version);
        return budget == null
                ? Long.MAX_VALUE
                : budget - usage.of(version.rule()).given().amount();
    }

    Shelves shelves() {
        return shelves;
    }

    Map<Long, Product> products() {
        return products;
    }

    Policy policy() {
        return ground.policy();
    }

    Words words() {
        return new Words(ground.names());
    }
}
