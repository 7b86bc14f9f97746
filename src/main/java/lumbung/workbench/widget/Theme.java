package lumbung.workbench.widget;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.EnumSet;

/** Inks as colours of the sixteen, always on the terminal's own background, always with something beside colour. */
public enum Theme {
    DARK,
    LIGHT,
    CONTRAST,
    /** No colour at all, as {@code NO_COLOR} asks. */
    PLAIN;

    ANSI color(Ink ink) {
        return switch (this) {
            case DARK -> dark(ink);
            case LIGHT -> light(ink);
            case CONTRAST, PLAIN -> ANSI.DEFAULT;
        };
    }

    private static ANSI dark(Ink ink) {
        return switch (ink) {
            case DIM -> ANSI.BLACK_BRIGHT;
            case FOCUS, KEY -> ANSI.CYAN_BRIGHT;
            case WARNING -> ANSI.YELLOW_BRIGHT;
            case ERROR -> ANSI.RED_BRIGHT;
            default -> ANSI.DEFAULT;
        };
    }

    private static ANSI light(Ink ink) {
        return switch (ink) {
            case DIM -> ANSI.BLACK_BRIGHT;
            case FOCUS, KEY -> ANSI.BLUE;
            case WARNING -> ANSI.MAGENTA;
            case ERROR -> ANSI.RED;
            default -> ANSI.DEFAULT;
        };
    }

    EnumSet<SGR> manner(Ink ink) {
        return switch (ink) {
            case TITLE, KEY -> EnumSet.of(SGR.BOLD);
            case CHOSEN -> EnumSet.of(SGR.REVERSE);
            case MATCH -> EnumSet.of(SGR.BOLD, SGR.UNDERLINE);
            case FOCUS -> EnumSet.of(this == CONTRAST ? SGR.REVERSE : SGR.BOLD);
            case WARNING, ERROR -> this == DARK || this == LIGHT ? EnumSet.noneOf(SGR.class) : EnumSet.of(SGR.BOLD);
            default -> EnumSet.noneOf(SGR.class);
        };
    }
}
