package lumbung.workbench.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import lumbung.message.Message;

/** A moment as lists tell it: the day in a word where it is near, the time of day. */
record When(LocalDate day, LocalTime time) {
    static When of(Instant moment, Desk desk) {
        ZoneId zone = desk.session().clock().getZone();
        return new When(LocalDate.ofInstant(moment, zone), LocalTime.ofInstant(moment, zone));
    }

    /** "hari ini", "Rabu", "02-11-2026". */
    String day(LocalDate today, Scene scene) {
        return scene.texts().of(near(today));
    }

    /** The same, to be said later. */
    Message near(LocalDate today) {
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0 || ago == 1) {
            return Message.of(ago == 0 ? "history.today" : "history.yesterday");
        }
        return ago > 1 && ago < 7
                ? Message.of("workbench.weekday." + day.getDayOfWeek().getValue())
                : Message.of(
                        "form.literal",
                        two(day.getDayOfMonth()) + "-" + two(day.getMonthValue()) + "-" + day.getYear());
    }

    boolean isAfter(When other) {
        return day.atTime(time).isAfter(other.day.atTime(other.time));
    }

    /** "17.02" or "17:02". */
    String time(Scene scene) {
        return scene.say("history.time", two(time.getHour()), two(time.getMinute()));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
