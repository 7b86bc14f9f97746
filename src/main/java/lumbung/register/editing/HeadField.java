package lumbung.register.editing;

import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Household;
import lumbung.register.Person;

/** Whether somebody is the head of the household. */
record HeadField() implements Field {
    @Override
    public Key key() {
        return Key.one("kepala", "head-of-household");
    }

    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        Optional<Answer> answer =
                typed.verb() == Verb.REMOVE ? Optional.of(Answer.NO) : Vocabulary.ANSWERS.find(typed.text());
        if (answer.isEmpty() || answer.get() == Answer.UNKNOWN) {
            return key().refused("choice", typed.text(), "ya, tidak");
        }
        if (answer.get() == Answer.NO) {
            return Outcome.done(entry.household()
                    .filter(household -> household.headId() == entry.person().id())
                    .map(household -> led(entry, household, 0))
                    .orElse(entry));
        }
        return Outcome.done(led(entry, entry.household().orElseGet(() -> own(entry.person())), Saving.SELF));
    }

    private static Household own(Person person) {
        return new Household(0, 0, person.naming().name(), Saving.SELF);
    }

    private static Entry led(Entry entry, Household household, long head) {
        Household other = new Household(household.id(), household.version(), household.name(), head);
        return entry.living(Optional.of(other), entry.housemate());
    }

    @Override
    public List<String> written(Entry entry, Around around) {
        boolean head = entry.household()
                .filter(it -> it.headId() == entry.person().id() && it.headId() != 0)
                .isPresent();
        return head ? List.of("ya") : List.of();
    }
}
