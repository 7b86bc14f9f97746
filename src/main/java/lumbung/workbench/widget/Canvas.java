package lumbung.workbench.widget;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen;
import java.util.List;
import lumbung.terminal.Cells;

/** A rectangle of the screen to draw in, columns and rows counted from its own corner; what lies outside is cut. */
public final class Canvas {
    private final Screen screen;
    private final Looks looks;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    private Canvas(Canvas whole, int left, int top, int width, int height) {
        this.screen = whole.screen;
        this.looks = whole.looks;
        this.left = whole.left + left;
        this.top = whole.top + top;
        this.width = Math.max(0, Math.min(width, whole.width - left));
        this.height = Math.max(0, Math.min(height, whole.height - top));
    }

    /** The whole screen. */
    public Canvas(Screen screen, Looks looks) {
        this.screen = screen;
        this.looks = looks;
        this.left = 0;
        this.top = 0;
        this.width = screen.getTerminalSize().getColumns();
        this.height = screen.getTerminalSize().getRows();
    }

    public Canvas part(int column, int row, int columns, int rows) {
        return new Canvas(this, Math.max(0, column), Math.max(0, row), columns, rows);
    }

    /** What is below so many rows, one column free at the left and two at the right, the last for {@link #goesOn}. */
    public Canvas below(int head) {
        return part(1, head, width - 3, height - head);
    }

    /**
     * Says in the second column right of this canvas, where a box has its wall, that what it shows goes on above its first
     * row or below its last; in the screen's last column where there is no second one.
     */
    public void goesOn(boolean above, boolean below) {
        int column = Math.min(left + width + 1, screen.getTerminalSize().getColumns() - 1);
        if (column >= left + width) {
            Canvas edge = new Canvas(new Canvas(screen, looks), column, top, 1, height);
            edge.put(0, 0, Ink.KEY, above ? "↑" : "");
            edge.put(0, height - 1, Ink.KEY, below ? "↓" : "");
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Whether nothing but ASCII can be drawn. */
    public boolean isAscii() {
        return looks.isAscii();
    }

    /** Empties it; without a cursor until one is set. */
    public void clear() {
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                set(column, row, looks.blank());
            }
        }
    }

    /** Sets one place; of a wide character that reached into it nothing is left. */
    private void set(int column, int row, TextCharacter character) {
        int before = left + column - 1;
        if (before >= 0 && screen.getBackCharacter(before, top + row).isDoubleWidth()) {
            screen.setCharacter(before, top + row, looks.blank());
        }
        screen.setCharacter(left + column, top + row, character);
    }

    /** Where the cursor stands. */
    public void cursor(int column, int row) {
        if (column < width && row < height) {
            screen.setCursorPosition(new TerminalPosition(left + column, top + row));
        }
    }

    /**
     * Draws a text, cut with a mark where the canvas ends.
     *
     * @return the column behind it
     */
    public int put(int column, int row, Ink ink, String text) {
        return put(column, row, ink, text, width - column);
    }

    /** Draws a text in at most so many columns. */
    public int put(int column, int row, Ink ink, String text, int columns) {
        if (row < 0 || row >= height || column < 0) {
            return column;
        }
        String fitting = Cells.fit(text, Math.max(0, Math.min(columns, width - column)), looks.more());
        int at = column;
        for (int from = 0; from < fitting.length(); from = Cells.next(fitting, from)) {
            at += cell(at, row, ink, fitting.substring(from, Cells.next(fitting, from)));
        }
        return at;
    }

    private int cell(int column, int row, Ink ink, String text) {
        int columns = Cells.width(text);
        String drawn = Cells.drawn(text);
        if (columns == 2) {
            // Whatever stood in its other column; and in ASCII what stands for it is narrow.
            screen.setCharacter(left + column + 1, top + row, looks.blank());
        }
        set(column, row, looks.cell(drawn, columns, ink));
        return columns;
    }

    /** Draws a text that ends before a column. */
    public void putRight(int end, int row, Ink ink, String text) {
        put(Math.max(0, end - Cells.width(text)), row, ink, text);
    }

    /** Draws a text over as many rows as it takes, broken between words; what finds no row is cut with a mark. */
    public void wrap(Ink ink, String text) {
        List<String> rows = Cells.wrapped(text, width);
        for (int row = 0; row < Math.min(rows.size(), height); row++) {
            boolean cut = row == height - 1 && rows.size() > height;
            put(0, row, ink, cut ? rows.get(row).concat(" ").concat(rows.get(row + 1)) : rows.get(row));
        }
    }

    public void rule(int row) {
        for (int column = 0; column < width; column++) {
            put(column, row, Ink.DIM, looks.across());
        }
    }

    public void wall(int column) {
        for (int row = 0; row < height; row++) {
            put(column, row, Ink.DIM, looks.down());
        }
    }

    /** Empties it, draws a box around and answers what is inside, one column free at each side. */
    public Canvas box(String title) {
        clear();
        for (int column = 1; column < width - 1; column++) {
            put(column, 0, Ink.DIM, looks.across());
            put(column, height - 1, Ink.DIM, looks.across());
        }
        wall(0);
        wall(width - 1);
        put(0, 0, Ink.DIM, looks.corner(0));
        put(width - 1, 0, Ink.DIM, looks.corner(1));
        put(0, height - 1, Ink.DIM, looks.corner(2));
        put(width - 1, height - 1, Ink.DIM, looks.corner(3));
        if (!title.isEmpty()) {
            put(2, 0, Ink.TITLE, " ".concat(title).concat(" "), width - 4);
        }
        return part(2, 1, width - 4, height - 2);
    }
}
