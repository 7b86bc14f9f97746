package lumbung.register.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;

/** The few values of a kind by their words, the canonical (Indonesian) word of each first. */
public final class Choices<T extends Enum<T>> {
    private final String name;
    private final Map<String, T> values = new LinkedHashMap<>();
    private final Map<T, String> canonical = new LinkedHashMap<>();

    /** None yet; {@code register.words.NAME} lists in each language the words that are to come. */
    Choices(String name) {
        this.name = name;
    }

    Choices<T> with(T value, String... words) {
        canonical.put(value, words[0]);
        List.of(words).forEach(word -> values.put(word, value));
        return this;
    }

    public Optional<T> find(String word) {
        return Optional.ofNullable(
                values.get(word.strip().toLowerCase(Locale.ROOT).replace(' ', '-')));
    }

    public String word(T value) {
        return canonical.get(value);
    }

    /** The values in the order in which they are offered. */
    public List<T> values() {
        return List.copyOf(canonical.keySet());
    }

    /** Every word that means a value. */
    public List<String> words(T value) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() == value)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The canonical words. */
    public List<String> words() {
        return List.copyOf(canonical.values());
    }

    /** The usual words as a list to read, in the language of whoever reads it. */
    public Message list() {
        return Message.of("register.words.".concat(name));
    }
}
