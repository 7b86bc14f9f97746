package lumbung.workbench.view;

import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;

/**
 * One of several, or nothing, which means something too.
 *
 * @param empty what an empty field means
 */
record OfferField(ChoiceField field, Message empty) implements FormField {
    private FormField with(ChoiceField other) {
        return new OfferField(other, empty);
    }

    @Override
    public FormField typed(Key key) {
        return with(field.typed(key));
    }

    @Override
    public FormField pasted(String line) {
        return with(field.pasted(line));
    }

    @Override
    public String text() {
        return field.text();
    }

    @Override
    public Message said() {
        return field.isEmpty() ? empty : field.said();
    }

    @Override
    public boolean holds(Key key) {
        return field.holds(key);
    }

    @Override
    public FormField left(Key by) {
        return with(field.left(by));
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        if (field.isEmpty()) {
            row.put(0, 0, Ink.DIM, texts.of(empty));
        }
        field.draw(row, texts, focused);
    }

    @Override
    public int below() {
        return field.below();
    }

    @Override
    public void drawBelow(Canvas canvas, Texts texts) {
        field.drawBelow(canvas, texts);
    }
}
