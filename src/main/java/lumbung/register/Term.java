package lumbung.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** From when until when something holds, both days included; an open end holds on. */
public record Term(Optional<LocalDate> since, Optional<LocalDate> until) {
    public static final Term ALWAYS = new Term(Optional.empty(), Optional.empty());

    public static Term from(LocalDate day) {
        return new Term(Optional.of(day), Optional.empty());
    }

    public boolean holdsOn(LocalDate day) {
        return since.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The days of both. */
    public Term within(Term other) {
        return new Term(
                Stream.concat(since.stream(), other.since.stream()).max(Comparator.naturalOrder()),
                Stream.concat(until.stream(), other.until.stream()).min(Comparator.naturalOrder()));
    }

    public Term endedOn(LocalDate day) {
        return new Term(since, Optional.of(day));
    }
}
