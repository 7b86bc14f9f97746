package lumbung.terminal;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.PlainText;

/**
 * Text cut into what stands together in one place of a screen: a letter with its marks, or a wide character in two
 * columns. What is not plain becomes U+FFFD here, so nothing that is drawn can steer a terminal. Widths follow
 * East Asian Width W and F of UAX #11 and Emoji_Presentation of UTS #51; ambiguous is narrow.
 */
public final class Cells {
    private static final int MOST_MARKS = 3;
    private static final String REPLACEMENT = "\uFFFD";

    /** First and last code points that take two columns. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F1FF, 0x1F200, 0x1F320, 0x1F32D,
        0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4,
        0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550,
        0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC,
        0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C,
        0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
    };

    private Cells() {}

    /** Takes one cell: what to draw, and in how many columns, 1 or 2. */
    @FunctionalInterface
    public interface Drawn {
        void cell(String text, int columns);
    }

    /** Each cell of a text in turn. */
    public static void each(String text, Drawn drawn) {
        for (int at = 0; at < text.length(); ) {
            int end = next(text, at);
            drawn.cell(cell(text, at, end), columns(text, at));
            at = end;
        }
    }

    /** Where the cell that begins at an index ends. */
    public static int next(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        for (int marks = 0; end < text.length() && marks < MOST_MARKS && isMark(text.codePointAt(end)); marks++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Where the cell begins that ends at an index. */
    public static int previous(String text, int end) {
        int at = 0;
        for (int next = at; next < end; next = next(text, at)) {
            at = next;
        }
        return at;
    }

    /** How many columns a text takes. */
    public static int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            width += columns(text, at);
        }
        return width;
    }

    /** As much of a text as fits; where it does not, its end gives way to the mark. */
    public static String fit(String text, int columns, String mark) {
        if (width(text) <= columns) {
            return text;
        }
        int room = columns - width(mark);
        int used = 0;
        int at = 0;
        while (at < text.length() && used + columns(text, at) <= room) {
            used += columns(text, at);
            at = next(text, at);
        }
        return room < 0 ? "" : text.substring(0, at).concat(mark);
    }

    /** A text in rows of so many columns, broken between words; only a word longer than a row is broken itself. */
    public static List<String> wrapped(String text, int columns) {
        List<String> rows = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && columns > 0) {
            int end = broken(rest, columns);
            rows.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return rows;
    }

    /** Where a row ends: behind the last word that fits, else where the columns end. */
    private static int broken(String text, int columns) {
        int used = 0;
        int blank = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            used += columns(text, at);
            if (used > columns && !isBlank(text, at)) {
                return blank > 0 ? blank : at > 0 ? at : next(text, at);
            }
            blank = isBlank(text, at) ? at : blank;
        }
        return text.length();
    }

    /** A blank that carries a mark is seen. */
    private static boolean isBlank(String text, int at) {
        return text.charAt(at) == ' ' && next(text, at) == at + 1;
    }

    /** One cell's text as it may be drawn. */
    public static String drawn(String cell) {
        return cell(cell, 0, cell.length());
    }

    static int columns(String text, int at) {
        int point = text.codePointAt(at);
        return point >= 0x1100 && PlainText.isPlain(point) && isWide(point) ? 2 : 1;
    }

    private static String cell(String text, int at, int end) {
        int point = text.codePointAt(at);
        boolean alone = !PlainText.isPlain(point) || isMark(point);
        return alone ? REPLACEMENT : text.substring(at, end);
    }

    private static boolean isMark(int point) {
        if (point < 0x300) {
            return false;
        }
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return mark && PlainText.isPlain(point);
    }

    private static boolean isWide(int point) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (point < WIDE[middle * 2]) {
                high = middle - 1;
            } else if (point > WIDE[middle * 2 + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
