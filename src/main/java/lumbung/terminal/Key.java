package lumbung.terminal;

/**
 * One key, as a terminal can tell it.
 *
 * @param code a code point for a character (Ctrl and Alt with the small letter), or one of the negative constants
 * @param modifiers sum of {@link #SHIFT}, {@link #ALT}, {@link #CTRL}; Shift is not told for characters
 */
public record Key(int code, int modifiers) implements Input {
    public static final int SHIFT = 1;
    public static final int ALT = 2;
    public static final int CTRL = 4;

    public static final int ESC = -1;
    public static final int ENTER = -2;
    public static final int TAB = -3;
    public static final int BACKSPACE = -4;
    public static final int UP = -5;
    public static final int DOWN = -6;
    public static final int LEFT = -7;
    public static final int RIGHT = -8;
    public static final int HOME = -9;
    public static final int END = -10;
    public static final int PAGE_UP = -11;
    public static final int PAGE_DOWN = -12;
    public static final int INSERT = -13;
    public static final int DELETE = -14;
    /** F1; F2 is one less, and so on to F12. */
    public static final int F1 = -20;

    private static final String[] NAMES = {
        "Esc",
        "Enter",
        "Tab",
        "Backspace",
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "Insert",
        "Delete"
    };

    public static Key of(int code) {
        return new Key(code, 0);
    }

    public static Key ctrl(int letter) {
        return new Key(letter, CTRL);
    }

    public static Key alt(int code) {
        return new Key(code, ALT);
    }

    /**
     * Reads {@code Ctrl+F}, {@code Alt+Enter}, {@code Shift+Up}, {@code F2}, {@code Space} or a single character.
     *
     * @throws IllegalArgumentException if the name is none of these
     */
    public static Key named(String name) {
        int modifiers = 0;
        String rest = name;
        for (int plus = rest.indexOf('+'); plus > 0 && plus < rest.length() - 1; plus = rest.indexOf('+')) {
            modifiers |= modifier(rest.substring(0, plus));
            rest = rest.substring(plus + 1);
        }
        int code = code(rest);
        boolean letter = modifiers != 0 && code >= 'A' && code <= 'Z';
        return new Key(letter ? Character.toLowerCase(code) : code, modifiers);
    }

    /** Whether this types a character into a text. */
    public boolean types() {
        return code >= ' ' && modifiers == 0;
    }

    public boolean is(int wanted) {
        return code == wanted && modifiers == 0;
    }

    public boolean shift() {
        return (modifiers & SHIFT) != 0;
    }

    public boolean ctrl() {
        return (modifiers & CTRL) != 0;
    }

    /** The name that {@link #named} reads. */
    public String name() {
        StringBuilder name = new StringBuilder();
        name.append((modifiers & CTRL) != 0 ? "Ctrl+" : "");
        name.append((modifiers & ALT) != 0 ? "Alt+" : "");
        name.append((modifiers & SHIFT) != 0 ? "Shift+" : "");
        if (code <= F1) {
            name.append('F').append(F1 - code + 1);
        } else if (code < 0) {
            name.append(NAMES[-code - 1]);
        } else if (code == ' ') {
            name.append("Space");
        } else {
            name.appendCodePoint(modifiers == 0 ? code : Character.toUpperCase(code));
        }
        return name.toString();
    }

    // Written out, since a record's own are linked at run time and would cost the first frame some milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.code == code && key.modifiers == modifiers;
    }

    @Override
    public int hashCode() {
        return code * 8 + modifiers;
    }

    @Override
    public String toString() {
        return name();
    }

    private static int modifier(String name) {
        return switch (name) {
            case "Ctrl" -> CTRL;
            case "Alt" -> ALT;
            case "Shift" -> SHIFT;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static int code(String name) {
        for (int at = 0; at < NAMES.length; at++) {
            if (NAMES[at].equals(name)) {
                return -at - 1;
            }
        }
        if (name.equals("Space")) {
            return ' ';
        }
        if (name.codePointCount(0, name.length()) == 1) {
            return name.codePointAt(0);
        }
        for (int number = 1; number <= 12; number++) {
            if (name.equals("F" + number)) {
                return F1 + 1 - number;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
