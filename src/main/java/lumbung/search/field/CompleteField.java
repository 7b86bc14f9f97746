package lumbung.search.field;

import static lumbung.search.field.Choices.choice;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Whose entry is complete: an area is known, and a number that needs no checking. The others are the list to work off. */
record CompleteField() implements Plain {
    private static final Choices<Boolean> ANSWERS =
            new Choices<>(List.of(choice(true, "ya", "yes", "y"), choice(false, "tidak", "no", "n", "belum")));

    @Override
    public Keys keys() {
        return Keys.of("lengkap", "complete");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        return ANSWERS.find(value)
                .map(it -> Outcome.done(new Reading(it.canonical(), meaning(it.value(), from))))
                .orElseGet(() -> Refused.value(this, value, values(from)));
    }

    private static Meaning meaning(boolean complete, Standpoint from) {
        Meaning area = Presence.AREA.on(from);
        Meaning phone = PhoneState.CERTAIN.on(from.day());
        Sql sql = area.sql().orElseThrow().and(phone.sql().orElseThrow());
        return complete
                ? Meaning.exact(area.test().and(phone.test()), sql)
                : Meaning.exact(area.test().and(phone.test()).negate(), sql.not());
    }

    @Override
    public List<String> values(Standpoint from) {
        return ANSWERS.words();
    }
}
