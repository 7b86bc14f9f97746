package lumbung.search.field;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.register.greeting.Greetings;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Who prefers which greeting; the neutral one is that of everybody who chose none. */
record GreetingField() implements Plain {
    @Override
    public Keys keys() {
        return Keys.of("salam", "greeting");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        return from.directory()
                .greetings()
                .named(value)
                .map(name -> Outcome.done(new Reading(name, meaning(name.equals(Greetings.NEUTRAL) ? "" : name))))
                .orElseGet(() -> Refused.value(this, value, values(from)));
    }

    private static Meaning meaning(String kept) {
        return Meaning.exact(card -> card.person().greeting().equals(kept), Sql.of("p.greeting = ?", kept));
    }

    @Override
    public List<String> values(Standpoint from) {
        return from.directory().greetings().names();
    }
}
