package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lumbung.care.kept.CareRow;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.message.Message;
import lumbung.workbench.widget.Ink;

/** A line of the window of care. */
sealed interface CareItem {
    int NARROW = 66;

    /** A record of care as such a line. */
    static CareItem of(CareRow row) {
        if (row instanceof Touch touch) {
            return new Waits(touch);
        }
        if (row instanceof Concern concern) {
            return new OfConcern(concern);
        }
        if (row instanceof Promise promise) {
            return new OfPromise(promise);
        }
        if (row instanceof Chore chore) {
            return new OfChore(chore);
        }
        if (row instanceof Offer offer) {
            return new OfOffer(offer);
        }
        throw new IllegalArgumentException("no line of care: " + row);
    }

    /** Whom it is about; 0 for nobody. */
    long personId();

    Message who(CareFacts facts);

    /** What it says. */
    String words();

    /** How long it waits or by when it is to be done, and how serious that is. */
    Strip.Piece note(CareFacts facts);

    /** What can be done with it, most wanted first. */
    List<Choice.Item> deeds(CareFacts facts);

    /** What Enter does. */
    default Effect opening(CareFacts facts) {
        return new Effect.PopUp(Choice.of(Message.of("caring.line", who(facts), words()), deeds(facts)));
    }

    /** The line in so many columns. */
    default Strip strip(CareFacts facts, int width) {
        int from = width < NARROW ? 18 : 26;
        Strip.Piece note = note(facts);
        return Strip.GAP
                .and(0, Ink.TEXT, who(facts))
                .and(from, Ink.DIM, Strip.literal(words()))
                .ending(0, note.ink(), note.text());
    }

    private static Strip.Piece at(Ink ink, Message text) {
        return new Strip.Piece(0, true, ink, text);
    }

    private static List<Choice.Item> with(CareItem item, List<Choice.Item> deeds) {
        List<Choice.Item> all = new ArrayList<>(deeds);
        if (item.personId() != 0) {
            all.add(OrderAsks.item('O', "caring.open.person", new Effect.Open(PersonView.of(item.personId()))));
        }
        return all;
    }

    /** Who waits for an answer. */
    record Waits(Touch touch) implements CareItem {
        @Override
        public long personId() {
            return touch.personId();
        }

        @Override
        public Message who(CareFacts facts) {
            return facts.who(touch.personId());
        }

        @Override
        public String words() {
            return touch.words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            CareAge age = CareAge.since(touch.at(), facts.now(), facts.settings());
            return at(age.ink(), age.said());
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            List<Choice.Item> deeds = new ArrayList<>();
            if (facts.keeps()) {
                deeds.add(OrderAsks.item(
                        'B',
                        "caring.deed.answered",
                        Caring.deed(
                                "caring.answered", desk -> Caring.touches(desk).answer(touch.id(), ""))));
                deeds.add(
                        OrderAsks.item('T', "caring.deed.write", new Effect.Open(KeepForm.of(ReplyFields.of(touch)))));
            }
            deeds.add(OrderAsks.item('Q', "workbench.action.qr", new Effect.PopUp(QrView.of(touch.personId()))));
            return with(this, deeds);
        }
    }

    /** A complaint, an idea, a request or a call for help. */
    record OfConcern(Concern concern) implements CareItem {
        @Override
        public long personId() {
            return concern.personId();
        }

        @Override
        public Message who(CareFacts facts) {
            return facts.who(concern);
        }

        @Override
        public String words() {
            return concern.matter().words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            LocalDate today = facts.today();
            Message kind = Message.of("care.kind.".concat(concern.kind().name()));
            if (!concern.isOpen() || !concern.isUnanswered()) {
                String stage = "care.stage.".concat(concern.handling().stage().name());
                return at(concern.isOpen() ? Ink.TEXT : Ink.DIM, Message.of("pricing.comma", kind, Message.of(stage)));
            }
            LocalDate due = concern.handling().due().orElse(today);
            return at(CareAge.dueInk(due, today), Message.of("pricing.comma", kind, CareAge.due(due, today)));
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            return with(this, facts.keeps() ? ConcernDeeds.of(concern) : List.of());
        }

        @Override
        public Effect opening(CareFacts facts) {
            return new Effect.Open(ConcernView.of(concern.id()));
        }
    }

