package lumbung.register.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.register.Household;
import lumbung.register.People;
import lumbung.register.Relation;

/** The same change to many people: foreseen for each, then carried out for all as one operation. */
public final class Batch {
    private static final int CHUNK = 256;

    private final Fields fields;
    private final Around around;
    private final People people;
    private final List<Typed> typed;
    private final List<Field> touched;
    private final Message said;

    /**
     * A change that nobody has looked at yet.
     *
     * @param said what it is, as the history will tell it
     */
    public Batch(Fields fields, Around around, People people, List<Typed> typed, Message said) {
        this.fields = fields;
        this.around = around;
        this.people = people;
        this.typed = List.copyOf(typed);
        this.said = said;
        this.touched = typed.stream()
                .flatMap(one -> fields.named(one.field()).stream())
                .distinct()
                .toList();
    }

    /** Is told how far it is, of how many if that is known, and answers whether to go on. */
    @FunctionalInterface
    public interface Watcher {
        boolean goesOn(long done, long all);
    }

    /**
     * Foresees it for everybody; refused where somebody stopped it.
     *
     * @param everybody shows each person to a visitor until that answers false
     */
    public Outcome<Forecast> forecast(Consumer<Predicate<Card>> everybody, Watcher watcher) {
        Forecast forecast = new Forecast();
        Map<Long, Optional<Household>> households = new HashMap<>();
        boolean[] stopped = new boolean[1];
        long[] done = new long[1];
        everybody.accept(card -> {
            forecast.add(foresee(card, id -> households.computeIfAbsent(id, people::household)));
            stopped[0] = !watcher.goesOn(++done[0], 0);
            return !stopped[0];
        });
        return stopped[0] ? Outcome.refused("batch.cancelled") : Outcome.done(forecast);
    }

    private Foreseen foresee(Card card, Function<Long, Optional<Household>> households) {
        long household = card.person().dwelling().householdId();
        boolean tied = touched.stream().anyMatch(RelationField.class::isInstance);
        List<Relation> ties = tied ? people.relations(card.id()) : List.of();
        Entry before = Entry.of(card, ties, household == 0 ? Optional.empty() : households.apply(household));
        Outcome<Entry> after = after(before);
        return new Foreseen(before, after, after.fold(it -> difference(before, it), it -> Foreseen.Difference.NONE));
    }

    private Outcome<Entry> after(Entry before) {
        Outcome<Entry> after = fields.put(before, typed, around).then(Batch::settled);
        return after.fold(Outcome::done, refusal -> asIs(refusal) ? Outcome.done(before) : Outcome.refused(refusal));
    }

    /** A household yet to be made would be made anew for each. */
    private static Outcome<Entry> settled(Entry entry) {
        boolean made = entry.household().filter(it -> it.id() == 0).isPresent();
        return made ? Outcome.refused("batch.household") : Outcome.done(entry);
    }

    /** Who has already what should be added, or has not what should go, stays as is. */
    private boolean asIs(Refusal refusal) {
        String key = refusal.reason().key();
        return typed.size() == 1 && (key.equals("register.refused.present") || key.equals("register.refused.absent"));
    }

    private Foreseen.Difference difference(Entry before, Entry after) {
        List<String> gone = written(before);
        List<String> come = written(after);
        List<String> stay = new ArrayList<>(gone);
        stay.retainAll(come);
        gone.removeAll(stay);
        come.removeAll(stay);
        return new Foreseen.Difference(List.copyOf(gone), List.copyOf(come));
    }

    private List<String> written(Entry entry) {
        return touched.stream()
                .flatMap(field -> field.written(entry, around).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Carries out what was foreseen, for everybody whom it would change but some. Refused, and nothing done, where somebody
     * stands otherwise by now than when it was foreseen, with the name; or where it was stopped.
     *
     * @return how many were changed
     */
    public Outcome<Long> apply(Forecast forecast, Set<Long> without, Ledger ledger, Watcher watcher) {
        Pins pins = forecast.pins();
        long wanted = pins.ids(0, pins.size()).stream()
                .filter(id -> !without.contains(id))
                .count();
        if (wanted == 0) {
            return Outcome.refused("batch.nobody");
        }
        Message what = Message.of("batch.operation", said, wanted);
        return ledger.write(ledger.intent(what), changes -> write(pins, without, changes, watcher));
    }

    private Outcome<Long> write(Pins pins, Set<Long> without, Changes changes, Watcher watcher) {
        Saving saving = new Saving(changes, people.suppressions());
        long done = 0;
        for (int from = 0; from < pins.size(); from += CHUNK) {
            Outcome<Long> some = write(new Stretch(pins, from, Math.min(pins.size(), from + CHUNK)), without, saving);
            if (!some.isDone()) {
                return some;
            }
            done += some.get();
            if (!watcher.goesOn(done, pins.size())) {
                return Outcome.refused("batch.cancelled");
            }
        }
        return Outcome.done(done);
    }

    private record Stretch(Pins pins, int from, int to) {
        List<Long> ids() {
            return pins.ids(from, to);
        }
    }

    private Outcome<Long> write(Stretch stretch, Set<Long> without, Saving saving) {
        List<Long> ids = stretch.ids();
        Map<Long, Card> cards = people.cards(ids).stream().collect(Collectors.toMap(Card::id, Function.identity()));
        long done = 0;
        for (int place = stretch.from(); place < stretch.to(); place++) {
            long id = ids.get(place - stretch.from());
            if (without.contains(id)) {
                continue;
            }
            if (!cards.containsKey(id)) {
                return Outcome.refused("batch.gone");
            }
            Foreseen now = foresee(cards.get(id), people::household);
            if (now.fate() != Foreseen.Fate.CHANGED
                    || now.before().hashCode() != stretch.pins().mark(place)) {
                return Outcome.refused("batch.meanwhile", now.name());
            }
            saving.changed(now.before(), now.after().get());
            done++;
        }
        return Outcome.done(done);
    }
}
