package lumbung.workbench.view;

import lumbung.i18n.Texts;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * A query in a form, with what it could go on to beneath.
 *
 * @param field what is typed
 * @param offers what fits at the cursor
 */
record QueryField(TextField field, Offers offers) implements FormField {
    private static final int ROWS = 7;

    static QueryField of(String text) {
        return new QueryField(TextField.of(text), Offers.NONE);
    }

    /** With what was found for a text that is still the one typed. */
    QueryField offered(Completing found) {
        return found.before().equals(field) ? new QueryField(field, Offers.of(found.found())) : this;
    }

    @Override
    public QueryField typed(Key key) {
        if (offers.open() && offers.takes(key)) {
            return new QueryField(offers.taken(field), Offers.NONE);
        }
        if (offers.open() && ListWindow.steps(key)) {
            return new QueryField(field, offers.stepped(key));
        }
        return new QueryField(field.typed(key), Offers.NONE);
    }

    @Override
    public QueryField pasted(String line) {
        return new QueryField(field.pasted(line), Offers.NONE);
    }

    @Override
    public String text() {
        return field.text();
    }

    @Override
    public boolean holds(Key key) {
        return offers.open() && (offers.takes(key) || ListWindow.steps(key));
    }

    @Override
    public QueryField left(Key by) {
        return new QueryField(field, Offers.NONE);
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        field.draw(row, texts, focused);
    }

    @Override
    public int below() {
        return offers.open() ? ROWS : 0;
    }

    @Override
    public void drawBelow(Canvas canvas, Texts texts) {
        if (offers.open()) {
            offers.draw(canvas, field, new Scene(texts, true, ""));
        }
    }
}
