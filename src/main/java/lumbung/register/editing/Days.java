package lumbung.register.editing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Days as they are typed: 21-11-2026, 21/11, 21 nov, 21 November 2026, 2026-11-21, a month, a year, "hari ini", "akhir bulan",
 * "jumat" for the next one.
 */
public final class Days {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEARLESS = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[-/. ]*(\\p{L}{3,})\\.?(?:[-/. ]*(\\d{4}))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** The months' names, Indonesian and English; their beginnings of three letters do as well. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january"),
            List.of("februari", "february", "pebruari"),
            List.of("maret", "march"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("agustus", "august", "agt"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november", "nopember"),
            List.of("desember", "december"));

    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("senin", "monday"),
            List.of("selasa", "tuesday"),
            List.of("rabu", "wednesday"),
            List.of("kamis", "thursday"),
            List.of("jumat", "jum'at", "friday"),
            List.of("sabtu", "saturday"),
            List.of("minggu", "ahad", "sunday"));

    private Days() {}

    public static Optional<LocalDate> read(String text, LocalDate today) {
        switch (text.strip().toLowerCase(Locale.ROOT).replace('-', ' ')) {
            case "hari ini", "today" -> {
                return Optional.of(today);
            }
            case "kemarin", "yesterday" -> {
                return Optional.of(today.minusDays(1));
            }
            case "besok", "tomorrow" -> {
                return Optional.of(today.plusDays(1));
            }
            case "lusa" -> {
                return Optional.of(today.plusDays(2));
            }
            case "akhir bulan", "end of month", "end of the month" -> {
                return Optional.of(YearMonth.from(today).atEndOfMonth());
            }
            case "akhir tahun", "end of year", "end of the year" -> {
                return Optional.of(today.with(TemporalAdjusters.lastDayOfYear()));
            }
            default -> {
                return read(text.strip())
                        .or(() -> yearless(text.strip(), today))
                        .or(() -> named(text.strip(), today))
                        .or(() -> coming(text.strip().toLowerCase(Locale.ROOT), today));
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

    /** A day and a month of this year. */
    private static Optional<LocalDate> yearless(String text, LocalDate today) {
        Matcher written = YEARLESS.matcher(text);
        return written.matches()
                ? day(String.valueOf(today.getYear()), written.group(2), written.group(1))
                : Optional.empty();
    }

    /** The next day of the week that is called so. */
    private static Optional<LocalDate> coming(String name, LocalDate today) {
        return IntStream.range(0, WEEKDAYS.size())
                .filter(day -> WEEKDAYS.get(day).contains(name))
                .mapToObj(day -> today.with(TemporalAdjusters.next(DayOfWeek.of(day + 1))))
                .findFirst();
    }

    /** A day of a month by its name; without a year, of this one. */
    private static Optional<LocalDate> named(String text, LocalDate today) {
        Matcher named = NAMED.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        String year = named.group(3) == null ? String.valueOf(today.getYear()) : named.group(3);
        String word = named.group(2).toLowerCase(Locale.ROOT);
        return IntStream.range(0, MONTHS.size())
                .filter(month -> MONTHS.get(month).stream().anyMatch(name -> name.startsWith(word)))
                .mapToObj(month -> day(year, String.valueOf(month + 1), named.group(1)))
                .findFirst()
                .orElse(Optional.empty());
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
    public static Optional<LocalDate> first(String text, LocalDate today) {
        return read(text, today).or(() -> month(text).map(month -> month.atDay(1)));
    }

    /** The day until which something holds: a month or a year means its last day. */
    public static Optional<LocalDate> last(String text, LocalDate today) {
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
