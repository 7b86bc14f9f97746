package lumbung.workbench.view;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import lumbung.message.Message;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;
import lumbung.workbench.widget.Ink;

/**
 * For how long somebody waits, and whether that is long: R024.
 *
 * @param soon after how many minutes it is
 * @param late after how many it is too long
 */
record CareAge(long minutes, long soon, long late) {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    static CareAge since(LocalDateTime at, LocalDateTime now, Settings settings) {
        return new CareAge(
                Math.max(0, Duration.between(at, now).toMinutes()),
                CooperativeSetting.ANSWER_MINUTES.number(settings),
                CooperativeSetting.LATE_MINUTES.number(settings));
    }

    Ink ink() {
        return minutes > late ? Ink.ERROR : minutes > soon ? Ink.WARNING : Ink.DIM;
    }

    /** The same without colour. */
    private String mark() {
        return minutes > late ? "!! " : minutes > soon ? "! " : "";
    }

    /** "! 3 jam". */
    Message said() {
        return Message.of("caring.marked", mark(), span(minutes));
    }

    /** "20 menit", "3 jam", "2 hari". */
    static Message span(long minutes) {
        return minutes < HOUR
                ? Message.of("caring.minutes", minutes)
                : minutes < DAY ? Message.of("caring.hours", minutes / HOUR) : Message.of("caring.days", minutes / DAY);
    }

    /** "! lewat 2 hari", "hari ini", "besok", "Jumat", "27-11-2026". */
    static Message due(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead < 0) {
            return Message.of("caring.overdue", -ahead);
        }
        if (ahead == 1) {
            return Message.of("caring.tomorrow");
        }
        return ahead > 1 && ahead < 7
                ? Message.of("workbench.weekday." + day.getDayOfWeek().getValue())
                : new When(day, LocalTime.MIDNIGHT).near(today);
    }

    static Ink dueInk(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? Ink.ERROR : day.equals(today) ? Ink.WARNING : Ink.DIM;
    }
}
