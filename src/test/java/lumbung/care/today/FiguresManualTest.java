package lumbung.care.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.care.kept.Reminders;
import lumbung.orders.kept.Rhythm;
import org.junit.jupiter.api.Test;

/** The page about figures defines every figure that is told of a day and of what people mean. */
class FiguresManualTest {
    private static final Path PAGE = Path.of("man/lumbung-figures.7");

    @Test
    void everyFigureIsDefined() throws IOException {
        String page = Files.readString(PAGE);
        List<String> missing = Stream.of(Figure.values())
                .map(Figure::code)
                .filter(code -> !Pattern.compile("(?m)^\\.TP\\n\\.BR? .*\\b" + code + "\\b")
                        .matcher(page)
                        .find())
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void theNumbersAreThoseOfTheProgram() throws IOException {
        String page = Files.readString(PAGE);
        List<String> missing = Stream.of(
                        "last " + Rhythm.DAYS + " order days",
                        "at most " + Reminders.DUE_DAYS + " days",
                        "for " + Reminders.QUIET_DAYS + " days",
                        "newest " + Reminders.INTRODUCTIONS + " such ties",
                        "within " + Reminders.THANK_DAYS + " days",
                        "at most " + DayReader.MOST + " when")
                .filter(words -> !page.contains(words))
                .toList();

        assertEquals(List.of(), missing);
    }
}
