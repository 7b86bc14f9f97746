package lumbung.search.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it: 1990, 1990-05, 1990-05-17 or 17-05-1990, a word such as kemarin, or how long ago: 60h days,
 * 8mg weeks, 3b months, 2t years (in English d, w, m, y).
 *
 * @param written its one form
 * @param days what it covers
 * @param ago whether it counts back from today
 */
record DayValue(String written, Stretch days, boolean ago) {
    private static final Pattern AGO = Pattern.compile("(\\d{1,4}) ?([\\p{L}]+)");
    private static final Pattern BACKWARDS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("h", "h"),
            Map.entry("hari", "h"),
            Map.entry("d", "h"),
            Map.entry("day", "h"),
            Map.entry("days", "h"),
            Map.entry("mg", "mg"),
            Map.entry("minggu", "mg"),
            Map.entry("w", "mg"),
            Map.entry("weeks", "mg"),
            Map.entry("b", "b"),
            Map.entry("bln", "b"),
            Map.entry("bulan", "b"),
            Map.entry("m", "b"),
            Map.entry("months", "b"),
            Map.entry("t", "t"),
            Map.entry("th", "t"),
            Map.entry("tahun", "t"),
            Map.entry("y", "t"),
            Map.entry("years", "t"));
    private static final Map<String, ChronoUnit> STEPS =
            Map.of("h", ChronoUnit.DAYS, "mg", ChronoUnit.WEEKS, "b", ChronoUnit.MONTHS, "t", ChronoUnit.YEARS);

    static Optional<DayValue> of(String text, LocalDate today) {
        Optional<DayWord> word = DayWord.of(text);
        return word.map(it -> new DayValue(it.word(), it.on(today), false))
                .or(() -> ago(text, today))
                .or(() -> date(text));
    }

    private static Optional<DayValue> ago(String text, LocalDate today) {
        Matcher found = AGO.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.matches() || !UNITS.containsKey(found.group(2))) {
            return Optional.empty();
        }
        String unit = UNITS.get(found.group(2));
        int count = Integer.parseInt(found.group(1));
        LocalDate day = today.minus(count, STEPS.get(unit));
        return Optional.of(new DayValue(count + unit, new Stretch(day, today), true));
    }

    private static Optional<DayValue> date(String text) {
        Matcher turned = BACKWARDS.matcher(text);
        Matcher found = DATE.matcher(turned.matches() ? turned.replaceFirst("$3-$2-$1") : text);
        try {
            return found.matches() ? Optional.of(date(found)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static DayValue date(Matcher found) {
        int year = Integer.parseInt(found.group(1));
        if (found.group(2) == null) {
            return new DayValue(found.group(1), Stretch.year(year), false);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(found.group(2)));
        if (found.group(3) == null) {
            return new DayValue(month.toString(), Stretch.month(month.atDay(1)), false);
        }
        LocalDate day = month.atDay(Integer.parseInt(found.group(3)));
        return new DayValue(day.toString(), new Stretch(day, day), false);
    }

    /** The point that {@code <} and {@code >} compare with: how long ago is a day, not a stretch. */
    Stretch compared() {
        return ago ? new Stretch(days.first(), days.first()) : days;
    }
}
