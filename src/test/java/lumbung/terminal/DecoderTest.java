package lumbung.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DecoderTest {
    private static final String E = "\033";

    /** Bytes as terminals send them, and what they mean. */
    static Stream<Arguments> sequences() {
        return Stream.of(
                says("a", "a"),
                says("A", "A"),
                says("\001", "Ctrl+A"),
                says("\006", "Ctrl+F"),
                says("\003", "Ctrl+C"),
                says("\021", "Ctrl+Q"),
                says("\023", "Ctrl+S"),
                says("\032", "Ctrl+Z"),
                says("\000", "Ctrl+Space"),
                says("\r", "Enter"),
                says("\n", "Enter"),
                says("\t", "Tab"),
                says("\177", "Backspace"),
                says("\b", "Backspace"),
                says("é", "é"),
                says("中", "中"),
                says("😀", "😀"),
                says(E + "[A", "Up"),
                says(E + "OA", "Up"),
                says(E + "[1;5A", "Ctrl+Up"),
                says(E + "[1;2B", "Shift+Down"),
                says(E + "[1;3C", "Alt+Right"),
                says(E + E + "[D", "Alt+Left"),
                says(E + "[H", "Home"),
                says(E + "[1~", "Home"),
                says(E + "[7~", "Home"),
                says(E + "OF", "End"),
                says(E + "[4~", "End"),
                says(E + "[5~", "PageUp"),
                says(E + "[6~", "PageDown"),
                says(E + "[6;5~", "Ctrl+PageDown"),
                says(E + "[2~", "Insert"),
                says(E + "[3~", "Delete"),
                says(E + "[3$", "Shift+Delete"),
                says(E + "[3^", "Ctrl+Delete"),
                says(E + "[3@", "Ctrl+Shift+Delete"),
                says(E + "[Z", "Shift+Tab"),
                says(E + "[P", "Delete"),
                says(E + "[4h", "Insert"),
                says(E + "[a", "Shift+Up"),
                says(E + "Ob", "Ctrl+Down"),
                says(E + "OP", "F1"),
                says(E + "[11~", "F1"),
                says(E + "[[A", "F1"),
                says(E + "[[E", "F5"),
                says(E + "OQ", "F2"),
                says(E + "[1;2S", "Shift+F4"),
                says(E + "O2P", "Shift+F1"),
                says(E + "[15~", "F5"),
                says(E + "[17~", "F6"),
                says(E + "[20~", "F9"),
                says(E + "[21;2~", "Shift+F10"),
                says(E + "[24~", "F12"),
                says(E + "OM", "Enter"),
                says(E + "x", "Alt+X"),
                says(E + "1", "Alt+1"),
                says(E + "\r", "Alt+Enter"),
                says(E + "é", "Alt+É"),
                says(E + "[102;6u", "Ctrl+Shift+F"),
                says(E + "[13;5u", "Ctrl+Enter"),
                says(E + "[27u", "Esc"),
                says(E + "[27;5;13~", "Ctrl+Enter"),
                says(E + "[102:70;5:1u", "Ctrl+F"),
                says(E + "[?1;2cq", "q"),
                says(E + "[?2026;2$yq", "q"),
                says(E + "]11;rgb:0000/0000/0000" + E + "\\q", "q"),
                says(E + "]0;x\007q", "q"),
                says(E + "[Iq", "q"),
                says(E + "[99~q", "q"),
                says(E + "[<0;10;5M", "PRESS 0 9,4"),
                says(E + "[<0;10;5m", "RELEASE 0 9,4"),
                says(E + "[<32;11;5M", "DRAG 0 10,4"),
                says(E + "[<64;1;1M", "WHEEL_UP 0 0,0"),
                says(E + "[<65;300;200M", "WHEEL_DOWN 0 299,199"),
                says(E + "[M !!", "PRESS 0 0,0"),
                says(E + "[M#*%", "RELEASE 3 9,4"),
                says(E + "[Ma!!", "WHEEL_DOWN 0 0,0"),
                says(E + "[200~q\003" + E + "[A\r\nbu" + E + "[201~x", "'q\003\033[A\nbu'", "x"),
                says(E + "[200~" + E + E + "[201~", "'\033'"),
                says("ab" + E + "[Bc", "a", "b", "Down", "c"));
    }

    private static Arguments says(String sent, String... meant) {
        return Arguments.of(sent, List.of(meant));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void a_sequence_means_the_same_wherever_it_is_split(String sent, List<String> meant) {
        byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= bytes.length; cut++) {
            List<String> told = new ArrayList<>();
            Decoder decoder = new Decoder(input -> told.add(tell(input)));
            decoder.feed(bytes, cut);
            byte[] rest = java.util.Arrays.copyOfRange(bytes, cut, bytes.length);
            decoder.feed(rest, rest.length);
            assertEquals(meant, told, "cut at " + cut);
            assertTrue(!decoder.waiting());
        }
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void a_sequence_means_the_same_byte_by_byte(String sent, List<String> meant) {
        List<String> told = new ArrayList<>();
        Decoder decoder = new Decoder(input -> told.add(tell(input)));
        for (byte one : sent.getBytes(StandardCharsets.UTF_8)) {
            decoder.feed(new byte[] {one}, 1);
        }
        assertEquals(meant, told);
    }

    @ParameterizedTest
    @CsvSource({"1b,Esc", "1b1b,Esc Esc", "1b5b,Alt+[", "1b4f,Alt+O", "1b5b313b,''", "c3,''"})
    void silence_ends_what_was_begun(String hex, String meant) {
        List<String> told = new ArrayList<>();
        Decoder decoder = new Decoder(input -> told.add(tell(input)));
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        decoder.feed(bytes, bytes.length);
        assertTrue(decoder.waiting());
        decoder.silence();
        assertEquals(meant, String.join(" ", told));
        decoder.feed(new byte[] {'q'}, 1);
        assertEquals("q", told.get(told.size() - 1));
    }

    @Test
    void a_paste_whose_end_got_lost_is_delivered_after_a_silence() {
        List<String> told = new ArrayList<>();
        Decoder decoder = new Decoder(input -> told.add(tell(input)));
        byte[] bytes = "\033[200~Bu Siti".getBytes(StandardCharsets.UTF_8);
        decoder.feed(bytes, bytes.length);
        decoder.silence();
        assertEquals(List.of("'Bu Siti'"), told);
    }

    @Test
    void rubbish_never_stops_the_decoder() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> told = new ArrayList<>();
        Decoder decoder = new Decoder(input -> told.add(tell(input)));
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            bytes = random.nextBoolean() ? bytes : ("\033[" + random.nextInt()).getBytes(StandardCharsets.UTF_8);
            decoder.feed(bytes, bytes.length);
            decoder.silence();
            decoder.feed(new byte[] {'q'}, 1);
            assertEquals("q", told.get(told.size() - 1), "seed " + seed);
        }
    }

    private static String tell(Input input) {
        if (input instanceof Input.Paste paste) {
            return "'" + paste.text() + "'";
        }
        if (input instanceof Input.Mouse mouse) {
            return mouse.gesture() + " " + mouse.button() + " " + mouse.column() + "," + mouse.row();
        }
        return input.toString();
    }
}
