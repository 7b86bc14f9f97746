package lumbung.meeting.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lumbung.i18n.Texts;
import org.junit.jupiter.api.Test;

/** The page about figures defines every figure of a review, in its order, and the screen does so too. */
class ReviewManualTest {
    @Test
    void everyFigureIsDefined() throws IOException {
        String page = Files.readString(Path.of("man/lumbung-figures.7"));
        String section =
                page.substring(page.indexOf(".SH A REVIEW FOR A MEETING"), page.indexOf(".SS Sheets of a month"));
        List<String> told = section.lines()
                .filter(line -> line.startsWith(".B ") && !line.contains(" report "))
                .map(line -> line.substring(3))
                .toList();

        assertEquals(Stream.of(ReviewFigure.values()).map(ReviewFigure::code).toList(), told);
    }

    @Test
    void everySheetIsToldWithItsFiguresInTheirOrder() throws IOException {
        String page = Files.readString(Path.of("man/lumbung-figures.7"));
        for (ReviewSheet sheet : ReviewSheet.values()) {
            String told = page.substring(page.indexOf("\n.B " + sheet.code() + "\n", page.indexOf(".SS Sheets")));
            int at = 0;
            for (ReviewSheet.Group group : sheet.groups()) {
                for (ReviewFigure figure : group.figures()) {
                    at = told.toLowerCase(Locale.ROOT).indexOf(figure.code().toLowerCase(Locale.ROOT), at + 1);
                    assertTrue(at > 0, sheet.code() + " without " + figure.code());
                }
            }
        }
    }

    @Test
    void everyFigureHasItsWords() {
        List<String> missing = Stream.of(ReviewFigure.values())
                .flatMap(it -> Stream.of("review.figure." + it, "review.about." + it))
                .filter(key -> !Texts.isKnown(key))
                .toList();

        assertEquals(List.of(), missing);
    }
}
