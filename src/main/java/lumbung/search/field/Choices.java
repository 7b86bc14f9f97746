package lumbung.search.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The few values that a field knows, by their words in both languages. */
record Choices<T>(List<Choice<T>> all) {
    /**
     * One value.
     *
     * @param words the canonical one first
     */
    record Choice<T>(T value, List<String> words) {
        String canonical() {
            return words.get(0);
        }
    }

    static <T> Choice<T> choice(T value, String... words) {
        return new Choice<>(value, List.of(words));
    }

    Optional<Choice<T>> find(String word) {
        String sought = word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return all.stream().filter(choice -> choice.words().contains(sought)).findFirst();
    }

    List<String> words() {
        return all.stream().map(Choice::canonical).toList();
    }
}
