package lumbung.report;

import java.util.ArrayList;
import java.util.List;

/** Arithmetic of printed columns: a wide letter takes two, a combining mark none. */
public final class Line {
    private static final String MARK = "~";

    private Line() {}

    /** How many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Line::width).sum();
    }

    private static int width(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    /** East Asian wide letters and pictures, as Unicode's EastAsianWidth has them in blocks. */
    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x1F300 && point <= 0x1FBFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }

    /** As much of a text as fits, its end marked where something was left out. */
    static String cut(String text, int columns) {
        return width(text) <= columns ? text : text.substring(0, fitting(text, columns - 1)) + MARK;
    }

    static String left(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    static String right(String text, int columns) {
        String cut = cut(text, columns);
        return " ".repeat(columns - width(cut)) + cut;
    }

    /** A text in lines of so many columns, broken between words where there are any; one empty line for no text. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        do {
            int end = end(rest, columns);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        } while (!rest.isEmpty());
        return lines;
    }

    private static int end(String text, int columns) {
        int fits = fitting(text, columns);
        if (fits == text.length() || text.charAt(fits) == ' ') {
            return fits;
        }
        int space = text.lastIndexOf(' ', fits);
        return space > 0 ? space : fits;
    }

    /** How many characters fit; at least one letter, so that there is always an end. */
    private static int fitting(String text, int columns) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            used += width(point);
            if (used > columns && at > 0) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
