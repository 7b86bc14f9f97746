package lumbung.care.round;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.care.By;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.care.kept.Visit;
import lumbung.journal.Changes;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Phone;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Suppression;
import lumbung.register.Term;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Saving;
import lumbung.register.editing.Verb;

/** Writes into the register what lines say, within one operation: what was written of them before gives way. */
final class LineWriting {
    private final Changes changes;
    private final Round round;
    private final Writers writers;
    private final By by;
    private final Map<Long, Card> cards;
    private final List<Suppression> suppressions;

    /**
     * Begins to write.
     *
     * @param cards of all whose lines are to be written
     */
    LineWriting(Changes changes, Round round, Map<Long, Card> cards, Writers writers, By by) {
        this.changes = changes;
        this.cards = Map.copyOf(cards);
        this.round = round;
        this.writers = writers;
        this.by = by;
        this.suppressions = writers.people().suppressions();
    }

    /**
     * Writes one line.
     *
     * @param before what was written of it; {@link Visit#AWAY} for nothing
     * @return what the line became
     */
    Outcome<RoundLine.Noted> write(RoundLine line, Visit before, Visit now) {
        return person(line, cards.get(line.personId()), before, now)
                .then(done -> touch(line, now)
                        .then(touch -> concern(line, now).map(concern -> new RoundLine.Noted(touch, concern))));
    }

    /** They went some time that day. */
    private LocalDateTime at() {
        return round.day().equals(by.today()) ? by.now() : round.day().atTime(LocalTime.NOON);
    }

    private Outcome<Long> touch(RoundLine line, Visit now) {
        long id = line.noted().touchId();
        Optional<Touch> noted = id == 0 ? Optional.empty() : writers.care().touch(id);
        if (noted.isPresent() && now.isMet()) {
            if (noted.get().mood() != now.mood()) {
                changes.change(noted.get().felt(now.mood()));
            }
            return Outcome.done(noted.get().id());
        }
        noted.ifPresent(changes::remove);
        Touch.Manner manner = new Touch.Manner(TouchKind.VISIT, Direction.OUT, Medium.MEETING);
        return now.isMet()
                ? writers.touches()
                        .note(
                                Touch.of(line.personId(), round.businessId(), at(), manner, round.name())
                                        .felt(now.mood()),
                                changes)
                        .map(Touch::id)
                : Outcome.done(0L);
    }

    /** One that somebody is at work on already keeps its kind, and stays where it should not have been there. */
    private Outcome<Long> concern(RoundLine line, Visit now) {
        long id = line.noted().concernId();
        Optional<Concern> noted = id == 0 ? Optional.empty() : writers.care().concern(id);
        Optional<Visit.Said> said = now.said();
        if (noted.isEmpty()) {
            return said.isEmpty()
                    ? Outcome.done(0L)
                    : writers.concerns()
                            .receive(concern(line, said.get()), changes)
                            .map(Concern::id);
        }
        Concern there = noted.get();
        boolean fresh = there.handling().stage() == Concern.Stage.RECEIVED;
        if (said.isPresent() && (!fresh || said.get().kind() == there.kind())) {
            Concern.Matter matter = there.matter();
            if (!matter.words().equals(said.get().words())) {
                changes.change(there.with(new Concern.Matter(
                        matter.businessId(), matter.productId(), said.get().words(), matter.cause())));
            }
            return Outcome.done(there.id());
        }
        if (!fresh) {
            return Outcome.done(there.id());
        }
        changes.remove(there);
        return said.isEmpty()
                ? Outcome.done(0L)
                : writers.concerns().receive(concern(line, said.get()), changes).map(Concern::id);
    }

    private Concern concern(RoundLine line, Visit.Said said) {
        return new Concern(
                0,
                0,
                said.kind(),
                at(),
                new Concern.From(line.personId(), 0, Medium.PAPER, by.clerkId()),
                new Concern.Matter(round.businessId(), 0, said.words(), ""),
                Concern.Handling.fresh(Optional.empty()),
                0,
                Optional.empty());
    }

