package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Session;
import lumbung.journal.Changes;
import lumbung.journal.Intent;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.CardRows;
import lumbung.register.Completion;
import lumbung.register.Household;
import lumbung.register.Merged;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.Relation;
import lumbung.register.editing.Around;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Field;
import lumbung.register.editing.Fields;
import lumbung.register.editing.Saving;
import lumbung.register.editing.Typed;
import lumbung.register.editing.Verb;

/** Makes two records one, as one operation: what the other has and this one lacks goes over, the old id leads here. */
final class Merging {
    private final Session session;

    Merging(Session session) {
        this.session = session;
    }

    Outcome<Long> merge(long keptId, long goneId, Set<String> fromGone) {
        Optional<Card> kept = session.people().card(keptId);
        Optional<Card> gone = session.people().card(goneId);
        if (kept.isEmpty() || gone.isEmpty()) {
            return Outcome.refused("workbench.person.gone");
        }
        Entry before = entry(kept.get());
        return chosen(before, entry(gone.get()), fromGone).then(after -> write(before, after, gone.get()));
    }

    private Entry entry(Card card) {
        return Entry.of(card, session.people().relations(card.id()), household(card.person()));
    }

    private Optional<Household> household(Person person) {
        long id = person.dwelling().householdId();
        return id == 0 ? Optional.empty() : session.people().household(id);
    }

    /** The texts that were chosen from the one that goes, put into the fields of the one that stays. */
    private Outcome<Entry> chosen(Entry kept, Entry gone, Set<String> names) {
        Fields fields = Fields.of(session.people().directory().levels());
        Around around = new Around(
                session.people().directory(),
                session.today(),
                words -> Outcome.refused("workbench.wrong.who", words),
                session.people()::household);
        List<Typed> typed = new ArrayList<>();
        for (Field field : fields.all()) {
            List<String> texts = field.written(gone, around);
            if (names.contains(field.key().name()) && !texts.isEmpty()) {
                typed.add(new Typed(field.key().name(), Verb.SET, texts.get(0)));
            }
        }
        return fields.put(kept, typed, around);
    }

    private Outcome<Long> write(Entry before, Entry after, Card gone) {
        Person person = after.person();
        String name = person.naming().shown();
        Message what =
                Message.of("workbench.merge.operation", gone.person().naming().shown(), name);
        Intent intent = session.ledger().intent(what);
        return session.ledger().write(intent, changes -> {
            List<PersonRow> rows = new ArrayList<>(after.rows());
            Card kept = session.people().card(person.id()).orElseThrow();
            rows.addAll(
                    Completion.merging(kept, gone, session.people().directory()).taken());
            removed(changes, gone);
            new Saving(changes, List.of())
                    .changed(before, new Entry(person, rows, after.household(), after.housemate()));
            changes.add(new Merged(changes.newId(), 0, gone.id(), person.id()));
            return Outcome.done(person.id());
        });
    }

    private void removed(Changes changes, Card gone) {
        CardRows.of(gone).forEach(changes::remove);
        for (Relation tie : session.people().relations(gone.id())) {
            changes.remove(tie);
        }
        changes.remove(gone.person());
    }
}
