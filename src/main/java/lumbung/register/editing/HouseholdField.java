package lumbung.register.editing;

import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Household;
import lumbung.register.Person;

/** With whom somebody lives: named by anybody of that house; empty to leave it. */
record HouseholdField() implements Field {
    @Override
    public Key key() {
        return Key.one("serumah", "lives-with", "rumah");
    }

    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        if (typed.verb() == Verb.REMOVE || typed.text().isEmpty()) {
            return Outcome.done(entry.living(Optional.empty(), Optional.empty()));
        }
        return around.who().apply(typed.text()).then(card -> with(entry, card, around));
    }

    private Outcome<Entry> with(Entry entry, Card card, Around around) {
        Person other = card.person();
        if (other.id() == entry.person().id()) {
            return key().refused("self");
        }
        Optional<Household> theirs = around.household().apply(other.dwelling().householdId());
        Household made = new Household(0, 0, other.naming().name(), other.id());
        return Outcome.done(
                theirs.isPresent()
                        ? entry.living(theirs, Optional.empty())
                        : entry.living(Optional.of(made), Optional.of(other)));
    }

    @Override
    public List<String> written(Entry entry, Around around) {
        return List.of();
    }
}
