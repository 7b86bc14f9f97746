package lumbung.workbench.view;

import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;

/** Something that a form tells and nobody types. */
record SaidField(Message said) implements FormField {
    @Override
    public FormField typed(Key key) {
        return this;
    }

    @Override
    public FormField pasted(String line) {
        return this;
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        row.put(0, 0, Ink.TITLE, texts.of(said));
        if (focused) {
            row.cursor(0, 0);
        }
    }
}
