package lumbung.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {
    @Test
    void every_control_code_is_shown_as_a_replacement_and_not_kept() {
        for (int code = 0; code < 0xA0; code++) {
            if (code < 0x20 || code >= 0x7F) {
                String text = "a" + (char) code + "b";
                assertEquals("a\uFFFDb", PlainText.shown(text));
                assertFalse(PlainText.clean(text).chars().anyMatch(Character::isISOControl));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "202E", "202A", "2066", "2069", "200E", "200F", "061C", "200B", "200C", "200D", "2060", "FEFF", "00AD", "034F",
        "3164", "115F", "FE0F", "E0100", "E0041", "2028", "2029", "FFFE", "FDD0", "10FFFF", "E000", "D800", "FFF9"
    })
    void what_cannot_be_seen_or_turns_the_text_is_neither_shown_nor_kept(String hex) {
        String text = "Bu" + Character.toString(Integer.parseInt(hex, 16)) + "Siti";
        assertEquals("Bu\uFFFDSiti", PlainText.shown(text));
        assertFalse(PlainText.clean(text).length() > "Bu Siti".length());
    }

    @Test
    void kept_text_is_composed_and_its_blanks_are_single() {
        assertEquals("Caf\u00E9 Bu Siti", PlainText.clean("  Cafe\u0301\t Bu\u00A0\n Siti \u3000"));
        assertEquals("", PlainText.clean(" \t\u200B"));
    }

    @Test
    void names_pictures_and_other_scripts_stay_as_they_are() {
        for (String text : new String[] {"Bu Siti", "Nur'aini", "D’Arc", "中山", "😀 Ani", "ꦱꦶꦠꦶ", "🫠", "\uFFFD"}) {
            assertEquals(text, PlainText.shown(text));
            assertEquals(text, PlainText.clean(text));
        }
    }
}
