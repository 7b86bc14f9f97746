package lumbung.terminal;

/**
 * What terminals send for keys that have no character: xterm, VTE, rxvt, the Linux console, PuTTY and Windows agree
 * on all but a few, and those few do not contradict each other.
 */
final class KeyTable {
    private KeyTable() {}

    /** The key of {@code ESC [ … final} or {@code ESC O final}; 0 if there is none. */
    static int byFinal(int last) {
        return switch (last) {
            case 'A', 'a' -> Key.UP;
            case 'B', 'b' -> Key.DOWN;
            case 'C', 'c' -> Key.RIGHT;
            case 'D', 'd' -> Key.LEFT;
            case 'H' -> Key.HOME;
            case 'F' -> Key.END;
            case 'P' -> Key.F1;
            case 'Q' -> Key.F1 - 1;
            case 'R' -> Key.F1 - 2;
            case 'S' -> Key.F1 - 3;
            case 'M' -> Key.ENTER;
            case 'Z' -> Key.TAB;
            default -> 0;
        };
    }

    /** Whether an arrow came as rxvt says it: small after {@code ESC [} with Shift, after {@code ESC O} with Ctrl. */
    static boolean isSmallArrow(int last) {
        return last >= 'a' && last <= 'd';
    }

    /** The key of {@code ESC [ number ~}; 0 if there is none. */
    static int byNumber(int number) {
        return switch (number) {
            case 1, 7 -> Key.HOME;
            case 2 -> Key.INSERT;
            case 3 -> Key.DELETE;
            case 4, 8 -> Key.END;
            case 5 -> Key.PAGE_UP;
            case 6 -> Key.PAGE_DOWN;
            case 11, 12, 13, 14, 15 -> Key.F1 - (number - 11);
            case 17, 18, 19, 20, 21 -> Key.F1 - (number - 12);
            case 23, 24 -> Key.F1 - (number - 13);
            default -> 0;
        };
    }

    /** The Linux console's F1 to F5: {@code ESC [ [ A} to {@code E}; 0 for anything else. */
    static int ofConsole(int last) {
        return last >= 'A' && last <= 'E' ? Key.F1 - (last - 'A') : 0;
    }

    /** A control byte or a code point as a key. */
    static Key ofCharacter(int point, int modifiers) {
        return switch (point) {
            case '\t' -> new Key(Key.TAB, modifiers);
            case '\r', '\n' -> new Key(Key.ENTER, modifiers);
            case 8, 0x7F -> new Key(Key.BACKSPACE, modifiers);
            case 0x1B -> new Key(Key.ESC, modifiers);
            case 0 -> new Key(' ', modifiers | Key.CTRL);
            default -> point < ' ' ? new Key(letter(point), modifiers | Key.CTRL) : plain(point, modifiers);
        };
    }

    private static int letter(int control) {
        return control <= 26 ? 'a' + control - 1 : '@' + control;
    }

    private static Key plain(int point, int modifiers) {
        boolean shiftOnly = (modifiers & ~Key.SHIFT) == 0;
        if (shiftOnly) {
            return new Key(modifiers == 0 ? point : Character.toUpperCase(point), 0);
        }
        return new Key(Character.toLowerCase(point), modifiers);
    }
}