    private Outcome<Boolean> person(RoundLine line, Card card, Visit before, Visit now) {
        long household = card.person().dwelling().householdId();
        Entry entry = Entry.of(
                card,
                List.of(),
                household == 0 ? Optional.empty() : writers.people().household(household));
        return phone(entry, before.phone(), now.phone()).map(numbered -> {
            Entry after = consent(line, card, before.allowed(), now.allowed())
                    .map(numbered::with)
                    .orElse(numbered);
            if (!after.equals(entry)) {
                new Saving(changes, suppressions).changed(entry, after);
            }
            return true;
        });
    }

    /** A new number ends the one on paper; one that was misread goes, and what it ended holds again. */
    private Outcome<Entry> phone(Entry entry, String before, String now) {
        if (Visit.isSameNumber(before, now)) {
            return Outcome.done(entry);
        }
        LocalDate today = by.today();
        Entry ground = before.isEmpty() ? entry : without(entry, before);
        if (now.isEmpty()) {
            return Outcome.done(ended(ground)
                    .map(it -> ground.replaced(it, held(it, new Term(it.term().since(), Optional.empty()))))
                    .orElse(ground));
        }
        Optional<Phone> old = ground.rows(Phone.class).stream()
                .filter(it -> it.usable(today))
                .filter(it -> !Visit.isSameNumber(it.raw(), now))
                .findFirst();
        return writers.phone(ground, Verb.ADD, now, today)
                .fold(
                        it -> Outcome.done(old.map(phone -> it.replaced(
                                        phone, held(phone, phone.term().endedOn(today.minusDays(1)))))
                                .orElse(it)),
                        // It is there already.
                        refusal -> Outcome.done(ground));
    }

    private Entry without(Entry entry, String number) {
        return writers.phone(entry, Verb.REMOVE, number, by.today()).fold(it -> it, refusal -> entry);
    }

    /** What a number that was keyed for this round ended. */
    private Optional<Phone> ended(Entry entry) {
        LocalDate eve = round.day().minusDays(1);
        return entry.rows(Phone.class).stream()
                .filter(it ->
                        it.term().until().filter(last -> !last.isBefore(eve)).isPresent())
                .max(Comparator.comparing(it -> it.term().until().orElseThrow()));
    }

    private static Phone held(Phone it, Term term) {
        return new Phone(
                it.id(),
                it.version(),
                it.personId(),
                it.raw(),
                it.e164(),
                it.kind(),
                it.whatsapp(),
                it.whatsappOn(),
                it.shared(),
                term);
    }

    /**
     * The answer to be added, if any: as of the day of the round. A yes on paper does not outlive a later no; a yes that was
     * misread is taken back by a no, since nobody is written to without having said so.
     */
    private Optional<Consent> consent(RoundLine line, Card card, Answer before, Answer now) {
        if (before == now) {
            return Optional.empty();
        }
        boolean granted = now == Answer.YES;
        boolean needed = granted ? !isWithdrawn(card, line) : now == Answer.NO || before == Answer.YES;
        return needed
                ? Optional.of(new Consent(
                        0, 0, card.id(), Purpose.PROMO, round.businessId(), granted, proof(line), round.day()))
                : Optional.empty();
    }

    private Proof proof(RoundLine line) {
        return new Proof(Proof.Method.FORM, round.name() + " " + line.number());
    }

    /** Whether somebody withdrew since they were visited, by another way than this line. */
    private boolean isWithdrawn(Card card, RoundLine line) {
        boolean said = card.consents().stream()
                .filter(it -> !it.granted() && isAbout(it.purpose(), it.businessId()))
                .anyMatch(it -> !it.on().isBefore(round.day()) && !it.proof().equals(proof(line)));
        return said
                || suppressions.stream()
                        .filter(it -> isAbout(it.purpose(), it.businessId()))
                        .filter(it -> it.on().isAfter(round.day()))
                        .anyMatch(it -> card.phones().stream()
                                .anyMatch(phone -> phone.e164().equals(it.e164())));
    }

    private boolean isAbout(Purpose purpose, long businessId) {
        return purpose == Purpose.PROMO && (businessId == 0 || businessId == round.businessId());
    }
}
