package lumbung.workbench.widget;

import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.terminal.Key;

/**
 * What is seldom wanted lies behind it: Enter and the arrows to the sides open and close it.
 *
 * @param open whether what lies behind is shown
 * @param about what lies behind, in a few words
 */
public record FoldField(boolean open, Message about) implements FormField {
    @Override
    public FoldField typed(Key key) {
        if (key.is(Key.ENTER) || key.is(' ')) {
            return new FoldField(!open, about);
        }
        return key.is(Key.RIGHT) || key.is(Key.LEFT) ? new FoldField(key.is(Key.RIGHT), about) : this;
    }

    @Override
    public FoldField pasted(String line) {
        return this;
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public Message said() {
        return about;
    }

    @Override
    public boolean holds(Key key) {
        return key.is(Key.ENTER);
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        row.put(0, 0, Ink.DIM, texts.of(about));
        if (focused) {
            row.cursor(0, 0);
        }
    }
}
