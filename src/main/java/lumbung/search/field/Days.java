package lumbung.search.field;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.register.Term;

/** The days from the first to the last, both included; an open end is empty. */
public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
    /** Whether all of these days are among them. */
    boolean contain(LocalDate from, LocalDate to) {
        return first.map(day -> !from.isBefore(day)).orElse(true)
                && last.map(day -> !to.isAfter(day)).orElse(true);
    }

    boolean contain(LocalDate day) {
        return contain(day, day);
    }

    /** In days since 1970. */
    public long firstDay() {
        return first.map(LocalDate::toEpochDay).orElse((long) Integer.MIN_VALUE);
    }

    /** In days since 1970. */
    public long lastDay() {
        return last.map(LocalDate::toEpochDay).orElse((long) Integer.MAX_VALUE);
    }

    /** The first year that lies wholly among them. */
    long firstYear() {
        return first.map(day -> day.getDayOfYear() == 1 ? day.getYear() : day.getYear() + 1L)
                .orElse((long) Integer.MIN_VALUE);
    }

    /** The last year that lies wholly among them. */
    long lastYear() {
        return last.map(day -> day.plusDays(1).getDayOfYear() == 1 ? day.getYear() : day.getYear() - 1L)
                .orElse((long) Integer.MAX_VALUE);
    }

    /** Whether a term began on one of them. */
    boolean begins(Term term) {
        return term.since().filter(this::contain).isPresent();
    }
}
