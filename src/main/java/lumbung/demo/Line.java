package lumbung.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.register.Term;

/**
 * A row of one of the demo's CSV files.
 *
 * @param number of the physical line, counted from 1
 * @param cells by column name
 */
record Line(String file, long number, Map<String, String> cells) {
    String text(String column) {
        String text = cells.get(column);
        if (text == null) {
            throw fault(column + " is missing");
        }
        return text;
    }

    boolean isBlank(String column) {
        return text(column).isEmpty();
    }

    /** The parts of a cell that holds several texts. */
    List<String> texts(String column) {
        return Stream.of(text(column).split(";"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Optional<LocalDate> openDay(String column) {
        return isBlank(column) ? Optional.empty() : Optional.of(day(column));
    }

    LocalDate day(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException e) {
            throw fault(column + " is no day: " + text(column));
        }
    }

    /** A day with a time: {@code 2026-11-21T10:02}. */
    LocalDateTime moment(String column) {
        try {
            return LocalDateTime.parse(text(column));
        } catch (DateTimeParseException e) {
            throw fault(column + " is no moment: " + text(column));
        }
    }

    long number(String column) {
        try {
            return Long.parseLong(text(column));
        } catch (NumberFormatException e) {
            throw fault(column + " is no number: " + text(column));
        }
    }

    Term term(String since, String until) {
        return new Term(openDay(since), openDay(until));
    }

    /** What a cell's word stands for; something else for an empty cell. */
    <T> T oneOr(String column, Map<String, T> known, T otherwise) {
        return isBlank(column) ? otherwise : one(column, known);
    }

    /** What a cell's word stands for. */
    <T> T one(String column, Map<String, T> known) {
        T found = known.get(text(column));
        if (found == null) {
            throw fault(column + " is unknown: " + text(column));
        }
        return found;
    }

    DemoFault fault(String what) {
        return new DemoFault(file, number, what);
    }
}
