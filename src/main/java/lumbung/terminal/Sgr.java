package lumbung.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;

/** The numbers of ECMA-48's Select Graphic Rendition, sixteen colours and no more. */
final class Sgr {
    private Sgr() {}

    static int on(SGR manner) {
        return switch (manner) {
            case BOLD -> 1;
            case ITALIC -> 3;
            case UNDERLINE -> 4;
            case REVERSE -> 7;
            default -> throw new IllegalArgumentException(manner.name());
        };
    }

    static int off(SGR manner) {
        return manner == SGR.BOLD ? 22 : on(manner) + 20;
    }

    static int foreground(TextColor color) {
        return 30 + number(color);
    }

    static int background(TextColor color) {
        return 40 + number(color);
    }

    private static int number(TextColor color) {
        if (color instanceof TextColor.ANSI ansi) {
            return switch (ansi) {
                case BLACK -> 0;
                case RED -> 1;
                case GREEN -> 2;
                case YELLOW -> 3;
                case BLUE -> 4;
                case MAGENTA -> 5;
                case CYAN -> 6;
                case WHITE -> 7;
                case DEFAULT -> 9;
                case BLACK_BRIGHT -> 60;
                case RED_BRIGHT -> 61;
                case GREEN_BRIGHT -> 62;
                case YELLOW_BRIGHT -> 63;
                case BLUE_BRIGHT -> 64;
                case MAGENTA_BRIGHT -> 65;
                case CYAN_BRIGHT -> 66;
                case WHITE_BRIGHT -> 67;
            };
        }
        throw new IllegalArgumentException("Only the sixteen colours: " + color);
    }
}
