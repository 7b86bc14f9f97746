package lumbung.workbench.view;

import lumbung.terminal.Key;
import lumbung.workbench.widget.ListWindow;

/**
 * Whether one reads a person or edits.
 *
 * @param editing whether the form is shown
 * @param scroll the first line of the reading that is shown
 * @param begun what was typed already of somebody new
 * @param ahead what was typed since, while the form was still coming
 * @param aim the field in which the form begins
 */
record PersonMode(boolean editing, int scroll, String begun, TypedAhead ahead, Aim aim) {
    static final PersonMode READING = new PersonMode(false, 0, "", TypedAhead.NOTHING, Aim.NONE);
    static final PersonMode EDITING = new PersonMode(true, 0, "", TypedAhead.NOTHING, Aim.NONE);

    /** The keyboard goes into a field. */
    static PersonMode editing(Aim aim) {
        return new PersonMode(true, 0, "", TypedAhead.NOTHING, aim);
    }

    /** Read further: by a line, by a page of so many, or from the beginning. */
    PersonMode scrolled(Key key, int page) {
        int by = key.is(Key.PAGE_DOWN) ? page : key.is(Key.PAGE_UP) ? -page : ListWindow.arrow(key);
        int next = key.is(Key.HOME) ? 0 : Math.max(0, scroll + by);
        return new PersonMode(false, next, "", TypedAhead.NOTHING, Aim.NONE);
    }

    PersonMode with(Aim other) {
        return new PersonMode(editing, scroll, begun, ahead, other);
    }
}
