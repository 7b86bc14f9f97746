package lumbung.register.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they are typed: 21-11-2026, 21/11/2026, 2026-11-21, a month, a year, "hari ini". */
public final class Days {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private Days() {}

    public static Optional<LocalDate> read(String text, LocalDate today) {
        switch (text.strip().toLowerCase(Locale.ROOT).replace('-', ' ')) {
            case "hari ini", "today" -> {
                return Optional.of(today);
            }
            case "kemarin", "yesterday" -> {
                return Optional.of(today.minusDays(1));
            }
            default -> {
                return read(text.strip());
            }
        }
    }

    private static Optional<LocalDate> read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A bare year between 1900 and 2099. */
    static OptionalInt year(String text) {
        return YEAR.matcher(text.strip()).matches()
                ? OptionalInt.of(Integer.parseInt(text.strip()))
                : OptionalInt.empty();
    }

    /** The day from which something holds: a month or a year means its first day. */
    static Optional<LocalDate> first(String text, LocalDate today) {
        return read(text, today).or(() -> month(text).map(month -> month.atDay(1)));
    }

    /** The day until which something holds: a month or a year means its last day. */
    static Optional<LocalDate> last(String text, LocalDate today) {
        boolean year = year(text).isPresent();
        return read(text, today)
                .or(() -> month(text).map(month -> (year ? month.plusMonths(11) : month).atEndOfMonth()));
    }

    private static Optional<YearMonth> month(String text) {
        if (year(text).isPresent()) {
            return Optional.of(YearMonth.of(year(text).getAsInt(), 1));
        }
        Matcher month = MONTH.matcher(text.strip());
        return month.matches() ? day(month.group(1), month.group(2), "1").map(YearMonth::from) : Optional.empty();
    }
}
