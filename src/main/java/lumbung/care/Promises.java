package lumbung.care;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.care.kept.Care;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Promise;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** What is to be done by a day: promises made to people (R104), and chores nobody was promised (R129). */
public final class Promises {
    private final Ledger ledger;
    private final Care care;
    private final Names names;
    private final By by;

    public Promises(Ledger ledger, Care care, Names names, By by) {
        this.ledger = ledger;
        this.care = care;
        this.names = names;
        this.by = by;
    }

    /** Writes a promise down. */
    public Outcome<Promise> make(Promise promise) {
        Optional<Refusal> flaw = flaw(promise);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        Message what = Message.of("care.operation.promised", names.of(promise.personId()), promise.words());
        return ledger.write(ledger.intent(what), changes -> {
                    Promise kept = promise.noted(changes.newId(), by.clerkId());
                    changes.add(kept);
                    return Outcome.done(kept);
                })
                .map(it -> care.promise(it.id()).orElse(it));
    }

    /** What keeps it from being written down. */
    static Optional<Refusal> flaw(Promise promise) {
        if (promise.personId() == 0) {
            return Optional.of(Refusal.at("person", "care.refused.nobody"));
        }
        return flaw(promise.words(), Promise.LONGEST)
                .or(() -> promise.days().due().isBefore(promise.days().made())
                        ? Optional.of(Refusal.at("due", "care.refused.due"))
                        : Optional.empty());
    }

    private static Optional<Refusal> flaw(String words, int longest) {
        if (words.isBlank()) {
            return Optional.of(Refusal.at("words", "care.refused.empty"));
        }
        return words.length() > longest
                ? Optional.of(Refusal.at("words", "care.refused.long", longest))
                : Optional.empty();
    }

    /** It was kept, broken, or is open again. */
    public Outcome<Promise> became(Promise promise, Promise.State state) {
        Message what =
                Message.of("care.operation.promise." + state.name(), names.of(promise.personId()), promise.words());
        return changed(what, promise.became(state, by.today()));
    }

    /** It says something else, or is for another day. */
    public Outcome<Promise> move(Promise promise, String words, LocalDate due) {
        Optional<Refusal> flaw = flaw(words, Promise.LONGEST);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        if (due.isBefore(promise.days().made())) {
            return Outcome.refused(Refusal.at("due", "care.refused.due"));
        }
        Message what = Message.of("care.operation.promise.moved", names.of(promise.personId()), words);
        return changed(what, promise.moved(words, due));
    }

    /** Puts something on the list of what is to be done. */
    public Outcome<Chore> add(Chore chore) {
        Optional<Refusal> flaw = flaw(chore.words(), Chore.LONGEST);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        return ledger.write(ledger.intent(Message.of("care.operation.chore.added", chore.words())), changes -> {
                    Chore kept = chore.noted(changes.newId());
                    changes.add(kept);
                    return Outcome.done(kept);
                })
                .map(it -> care.chore(it.id()).orElse(it));
    }

    /** It is done, and how it was taken. */
    public Outcome<Chore> done(Chore chore, Mood mood, String outcome) {
        if (!chore.isOpen()) {
            return Outcome.refused("care.refused.done");
        }
        if (outcome.length() > Chore.LONGEST) {
            return Outcome.refused(Refusal.at("outcome", "care.refused.long", Chore.LONGEST));
        }
        return changed(Message.of("care.operation.chore.done", chore.words()), chore.done(by.today(), mood, outcome));
    }

    public Outcome<Chore> move(Chore chore, LocalDate due) {
        return changed(Message.of("care.operation.chore.moved", chore.words()), chore.moved(due));
    }

    private Outcome<Promise> changed(Message what, Promise next) {
        return ledger.write(ledger.intent(what), changes -> {
                    changes.change(next);
                    return Outcome.done(next);
                })
                .map(it -> care.promise(it.id()).orElse(it));
    }

    private Outcome<Chore> changed(Message what, Chore next) {
        return ledger.write(ledger.intent(what), changes -> {
                    changes.change(next);
                    return Outcome.done(next);
                })
                .map(it -> care.chore(it.id()).orElse(it));
    }
}
