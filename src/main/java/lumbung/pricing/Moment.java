package lumbung.pricing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When something is bought, on the village's clock. */
public record Moment(LocalDateTime at) {
    private static final int NOON = 12;

    /** Noon of a day, where the hour is not known. */
    public static Moment on(LocalDate day) {
        return new Moment(day.atTime(NOON, 0));
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    public LocalTime time() {
        return at.toLocalTime();
    }
}
