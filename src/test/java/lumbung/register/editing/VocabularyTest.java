package lumbung.register.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that a refusal lists are words that may be typed, in both languages. */
final class VocabularyTest {
    static Stream<Choices<?>> choices() {
        return Stream.of(
                Vocabulary.ANSWERS,
                Vocabulary.SEXES,
                Vocabulary.ROLES,
                Vocabulary.POSTS,
                Vocabulary.PURPOSES,
                Vocabulary.PROOFS,
                Vocabulary.RELATIONS);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void the_listed_words_mean_all_values_in_their_order(Choices<?> choices) {
        for (Language language : Language.values()) {
            String listed = new Texts(language, ZoneOffset.UTC).of(choices.list());
            List<?> meant = Stream.of(listed.split(", "))
                    .map(word -> choices.find(word).orElseThrow())
                    .toList();
            assertEquals(choices.values(), meant);
        }
    }
}
