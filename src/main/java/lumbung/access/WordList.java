package lumbung.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import lumbung.broadcast.ColumnMap;
import lumbung.broadcast.text.Abbreviations;
import lumbung.care.ReplyTexts;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.register.greeting.Greetings;
import lumbung.search.Query;
import lumbung.settings.Setting;
import lumbung.settings.Settings;

/**
 * Words that come with the program and that a cooperative changes and adds to. Each line is a name and its words; the
 * cooperative's own is a setting of that name.
 */
public enum WordList {
    GREETINGS(Greetings.STYLE, "[\\p{L}\\p{N}-]{1,40}(?:\\.(?:pagi|siang|sore|malam|alias))?"),
    FEASTS(Greetings.FEAST, "[\\p{L}\\p{N}-]{1,40}(?:\\.[\\p{L}\\p{N}-]{1,40})?"),
    ABBREVIATIONS(Abbreviations.START, "[\\p{L}\\p{N}]{2,10}"),
    COLUMNS(ColumnMap.SETTING, "[a-z0-9]{1,20}"),
    REPLIES(ReplyTexts.START, "[\\p{L}\\p{N}-]{1,40}");

    private static final int LONGEST = 500;

    private final String start;
    private final Pattern rest;

    WordList(String start, String rest) {
        this.start = start;
        this.rest = Pattern.compile(rest);
    }

    /**
     * A line of it.
     *
     * @param own whether the cooperative wrote it
     */
    public record Line(String name, String words, boolean own) {
        boolean says(Line other) {
            return name.equals(other.name) && words.equals(other.words);
        }
    }

    /** The list to which a name belongs by its beginning. */
    public static Optional<WordList> of(String name) {
        return Arrays.stream(values())
                .filter(it -> name.toLowerCase(Locale.ROOT).startsWith(it.start))
                .findFirst();
    }

    /** What the names of its lines begin with. */
    public String start() {
        return start;
    }

    public Message title() {
        return Message.of("settings.words.".concat(code()));
    }

    public Message about() {
        return Message.of("settings.words.about.".concat(code()));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its lines as they hold: the cooperative's own, then those of the program. */
    public List<Line> lines(Settings settings) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Setting own : settings.under(start)) {
            String name = own.name().toLowerCase(Locale.ROOT);
            if (!own.value().isBlank()) {
                lines.put(name, new Line(name, own.value(), true));
            }
        }
        shipped().forEach((name, words) -> lines.putIfAbsent(name, new Line(name, words, false)));
        return List.copyOf(lines.values());
    }

    private Map<String, String> shipped() {
        return switch (this) {
            case GREETINGS, FEASTS -> Greetings.shipped().lines(start);
            case ABBREVIATIONS -> named(Abbreviations.shipped());
            case COLUMNS -> named(ColumnMap.shipped());
            case REPLIES -> named(ReplyTexts.shipped());
        };
    }

    private Map<String, String> named(Map<String, String> words) {
        Map<String, String> named = new LinkedHashMap<>();
        words.forEach((name, text) -> named.put(start + name, text));
        return named;
    }

    /**
     * A line as somebody types it; refused at its name or its words.
     *
     * @param typed the name, with or without its beginning
     */
    Outcome<Line> read(String typed, String words, Function<String, Outcome<Query>> queries) {
        String lower = PlainText.clean(typed).toLowerCase(Locale.ROOT);
        String last = lower.startsWith(start) ? lower.substring(start.length()) : lower;
        String clean = PlainText.clean(words);
        if (!rest.matcher(last).matches()) {
            return Outcome.refused(Refusal.at("name", "settings.refused.words.".concat(code()), lower));
        }
        if (clean.isEmpty() || clean.length() > LONGEST) {
            return Outcome.refused(Refusal.at("words", "settings.refused.text", 1, LONGEST));
        }
        Line line = new Line(start + last, clean, true);
        return this == COLUMNS ? ColumnMap.read(last, clean, queries).map(read -> line) : Outcome.done(line);
    }
}
