package lumbung.search.field;

import java.util.List;
import java.util.function.Predicate;
import lumbung.message.Outcome;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Spelling;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** What somebody does: the words of the occupation begin so. */
record OccupationField() implements Plain {
    @Override
    public Keys keys() {
        return Keys.of("pekerjaan", "kerja", "occupation");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        if (Answers.unknown(value)) {
            Meaning unknown = Meaning.exact(card -> card.person().occupation().isEmpty(), Sql.of("p.occupation = ''"));
            return Outcome.done(new Reading(Answers.unknown(), unknown));
        }
        if (Spelling.words(value).isEmpty()) {
            return Refused.value(this, value, values(from));
        }
        Predicate<String> begins = Named.begins(value);
        return Outcome.done(new Reading(
                Named.written(value),
                Meaning.narrowed(card -> begins.test(card.person().occupation()), Sql.of("p.occupation <> ''"))));
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of(Answers.unknown());
    }
}
