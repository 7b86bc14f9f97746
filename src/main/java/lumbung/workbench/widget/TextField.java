package lumbung.workbench.widget;

import lumbung.i18n.Texts;
import lumbung.message.PlainText;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;

/**
 * One line of text being typed.
 *
 * @param text what stands in it
 * @param cursor index of the cell the cursor stands before
 * @param whole whether all of it is chosen: what is typed next takes its place
 */
public record TextField(String text, int cursor, boolean whole) implements FormField {
    /** Most letters of one line. */
    public static final int LONGEST = 500;

    public static final TextField EMPTY = new TextField("", 0);

    private static final Key ALL = Key.ctrl('a');

    /** A field of which nothing is chosen. */
    public TextField(String text, int cursor) {
        this(text, cursor, false);
    }

    /** A field with a text in it, the cursor behind. */
    public static TextField of(String text) {
        return new TextField(text, text.length());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether a key means something to a text field. */
    public static boolean knows(Key key) {
        if (key.types()) {
            return true;
        }
        return key.modifiers() == 0
                && switch (key.code()) {
                    case Key.BACKSPACE, Key.DELETE, Key.LEFT, Key.RIGHT, Key.HOME, Key.END -> true;
                    default -> false;
                };
    }

    @Override
    public TextField typed(Key key) {
        if (key.equals(ALL)) {
            return new TextField(text, text.length(), !text.isEmpty());
        }
        if (whole && (key.is(Key.BACKSPACE) || key.is(Key.DELETE))) {
            return EMPTY;
        }
        if (key.types()) {
            return inserted(Character.toString(key.code()));
        }
        return switch (key.modifiers() == 0 ? key.code() : 0) {
            case Key.BACKSPACE -> without(Cells.previous(text, cursor), cursor);
            case Key.DELETE -> cursor == text.length() ? this : without(cursor, Cells.next(text, cursor));
            case Key.LEFT -> new TextField(text, Cells.previous(text, cursor));
            case Key.RIGHT -> cursor == text.length() ? this : new TextField(text, Cells.next(text, cursor));
            case Key.HOME -> new TextField(text, 0);
            case Key.END -> of(text);
            default -> this;
        };
    }

    /** The field after a paste: one line, nothing in it that does not show. */
    @Override
    public TextField pasted(String pasted) {
        return inserted(PlainText.clean(pasted));
    }

    private TextField inserted(String more) {
        if ((whole ? 0 : text.length()) + more.length() > LONGEST
                || !PlainText.shown(more).equals(more)) {
            return this;
        }
        String before = whole ? more : text.substring(0, cursor).concat(more);
        return new TextField(whole ? more : before.concat(text.substring(cursor)), before.length());
    }

    private TextField without(int from, int to) {
        return new TextField(text.substring(0, from).concat(text.substring(to)), from);
    }

    /** With the cursor before the first letter, so that its beginning is what is drawn. */
    public TextField atStart(boolean wanted) {
        return wanted ? new TextField(text, 0) : this;
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        atStart(!focused).draw(row, focused);
    }

    /** Draws it in one row, scrolled so that the cursor is seen. */
    public void draw(Canvas canvas, boolean focused) {
        int from = 0;
        while (from < cursor && Cells.width(text.substring(from, cursor)) >= canvas.width()) {
            from = Cells.next(text, from);
        }
        canvas.put(0, 0, whole && focused ? Ink.CHOSEN : Ink.TEXT, text.substring(from));
        if (focused) {
            canvas.cursor(Cells.width(text.substring(from, cursor)), 0);
        }
    }
}
