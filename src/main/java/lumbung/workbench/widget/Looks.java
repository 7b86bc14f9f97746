package lumbung.workbench.widget;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor.ANSI;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import lumbung.terminal.Cell;

/** How things look on this terminal: its theme, and the characters it can show. Remembers the cells it made. */
public final class Looks {
    private static final int REMEMBERED = 4096;

    /** Signs of our own texts and of word processors, and what stands for them in ASCII. */
    private static final String LIKE = "…–—‘’“”×·•→←↑↓✓█▉▊▋▌▍▎▏▁▂▃▄▅▆▇";

    private static final String LIKE_ASCII = ".--''\"\"x..><^vv#####---_.-=+*%";

    private final Theme theme;
    private final boolean ascii;
    private final Map<Ink, Map<String, Cell>> cells = new HashMap<>();

    public Looks(Theme theme, boolean ascii) {
        this.theme = theme;
        this.ascii = ascii;
    }

    /** These in another theme. */
    public Looks in(Theme other) {
        return new Looks(other, ascii);
    }

    /** These with nothing but ASCII, or with everything. */
    public Looks withAscii(boolean wanted) {
        return new Looks(theme, wanted);
    }

    public boolean isAscii() {
        return ascii;
    }

    /**
     * What the environment asks for: {@code NO_COLOR}, {@code LUMBUNG_THEME} (dark, light, contrast, plain), {@code COLORFGBG},
     * {@code LUMBUNG_ASCII=1} or a locale that is not UTF-8.
     */
    public static Looks of(Map<String, String> environment) {
        return new Looks(theme(environment), ascii(environment));
    }

    private static Theme theme(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return Theme.PLAIN;
        }
        return switch (environment.getOrDefault("LUMBUNG_THEME", "")) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            case "contrast" -> Theme.CONTRAST;
            case "plain" -> Theme.PLAIN;
            default -> lightGround(environment.getOrDefault("COLORFGBG", "")) ? Theme.LIGHT : Theme.DARK;
        };
    }

    private static boolean lightGround(String colors) {
        return colors.endsWith(";15") || colors.endsWith(";7");
    }

    private static boolean ascii(Map<String, String> environment) {
        String wish = environment.getOrDefault("LUMBUNG_ASCII", "");
        if (!wish.isEmpty()) {
            return wish.equals("1");
        }
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return !locale.endsWith("UTF-8") && !locale.endsWith("utf8") && !locale.contains("UTF-8@");
            }
        }
        return !System.getProperty("os.name").startsWith("Windows");
    }

    Cell cell(String text, int columns, Ink ink) {
        Map<String, Cell> known = cells.get(ink);
        if (known == null) {
            known = new HashMap<>();
            cells.put(ink, known);
        }
        Cell cell = known.get(text);
        if (cell == null) {
            cell = new Cell(
                    ascii ? ascii(text, columns) : text,
                    ascii ? 1 : columns,
                    ink == Ink.PAPER || ink == Ink.PRINT ? ANSI.BLACK : theme.color(ink),
                    ground(ink),
                    theme.manner(ink));
            if (known.size() < REMEMBERED) {
                known.put(text, cell);
            }
        }
        return cell;
    }

    private static ANSI ground(Ink ink) {
        return switch (ink) {
            case PAPER -> ANSI.WHITE_BRIGHT;
            case PRINT -> ANSI.BLACK;
            default -> ANSI.DEFAULT;
        };
    }

    /** Makes the usual cells before they are needed, while something else is waited for. */
    public void prepare() {
        blank();
        for (char letter = '!'; letter <= '~'; letter++) {
            cell(String.valueOf(letter), 1, Ink.TEXT);
        }
        cell(across(), 1, Ink.DIM);
        cell("A", 1, Ink.KEY);
    }

    TextCharacter blank() {
        return TextCharacter.DEFAULT_CHARACTER;
    }

    private static String ascii(String text, int columns) {
        if (text.charAt(0) < 0x7F) {
            return text.substring(0, 1);
        }
        int known = LIKE.indexOf(text.charAt(0));
        if (known >= 0) {
            return LIKE_ASCII.substring(known, known + 1);
        }
        char base = Normalizer.normalize(text, Normalizer.Form.NFD).charAt(0);
        return base < 0x7F ? String.valueOf(base) : columns == 2 ? "#" : "?";
    }

    String more() {
        return ascii ? "~" : "…";
    }

    String across() {
        return ascii ? "-" : "─";
    }

    String down() {
        return ascii ? "|" : "│";
    }

    /** Top left, top right, bottom left, bottom right. */
    String corner(int which) {
        return ascii ? "+" : "┌┐└┘".substring(which, which + 1);
    }
}
