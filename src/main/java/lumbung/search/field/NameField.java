package lumbung.search.field;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.register.Alias;
import lumbung.register.Card;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Spelling;
import lumbung.search.Standpoint;

/** Whose name, call name or other name has words that begin so, exactly as written. */
record NameField() implements Plain {
    @Override
    public Keys keys() {
        return Keys.of("nama", "name");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        if (Spelling.words(value).isEmpty()) {
            return Refused.value(this, value, values(from));
        }
        Predicate<String> begins = Named.begins(value);
        return Outcome.done(new Reading(
                Named.written(value), Meaning.tested(card -> names(card).anyMatch(begins))));
    }

    private static Stream<String> names(Card card) {
        return Stream.concat(
                Stream.of(card.person().naming().name(), card.person().naming().callName()),
                card.aliases().stream().map(Alias::text));
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of();
    }
}
