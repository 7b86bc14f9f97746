package lumbung.report;

import java.text.Normalizer;
import java.util.Map;
import lumbung.message.PlainText;

/**
 * The letters that a printer gets. An escape sequence is a command to a dot matrix printer, so nothing that is not a letter
 * goes through, whoever wrote it.
 */
final class Letters {
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2026, "..."),
            Map.entry(0x00A0, " "),
            Map.entry(0x00D7, "x"),
            Map.entry(0x00DF, "ss"),
            Map.entry(0x00C6, "AE"),
            Map.entry(0x00E6, "ae"),
            Map.entry(0x00D8, "O"),
            Map.entry(0x00F8, "o"));

    private Letters() {}

    /** What is shown of a text; with {@code ascii} in plain letters, each that has none a question mark. */
    static String of(String text, boolean ascii) {
        String shown = PlainText.shown(text);
        return ascii ? plain(shown) : shown;
    }

    private static String plain(String shown) {
        StringBuilder plain = new StringBuilder(shown.length());
        Normalizer.normalize(shown, Normalizer.Form.NFKD).codePoints().forEach(point -> {
            if (point >= ' ' && point < 0x7F) {
                plain.append((char) point);
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                plain.append(PLAIN.getOrDefault(point, "?"));
            }
        });
        return plain.toString();
    }
}
