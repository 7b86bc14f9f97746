package lumbung.transfer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.register.Birth;

/** Days of birth as lists write them, place and all; and ages, from which the year follows. */
final class BirthText {
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
        // An iPhone writes 1604 for a birthday without a year.
        return DayText.read(text, this::century)
                .filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(OLDEST)));
    }

    /** A year of two digits. */
    private int century(int year) {
        return year > today.getYear() % 100 ? 1900 + year : 2000 + year;
    }
}
