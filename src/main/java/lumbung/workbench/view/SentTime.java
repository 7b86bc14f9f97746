package lumbung.workbench.view;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.register.editing.Days;

/** When a message was sent, as people write it: "17.02", "kemarin 17.02", "21-11-2026 9:30". */
final class SentTime {
    private static final Pattern TIME = Pattern.compile("(.*?)\\s*(?:pukul|jam|at)?\\s*(\\d{1,2})[.:](\\d{2})");

    private SentTime() {}

    /** A time alone is the newest one that is not to come; empty where none can be read, or it is still to come. */
    static Optional<Instant> read(String text, Clock clock) {
        Matcher parts = TIME.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        boolean alone = parts.group(1).isBlank();
        Optional<LocalDate> day = alone ? Optional.of(today) : Days.read(parts.group(1), today);
        return day.flatMap(on -> time(parts)
                        .map(at -> on.atTime(at).atZone(clock.getZone()).toInstant()))
                .map(at -> alone && at.isAfter(clock.instant()) ? at.minusSeconds(86_400) : at)
                .filter(at -> !at.isAfter(clock.instant()));
    }

    private static Optional<LocalTime> time(Matcher parts) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
