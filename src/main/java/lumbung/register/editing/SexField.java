package lumbung.register.editing;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.register.matching.Sex;

/** L, P or not known. */
record SexField() implements Field {
    @Override
    public Key key() {
        return Key.one("kelamin", "sex", "jk");
    }

    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        if (typed.verb() == Verb.REMOVE || typed.text().isEmpty()) {
            return Outcome.done(entry.with(entry.person().with(Sex.UNKNOWN)));
        }
        return Vocabulary.SEXES
                .find(typed.text())
                .map(sex -> Outcome.done(entry.with(entry.person().with(sex))))
                .orElseGet(() -> key().refused("choice", typed.text(), Vocabulary.SEXES.list()));
    }

    @Override
    public List<String> written(Entry entry, Around around) {
        Sex sex = entry.person().sex();
        return sex == Sex.UNKNOWN ? List.of() : List.of(Vocabulary.SEXES.word(sex));
    }
}
