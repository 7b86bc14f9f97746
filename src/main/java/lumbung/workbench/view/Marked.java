package lumbung.workbench.view;

import java.util.List;
import lumbung.search.Span;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** A text of which some letters were searched for. */
public final class Marked {
    private Marked() {}

    /** Draws it from the canvas's left, cut where the canvas ends. Answers the column behind it. */
    public static int draw(Canvas canvas, Ink ink, String text, List<Span> marks) {
        int end = canvas.put(0, 0, ink, text);
        for (Span mark : marks) {
            int column = Cells.width(text.substring(0, mark.from()));
            String letters = text.substring(mark.from(), mark.to());
            if (column + Cells.width(letters) <= end) {
                canvas.put(column, 0, Ink.MATCH, letters);
            }
        }
        return end;
    }
}
