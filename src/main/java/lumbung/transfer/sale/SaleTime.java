package lumbung.transfer.sale;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.transfer.DayText;

/** When something was sold, as tills write it: {@code 21/11/2026 14.05}, {@code 2026-11-21T14:05:33}, {@code 21 Nov 2026}. */
final class SaleTime {
    private static final Pattern CLOCK = Pattern.compile("\\b(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:[.,]\\d+)?\\s*([ap]m)?");
    private static final Pattern ALONE =
            Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})?\\s*([ap]m)?(?:\\s*wib)?");
    private static final Pattern BEHIND = Pattern.compile("\\s(\\d{1,2})\\.(\\d{2})(?:\\.\\d{2})?()$");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int HOURS = 24;
    private static final int HALF = 12;
    private static final int MINUTES = 60;

    private final LocalDate today;

    SaleTime(LocalDate today) {
        this.today = today;
    }

    /**
     * The moment; noon where no hour is said.
     *
     * @param clock the hour where it has a column of its own, else empty
     */
    Optional<LocalDateTime> read(String day, String clock) {
        return DayText.read(day, year -> year + 2000)
                .filter(it -> !it.isAfter(today) && !it.isBefore(FIRST))
                .map(it -> it.atTime(hour(day, clock).orElse(LocalTime.NOON)));
    }

    private static Optional<LocalTime> hour(String day, String clock) {
        Matcher alone = ALONE.matcher(clock.toLowerCase(Locale.ROOT).strip());
        if (alone.matches()) {
            return time(alone);
        }
        String small = day.toLowerCase(Locale.ROOT).replace('t', ' ');
        Matcher within = CLOCK.matcher(small);
        Matcher behind = BEHIND.matcher(small.strip());
        return within.find() ? time(within) : behind.find() ? time(behind) : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher parts) {
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        String half = Optional.ofNullable(parts.group(3)).orElse("");
        int whole = half.isEmpty() ? hour : hour % HALF + (half.equals("pm") ? HALF : 0);
        return whole < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(whole, minute)) : Optional.empty();
    }
}
