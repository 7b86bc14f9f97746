package lumbung.command;

import java.util.List;
import java.util.Optional;
import lumbung.journal.Changes;
import lumbung.journal.Intent;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.People;
import lumbung.register.Suppression;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Fields;
import lumbung.register.editing.Saving;
import lumbung.register.editing.Typed;
import lumbung.search.Nearest;

/** Adds and edits people by what was typed into their fields. */
final class Changing {
    private static final int SAID = 100;

    private final Desk desk;
    private final People people;
    private final Ledger ledger;

    Changing(Desk desk) {
        this.desk = desk;
        this.people = desk.session().people();
        this.ledger = desk.session().ledger();
    }

    Outcome<Integer> add(Entry blank, List<Typed> typed) {
        return put(blank, typed)
                .then(entry -> kept("added", entry, changes -> saving(changes).added(entry)));
    }

    Outcome<Integer> edit(Card card, List<Typed> typed) {
        Entry before = entry(card);
        return put(before, typed)
                .then(after -> kept("changed", after, changes -> {
                    saving(changes).changed(before, after);
                    return card.id();
                }));
    }

    private Entry entry(Card card) {
        long household = card.person().dwelling().householdId();
        return Entry.of(
                card, people.relations(card.id()), household == 0 ? Optional.empty() : people.household(household));
    }

    /** A field's name may have been mistyped: what was meant is worth a try. */
    private Outcome<Entry> put(Entry entry, List<Typed> typed) {
        List<String> names = desk.fields().all().stream().flatMap(Fields::names).toList();
        Optional<Typed> unknown =
                typed.stream().filter(it -> !names.contains(it.field())).findFirst();
        Optional<String> near = unknown.flatMap(it -> Nearest.to(it.field(), names));
        return near.isPresent()
                ? Outcome.refused("command.refused.field.near", unknown.get().field(), near.get())
                : desk.fields().put(entry, typed, desk.around());
    }

    private Saving saving(Changes changes) {
        List<Suppression> suppressions = people.suppressions();
        return new Saving(changes, suppressions);
    }

    private interface Deed {
        long with(Changes changes);
    }

    private Outcome<Integer> kept(String what, Entry entry, Deed deed) {
        String name = Columns.cut(entry.person().naming().shown(), SAID);
        Intent intent = ledger.intent(Message.of("register.operation." + what, name));
        return ledger.write(intent, changes -> Outcome.done(deed.with(changes)))
                .then(id -> Show.show(people.card(id).orElseThrow(), desk));
    }
}
