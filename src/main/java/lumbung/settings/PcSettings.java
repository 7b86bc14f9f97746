package lumbung.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was chosen for this PC, whoever sits at it: names and their texts, in the order of the file. Names that this
 * program does not know are kept.
 */
public record PcSettings(Map<String, String> values) {
    public static final PcSettings NONE = new PcSettings(Map.of());

    /** {@code id} or {@code en}. */
    public static final String LANGUAGE = "language";

    /** {@code dark}, {@code light}, {@code contrast} or {@code plain}. */
    public static final String THEME = "theme";

    /** Whether only ASCII is drawn: {@code true} or {@code false}. */
    public static final String ASCII = "ascii";

    /** Whether the mouse is listened to: {@code true} or {@code false}. */
    public static final String MOUSE = "mouse";

    /** The program that prints, such as {@code lp -o raw}. */
    public static final String PRINTER = "printer";

    /** Lines on a page. */
    public static final String PRINT_LINES = "print-lines";

    /** Whether the printer knows letters beyond ASCII: {@code true} or {@code false}. */
    public static final String PRINT_UNICODE = "print-unicode";

    /** Whether the printer wants lines to end with CR LF: {@code true} or {@code false}. */
    public static final String PRINT_CRLF = "print-crlf";

    /** Where second copies of backups go: a folder, {@code flashdisk} for whichever is plugged in, empty for nowhere. */
    public static final String BACKUP_PLACE = "backup-place";

    public PcSettings {
        values = new LinkedHashMap<>(values);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public PcSettings with(String name, String value) {
        PcSettings next = new PcSettings(values);
        next.values.put(name, value);
        return next;
    }

    /** The environment with these where it says nothing itself: a variable goes before the file. */
    public Map<String, String> under(Map<String, String> environment) {
        if (values.isEmpty()) {
            return environment;
        }
        Map<String, String> all = new HashMap<>(environment);
        text(LANGUAGE).ifPresent(it -> fill(all, "LUMBUNG_LANG", it));
        text(THEME).ifPresent(it -> fill(all, "LUMBUNG_THEME", it));
        text(ASCII).ifPresent(it -> fill(all, "LUMBUNG_ASCII", it.equals("true") ? "1" : "0"));
        text(MOUSE).ifPresent(it -> fill(all, "LUMBUNG_MOUSE", it.equals("false") ? "0" : "1"));
        return all;
    }

    private static void fill(Map<String, String> all, String variable, String value) {
        if (all.getOrDefault(variable, "").isEmpty()) {
            all.put(variable, value);
        }
    }
}
