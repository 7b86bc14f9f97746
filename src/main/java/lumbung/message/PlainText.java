package lumbung.message;

import java.text.Normalizer;

/**
 * Text of other people's making, kept from steering a terminal, a file or a reader's eye: no control, direction,
 * zero-width, private or missing characters. Tables follow the Unicode Character Database of the running JDK.
 */
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** For showing: every character that is not plain becomes U+FFFD, so that one sees that something was there. */
    public static String shown(String text) {
        if (isPlainAscii(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            shown.appendCodePoint(isPlain(point) ? point : REPLACEMENT);
            at += Character.charCount(point);
        }
        return shown.toString();
    }

    /** For keeping: NFC, one line, what is not plain left out, runs of white space one blank, none at the ends. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isBlank(point)) {
                blank = !clean.isEmpty();
            } else if (isPlain(point)) {
                if (blank) {
                    clean.append(' ');
                }
                clean.appendCodePoint(point);
                blank = false;
            }
        }
        // Only now: what stood between two letters may have kept them from becoming one.
        return isPlainAscii(text) ? clean.toString() : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Whether a code point stands for something that can be seen, in its own place and nowhere else. */
    public static boolean isPlain(int point) {
        if (point < 0x7F) {
            return point >= ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.UNASSIGNED -> isEmojiToCome(point);
            default -> !isInvisible(point);
        };
    }

    private static boolean isPlainAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < ' ' || letter >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int point) {
        return point == ' ' || (point >= '\t' && point <= '\r') || point == 0x85 || Character.isSpaceChar(point);
    }

    /** Pictures younger than this JDK's tables: phones have them before Java does. */
    private static boolean isEmojiToCome(int point) {
        return point >= 0x1F000 && point <= 0x1FBFF;
    }

    /** Fillers, joiners and variation selectors, which Unicode calls letters or marks though nothing is drawn. */
    private static boolean isInvisible(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || point == 0x3164
                || point == 0xFFA0
                || point == 0x2800
                || (point >= 0x180B && point <= 0x180F)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
