package lumbung.pricing.calendar;

import java.time.LocalDate;

/**
 * Some days in a row, both ends included.
 *
 * @param told whether somebody decided them; computed days are only proposed, since the moon's sighting moves them
 */
public record Stretch(LocalDate first, LocalDate last, boolean told) {
    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    public static Stretch told(LocalDate first, LocalDate last) {
        return new Stretch(first, last, true);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
