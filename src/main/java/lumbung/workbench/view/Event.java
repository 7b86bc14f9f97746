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

    /** What a job of this view's came to; each view has its own kinds. */
    interface Answer extends Event {}

    /** A query that was chosen elsewhere, for the list's filter. */
    record Asked(String query) implements Answer {}

    /** A job's answer that is only wishes; they are granted even if the view is gone by then. */
    record Wishes(List<Effect> effects) implements Answer {
        public static Wishes of(Effect... effects) {
            return new Wishes(List.of(effects));
        }
    }
}
