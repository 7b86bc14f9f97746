package lumbung.workbench.view;

import lumbung.i18n.Texts;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * A list's tag; as long as nothing is typed, one made of the name stands in it.
 *
 * @param offer empty where there is none to offer
 */
record TagField(TextField field, String offer) implements FormField {
    TagField offering(String other) {
        return new TagField(field, other);
    }

    @Override
    public String text() {
        return field.isEmpty() ? offer : field.text();
    }

    @Override
    public TagField typed(Key key) {
        return new TagField(field.typed(key), offer);
    }

    @Override
    public TagField pasted(String line) {
        return new TagField(field.pasted(line), offer);
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        if (field.isEmpty()) {
            row.put(0, 0, Ink.DIM, offer);
        }
        field.draw(row, texts, focused);
    }
}
