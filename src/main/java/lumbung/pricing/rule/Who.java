package lumbung.pricing.rule;

import java.util.Comparator;
import java.util.Set;

/**
 * For whom a rule is.
 *
 * @param any one of these must be true of the buyer, where there are any
 * @param all all of these must be true
 * @param none none of these may be true
 */
public record Who(Set<Trait> any, Set<Trait> all, Set<Trait> none) {
    public static final Who EVERYONE = new Who(Set.of(), Set.of(), Set.of());

    public Who {
        any = Set.copyOf(any);
        all = Set.copyOf(all);
        none = Set.copyOf(none);
    }

    public static Who any(Trait... traits) {
        return new Who(Set.of(traits), Set.of(), Set.of());
    }

    public Who butNot(Trait... traits) {
        return new Who(any, all, Set.of(traits));
    }

    /** The closest of what must be true; of what may be true instead of each other only the widest counts. */
    public Specificity specificity() {
        Specificity each = all.stream()
                .map(Trait::specificity)
                .min(Comparator.naturalOrder())
                .orElse(Specificity.EVERYONE);
        Specificity either = any.stream()
                .map(Trait::specificity)
                .max(Comparator.naturalOrder())
                .orElse(Specificity.EVERYONE);
        return each.compareTo(either) <= 0 ? each : either;
    }

    /** Whether it speaks of social households; such a rule is never named at the counter. */
    public boolean isHidden() {
        Trait social = new Trait.Social();
        return any.contains(social) || all.contains(social) || none.contains(social);
    }
}
