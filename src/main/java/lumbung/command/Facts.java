package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.PlainText;

/** Facts in two columns: what it is, said once for all that follow alike, and what is so, wrapped at 80 columns. */
final class Facts {
    private static final int TITLE = 18;
    private static final int REST = 80 - TITLE - 2;

    private final List<String> lines = new ArrayList<>();
    private String before = "";

    /** Adds a line that stands alone. */
    void heading(String text) {
        lines.add(PlainText.shown(text));
    }

    /** Adds a fact; an empty one is left out. */
    void add(String title, String value) {
        String name = title.equals(before) ? "" : title;
        for (String part : wrapped(value, REST)) {
            lines.add("  " + pad(name) + part);
            name = "";
            before = title;
        }
    }

    /** A text in lines of so many columns. */
    static List<String> wrapped(String text, int width) {
        List<String> parts = new ArrayList<>();
        String rest = PlainText.shown(text);
        while (!rest.isEmpty()) {
            int end = end(rest, width);
            parts.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        return parts;
    }

    private static String pad(String title) {
        return title + " ".repeat(Math.max(1, TITLE - 2 - Columns.width(title)));
    }

    /** Where the first line of a text ends: after a word, or within one that is too long. */
    private static int end(String text, int width) {
        if (Columns.width(text) <= width) {
            return text.length();
        }
        int most = Columns.cut(text, width).length() - 1;
        int space = text.lastIndexOf(' ', most);
        return space > 0 ? space : Math.max(1, most);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
