package lumbung.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Bytes from a terminal to keys, pastes and mouse, whatever way they are cut into pieces. A sequence that stops in the
 * middle waits for {@link #silence}; what no table knows is swallowed whole and never typed.
 */
final class Decoder {
    private enum State {
        GROUND,
        ESCAPE,
        CSI,
        SS3,
        CONSOLE,
        X10,
        STRING,
        STRING_END,
        PASTE,
        UTF8
    }

    private static final int LONGEST_SEQUENCE = 64;
    private static final int LARGEST_PASTE = 4 << 20;
    private static final byte[] PASTE_END = {0x1B, '[', '2', '0', '1', '~'};

    private final Consumer<Input> sink;
    private final StringBuilder sequence = new StringBuilder();
    private final ByteArrayOutputStream paste = new ByteArrayOutputStream(0);
    private State state = State.GROUND;
    private int alt;
    private int endMatched;
    private int point;
    private int missing;
    private int smallest;

    Decoder(Consumer<Input> sink) {
        this.sink = sink;
    }

    void feed(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            feed(bytes[at] & 0xFF);
        }
    }

    /** Whether what came so far may be the beginning of something longer. */
    boolean waiting() {
        return state != State.GROUND;
    }

    boolean pasting() {
        return state == State.PASTE;
    }

    /** Nothing came for a while: an Esc was an Esc, and what was begun will not be ended. */
    void silence() {
        State stopped = state;
        boolean bare = sequence.isEmpty();
        ground();
        switch (stopped) {
            case ESCAPE -> escapes();
            case CSI -> {
                if (bare) {
                    sink.accept(Key.alt('['));
                }
            }
            case SS3 -> sink.accept(Key.alt('o'));
            case PASTE -> endPaste();
            default -> {}
        }
        alt = 0;
    }

    private void escapes() {
        sink.accept(Key.of(Key.ESC));
        if (alt != 0) {
            sink.accept(Key.of(Key.ESC));
        }
    }

    private void feed(int next) {
        switch (state) {
            case GROUND -> character(next);
            case ESCAPE -> escape(next);
            case CSI -> csi(next);
            case SS3 -> ss3(next);
            case CONSOLE -> emit(KeyTable.ofConsole(next), 0);
            case X10 -> x10(next);
            case STRING -> string(next);
            case STRING_END -> ground();
            case PASTE -> paste(next);
            case UTF8 -> utf8(next);
            default -> throw new IllegalStateException(state.name());
        }
    }

    private void character(int next) {
        if (next == 0x1B) {
            state = State.ESCAPE;
        } else if (next < 0x80) {
            typed(next);
        } else if (next >= 0xC2 && next <= 0xF4) {
            missing = next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
            smallest = next < 0xE0 ? 0x80 : next < 0xF0 ? 0x800 : 0x10000;
            point = next & (0x3F >> missing);
            state = State.UTF8;
        }
    }

    private void utf8(int next) {
        if ((next & 0xC0) != 0x80) {
            ground();
            character(next);
            return;
        }
        point = (point << 6) | (next & 0x3F);
        missing--;
        if (missing == 0) {
            ground();
            boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (point >= smallest && point <= Character.MAX_CODE_POINT && !surrogate) {
                typed(point);
            }
        }
    }

    private void typed(int typed) {
        ground();
        int modifiers = alt;
        alt = 0;
        sink.accept(KeyTable.ofCharacter(typed, modifiers));
    }

    private void escape(int next) {
        switch (next) {
            case '[' -> state = State.CSI;
            case 'O' -> state = State.SS3;
            case ']', 'P', '_', '^', 'X' -> state = State.STRING;
            case 0x1B -> alt = Key.ALT;
            default -> {
                alt = Key.ALT;
                state = State.GROUND;
                character(next);
            }
        }
    }

    private void csi(int next) {
        if (sequence.isEmpty() && next == '[') {
            state = State.CONSOLE;
        } else if (sequence.isEmpty() && next == 'M') {
            state = State.X10;
        } else if (next == 0x1B) {
            ground();
            state = State.ESCAPE;
        } else if (isFinal(next)) {
            finish(next);
        } else if (sequence.length() < LONGEST_SEQUENCE) {
            sequence.append((char) next);
        }
    }

    /** rxvt ends a key with Shift in a dollar, which elsewhere stands in the middle. */
    private boolean isFinal(int next) {
        return (next >= 0x40 && next <= 0x7E) || (next == '$' && !sequence.isEmpty() && sequence.charAt(0) <= '9');
    }

    private void finish(int last) {
        Parameters numbers = Parameters.of(sequence);
        if (numbers.marker() == '<') {
            ground();
            mouse(numbers, last);
        } else if (numbers.marker() != 0) {
            ground();
        } else if (last == 'u') {
            coded(numbers.at(0, 0), numbers.modifiers());
        } else if (last == '~' || last == '^' || last == '$' || last == '@') {
            numbered(numbers, last);
        } else if (sequence.isEmpty() && last == 'P') {
            // st's Delete; with numbers before it, it is anybody's F1.
            emit(Key.DELETE, 0);
        } else if (last == 'h' && numbers.at(0, 0) == 4) {
            // st's Insert.
            emit(Key.INSERT, 0);
        } else {
            boolean shift = last == 'Z' || KeyTable.isSmallArrow(last);
            emit(KeyTable.byFinal(last), numbers.modifiers() | (shift ? Key.SHIFT : 0));
        }
    }

    private void numbered(Parameters numbers, int last) {
        int number = numbers.at(0, 0);
        int extra = last == '^' ? Key.CTRL : last == '$' ? Key.SHIFT : last == '@' ? Key.CTRL | Key.SHIFT : 0;
        if (number == 200) {
            ground();
            state = State.PASTE;
        } else if (number == 27 && numbers.count() >= 3) {
            coded(numbers.at(2, 0), numbers.modifiers());
        } else {
            emit(KeyTable.byNumber(number), numbers.modifiers() | extra);
        }
    }

    private void coded(int code, int modifiers) {
        ground();
        int all = modifiers | alt;
        alt = 0;
        boolean functional = code >= 0xE000 && code <= 0xF8FF;
        if (Character.isValidCodePoint(code) && code > 0 && !functional) {
            sink.accept(KeyTable.ofCharacter(code, all));
        }
    }

    private void ss3(int next) {
        if ((next >= '0' && next <= '9') || next == ';') {
            sequence.append((char) next);
            return;
        }
        Parameters numbers = Parameters.of(sequence);
        int modifiers = numbers.count() == 1 ? Parameters.modifiers(numbers.at(0, 1)) : numbers.modifiers();
        emit(KeyTable.byFinal(next), modifiers | (KeyTable.isSmallArrow(next) ? Key.CTRL : 0));
    }

    private void emit(int code, int modifiers) {
        ground();
        int all = modifiers | alt;
        alt = 0;
        if (code != 0) {
            sink.accept(new Key(code, all));
        }
    }

    private void x10(int next) {
        sequence.append((char) next);
        if (sequence.length() == 3) {
            int button = sequence.charAt(0) - 32;
            int column = sequence.charAt(1) - 33;
            int row = sequence.charAt(2) - 33;
            ground();
            Parameters.mouse(button, column, row, (button & 3) == 3 && button < 64, sink);
        }
    }

    private void mouse(Parameters numbers, int last) {
        if (last == 'M' || last == 'm') {
            Parameters.mouse(numbers.at(0, 0), numbers.at(1, 1) - 1, numbers.at(2, 1) - 1, last == 'm', sink);
        }
    }

    /** A terminal's answer to a question that nobody asked: until BEL or ESC. */
    private void string(int next) {
        if (next == 7 || next == 0x9C) {
            ground();
        } else if (next == 0x1B) {
            state = State.STRING_END;
        }
    }

    private void paste(int next) {
        if (paste.size() < LARGEST_PASTE) {
            paste.write(next);
        }
        endMatched = next == PASTE_END[endMatched] ? endMatched + 1 : next == PASTE_END[0] ? 1 : 0;
        if (endMatched == PASTE_END.length) {
            ground();
            endPaste();
        }
    }

    private void endPaste() {
        byte[] bytes = paste.toByteArray();
        int length = bytes.length - endMatched;
        paste.reset();
        endMatched = 0;
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        sink.accept(new Input.Paste(text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    private void ground() {
        state = State.GROUND;
        sequence.setLength(0);
    }
}
