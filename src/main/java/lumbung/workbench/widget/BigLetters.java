package lumbung.workbench.widget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Capitals of blocks that are read from the back of a room. A dot of a letter is half a cell high; twice as wide and high where
 * there is room; a whole cell where nothing but ASCII can be drawn.
 */
public final class BigLetters {
    private static final String FILE = "/lumbung/workbench/letters.txt";
    private static final int DOTS = 5;
    private static final char UNKNOWN = '?';
    private static final Map<Character, List<String>> GLYPHS = read();

    private BigLetters() {}

    /** A letter a line: the letter, {@code blank} for a blank, then its rows of dots. */
    private static Map<Character, List<String>> read() {
        Map<Character, List<String>> glyphs = new HashMap<>();
        try (InputStream stream = BigLetters.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> words = Arrays.asList(line.split(" ", -1));
                char letter = words.get(0).equals("blank") ? ' ' : words.get(0).charAt(0);
                glyphs.put(letter, List.copyOf(words.subList(1, 1 + DOTS)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(glyphs);
    }

    /** How large a dot is. */
    public enum Size {
        SMALL(1),
        LARGE(2);

        private final int columns;

        Size(int columns) {
            this.columns = columns;
        }

        /** How many rows a line of letters takes. */
        public int rows(boolean ascii) {
            return this == LARGE || ascii ? DOTS : DOTS / 2 + 1;
        }
    }

    /** How many columns a text takes. */
    public static int width(String text, Size size) {
        int dots = 0;
        for (char letter : plain(text)) {
            dots += glyph(letter).get(0).length() + 1;
        }
        return Math.max(0, dots - 1) * size.columns;
    }

    /** The text in lines that fit, broken between words; a word that is too long stands alone and is cut. */
    public static List<String> wrapped(String text, int columns, Size size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > columns) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /**
     * Draws a line of text, cut where the canvas ends.
     *
     * @return how many rows it took
     */
    public static int draw(Canvas canvas, int column, int row, Ink ink, String text, Size size) {
        Brush brush = new Brush(canvas, row, ink, size);
        int at = column;
        for (char letter : plain(text)) {
            List<String> glyph = glyph(letter);
            for (int x = 0; x < glyph.get(0).length(); x++) {
                for (int dot = 0; dot < size.columns; dot++) {
                    brush.stroke(at + x * size.columns + dot, glyph, x);
                }
            }
            at += (glyph.get(0).length() + 1) * size.columns;
        }
        return size.rows(canvas.isAscii());
    }

    /** Draws the dots of one line of text. */
    private record Brush(Canvas canvas, int row, Ink ink, Size size) {
        /** One column of dots of a letter. */
        void stroke(int column, List<String> glyph, int x) {
            if (column >= canvas.width()) {
                return;
            }
            boolean whole = size == Size.LARGE || canvas.isAscii();
            for (int y = 0; y < DOTS; y += whole ? 1 : 2) {
                boolean upper = isSet(glyph, x, y);
                boolean lower = whole ? upper : isSet(glyph, x, y + 1);
                if (upper || lower) {
                    canvas.put(column, row + (whole ? y : y / 2), ink, block(upper, lower, canvas.isAscii()));
                }
            }
        }
    }

    private static String block(boolean upper, boolean lower, boolean ascii) {
        if (ascii) {
            return "#";
        }
        return upper && lower ? "█" : upper ? "▀" : "▄";
    }

    private static boolean isSet(List<String> glyph, int x, int y) {
        return y < DOTS && glyph.get(y).charAt(x) == '#';
    }

    private static List<String> glyph(char letter) {
        return GLYPHS.getOrDefault(letter, GLYPHS.get(UNKNOWN));
    }

    /** Capitals without accents; signs of word processors as ASCII has them. */
    private static char[] plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.replace('–', '-')
                .replace('—', '-')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .toUpperCase(Locale.ROOT)
                .toCharArray();
    }
}