    /** A promise. */
    record OfPromise(Promise promise) implements CareItem {
        @Override
        public long personId() {
            return promise.personId();
        }

        @Override
        public Message who(CareFacts facts) {
            return facts.who(promise.personId());
        }

        @Override
        public String words() {
            return promise.words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            LocalDate due = promise.days().due();
            return promise.isOpen()
                    ? at(CareAge.dueInk(due, facts.today()), CareAge.due(due, facts.today()))
                    : at(
                            promise.state() == Promise.State.KEPT ? Ink.DIM : Ink.WARNING,
                            Message.of("caring.promise.".concat(promise.state().name())));
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            List<Choice.Item> deeds = new ArrayList<>();
            if (facts.keeps() && promise.isOpen()) {
                deeds.add(became('D', Promise.State.KEPT));
                deeds.add(became('T', Promise.State.BROKEN));
                deeds.add(OrderAsks.item(
                        'P', "caring.promise.move", new Effect.Open(KeepForm.of(PromiseFields.of(promise)))));
            } else if (facts.keeps()) {
                deeds.add(became('B', Promise.State.OPEN));
            }
            if (promise.concernId() != 0) {
                deeds.add(OrderAsks.item(
                        'K', "caring.promise.concern", new Effect.Open(ConcernView.of(promise.concernId()))));
            }
            return with(this, deeds);
        }

        private Choice.Item became(char letter, Promise.State state) {
            return OrderAsks.item(
                    letter,
                    "caring.promise.".concat(state.name()),
                    Caring.deed("caring.noted", desk -> Caring.promises(desk).became(promise, state)));
        }
    }

    /** Something to do on a day. */
    record OfChore(Chore chore) implements CareItem {
        @Override
        public long personId() {
            return chore.personId();
        }

        @Override
        public Message who(CareFacts facts) {
            Message kind = Message.of("care.chore.".concat(chore.kind().name()));
            return chore.personId() == 0 ? kind : Message.of("caring.of", kind, facts.person(chore.personId()));
        }

        @Override
        public String words() {
            return chore.words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            if (chore.isOpen()) {
                return at(CareAge.dueInk(chore.due(), facts.today()), CareAge.due(chore.due(), facts.today()));
            }
            String mood = "care.mood.".concat(chore.mood().name());
            return at(Ink.DIM, Message.of(mood));
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            List<Choice.Item> deeds = new ArrayList<>();
            if (facts.keeps() && chore.isOpen()) {
                deeds.addAll(CareEntry.moodItems(mood ->
                        Caring.deed("caring.done", desk -> Caring.promises(desk).done(chore, mood, ""))));
                deeds.add(OrderAsks.item(
                        'C', "caring.chore.outcome", new Effect.Open(KeepForm.of(new OutcomeFields(chore)))));
                deeds.add(OrderAsks.item('P', "caring.move", CareAsks.moving(chore)));
            }
            return with(this, deeds);
        }
    }

    /** An offer. */
    record OfOffer(Offer offer) implements CareItem {
        @Override
        public long personId() {
            return offer.personId();
        }

        @Override
        public Message who(CareFacts facts) {
            return offer.personId() == 0 ? Message.of("caring.segment", offer.segment()) : facts.who(offer.personId());
        }

        @Override
        public String words() {
            return offer.words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            if (offer.usedBy().isPresent()) {
                return at(Ink.DIM, Message.of("caring.offer.used"));
            }
            if (offer.term().since().filter(it -> it.isAfter(facts.today())).isPresent()) {
                return at(
                        Ink.DIM,
                        Message.of("caring.offer.from", offer.term().since().get()));
            }
            return at(
                    offer.holdsOn(facts.today()) ? Ink.TEXT : Ink.DIM,
                    offer.term()
                            .until()
                            .map(it -> Message.of("caring.offer.until", it))
                            .orElse(Message.of("caring.offer.always")));
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            List<Choice.Item> deeds = new ArrayList<>();
            if (facts.keeps() && offer.usedBy().isEmpty()) {
                if (offer.personId() != 0) {
                    deeds.add(OrderAsks.item('D', "caring.offer.use", CareAsks.using(offer)));
                }
                deeds.add(OrderAsks.item(
                        'A',
                        "caring.offer.end",
                        Caring.deed("caring.noted", desk -> Caring.offers(desk).end(offer))));
            }
            return with(this, deeds);
        }
    }
}
