package lumbung.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lumbung.journal.Changes;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.matching.Names;

/**
 * Makes one of two records that are the same person: always by somebody's decision, as one operation that can be undone.
 * Every row of the record that goes is kept by the one that stays, blanks are filled, and old lists still lead to the right
 * person. N07, N08, N15.
 */
public final class Merge {
    private final Ledger ledger;
    private final People people;

    public Merge(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /**
     * Two records side by side.
     *
     * @param completion what the one that stays would gain, and where the two differ
     */
    public record Comparison(Card kept, Card gone, Completion completion) {}

    /** What a merge would do; refused where it cannot be. */
    public Outcome<Comparison> compare(long keptId, long goneId) {
        if (keptId == goneId) {
            return Outcome.refused("merge.refused.same");
        }
        Optional<Card> kept = people.card(keptId);
        Optional<Card> gone = people.card(goneId);
        if (kept.isEmpty() || gone.isEmpty()) {
            return Outcome.refused("merge.refused.missing");
        }
        if (apart(keptId, goneId).isPresent()) {
            return Outcome.refused("merge.refused.distinct");
        }
        Completion completion = Completion.merging(kept.get(), gone.get(), people.directory());
        return Outcome.done(new Comparison(kept.get(), gone.get(), completion));
    }

    /** Merges the second record into the first; answers with the trace that leads from the one to the other. */
    public Outcome<Merged> merge(long keptId, long goneId) {
        return merge(keptId, goneId, pair -> Outcome.done(pair.completion().person()));
    }

    /**
     * Merges the second record into the first.
     *
     * @param wanted what the one that stays is to be, of the two side by side; names it gives up are kept as aliases
     */
    public Outcome<Merged> merge(long keptId, long goneId, Function<Comparison, Outcome<Person>> wanted) {
        return compare(keptId, goneId)
                .then(pair -> wanted.apply(pair).then(person -> {
                    Message what = Message.of(
                            "merge.operation",
                            pair.gone().person().naming().shown(),
                            person.naming().shown());
                    return ledger.write(
                            ledger.intent(what), changes -> Outcome.done(new Deed(pair, person, changes).carryOut()));
                }));
    }

    /** Remembers that two records are two people; asked once, never proposed again. */
    public Outcome<Distinct> keepApart(long one, long other) {
        Optional<Card> first = people.card(one);
        Optional<Card> second = people.card(other);
        if (one == other || first.isEmpty() || second.isEmpty()) {
            return Outcome.refused(one == other ? "merge.refused.same" : "merge.refused.missing");
        }
        Optional<Distinct> known = apart(one, other);
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        Message what = Message.of(
                "merge.operation.apart",
                first.get().person().naming().shown(),
                second.get().person().naming().shown());
        return ledger.write(ledger.intent(what), changes -> {
            Distinct pair = Distinct.of(changes.newId(), one, other);
            changes.add(pair);
            return Outcome.done(pair);
        });
    }

    private Optional<Distinct> apart(long one, long other) {
        Distinct wanted = Distinct.of(0, one, other);
        return people.distinct().stream()
                .filter(pair -> pair.firstId() == wanted.firstId() && pair.secondId() == wanted.secondId())
                .findFirst();
    }

    /** One merge being carried out. */
    private final class Deed {
        private final Card kept;
        private final Card gone;
        private final Completion completion;
        private final Person person;
        private final Changes changes;

        Deed(Comparison pair, Person person, Changes changes) {
            this.kept = pair.kept();
            this.gone = pair.gone();
            this.completion = pair.completion();
            this.person = person;
            this.changes = changes;
        }

        Merged carryOut() {
            if (!person.equals(kept.person())) {
                changes.change(person);
            }
            completion.taken().forEach(row -> changes.change(Rekeyed.moved(row, kept.id())));
            completion.doubled().forEach(this::learn);
            names().forEach(text -> changes.add(new Alias(changes.newId(), 0, kept.id(), text)));
            people.relations(gone.id()).forEach(this::turn);
            people.distinct().stream()
                    .filter(pair -> pair.firstId() == gone.id() || pair.secondId() == gone.id())
                    .forEach(this::turn);
            head();
            suppressions();
            completion.doubled().forEach(changes::remove);
            people.references().handedOn(gone.id(), kept.id()).forEach(changes::change);
            changes.remove(gone.person());
            Merged trace = new Merged(changes.newId(), 0, gone.id(), kept.id());
            changes.add(trace);
            return trace;
        }

        /** What a doubled number is known to be, where the kept one is not known to. */
        private void learn(PersonRow row) {
            if (row instanceof Phone doubled) {
                kept.phones().stream()
                        .filter(phone -> phone.raw().equals(doubled.raw())
                                || (!phone.e164().isEmpty() && phone.e164().equals(doubled.e164())))
                        .filter(phone -> phone.term().equals(doubled.term()))
                        .findFirst()
                        .filter(phone -> (phone.whatsapp() == Answer.UNKNOWN && doubled.whatsapp() != Answer.UNKNOWN)
                                || (doubled.shared() && !phone.shared()))
                        .ifPresent(phone -> changes.change(wiser(phone, doubled)));
            }
        }

        private Phone wiser(Phone phone, Phone doubled) {
            boolean unknown = phone.whatsapp() == Answer.UNKNOWN;
            return new Phone(
                    phone.id(),
                    phone.version(),
                    phone.personId(),
                    phone.raw(),
                    phone.e164(),
                    phone.kind(),
                    unknown ? doubled.whatsapp() : phone.whatsapp(),
                    unknown ? doubled.whatsappOn() : phone.whatsappOn(),
                    phone.shared() || doubled.shared(),
                    phone.term());
        }

        /** The names that would be lost: people will go on looking for them. */
        private List<String> names() {
            List<String> known = new ArrayList<>();
            known.add(person.naming().name());
            known.add(person.naming().callName());
            Stream.of(kept, gone).flatMap(card -> card.aliases().stream()).forEach(alias -> known.add(alias.text()));
            List<String> names = new ArrayList<>();
            Stream.of(gone, kept)
                    .map(card -> card.person().naming())
                    .flatMap(naming -> Stream.of(naming.name(), naming.callName()))
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> {
                        if (known.stream().noneMatch(text::equalsIgnoreCase)) {
                            known.add(text);
                            names.add(text);
                        }
                    });
            return names;
        }

        private void turn(Relation tie) {
            long from = tie.personId() == gone.id() ? kept.id() : tie.personId();
            long to = tie.otherId() == gone.id() ? kept.id() : tie.otherId();
            boolean there = people.relations(kept.id()).stream()
                    .anyMatch(own -> own.personId() == from && own.otherId() == to && own.kind() == tie.kind());
            if (from == to || there) {
                changes.remove(tie);
            } else {
                changes.change(new Relation(tie.id(), tie.version(), from, to, tie.kind()));
            }
        }

        private void turn(Distinct pair) {
            long other = pair.firstId() == gone.id() ? pair.secondId() : pair.firstId();
            if (apart(kept.id(), other).isPresent()) {
                changes.remove(pair);
            } else {
                Distinct turned = Distinct.of(pair.id(), kept.id(), other);
                changes.change(new Distinct(pair.id(), pair.version(), turned.firstId(), turned.secondId()));
            }
        }

        private void head() {
            people.household(gone.person().dwelling().householdId())
                    .filter(house -> house.headId() == gone.id())
                    .ifPresent(house ->
                            changes.change(new Household(house.id(), house.version(), house.name(), kept.id())));
        }

        /** A withdrawal under a name that goes holds under the name that stays. */
        private void suppressions() {
            String now = Names.fold(person.naming().name()).key();
            for (Card card : List.of(gone, kept)) {
                String old = Names.fold(card.person().naming().name()).key();
                List<String> numbers = card.phones().stream().map(Phone::e164).toList();
                people.suppressions().stream()
                        .filter(it -> !old.equals(now))
                        .filter(it -> it.nameKey().equals(old) && numbers.contains(it.e164()))
                        .forEach(it -> changes.add(new Suppression(
                                changes.newId(), 0, it.e164(), now, it.purpose(), it.businessId(), it.on())));
            }
        }
    }
}
