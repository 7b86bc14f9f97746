package lumbung.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Small pictures of figures out of letters: bars and lines, in ASCII where nothing else can be shown. */
public final class Strokes {
    private static final String STEPS = "▁▂▃▄▅▆▇█";
    private static final String PLAIN_STEPS = "_.-=+*%#";
    private static final String PARTS = " ▏▎▍▌▋▊▉█";

    private Strokes() {}

    /** A bar of at most so many columns; something that is more than nothing is seen. */
    public static String bar(long value, long most, int columns, boolean ascii) {
        if (value <= 0 || most <= 0) {
            return "";
        }
        int whole = ascii ? 1 : PARTS.length() - 1;
        int parts = (int) Math.max(1, Math.round((double) Math.min(value, most) * columns * whole / most));
        if (ascii) {
            return "#".repeat(parts);
        }
        String rest = parts % whole == 0 ? "" : PARTS.substring(parts % whole, parts % whole + 1);
        return "█".repeat(parts / whole) + rest;
    }

    /** A column of at most so many cells, the lowest first; something that is more than nothing is seen. */
    public static List<String> column(long value, long most, int rows, boolean ascii) {
        if (value <= 0 || most <= 0) {
            return List.of();
        }
        int whole = ascii ? 1 : STEPS.length();
        int parts = (int) Math.max(1, Math.round((double) Math.min(value, most) * rows * whole / most));
        List<String> cells = new ArrayList<>(Collections.nCopies(parts / whole, ascii ? "#" : "█"));
        if (parts % whole > 0) {
            cells.add(STEPS.substring(parts % whole - 1, parts % whole));
        }
        return cells;
    }

    /** A line of as many letters as values, each as high as its share of the highest. */
    public static String line(Collection<Long> values, boolean ascii) {
        String steps = ascii ? PLAIN_STEPS : STEPS;
        long most = values.stream().mapToLong(Long::longValue).max().orElse(0);
        return values.stream()
                .map(it -> most <= 0 ? 0 : (int) Math.round((double) Math.max(0, it) * (steps.length() - 1) / most))
                .map(step -> steps.substring(step, step + 1))
                .collect(Collectors.joining());
    }
}
