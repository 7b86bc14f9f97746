package lumbung.search.field;

import static lumbung.search.field.Choices.choice;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.register.matching.Sex;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Women, men, or of whom it is not written. */
record SexField() implements Plain {
    private static final Choices<Sex> SEXES = new Choices<>(List.of(
            choice(Sex.FEMALE, "perempuan", "p", "pr", "wanita", "female", "f", "woman"),
            choice(Sex.MALE, "laki-laki", "l", "lk", "laki", "pria", "male", "m", "man"),
            choice(Sex.UNKNOWN, Answers.unknown(), "unknown", "belum-tahu")));

    @Override
    public Keys keys() {
        return Keys.of("jk", "kelamin", "sex");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        return SEXES.find(value)
                .map(sex -> Outcome.done(new Reading(
                        sex.canonical(),
                        Meaning.exact(
                                card -> card.person().sex() == sex.value(),
                                Sql.of("p.sex = ?", sex.value().name())))))
                .orElseGet(() -> Refused.value(this, value, SEXES.words()));
    }

    @Override
    public List<String> values(Standpoint from) {
        return SEXES.words();
    }
}
