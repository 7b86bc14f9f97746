package lumbung.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.journal.Change;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Person;
import lumbung.register.editing.Around;
import lumbung.register.past.Difference;
import lumbung.register.past.Restoring;
import lumbung.register.past.Rewind;
import lumbung.register.past.Snapshot;
import lumbung.register.past.Telling;

/** What was done to a person and by an operation, as the clerk at work may read it. Reads once what it needs; for one job. */
public final class Chronicle {
    private final Session session;
    private final Ledger ledger;
    private final Things things;
    private final Telling telling;
    private final Map<Long, Optional<Operation>> operations = new HashMap<>();

    public Chronicle(Session session) {
        this.session = session;
        this.ledger = session.ledger();
        this.things = new Things(session);
        Around around = new Around(
                things.directory(),
                session.today(),
                text -> Outcome.refused("history.refused.gone"),
                session.people()::household);
        this.telling = new Telling(around, things);
    }

    /**
     * One entry in words.
     *
     * @param change the entry
     * @param about the name of whom or what it is about
     * @param differences what it changed; none where its page was erased
     */
    public record Told(Change change, String about, List<Difference> differences) {}

    /** Entries in words, in their order; a business's notes are told to none but who may read them. */
    public List<Told> told(List<Change> changes) {
        Set<Long> subjects = new LinkedHashSet<>();
        changes.forEach(change -> subjects.add(change.row().subject()));
        things.learn(subjects);
        List<Told> all = new ArrayList<>();
        for (Change change : changes) {
            if (sees(change)) {
                all.add(told(change));
            }
        }
        return List.copyOf(all);
    }

    private boolean sees(Change change) {
        return session.clerk().businessId() == 0 || !change.row().table().equals("note");
    }

    private Told told(Change change) {
        if (change.isErased()) {
            return new Told(change, things.person(change.row().subject()), List.of());
        }
        Optional<Entity> before = image(change, change.before());
        Optional<Entity> after = image(change, change.after());
        before.or(() -> after).ifPresent(things::learn);
        return new Told(change, things.person(change.row().subject()), telling.of(before, after));
    }

    private Optional<Entity> image(Change change, String image) {
        return image.isEmpty() ? Optional.empty() : Optional.of(ledger.row(change.row(), image, 0));
    }

    /** All entries about a person, in words, oldest first. */
    public List<Told> about(long personId) {
        return told(ledger.history(personId));
    }

    /** The operation of this id, read once. */
    public Optional<Operation> operation(long id) {
        return operations.computeIfAbsent(id, ledger::operation);
    }

    /** A person's record as it stands; of nobody where there is none. */
    public Snapshot now(long personId) {
        Optional<Card> card = session.people().card(personId);
        return card.map(it -> Snapshot.of(it, session.people().relations(personId)))
                .orElse(Snapshot.nobody(personId));
    }

    /** A person's record as it was when the entry of this number had just been made. */
    public Snapshot at(long personId, long number) {
        return new Rewind(now(personId), ledger.history(personId), ledger::row).at(number);
    }

    /** The number of the last entry about a person that was made before a moment; 0 where there was none. */
    public long before(long personId, Instant moment) {
        List<Change> history = ledger.history(personId);
        for (int at = history.size() - 1; at >= 0; at--) {
            Change change = history.get(at);
            Optional<Operation> operation = operation(change.operationId());
            if (operation.filter(it -> it.at().isBefore(moment)).isPresent()) {
                return change.number();
            }
        }
        return 0;
    }

    /** What differs between two states of a record. */
    public List<Difference> between(Snapshot before, Snapshot after) {
        return telling.between(before, after).stream().filter(this::sees).toList();
    }

    /** All that is in a record, as unchanged. */
    public List<Difference> same(Snapshot record) {
        return telling.same(record).stream().filter(this::sees).toList();
    }

    private boolean sees(Difference difference) {
        return session.clerk().businessId() == 0 || !difference.place().field().equals("catatan");
    }

    /**
     * A piece of the past to be brought back.
     *
     * @param personId whose
     * @param number the journal entry that had just been made then
     * @param places what of it; empty for the whole record
     */
    public record Wish(long personId, long number, Optional<Set<Difference.Place>> places) {}

    /** What bringing back would change, before it does; refused where something it needs is gone. */
    public Outcome<List<Difference>> preview(Wish wish) {
        Snapshot now = now(wish.personId);
        return target(wish, now).map(target -> between(now, target));
    }

    private Outcome<Snapshot> target(Wish wish, Snapshot now) {
        long kept = session.people().current(wish.personId);
        if (kept != wish.personId) {
            return Outcome.refused("history.refused.merged", things.person(kept));
        }
        Snapshot then = at(wish.personId, wish.number);
        Restoring restoring = new Restoring(now, then, things);
        Outcome<Snapshot> target = wish.places.map(restoring::only).orElseGet(restoring::whole);
        return target.then(it -> then.whole() ? Outcome.done(it) : Outcome.refused("history.refused.erased"));
    }

    /** Brings it back as an operation of its own, which can be undone; answers what it changed. */
    public Outcome<List<Difference>> bringBack(Wish wish) {
        Snapshot now = now(wish.personId);
        return target(wish, now).then(target -> {
            List<Difference> differences = between(now, target);
            if (differences.isEmpty()) {
                return Outcome.refused("history.refused.same");
            }
            Person person = target.person().orElseThrow();
            Message what = Message.of("history.operation", person.naming().shown());
            return ledger.write(ledger.intent(what), changes -> written(now, target, changes))
                    .map(done -> differences);
        });
    }

    private Outcome<Boolean> written(Snapshot now, Snapshot target, Changes changes) {
        new Restoring(now, target, things).write(target, changes);
        return Outcome.done(true);
    }
}
