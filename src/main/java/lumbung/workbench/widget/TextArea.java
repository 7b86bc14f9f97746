package lumbung.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.PlainText;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;

/**
 * A text of several lines being typed, broken between words where it is drawn.
 *
 * @param text its lines parted by {@code \n}
 * @param caret index of the cell the cursor stands before
 * @param width columns it is broken at
 */
public record TextArea(String text, int caret, int width) {
    /** Most letters. */
    public static final int LONGEST = 8_000;

    private static final int USUAL = 60;

    /** A text with the cursor behind it. */
    public static TextArea of(String text) {
        return new TextArea(text, text.length(), USUAL);
    }

    /**
     * A row of the screen.
     *
     * @param from where its text begins
     * @param to where it ends, without a line's end or the blank at which it was broken
     */
    private record Row(int from, int to) {}

    public TextArea sized(int columns) {
        return new TextArea(text, caret, Math.max(10, columns));
    }

    /** Another text, the cursor at a place of it. */
    public TextArea with(String other, int place) {
        return other.length() > LONGEST ? this : new TextArea(other, place, width);
    }

    /** The text after a key; itself where the key means nothing here. */
    public TextArea typed(Key key) {
        if (key.types()) {
            return inserted(Character.toString(key.code()));
        }
        return switch (key.modifiers() == 0 ? key.code() : 0) {
            case Key.ENTER -> inserted("\n");
            case Key.BACKSPACE -> without(previous(), caret);
            case Key.DELETE -> without(caret, next());
            case Key.LEFT -> at(previous());
            case Key.RIGHT -> at(next());
            case Key.UP -> moved(-1);
            case Key.DOWN -> moved(1);
            case Key.HOME -> at(rows().get(row()).from);
            case Key.END -> at(rows().get(row()).to);
            default -> this;
        };
    }

    /** Text from elsewhere: its lines, nothing in them that does not show. */
    public TextArea pasted(String pasted) {
        List<String> lines = pasted.lines().map(PlainText::clean).toList();
        return inserted(String.join("\n", lines));
    }

    /** Whether going up leaves the text. */
    public boolean onFirstRow() {
        return row() == 0;
    }

    private int previous() {
        boolean end = caret > 0 && text.charAt(caret - 1) == '\n';
        return caret == 0 ? 0 : end ? caret - 1 : Cells.previous(text, caret);
    }

    private int next() {
        boolean end = caret < text.length() && text.charAt(caret) == '\n';
        return caret == text.length() ? caret : end ? caret + 1 : Cells.next(text, caret);
    }

    private TextArea at(int place) {
        return new TextArea(text, place, width);
    }

    private TextArea inserted(String more) {
        boolean shown = more.equals("\n")
                || more.lines().allMatch(line -> PlainText.shown(line).equals(line));
        if (!shown || text.length() + more.length() > LONGEST) {
            return this;
        }
        String before = text.substring(0, caret).concat(more);
        return new TextArea(before.concat(text.substring(caret)), before.length(), width);
    }

    private TextArea without(int from, int to) {
        return new TextArea(text.substring(0, from).concat(text.substring(to)), from, width);
    }

    private TextArea moved(int by) {
        List<Row> rows = rows();
        int row = row();
        int other = row + by;
        if (other < 0 || other >= rows.size()) {
            return this;
        }
        int column = Cells.width(text.substring(rows.get(row).from, Math.min(caret, rows.get(row).to)));
        int place = rows.get(other).from;
        while (place < rows.get(other).to
                && Cells.width(text.substring(rows.get(other).from, Cells.next(text, place))) <= column) {
            place = Cells.next(text, place);
        }
        return at(place);
    }

    /** The row the cursor is in. */
    private int row() {
        List<Row> rows = rows();
        int at = rows.size() - 1;
        while (at > 0 && rows.get(at).from > caret) {
            at--;
        }
        return at;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            broken(from, to, rows);
            from = to + 1;
        }
        return rows;
    }

    /** One line of the text, broken behind the last blank that fits. */
    private void broken(int from, int to, List<Row> rows) {
        int begin = from;
        int blank = -1;
        int at = from;
        while (at < to) {
            int next = Cells.next(text, at);
            if (Cells.width(text.substring(begin, next)) > width) {
                int cut = blank > begin ? blank : at;
                rows.add(new Row(begin, cut));
                begin = blank > begin ? blank + 1 : at;
                blank = -1;
                at = begin;
                continue;
            }
            blank = text.charAt(at) == ' ' ? at : blank;
            at = next;
        }
        rows.add(new Row(begin, to));
    }

    /** Draws it, scrolled so that the cursor is seen. */
    public void draw(Canvas canvas, boolean focused) {
        List<Row> rows = rows();
        int row = row();
        int top = Math.max(0, Math.min(row - canvas.height() + 1, rows.size() - 1));
        for (int at = top; at < Math.min(rows.size(), top + canvas.height()); at++) {
            canvas.put(0, at - top, Ink.TEXT, text.substring(rows.get(at).from, rows.get(at).to));
        }
        if (focused) {
            Row here = rows.get(row);
            canvas.cursor(Cells.width(text.substring(here.from, Math.min(caret, here.to))), row - top);
        }
    }
}
