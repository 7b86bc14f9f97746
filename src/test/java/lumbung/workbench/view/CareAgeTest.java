package lumbung.workbench.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.workbench.widget.Ink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CareAgeTest {
    private static final Texts TEXTS = new Texts(Language.INDONESIAN, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "0, DIM, 0 menit",
        "59, DIM, 59 menit",
        "60, DIM, 1 jam",
        "61, WARNING, ! 1 jam",
        "1440, WARNING, ! 1 hari",
        "1441, ERROR, !! 1 hari",
        "2880, ERROR, !! 2 hari"
    })
    @DisplayName("R024: what waits is marked after an hour and after a day, in colour and in words")
    void marks(long minutes, Ink ink, String said) {
        CareAge age = new CareAge(minutes, 60, 1_440);
        assertEquals(ink, age.ink());
        assertEquals(said, TEXTS.of(age.said()));
    }

    @ParameterizedTest
    @CsvSource({
        "-2, ERROR, ! lewat 2 hari",
        "0, WARNING, hari ini",
        "1, DIM, besok",
        "6, DIM, Jumat",
        "7, DIM, 28-11-2026"
    })
    @DisplayName("R104: by when something is due is told in a word, what is overdue with a mark")
    void days(int ahead, Ink ink, String said) {
        LocalDateTime now = LocalDateTime.of(2026, 11, 21, 10, 2);
        assertEquals(ink, CareAge.dueInk(now.toLocalDate().plusDays(ahead), now.toLocalDate()));
        assertEquals(said, TEXTS.of(CareAge.due(now.toLocalDate().plusDays(ahead), now.toLocalDate())));
    }
}
