package lumbung.care.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lumbung.message.Message;

/** Lengths of time and days as one says them. */
public final class Spans {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private Spans() {}

    /** "20 menit", "3 jam", "2 hari". */
    public static Message of(long minutes) {
        if (minutes < HOUR) {
            return Message.of("today.minutes", Math.max(0, minutes));
        }
        return minutes < DAY ? Message.of("today.hours", minutes / HOUR) : Message.of("today.days", minutes / DAY);
    }

    /** "hari ini", "lewat 2 hari", "Selasa". */
    public static Message due(LocalDate day, LocalDate today) {
        long over = ChronoUnit.DAYS.between(day, today);
        if (over > 0) {
            return Message.of("today.over", over);
        }
        return over == 0
                ? Message.of("today.today")
                : Message.of("today.weekday." + day.getDayOfWeek().getValue());
    }
}
