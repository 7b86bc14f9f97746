package lumbung.search.field;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Standpoint;

/**
 * Whose entry has something, or lacks it.
 *
 * @param wanted whether it is to be there
 */
record PresenceField(Keys keys, boolean wanted) implements Plain {
    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        return Presence.of(value)
                .map(it -> Outcome.done(new Reading(it.word(), meaning(it.on(from)))))
                .orElseGet(() -> Refused.value(this, value, values(from)));
    }

    private Meaning meaning(Meaning present) {
        return wanted
                ? present
                : Meaning.exact(
                        present.test().negate(), present.sql().orElseThrow().not());
    }

    @Override
    public List<String> values(Standpoint from) {
        return Presence.ALL.stream().map(Presence::word).toList();
    }
}
