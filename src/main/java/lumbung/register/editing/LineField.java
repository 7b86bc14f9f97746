package lumbung.register.editing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import lumbung.message.Outcome;
import lumbung.register.Person;

/**
 * One line of text of a person's own row.
 *
 * @param most how many letters at most
 * @param rule what may stand there beside
 */
record LineField(Key key, int most, Rule rule, Function<Person, String> get, BiFunction<Person, String, Person> set)
        implements Field {
    /** What a line must be, beside short enough. */
    interface Rule {
        /** Whether it will do, and if not the rest of the refusal's key. */
        String broken(String text);

        Rule NONE = text -> "";
        Rule NEEDED = text -> text.isEmpty() ? "empty" : "";
        Rule EMAIL = text -> text.isEmpty() || text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? "" : "email";
    }

    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        String text = typed.verb() == Verb.REMOVE ? "" : typed.text();
        int letters = text.codePointCount(0, text.length());
        if (letters > most) {
            return key.refused("long", letters, most);
        }
        String broken = rule.broken(text);
        return broken.isEmpty() ? Outcome.done(entry.with(set.apply(entry.person(), text))) : key.refused(broken, text);
    }

    @Override
    public List<String> written(Entry entry, Around around) {
        String text = get.apply(entry.person());
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
