package lumbung.broadcast.text;

import java.util.List;
import java.util.Map;
import lumbung.register.Purpose;
import lumbung.settings.Shipped;

/**
 * A message to begin with, made one's own by changing it; they lie in {@code starters.properties}.
 *
 * @param text in the form that {@link MessageText} keeps
 */
public record Starter(String name, Purpose purpose, String text) {
    private static final String NAME = ".nama";

    /** All of them, the most used first. */
    public static List<Starter> all() {
        Map<String, String> lines = Shipped.lines(Starter.class, "starters.properties");
        return lines.keySet().stream()
                .filter(line -> line.endsWith(NAME))
                .map(line -> line.substring(0, line.length() - NAME.length()))
                .map(id -> new Starter(
                        lines.get(id + NAME), Purpose.valueOf(lines.get(id + ".tentang")), lines.get(id + ".teks")))
                .toList();
    }
}
