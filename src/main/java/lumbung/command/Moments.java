package lumbung.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.Outcome;
import lumbung.register.editing.Days;

/** A day as people write it, with the time of day behind it: {@code 2026-11-21 09.00}, {@code kemarin 15:30}. */
final class Moments {
    private static final Pattern WRITTEN = Pattern.compile("(.*\\S)\\s+([01]?\\d|2[0-3])[.:]([0-5]\\d)");

    private Moments() {}

    /** The moment here; now for an empty text. */
    static Outcome<Instant> read(String text, Clock clock) {
        if (text.isBlank()) {
            return Outcome.done(clock.instant());
        }
        Matcher parts = WRITTEN.matcher(text.strip());
        Optional<LocalDate> day = parts.matches() ? Days.read(parts.group(1), LocalDate.now(clock)) : Optional.empty();
        return day.map(on -> on.atTime(time(parts)).atZone(clock.getZone()).toInstant())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("command.refused.moment", text));
    }

    private static LocalTime time(Matcher parts) {
        return LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** The beginning of a day here. */
    static Outcome<Instant> day(String text, Clock clock) {
        return Days.read(text, LocalDate.now(clock))
                .map(on -> on.atStartOfDay(clock.getZone()).toInstant())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("command.refused.moment", text));
    }
}
