package lumbung.workbench.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.terminal.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "21/11/2026,2026-11-21",
        "21 nov,2026-11-21",
        "21 November 2026,2026-11-21",
        "kemarin,2026-11-20",
        "besok,2026-11-22",
        "akhir bulan,2026-11-30",
        "end of the year,2026-12-31",
        "28-11,2026-11-28",
        "17 agustus 1990,1990-08-17",
        "2026-02-28,2026-02-28",
        "3 Mei 2001,2001-05-03"
    })
    void a_day_is_read_in_the_words_of_every_day(String typed, LocalDate day) {
        assertEquals(Optional.of(day), DateField.of(typed, TODAY).day());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2026", "21 xyz", "99 nov", "1985"})
    void what_is_no_day_stays_as_it_was_typed(String typed) {
        assertTrue(DateField.of(typed, TODAY).day().isEmpty());
        assertEquals(typed, DateField.of(typed, TODAY).text());
    }

    @Test
    void a_day_is_said_in_the_language_of_the_screen() {
        Texts texts = new Texts(Language.INDONESIAN, ZoneOffset.UTC);
        assertEquals(
                "17 Agustus 1990", texts.of(DateField.of("17/8/1990", TODAY).said()));
    }

    @Test
    void arrows_walk_through_the_calendar_and_enter_takes_the_day() {
        DateField open = DateField.of("", TODAY).opened();
        DateField there = open.typed(Key.of(Key.DOWN)).typed(Key.of(Key.LEFT)).typed(Key.of(Key.PAGE_UP));
        assertEquals("2026-10-27", there.typed(Key.of(Key.ENTER)).text());
    }

    @Test
    void esc_shuts_the_calendar_and_leaves_the_day() {
        DateField open = DateField.of("21/11/2026", TODAY).opened().typed(Key.of(Key.DOWN));
        assertTrue(open.holds(Key.of(Key.ESC)));
        DateField shut = open.typed(Key.of(Key.ESC));
        assertEquals("2026-11-21", shut.text());
        assertFalse(shut.holds(Key.of(Key.ESC)));
    }
}
