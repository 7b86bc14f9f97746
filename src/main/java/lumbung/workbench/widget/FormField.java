package lumbung.workbench.widget;

import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.terminal.Key;

/** Something that can be filled in: an immutable value that turns keys and pasted text into its next state. */
public interface FormField {
    /** The field after a key; itself where the key means nothing here. */
    FormField typed(Key key);

    /** The field after a paste of one line. */
    FormField pasted(String line);

    /** What is written in it, as the register's fields read it. */
    String text();

    /** What is written in it, as a person reads it. */
    default Message said() {
        return Message.of("form.literal", text());
    }

    /** Whether a key that usually leaves a field means something in it at the moment: a list or a calendar is open. */
    default boolean holds(Key key) {
        return false;
    }

    /** The field once Tab or Enter leaves it: what was offered is taken. */
    default FormField left(Key by) {
        return this;
    }

    /** The field with what it can open opened: a calendar, a list. */
    default FormField opened() {
        return this;
    }

    /** Draws it in one row. */
    void draw(Canvas row, Texts texts, boolean focused);

    /** How many rows it needs beneath while the keyboard is in it. */
    default int below() {
        return 0;
    }

    /** Draws what it offers beneath. */
    default void drawBelow(Canvas canvas, Texts texts) {}
}
