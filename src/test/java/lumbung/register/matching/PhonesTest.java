package lumbung.register.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import lumbung.message.Message;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R022, N08: phone numbers in every handwriting become one stored value, or are told why not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhonesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0812-0000-3456",
                "0812.0000.3456",
                "+62 812-0000-3456",
                "6281200003456",
                "81200003456",
                "+62 0812 0000 3456",
                "+62(0)812 0000 3456",
                "(0812) 0000 3456",
                "WA: 081200003456",
                "0062 812 0000 3456",
                "wa 0812 0000 3456",
                "081200003456 (istri)",
                "Hp 1: 081200003456",
                "0812/0000/3456",
                "0812,0000,3456",
                "'081200003456",
                "=\"081200003456\"",
                "081200003456.0",
                "6281200003456,0",
                "+081200003456",
                "62 0812 0000 3456",
                "０８１２００００３４５６",
                "٠٨١٢٠٠٠٠٣٤٥٦",
                "0812\u20110000\u20113456",
                "\u202a+62 812\u00a00000\u00a03456\u202c",
                "tel:+6281200003456",
                "1. 0812 0000 3456",
                "0812–0000–3456",
                "0812_0000_3456",
                "HP.081200003456",
            })
    void R022_one_mobile_number_is_one_value_in_every_handwriting(String cell) {
        assertEquals("MOBILE +6281200003456", told(Phones.read(cell)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0812000034                | MOBILE +62812000034
                    0812000034567             | MOBILE +62812000034567
                    +6281200003456789         | REFUSED matching.phone.long
                    08120000345678            | CONFIRM matching.phone.thirteen +628120000345678
                    +62 812 0000 345678       | CONFIRM matching.phone.thirteen +628120000345678
                    081200003                 | REFUSED matching.phone.short
                    0812345                   | REFUSED matching.phone.short
                    62812                     | REFUSED matching.phone.short
                    081200003456789           | REFUSED matching.phone.long
                    8.12346E+11               | REFUSED matching.phone.scientific
                    8,12346E+11               | REFUSED matching.phone.scientific
                    6.28E+12                  | REFUSED matching.phone.scientific
                    istri                     | REFUSED matching.phone.none
                    O812-0000-3456            | CONFIRM matching.phone.letter +6281200003456
                    0812 0000 345O            | CONFIRM matching.phone.letter +6281200003450
                    o8l2 0000 3456            | CONFIRM matching.phone.letter +6281200003456
                    0081200003456             | CONFIRM matching.phone.zeros +6281200003456
                    00081200003456            | CONFIRM matching.phone.zeros +6281200003456
                    0840 0000 3456            | REFUSED matching.phone.unknown
                    0285 412345               | LANDLINE +62285412345
                    (0285) 412345             | LANDLINE +62285412345
                    0285/412345               | LANDLINE +62285412345
                    0285 412345 ext 12        | LANDLINE +62285412345
                    6221 5550 1234            | LANDLINE +622155501234
                    62285412345               | LANDLINE +62285412345
                    412345                    | REFUSED matching.phone.area
                    2212345                   | REFUSED matching.phone.area
                    +65 8123 4567             | FOREIGN +6581234567
                    +966 51 234 5678          | FOREIGN +966512345678
                    0065 8123 4567            | FOREIGN +6581234567
                    +852 5123 4567            | FOREIGN +85251234567
                    +81 90 1234 5678          | FOREIGN +819012345678
                    +81 3 1234 5678           | CONFIRM matching.phone.lacks62 +81312345678
                    +999 1234 5678            | REFUSED matching.phone.foreign
                    12/03/1990                | REFUSED matching.phone.short
                    """)
    void R022_what_is_wrong_or_doubtful_is_said(String cell, String expected) {
        assertEquals(expected, told(Phones.read(cell)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    081200003456 / 085700001234             | MOBILE +6281200003456; MOBILE +6285700001234
                    081200003456/085700001234               | MOBILE +6281200003456; MOBILE +6285700001234
                    0812-0000-3456, 0857-0000-1234          | MOBILE +6281200003456; MOBILE +6285700001234
                    0812 0000 3456 atau 0857 0000 1234      | MOBILE +6281200003456; MOBILE +6285700001234
                    0812 0000 3456 0857 0000 1234           | MOBILE +6281200003456; MOBILE +6285700001234
                    0812-0000-3456 - 0857-0000-1234         | MOBILE +6281200003456; MOBILE +6285700001234
                    +6281200003456 +6285700001234           | MOBILE +6281200003456; MOBILE +6285700001234
                    081200003456 ::: 085700001234           | MOBILE +6281200003456; MOBILE +6285700001234
                    Hp 1: 081200003456 Hp 2: 085700001234   | MOBILE +6281200003456; MOBILE +6285700001234
                    1. 0812 0000 3456 2. 0857 0000 1234     | MOBILE +6281200003456; MOBILE +6285700001234
                    081200003456 telp 0285 412345           | MOBILE +6281200003456; LANDLINE +62285412345
                    081200003456, 6281200003456             | MOBILE +6281200003456
                    081200003456, 085700                    | MOBILE +6281200003456; REFUSED matching.phone.short
                    081200003456085700001234                | REFUSED matching.phone.long
                    """)
    void R022_two_numbers_in_a_cell_are_two(String cell, String expected) {
        assertEquals(expected, told(Phones.read(cell)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "0",
                "000000",
                "tidak ada",
                "Tdk ada",
                "belum ada",
                "n/a",
                "?",
                "\u00a0",
                "0000-0000"
            })
    void N08_an_unknown_number_is_none_and_no_mistake(String cell) {
        assertEquals(List.of(), Phones.read(cell));
    }

    @Test
    void R022_only_mobile_and_foreign_numbers_can_be_sent_to() {
        assertTrue(Phones.read("0812 0000 3456").get(0).sendable());
        assertTrue(Phones.read("+65 8123 4567").get(0).sendable());
        assertFalse(Phones.read("0285 412345").get(0).sendable());
        assertFalse(Phones.read("08120000345678").get(0).sendable());
        assertFalse(Phones.read("0812").get(0).sendable());
    }

    @Test
    void R022_a_long_hostile_cell_is_quoted_in_part_only() {
        PhoneReading reading = Phones.read("9".repeat(10_000)).get(0);
        assertTrue(reading.refused());
        assertEquals(
                41, reading.remark().orElseThrow().arguments().get(0).toString().length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0812 3456    | 8123456
                    +62812-3456  | 8123456
                    62812        | 812
                    628          | 8
                    62           | 62
                    +62          | ''
                    0            | ''
                    0062812      | 812
                    00812        | 812
                    3456         | 3456
                    (0812)       | 812
                    6221555      | 6221555
                    62215550     | 215550
                    0285         | 285
                    +65 8123     | 658123
                    siti         | ''
                    rt 03        | ''
                    """)
    void R022_a_piece_of_a_number_is_found_in_any_handwriting(String query, String digits) {
        assertEquals(digits, Phones.searchDigits(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    +6281200003456    | 81200003456   | 0812-0000-3456
                    +62812000034      | 812000034     | 0812-000-034
                    +628120000345     | 8120000345    | 0812-0000-345
                    +62812000034567   | 812000034567  | 0812-0000-34567
                    +62285412345      | 285412345     | 0285-412345
                    +622155501234     | 2155501234    | 021-55501234
                    +6581234567       | 6581234567    | +65 8123 4567
                    +9990             | 9990          | +9990
                    """)
    void a_stored_number_is_indexed_and_shown(String e164, String digits, String shown) {
        assertEquals(digits, Phones.indexDigits(e164));
        assertEquals(shown, Phones.display(e164));
    }

    private static String told(List<PhoneReading> readings) {
        return readings.stream().map(PhonesTest::told).collect(Collectors.joining("; "));
    }

    private static String told(PhoneReading reading) {
        String key = reading.remark().map(Message::key).orElse("");
        if (reading.refused()) {
            return "REFUSED " + key;
        }
        String number = reading.e164().orElseThrow();
        return reading.toConfirm() ? "CONFIRM " + key + " " + number : reading.kind() + " " + number;
    }
}
