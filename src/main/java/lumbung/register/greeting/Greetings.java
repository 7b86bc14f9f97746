package lumbung.register.greeting;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.message.PlainText;
import lumbung.settings.Setting;
import lumbung.settings.Shipped;

/**
 * The greetings there are: each has a name, such as {@code krama}, and its words for the parts of the day; feast days have
 * greetings of their own. Those that come with the program lie in {@code greetings.properties}; a cooperative changes them
 * and adds its own by settings of the same names: {@code salam.NAME}, {@code salam.NAME.pagi} (siang, sore, malam),
 * {@code salam.NAME.alias}; {@code raya.FEAST}, {@code raya.FEAST.NAME}, {@code raya.FEAST.alias}.
 */
public final class Greetings {
    /** The greeting of everybody who chose none. */
    public static final String NEUTRAL = "netral";
    /** What the names of settings about greetings begin with. */
    public static final String STYLE = "salam.";
    /** What the names of settings about feast days begin with. */
    public static final String FEAST = "raya.";

    private static final Pattern LINE =
            Pattern.compile("(salam|raya)\\.([\\p{L}\\p{N}-]{1,40})(?:\\.([\\p{L}\\p{N}-]{1,40}))?");
    private static final String ALIAS = "alias";
    private static final Greetings SHIPPED = new Greetings(Shipped.lines(Greetings.class, "greetings.properties"));

    private final Map<String, String> lines;
    private final Map<String, Map<String, String>> styles = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> feasts = new LinkedHashMap<>();

    private Greetings(Map<String, String> lines) {
        this.lines = lines;
        lines.forEach(this::enter);
    }

    private void enter(String name, String words) {
        Matcher line = LINE.matcher(name);
        if (line.matches()) {
            Map<String, Map<String, String>> kind = name.startsWith(STYLE) ? styles : feasts;
            String part = line.group(3) == null ? "" : line.group(3);
            kind.computeIfAbsent(line.group(2), it -> new LinkedHashMap<>()).put(part, words);
        }
    }

    /** Those that come with the program. */
    public static Greetings shipped() {
        return SHIPPED;
    }

    /** The lines whose names begin so, in their order. */
    public Map<String, String> lines(String beginning) {
        Map<String, String> some = new LinkedHashMap<>(lines);
        some.keySet().removeIf(name -> !name.startsWith(beginning));
        return Collections.unmodifiableMap(some);
    }

    /** These, and what the settings say; settings about anything else, and empty ones, change nothing. */
    public Greetings with(Collection<Setting> settings) {
        Map<String, String> all = new LinkedHashMap<>(lines);
        for (Setting setting : settings) {
            String name = setting.name().toLowerCase(Locale.ROOT);
            String words = PlainText.clean(setting.value());
            if (LINE.matcher(name).matches() && !words.isEmpty()) {
                all.put(name, words);
            }
        }
        return all.equals(lines) ? this : new Greetings(all);
    }

    /** The names of the greetings, the neutral one first. */
    public List<String> names() {
        return List.copyOf(styles.keySet());
    }

    /** The name of the greeting that somebody means, in either language; empty where there is none. */
    public Optional<String> named(String word) {
        return named(styles, word);
    }

    /** The names of the feast days. */
    public List<String> feasts() {
        return List.copyOf(feasts.keySet());
    }

    /** The name of the feast day that somebody means, in either language; empty where there is none. */
    public Optional<String> feast(String word) {
        return named(feasts, word);
    }

    /**
     * The words of a greeting.
     *
     * @param name of the greeting; the neutral one where it is empty or there is none of this name
     */
    public String at(String name, LocalTime time) {
        String hour = PartOfDay.of(time).word();
        return words(styles, name, hour).or(() -> words(styles, NEUTRAL, hour)).orElse("");
    }

    /**
     * The words for a feast day.
     *
     * @param name of the greeting that the person prefers, where the feast has words for it
     * @return empty where there is no such feast
     */
    public Optional<String> on(String feast, String name) {
        return words(feasts, feast, name);
    }

    private static Optional<String> words(Map<String, Map<String, String>> kind, String name, String part) {
        Map<String, String> known = kind.getOrDefault(name, Map.of());
        return Stream.of(part, "")
                .flatMap(it -> Stream.ofNullable(known.get(it)))
                .findFirst();
    }

    private static Optional<String> named(Map<String, Map<String, String>> kind, String word) {
        String sought = PlainText.clean(word).toLowerCase(Locale.ROOT).replace(' ', '-');
        return kind.entrySet().stream()
                .filter(it ->
                        it.getKey().equals(sought) || aliases(it.getValue()).contains(sought))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<String> aliases(Map<String, String> words) {
        return List.of(words.getOrDefault(ALIAS, "").strip().split("\\s*,\\s*", -1));
    }
}
