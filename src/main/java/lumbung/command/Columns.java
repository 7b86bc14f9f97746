package lumbung.command;

import java.util.List;
import org.jline.utils.WCWidth;

/** Lays texts into columns of a fixed width; the last may run on. */
record Columns(List<Integer> widths) {
    private static final String GAP = "  ";

    static Columns of(Integer... widths) {
        return new Columns(List.of(widths));
    }

    String line(String... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            boolean last = i == cells.length - 1;
            line.append(last ? cut(cells[i], widths.get(i)) : padded(cells[i], widths.get(i)) + GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String padded(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - width(cut));
    }

    /** The text in at most so many columns, its end marked where something was left out. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            used += Math.max(0, WCWidth.wcwidth(point));
            if (used > width - 1) {
                break;
            }
            cut.appendCodePoint(point);
            at += Character.charCount(point);
        }
        return cut + "…";
    }

    static int width(String text) {
        return text.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }
}
