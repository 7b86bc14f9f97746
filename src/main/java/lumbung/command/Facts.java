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
        String rest = PlainText.shown(value);
        String name = title.equals(before) ? "" : title;
        while (!rest.isEmpty()) {
            int end = end(rest);
            lines.add("  " + pad(name) + rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
            name = "";
            before = title;
        }
    }

    private static String pad(String title) {
        return title + " ".repeat(Math.max(1, TITLE - 2 - Columns.width(title)));
    }

    /** Where the first line of a text ends: after a word, or within one that is too long. */
    private static int end(String text) {
        if (Columns.width(text) <= REST) {
            return text.length();
        }
        int most = Columns.cut(text, REST).length() - 1;
        int space = text.lastIndexOf(' ', most);
        return space > 0 ? space : Math.max(1, most);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
