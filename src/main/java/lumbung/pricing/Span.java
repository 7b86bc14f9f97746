package lumbung.pricing;

import java.time.LocalDate;
import lumbung.register.Term;

/** Days from one to another, both included, as epoch days. */
record Span(long first, long last) {
    static final Span NEVER = new Span(1, 0);
    static final Span ALWAYS = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    static Span of(Term term) {
        return new Span(
                term.since().map(LocalDate::toEpochDay).orElse(ALWAYS.first),
                term.until().map(LocalDate::toEpochDay).orElse(ALWAYS.last));
    }

    /** Without what comes on or after a day. */
    Span before(LocalDate day) {
        return new Span(first, Math.min(last, day.toEpochDay() - 1));
    }

    boolean contains(long day) {
        return day >= first && day <= last;
    }
}
