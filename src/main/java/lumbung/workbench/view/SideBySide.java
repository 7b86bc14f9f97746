package lumbung.workbench.view;

import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** Two states of something side by side: what it is called at the left, then the one, then the other. */
record SideBySide(Canvas canvas, boolean focused) {
    private static final int LABEL = 14;

    /**
     * One of the two.
     *
     * @param mark two cells before the text
     * @param ink how much it counts
     */
    record Side(String mark, String text, Ink ink) {}

    private int half() {
        return (canvas.width() - LABEL) / 2;
    }

    /** The same within one of its rows. */
    SideBySide in(Canvas row) {
        return new SideBySide(row, focused);
    }

    /** Whether a text can be seen whole. */
    boolean fits(String text) {
        return Cells.width(text) + 2 <= half() - 1;
    }

    void heads(int row, String left, String right) {
        canvas.put(LABEL, row, Ink.TITLE, left, half() - 1);
        canvas.put(LABEL + half(), row, Ink.TITLE, right, half() - 1);
    }

    void line(int row, boolean chosen, String label, Side left, Side right) {
        canvas.put(0, row, Ink.FOCUS, chosen ? ">" : "");
        canvas.put(1, row, chosen ? Ink.FOCUS : Ink.DIM, label, LABEL - 2);
        canvas.put(LABEL, row, left.ink, left.mark + left.text, half() - 1);
        canvas.put(LABEL + half(), row, right.ink, right.mark + right.text, half() - 1);
        if (chosen && focused) {
            canvas.cursor(0, row);
        }
    }
}
