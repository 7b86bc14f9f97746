package lumbung.pricing.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import lumbung.pricing.calendar.Pasaran;
import lumbung.register.Term;

/**
 * On which days and at which hours a rule prices; what is empty does not matter, what is said must all be true.
 *
 * @param dates within the time for which it is decided
 * @param seasons by name, one of them
 * @param birthday on the buyer's birthday only
 */
public record When(
        Term dates,
        Set<DayOfWeek> weekdays,
        Optional<Hours> hours,
        Set<Pasaran> marketDays,
        Set<String> seasons,
        boolean birthday) {
    public static final When ALWAYS = new When(Term.ALWAYS, Set.of(), Optional.empty(), Set.of(), Set.of(), false);

    public When {
        weekdays = Set.copyOf(weekdays);
        marketDays = Set.copyOf(marketDays);
        seasons = Set.copyOf(seasons);
    }

    public static When during(LocalDate first, LocalDate last) {
        return new When(Term.from(first).endedOn(last), Set.of(), Optional.empty(), Set.of(), Set.of(), false);
    }

    /** The same on other dates. */
    When on(Term other) {
        return new When(other, weekdays, hours, marketDays, seasons, birthday);
    }

    /** From one time of the day until before another. */
    public record Hours(LocalTime from, LocalTime until) {
        public Hours {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException(from + " to " + until);
            }
        }

        public boolean contains(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(until);
        }
    }
}
