package lumbung.broadcast.text;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.settings.Setting;
import lumbung.settings.Shipped;

/**
 * Short words that stand for whole phrases of a message: {@code slm} for {@code {salam} {sapaan} {panggilan}, }. Those that
 * come with the program lie in {@code abbreviations.properties}; settings called {@code singkatan.slm} change and add to them.
 */
public final class Abbreviations {
    /** What the names of settings about abbreviations begin with. */
    public static final String START = "singkatan.";

    private static final char CARET = '|';
    private static final Map<String, String> SHIPPED = Shipped.lines(Abbreviations.class, "abbreviations.properties");

    private final Map<String, String> phrases;

    private Abbreviations(Map<String, String> phrases) {
        this.phrases = Collections.unmodifiableMap(phrases);
    }

    /**
     * A message in which an abbreviation was written out.
     *
     * @param caret where writing goes on, in UTF-16 units
     */
    public record Expanded(String text, int caret) {}

    /** Those that come with the program. */
    public static Map<String, String> shipped() {
        return SHIPPED;
    }

    /** Those that come with the program, and what the settings say; other settings, and empty ones, change nothing. */
    public static Abbreviations of(Collection<Setting> settings) {
        Map<String, String> phrases = new LinkedHashMap<>(SHIPPED);
        for (Setting setting : settings) {
            String word = setting.name().startsWith(START) ? setting.name().substring(START.length()) : "";
            if (!word.isBlank() && !setting.value().isBlank()) {
                phrases.put(word.strip().toLowerCase(Locale.ROOT), Plain.lines(setting.value()));
            }
        }
        return new Abbreviations(phrases);
    }

    /** The abbreviations, in lower case, with their phrases; a {@code |} marks where writing goes on. */
    public Map<String, String> all() {
        return phrases;
    }

    /** Writes out the abbreviation that ends at the caret; empty where none does, or where it is part of a word. */
    public Optional<Expanded> expand(String text, int caret) {
        int from = Words.start(text, caret);
        boolean alone = from == 0 || "{#@".indexOf(text.charAt(from - 1)) < 0;
        String word = text.substring(from, caret).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(alone ? phrases.get(word) : null).map(phrase -> {
            int mark = phrase.indexOf(CARET);
            String plain = mark < 0 ? phrase : phrase.substring(0, mark) + phrase.substring(mark + 1);
            return new Expanded(
                    text.substring(0, from) + plain + text.substring(caret), from + (mark < 0 ? plain.length() : mark));
        });
    }
}
