package lumbung.register.editing;

import java.util.List;
import lumbung.message.Outcome;
import lumbung.register.greeting.Greetings;

/** The greeting that a person prefers; the neutral one is what nobody chose. */
record GreetingField() implements Field {
    @Override
    public Key key() {
        return Key.one("salam", "greeting");
    }

    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        Greetings greetings = around.directory().greetings();
        String text = typed.verb() == Verb.REMOVE || typed.text().isEmpty() ? Greetings.NEUTRAL : typed.text();
        return greetings
                .named(text)
                .map(name -> name.equals(Greetings.NEUTRAL) ? "" : name)
                .map(name -> Outcome.done(entry.with(entry.person().withGreeting(name))))
                .orElseGet(() -> key().refused("choice", text, String.join(", ", greetings.names())));
    }

    @Override
    public List<String> written(Entry entry, Around around) {
        String greeting = entry.person().greeting();
        return greeting.isEmpty() ? List.of() : List.of(greeting);
    }
}
