package lumbung.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.register.Birth;

/** Days of birth as lists write them, place and all; and ages, from which the year follows. */
final class BirthText {
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
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMERIC =
            Pattern.compile("\\b(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})\\b");
    private static final Pattern WORDS =
            Pattern.compile("\\b(\\d{1,2})[\\s-]*(\\p{L}{3,9})\\.?[\\s-]*(\\d{4}|\\d{2})\\b");
    private static final Pattern YEAR = Pattern.compile("(?:th\\.?|thn\\.?|tahun)?\\s*((?:19|20)\\d{2})");
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})\\s*(?:th|thn|tahun|years?)\\.?");
    private static final int OLDEST = 120;

    private final LocalDate today;

    BirthText(LocalDate today) {
        this.today = today;
    }

    /** The day, or the year alone; nothing where neither can be told. */
    Optional<Birth> read(String text) {
        Matcher age = AGE.matcher(text.toLowerCase(Locale.ROOT).strip());
        if (age.matches()) {
            return age(age.group(1));
        }
        Matcher year = YEAR.matcher(text.toLowerCase(Locale.ROOT).strip());
        if (year.matches()) {
            return Optional.of(Birth.in(Integer.parseInt(year.group(1))));
        }
        return day(text).map(Birth::on);
    }

    /** From "41" or "41 th". */
    Optional<Birth> age(String text) {
        String digits = text.replaceAll("\\D", "");
        boolean possible = !digits.isEmpty() && digits.length() <= 3 && Integer.parseInt(digits) <= OLDEST;
        return possible ? Optional.of(Birth.in(today.getYear() - Integer.parseInt(digits))) : Optional.empty();
    }

    private Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher compact = COMPACT.matcher(text.strip());
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.find()) {
            return date(numeric.group(3), numeric.group(2), numeric.group(1));
        }
        Matcher words = WORDS.matcher(text);
        return words.find() ? date(words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
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

    private Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(
                    century(Integer.parseInt(year), year.length()), Integer.parseInt(month), Integer.parseInt(day));
            // An iPhone writes 1604 for a birthday without a year.
            return Optional.of(date).filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(OLDEST)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int century(int year, int digits) {
        if (digits > 2) {
            return year;
        }
        return year > today.getYear() % 100 ? 1900 + year : 2000 + year;
    }
}
