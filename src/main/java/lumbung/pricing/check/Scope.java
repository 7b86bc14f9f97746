package lumbung.pricing.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.calendar.Stretch;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.OrderEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.When;
import lumbung.pricing.rule.Who;
import lumbung.register.Term;

/** Whether two rules can meet on one line, and whether one is always there where the other is. */
final class Scope {
    private final Collection<Product> products;
    private final Almanac almanac;

    Scope(RuleSet set) {
        this.products = set.ground().products();
        this.almanac = set.ground().almanac();
    }

    /** Whether somebody may come to whom both apply at once. */
    boolean meet(PriceRule one, PriceRule other) {
        return isSameStage(one, other)
                && meet(one.what(), other.what())
                && meet(one.who(), other.who())
                && meet(one.when(), other.when())
                && meet(term(one), term(other))
                && (!one.howMuch().equals(other.howMuch()) || meet(one.tiers(), other.tiers()));
    }

    /** Whether the first is there whenever the second is. */
    boolean covers(PriceRule one, PriceRule other) {
        return isSameStage(one, other)
                && covers(one.what(), other.what())
                && covers(one.who(), other.who())
                && covers(one.when(), other.when())
                && covers(term(one), term(other))
                && one.limits().isNone()
                && covers(one, other.howMuch(), other.tiers());
    }

    private static boolean isSameStage(PriceRule one, PriceRule other) {
        return stage(one) == stage(other);
    }

    private static int stage(PriceRule rule) {
        Effect effect = rule.tiers().get(0).effect();
        return effect instanceof LineEffect ? 0 : effect instanceof OrderEffect ? 1 : 2;
    }

    private boolean meet(What one, What other) {
        return one.equals(other) || products.stream().anyMatch(product -> one.meets(product) && other.meets(product));
    }

    private boolean covers(What one, What other) {
        return one.equals(other)
                || one.equals(What.everything())
                || (products.stream().filter(other::meets).allMatch(one::meets)
                        && products.stream().anyMatch(other::meets));
    }

    private static boolean meet(Who one, Who other) {
        return !bars(one, other) && !bars(other, one) && !areOthers(one, other);
    }

    /** Whether what the second asks for is what the first shuts out. */
    private static boolean bars(Who one, Who other) {
        boolean all = !Collections.disjoint(one.none(), other.all());
        return all || (!other.any().isEmpty() && one.none().containsAll(other.any()));
    }

    /** Nobody is two people or lives in two households. */
    private static boolean areOthers(Who one, Who other) {
        return areOthers(one, other, Trait.Named.class) || areOthers(one, other, Trait.OfHousehold.class);
    }

    private static boolean areOthers(Who one, Who other, Class<? extends Trait> kind) {
        Set<Trait> these = only(one, kind);
        Set<Trait> those = only(other, kind);
        return !these.isEmpty() && !those.isEmpty() && Collections.disjoint(these, those);
    }

    /** The traits of a kind of which one must be true; none where others may be true instead. */
    private static Set<Trait> only(Who who, Class<? extends Trait> kind) {
        Set<Trait> all = new HashSet<>(who.all());
        all.removeIf(trait -> !kind.isInstance(trait));
        return all.isEmpty() && who.any().stream().allMatch(kind::isInstance) ? who.any() : all;
    }

    private static boolean covers(Who one, Who other) {
        boolean any = one.any().isEmpty()
                || !Collections.disjoint(one.any(), other.all())
                || (!other.any().isEmpty() && one.any().containsAll(other.any()));
        boolean all = other.all().containsAll(one.all())
                || (other.any().size() == 1 && other.any().containsAll(one.all()));
        return any && all && other.none().containsAll(one.none());
    }

    private boolean meet(When one, When other) {
        return meet(one.weekdays(), other.weekdays())
                && meet(one.marketDays(), other.marketDays())
                && meet(one.dates(), other.dates())
                && hoursMeet(one, other)
                && seasonsMeet(one.seasons(), other.seasons());
    }

    private static <T> boolean meet(Set<T> one, Set<T> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean hoursMeet(When one, When other) {
        Optional<When.Hours> these = one.hours();
        Optional<When.Hours> those = other.hours();
        return these.isEmpty()
                || those.isEmpty()
                || (these.get().from().isBefore(those.get().until())
                        && those.get().from().isBefore(these.get().until()));
    }

    private boolean seasonsMeet(Set<String> one, Set<String> other) {
        return meet(one, other)
                || stretches(one).stream()
                        .anyMatch(these -> stretches(other).stream()
                                .anyMatch(those -> !these.first().isAfter(those.last())
                                        && !those.first().isAfter(these.last())));
    }

    private List<Stretch> stretches(Set<String> names) {
        return almanac.seasons().stream()
                .filter(season -> names.contains(season.name()))
                .flatMap(season -> season.stretches().stream())
                .toList();
    }

    private static boolean covers(When one, When other) {
        boolean always = one.equals(When.ALWAYS) || one.equals(other);
        boolean datesOnly = one.equals(new When(one.dates(), Set.of(), Optional.empty(), Set.of(), Set.of(), false));
        return always || (datesOnly && covers(one.dates(), other.dates()));
    }

    /** The time of a rule; of one that is not decided yet, any. */
    static Term term(PriceRule rule) {
        return rule.authority().term().orElse(Term.ALWAYS);
    }

    private static boolean meet(Term one, Term other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    private static boolean covers(Term one, Term other) {
        return !first(one).isAfter(first(other)) && !last(one).isBefore(last(other));
    }

    private static LocalDate first(Term term) {
        return term.since().orElse(LocalDate.MIN);
    }

    private static LocalDate last(Term term) {
        return term.until().orElse(LocalDate.MAX);
    }

    private static boolean meet(List<Tier> one, List<Tier> other) {
        return one.stream()
                .anyMatch(these ->
                        other.stream().anyMatch(those -> these.min() <= those.max() && those.min() <= these.max()));
    }

    private static boolean covers(PriceRule one, HowMuch howMuch, List<Tier> tiers) {
        boolean always = one.tiers().size() == 1
                && one.tiers().get(0).min() <= 1
                && one.tiers().get(0).max() == Tier.OPEN;
        return always
                || (one.howMuch().equals(howMuch)
                        && tiers.stream()
                                .allMatch(tier -> one.tiers().stream()
                                        .anyMatch(it -> it.min() <= tier.min() && it.max() >= tier.max())));
    }
}
