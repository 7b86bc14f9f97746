package lumbung.broadcast.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatLinkTest {
    private static final String SITI = "+6281200003456";

    @Test
    void aLinkHasTheNumberWithoutPlusAndTheTextPercentEncoded() {
        assertEquals("https://wa.me/6281200003456", new ChatLink(SITI, "").address());
        assertEquals(
                "https://wa.me/6281200003456?text=Selamat%20pagi%20Bu%20Siti%2C%0Abolu%20%2Abaru%2A%20%2B%20teh%3F",
                new ChatLink(SITI, "Selamat pagi Bu Siti,\nbolu *baru* + teh?").address());
    }

    @ParameterizedTest
    @CsvSource({"é,%C3%A9", "🍰,%F0%9F%8D%B0", "❤️,%E2%9D%A4%EF%B8%8F", "'&#=%', %26%23%3D%25", "-._~, -._~"})
    void everythingElseIsItsBytesInUtf8(String text, String encoded) {
        assertEquals("https://wa.me/6281200003456?text=" + encoded, new ChatLink(SITI, text).address());
    }

    @Test
    void whatNobodyCouldSeeIsLeftOutOfTheText() {
        ChatLink link = new ChatLink(SITI, "Bu\u202e Siti\u0000\ud800\r\nbaris\u2028dua\tya\u200b");

        assertEquals("Bu Siti\nbaris\ndua ya", link.text());
    }

    @Test
    void aBlankAtTheEndStaysSinceSomebodyWritesOn() {
        assertTrue(new ChatLink(SITI, "Nama saya: ").address().endsWith("saya%3A%20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "081200003456",
                "+",
                "+0812000034",
                "+62812 0000 3456",
                "+6281200003456?text=x",
                "+1234567890123456"
            })
    void aNumberThatIsNotE164IsAFaultOfTheProgram(String number) {
        assertThrows(IllegalArgumentException.class, () -> new ChatLink(number, ""));
    }

    @Test
    void anyTextComesBackFromItsLink() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            ChatLink link = new ChatLink("+62812" + (10_000_000 + random.nextInt(90_000_000)), anyText(random));

            assertEquals(Optional.of(link), ChatLink.parse(link.address()), "seed " + seed);
        }
    }

    private static String anyText(Random random) {
        return random.ints(random.nextInt(80), 0, 0x20000)
                .map(point -> random.nextInt(3) == 0 ? point : point % 0x80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wa.me/6281200003456?text=Selamat%20pagi",
                "http://wa.me/+6281200003456/?text=Selamat+pagi",
                " HTTPS://WA.ME/6281200003456?text=Selamat%20pagi "
            })
    void linksMadeElsewhereAreRead(String address) {
        assertEquals(Optional.of(new ChatLink(SITI, "Selamat pagi")), ChatLink.parse(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6281200003456",
                "https://example.org/6281200003456",
                "https://wa.me.example.org/6281200003456",
                "https://wa.me/081200003456",
                "https://wa.me/6281200003456?text=%",
                "https://wa.me/6281200003456?text=%4",
                "https://wa.me/6281200003456?text=%zz",
                "https://wa.me/6281200003456?text=%C3",
                "https://wa.me/6281200003456?text=x&phone=62812",
                "javascript:alert(1)//https://wa.me/6281200003456"
            })
    void whatIsNoLinkOfWhatsAppsIsNone(String address) {
        assertEquals(Optional.empty(), ChatLink.parse(address));
    }
}
