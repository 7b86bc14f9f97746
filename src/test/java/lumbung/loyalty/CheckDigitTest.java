package lumbung.loyalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is typed wrong is found out. */
class CheckDigitTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static String with(String text, int at, char other) {
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    @Test
    @DisplayName("R070: a card number with any digit typed wrong, or two neighbours swapped, is refused")
    void everyWrongDigitOfACardIsFound() {
        for (long number = 1; number < 20_000; number += 37) {
            String written = CardNumber.written(number).replace("-", "");
            assertEquals(OptionalLong.of(number), CardNumber.read(written));
            for (int at = 0; at < written.length(); at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit != written.charAt(at)) {
                        assertTrue(CardNumber.read(with(written, at, digit)).isEmpty(), written);
                    }
                }
                if (at + 1 < written.length() && written.charAt(at) != written.charAt(at + 1)) {
                    assertTrue(CardNumber.read(swapped(written, at)).isEmpty(), written);
                }
            }
        }
    }

    @Test
    void aCardNumberIsReadAsItIsPrinted() {
        assertEquals("00012-" + CardNumber.written(12).charAt(6), CardNumber.written(12));
        assertEquals(OptionalLong.of(12), CardNumber.read(" " + CardNumber.written(12) + " "));
        assertFalse(CardNumber.looksLike("siti"));
        assertFalse(CardNumber.looksLike("123"));
        assertFalse(CardNumber.looksLike("081234567890"), "a phone number is none");
        assertTrue(CardNumber.read("").isEmpty());
    }

    @Test
    @DisplayName("R069: a voucher's code with any character typed wrong, or two neighbours swapped, is refused")
    void everyWrongCharacterOfACodeIsFound() {
        Random random = new Random(69);
        for (int time = 0; time < 200; time++) {
            String code = VoucherCode.drawn(random);
            assertEquals(
                    Optional.of(code),
                    VoucherCode.read(VoucherCode.written(code).toLowerCase(Locale.ROOT)));
            for (int at = 0; at < code.length(); at++) {
                for (int letter = 0; letter < ALPHABET.length(); letter++) {
                    char other = ALPHABET.charAt(letter);
                    if (other != code.charAt(at)) {
                        assertEquals(Optional.empty(), VoucherCode.read(with(code, at, other)), code);
                    }
                }
                if (at + 1 < code.length() && code.charAt(at) != code.charAt(at + 1)) {
                    assertEquals(Optional.empty(), VoucherCode.read(swapped(code, at)), code);
                }
            }
        }
    }

    @Test
    @DisplayName("R069: letters that look like digits are understood as those, and no code comes twice")
    void lettersThatLookLikeDigits() {
        Random random = new Random(70);
        String code = VoucherCode.drawn(random);
        while (!code.contains("0")) {
            code = VoucherCode.drawn(random);
        }
        assertEquals(Optional.of(code), VoucherCode.read(code.replace('0', 'o')));
        assertNotEquals(VoucherCode.drawn(random), VoucherCode.drawn(random));
        assertEquals(Optional.empty(), VoucherCode.read(""));
    }
}
