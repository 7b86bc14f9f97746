package lumbung.workbench.view;

import java.util.List;
import lumbung.terminal.Key;

/** Something that happened to a view. */
public interface Event {
    /** A key that no action took. */
    record Typed(Key key) implements Event {}

    record Pasted(String text) implements Event {}

    /**
     * The mouse, within the view.
     *
     * @param column from the view's left
     * @param row from the view's top
     */
    record Clicked(int column, int row) implements Event {}

    /**
     * The wheel.
     *
     * @param by rows, down positive
     */
    record Wheeled(int by) implements Event {}

    /** The view has this much room from now on. */
    record Sized(int columns, int rows) implements Event {}

    /** Somebody changed the register. */
    record Changed() implements Event {}

    /**
     * A list is to show what a query finds.
     *
     * @param editing whether the keyboard goes into the query
     */
    record Asked(String query, boolean editing) implements Answer {}

    /** Somebody looked again at what needs a look. */
    record Checked() implements Event {}

    /** What was looked for before, the newest first. */
    record Earlier(List<String> queries) implements Answer {}

    /** What a job of this view's came to; each view has its own kinds. */
    interface Answer extends Event {}

    /** A job's answer that is only wishes; they are granted even if the view is gone by then. */
    record Wishes(List<Effect> effects) implements Answer {
        public static Wishes of(Effect... effects) {
            return new Wishes(List.of(effects));
        }
    }
}
