package lumbung.terminal;

import java.util.function.Consumer;

/** The numbers between {@code ESC [} and the last byte. */
final class Parameters {
    private static final int MOST = 8;
    private static final int LARGEST = 0x1FFFFF;

    private final int[] numbers = new int[MOST];
    private int marker;
    private int count;

    static Parameters of(CharSequence text) {
        Parameters parameters = new Parameters();
        parameters.count = text.isEmpty() ? 0 : 1;
        boolean sub = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (at == 0 && next >= '<' && next <= '?') {
                parameters.marker = next;
            } else if (next == ';' || next == ':') {
                sub = next == ':';
                parameters.count = Math.min(parameters.count + (sub ? 0 : 1), MOST);
            } else if (next >= '0' && next <= '9' && !sub) {
                parameters.digit(next - '0');
            }
        }
        return parameters;
    }

    private void digit(int digit) {
        numbers[count - 1] = Math.min(numbers[count - 1] * 10 + digit, LARGEST);
    }

    /** One of {@code < = > ?} before the numbers, or 0. */
    int marker() {
        return marker;
    }

    int count() {
        return count;
    }

    int at(int place, int otherwise) {
        return place < count && numbers[place] != 0 ? numbers[place] : otherwise;
    }

    int modifiers() {
        return modifiers(at(1, 1));
    }

    /** xterm's modifier number, one more than the sum of Shift 1, Alt 2, Ctrl 4; Meta counts as Alt. */
    static int modifiers(int number) {
        int bits = number - 1;
        return (bits & 7) | ((bits & 8) != 0 ? Key.ALT : 0);
    }

    /** Tells a mouse report: the button's low bits, 32 for a movement, 64 for the wheel. */
    static void mouse(int button, int column, int row, boolean released, Consumer<Input> sink) {
        int low = button & 3;
        if ((button & 64) != 0) {
            if (low < 2) {
                sink.accept(new Input.Mouse(wheel(low), 0, column, row));
            }
        } else if ((button & 32) != 0) {
            sink.accept(new Input.Mouse(Input.Gesture.DRAG, low, column, row));
        } else {
            sink.accept(new Input.Mouse(released ? Input.Gesture.RELEASE : Input.Gesture.PRESS, low, column, row));
        }
    }

    private static Input.Gesture wheel(int low) {
        return low == 0 ? Input.Gesture.WHEEL_UP : Input.Gesture.WHEEL_DOWN;
    }
}
