package lumbung.care.kept;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which records of care are meant.
 *
 * @param person whose
 * @param business of which business; 0 for the cooperative's own
 * @param kinds which kinds; empty for any
 * @param open only what still waits
 * @param from the first day; empty for no beginning
 * @param until the last day; empty for no end
 */
public record CareFilter(
        OptionalLong person,
        OptionalLong business,
        Set<TouchKind> kinds,
        boolean open,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public static final CareFilter ALL = new CareFilter(
            OptionalLong.empty(), OptionalLong.empty(), Set.of(), false, Optional.empty(), Optional.empty());

    public CareFilter {
        kinds = Set.copyOf(kinds);
    }

    public CareFilter of(long personId) {
        return new CareFilter(OptionalLong.of(personId), business, kinds, open, from, until);
    }

    public CareFilter with(long businessId) {
        return new CareFilter(person, OptionalLong.of(businessId), kinds, open, from, until);
    }

    public CareFilter only(TouchKind... wanted) {
        return new CareFilter(person, business, Set.of(wanted), open, from, until);
    }

    public CareFilter stillOpen() {
        return new CareFilter(person, business, kinds, true, from, until);
    }

    /** Without its days. */
    public CareFilter anyDay() {
        return new CareFilter(person, business, kinds, open, Optional.empty(), Optional.empty());
    }

    /** Between two days, both of them with it. */
    public CareFilter between(LocalDate first, LocalDate last) {
        return new CareFilter(person, business, kinds, open, Optional.of(first), Optional.of(last));
    }
}
