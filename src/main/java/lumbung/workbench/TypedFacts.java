package lumbung.workbench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.Outcome;
import lumbung.register.Birth;
import lumbung.register.matching.Sex;

/** Short facts as village lists write them: L or P, a day or only a year. */
final class TypedFacts {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private TypedFacts() {}

    static String text(Sex sex) {
        return switch (sex) {
            case FEMALE -> "P";
            case MALE -> "L";
            case UNKNOWN -> "";
        };
    }

    static Outcome<Sex> sex(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "" -> Outcome.done(Sex.UNKNOWN);
            case "P", "F" -> Outcome.done(Sex.FEMALE);
            case "L", "M" -> Outcome.done(Sex.MALE);
            default -> Outcome.refused("workbench.wrong.sex");
        };
    }

    static String text(Birth birth) {
        if (birth.day().isPresent()) {
            LocalDate day = birth.day().get();
            return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
        }
        return birth.year().isPresent() ? Integer.toString(birth.year().getAsInt()) : "";
    }

    static Outcome<Birth> birth(String text) {
        if (text.isEmpty()) {
            return Outcome.done(Birth.UNKNOWN);
        }
        if (YEAR.matcher(text).matches()) {
            return Outcome.done(Birth.in(Integer.parseInt(text)));
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Outcome.refused("workbench.wrong.birth");
        }
        try {
            return Outcome.done(Birth.on(LocalDate.of(number(day, 3), number(day, 2), number(day, 1))));
        } catch (DateTimeException e) {
            return Outcome.refused("workbench.wrong.birth");
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
