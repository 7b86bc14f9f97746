package lumbung.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as lists write them, the day before the month: 21/11/2026, 2026-11-21, 21 Nopember 26. */
public final class DayText {
    private static final List<String> MONTHS = List.of(
            "jan",
            "f|peb|pebr",
            "mar",
            "apr",
            "mei|may",
            "jun",
            "jul",
            "agu|ags|aug",
            "sep",
            "okt|oct",
            "nop|nov",
            "des|dec");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMERIC =
            Pattern.compile("\\b(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})\\b");
    private static final Pattern WORDS =
            Pattern.compile("\\b(\\d{1,2})[\\s-]*(\\p{L}{3,9})\\.?[\\s-]*(\\d{4}|\\d{2})\\b");

    private DayText() {}

    /**
     * The first day that a text names.
     *
     * @param century the whole year for one of two digits
     */
    public static Optional<LocalDate> read(String text, IntUnaryOperator century) {
        if (text.length() > Limits.TEXT_CHARS) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(iso.group(1), iso.group(2), iso.group(3), century);
        }
        Matcher compact = COMPACT.matcher(text.strip());
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3), century);
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.find()) {
            return date(numeric.group(3), numeric.group(2), numeric.group(1), century);
        }
        Matcher words = WORDS.matcher(text);
        return words.find() ? date(words.group(3), month(words.group(2)), words.group(1), century) : Optional.empty();
    }

    private static String month(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String start : MONTHS.get(i).split("\\|", -1)) {
                if (small.startsWith(start)) {
                    return String.valueOf(i + 1);
                }
            }
        }
        return "0";
    }

    private static Optional<LocalDate> date(String year, String month, String day, IntUnaryOperator century) {
        try {
            int written = Integer.parseInt(year);
            int whole = year.length() > 2 ? written : century.applyAsInt(written);
            return Optional.of(LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
