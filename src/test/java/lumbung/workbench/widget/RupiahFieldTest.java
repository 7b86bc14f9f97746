package lumbung.workbench.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahFieldTest {
    private static final Texts TEXTS = new Texts(Language.ENGLISH, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.000 | Rp25.000",
                "25rb | Rp25.000",
                "25 ribu | Rp25.000",
                "Rp25.000 | Rp25.000",
                "Rp 25.000,- | Rp25.000",
                "1,5jt | Rp1.500.000",
                "500 | Rp500",
                "0 | Rp0",
                "1.234.567 | Rp1.234.567"
            })
    void an_amount_is_read_as_it_is_written_and_shown_in_one_way(String typed, String shown) {
        assertEquals(shown, TEXTS.of(RupiahField.of(typed).said()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "banyak", "1.50", "12,5", "-5", "25.00.000", "9999999999999999999"})
    void what_is_no_whole_amount_stays_as_it_was_typed(String typed) {
        assertTrue(RupiahField.of(typed).amount().isEmpty());
        assertEquals(typed, RupiahField.of(typed).text());
    }
}
