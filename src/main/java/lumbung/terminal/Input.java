package lumbung.terminal;

/** What a terminal tells: a key, a paste, the mouse, a new size, or that nobody is there any more. */
public sealed interface Input permits Key, Input.Paste, Input.Mouse, Input.Resized, Input.HungUp {
    /** Text pasted in one go, lines ended by {@code \n}; not yet cleaned. */
    record Paste(String text) implements Input {}

    enum Gesture {
        PRESS,
        RELEASE,
        DRAG,
        WHEEL_UP,
        WHEEL_DOWN
    }

    /**
     * One report of the mouse.
     *
     * @param button 0 left, 1 middle, 2 right
     * @param column from 0
     * @param row from 0
     */
    record Mouse(Gesture gesture, int button, int column, int row) implements Input {}

    record Resized(int columns, int rows) implements Input {}

    record HungUp() implements Input {}
}
