package lumbung.workbench.view;

import java.util.List;
import lumbung.search.Completion.Candidate;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * What a query could go on to, in a small list below it.
 *
 * @param list the fields and values that fit the word at the cursor
 * @param chosen whether an arrow went into it, so that Enter takes what it stands on
 */
record Offers(ListWindow<Candidate> list, boolean chosen) {
    private static final int HEIGHT = 8;
    private static final int GAP = 2;

    static final Offers NONE = of(List.of());

    static Offers of(List<Candidate> found) {
        return new Offers(ListWindow.of(found, HEIGHT), false);
    }

    boolean open() {
        return !list.isEmpty();
    }

    /** After an arrow or a page key; the first one only goes in. */
    Offers stepped(Key key) {
        return new Offers(chosen ? list.typed(key) : list, true);
    }

    boolean takes(Key key) {
        return key.is(Key.TAB) || (chosen && key.is(Key.ENTER));
    }

    TextField taken(TextField field) {
        return list.current()
                .map(it -> new TextField(
                        it.in(field.text()), it.span().from() + it.text().length()))
                .orElse(field);
    }

    /** Draws them in a box below the word, moved to the left where they would not fit. */
    void draw(Canvas below, TextField field, Scene scene) {
        int words = 0;
        int abouts = 0;
        for (Candidate each : list.rows()) {
            words = Math.max(words, Cells.width(each.text()));
            abouts = Math.max(abouts, Cells.width(about(each, scene)));
        }
        int width = Math.min(below.width(), words + abouts + (abouts > 0 ? GAP : 0) + 2 * GAP + 2);
        int word = list.current().map(each -> each.span().from()).orElse(0);
        int left = Math.min(
                Cells.width(
                        field.text().substring(0, Math.min(word, field.text().length()))),
                below.width() - width);
        int rows = list.bottom() - list.place().top();
        Canvas box = below.part(Math.max(0, left - GAP), 0, width, rows + 2).box("");
        int behind = words + 2 * GAP;
        list.draw(box, (row, at) -> row(row, at, behind, scene));
    }

    private void row(Canvas row, int at, int behind, Scene scene) {
        boolean here = chosen && list.isCursor(at);
        Candidate each = list.rows().get(at);
        row.put(0, 0, Ink.FOCUS, here ? ">" : "");
        row.put(GAP, 0, here ? Ink.FOCUS : Ink.TEXT, each.text());
        row.put(behind, 0, Ink.DIM, about(each, scene));
    }

    /** What a field is about; a value says it itself. */
    private static String about(Candidate each, Scene scene) {
        return each.text().endsWith(":") ? scene.texts().of(each.about()) : "";
    }
}
