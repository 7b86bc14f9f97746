package lumbung.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** When somebody was born, as far as known: the day, only the year, or nothing. */
public record Birth(Optional<LocalDate> day, OptionalInt year) {
    public static final Birth UNKNOWN = new Birth(Optional.empty(), OptionalInt.empty());

    public static Birth on(LocalDate day) {
        return new Birth(Optional.of(day), OptionalInt.of(day.getYear()));
    }

    public static Birth in(int year) {
        return new Birth(Optional.empty(), OptionalInt.of(year));
    }

    /** Full years on a day; by the year alone it can be one too many. */
    public OptionalInt ageOn(LocalDate today) {
        if (day.isPresent()) {
            return OptionalInt.of(day.get().until(today).getYears());
        }
        return year.isPresent() ? OptionalInt.of(today.getYear() - year.getAsInt()) : OptionalInt.empty();
    }
}
