package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.care.Uptake;
import lumbung.care.kept.CareRow;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Round;
import lumbung.care.kept.Touch;
import lumbung.care.round.RoundState;
import lumbung.care.round.VisitWords;
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
            return new OfOffer(offer, Optional.empty());
        }
        throw new IllegalArgumentException("no line of care: " + row);
    }

    /** What Enter does with a record of care on a screen that tells of more than care. */
    static Effect chosen(CareRow row) {
        return new Effect.Run(
                (desk, progress) -> Event.Wishes.of(of(row).opening(CareFacts.read(List.of(row.personId()), desk))));
    }

    /** What it is about. */
    CareRow row();

    /** Whom it is about; 0 for nobody. */
    default long personId() {
        return row().personId();
    }

    default Message who(CareFacts facts) {
        return facts.who(personId());
    }

    /** What it says. */
    String words();

    /** How long it waits or by when it is to be done, and how serious that is. */
    Strip.Piece note(CareFacts facts);

    /** What it came to, below the list while it is chosen. */
    default List<Message> figures() {
        return List.of();
    }

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
    record Waits(Touch row) implements CareItem {
        @Override
        public String words() {
            return row.words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            CareAge age = CareAge.since(row.at(), facts.now(), facts.settings());
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
                                "caring.answered", desk -> Caring.touches(desk).answer(row.id(), ""))));
                deeds.add(OrderAsks.item('T', "caring.deed.write", new Effect.Open(KeepForm.of(ReplyFields.of(row)))));
            }
            deeds.add(OrderAsks.item('Q', "workbench.action.qr", new Effect.PopUp(QrView.of(row.personId()))));
            return with(this, deeds);
        }
    }

    /** A complaint, an idea, a request or a call for help. */
    record OfConcern(Concern row) implements CareItem {
        @Override
        public Message who(CareFacts facts) {
            return facts.who(row);
        }

        @Override
        public String words() {
            return row.matter().words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            LocalDate today = facts.today();
            Message kind = Message.of("care.kind.".concat(row.kind().name()));
            if (!row.isOpen() || !row.isUnanswered()) {
                String stage = "care.stage.".concat(row.handling().stage().name());
                return at(row.isOpen() ? Ink.TEXT : Ink.DIM, Message.of("pricing.comma", kind, Message.of(stage)));
            }
            LocalDate due = row.handling().due().orElse(today);
            return at(CareAge.dueInk(due, today), Message.of("pricing.comma", kind, CareAge.due(due, today)));
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            return with(this, facts.keeps() ? ConcernDeeds.of(row) : List.of());
        }

        @Override
        public Effect opening(CareFacts facts) {
            return new Effect.Open(ConcernView.of(row.id()));
        }
    }

    /** A promise. */
    record OfPromise(Promise row) implements CareItem {
        @Override
        public String words() {
            return row.words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            LocalDate due = row.days().due();
            return row.isOpen()
                    ? at(CareAge.dueInk(due, facts.today()), CareAge.due(due, facts.today()))
                    : at(
                            row.state() == Promise.State.KEPT ? Ink.DIM : Ink.WARNING,
                            Message.of("caring.promise.".concat(row.state().name())));
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            List<Choice.Item> deeds = new ArrayList<>();
            if (facts.keeps() && row.isOpen()) {
                deeds.add(became('D', Promise.State.KEPT));
                deeds.add(became('T', Promise.State.BROKEN));
                deeds.add(OrderAsks.item(
                        'P', "caring.promise.move", new Effect.Open(KeepForm.of(PromiseFields.of(row)))));
            } else if (facts.keeps()) {
                deeds.add(became('B', Promise.State.OPEN));
            }
            if (row.concernId() != 0) {
                deeds.add(OrderAsks.item(
                        'K', "caring.promise.concern", new Effect.Open(ConcernView.of(row.concernId()))));
            }
            return with(this, deeds);
        }

        private Choice.Item became(char letter, Promise.State state) {
            return OrderAsks.item(
                    letter,
                    "caring.promise.".concat(state.name()),
                    Caring.deed("caring.noted", desk -> Caring.promises(desk).became(row, state)));
        }
    }

    /** Something to do on a day. */
    record OfChore(Chore row) implements CareItem {
        @Override
        public Message who(CareFacts facts) {
            Message kind = Message.of("care.chore.".concat(row.kind().name()));
            return row.personId() == 0 ? kind : Message.of("caring.of", kind, facts.person(row.personId()));
        }

        @Override
        public String words() {
            return row.words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            if (row.isOpen()) {
                return at(CareAge.dueInk(row.due(), facts.today()), CareAge.due(row.due(), facts.today()));
            }
            String mood = "care.mood.".concat(row.mood().name());
            return at(Ink.DIM, Message.of(mood));
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            List<Choice.Item> deeds = new ArrayList<>();
            if (facts.keeps() && row.isOpen()) {
                deeds.addAll(CareEntry.moodItems(mood ->
                        Caring.deed("caring.done", desk -> Caring.promises(desk).done(row, mood, ""))));
                deeds.add(OrderAsks.item(
                        'C', "caring.chore.outcome", new Effect.Open(KeepForm.of(new OutcomeFields(row)))));
                deeds.add(OrderAsks.item('P', "caring.move", CareAsks.moving(row)));
            }
            return with(this, deeds);
        }
    }

    /** An offer, with what came of it where that was counted. */
    record OfOffer(Offer row, Optional<Uptake> uptake) implements CareItem {
        @Override
        public List<Message> figures() {
            return uptake.map(Uptake::said).orElse(List.of());
        }

        @Override
        public Message who(CareFacts facts) {
            return row.personId() == 0 ? Message.of("caring.segment", row.segment()) : facts.who(row.personId());
        }

        @Override
        public String words() {
            return row.words();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            if (row.usedBy().isPresent()) {
                return at(Ink.DIM, Message.of("caring.offer.used"));
            }
            if (row.term().since().filter(it -> it.isAfter(facts.today())).isPresent()) {
                return at(
                        Ink.DIM,
                        Message.of("caring.offer.from", row.term().since().get()));
            }
            return at(
                    row.holdsOn(facts.today()) ? Ink.TEXT : Ink.DIM,
                    row.term()
                            .until()
                            .map(it -> Message.of("caring.offer.until", it))
                            .orElse(Message.of("caring.offer.always")));
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            List<Choice.Item> deeds = new ArrayList<>();
            if (facts.keeps() && row.usedBy().isEmpty()) {
                if (row.personId() != 0) {
                    deeds.add(OrderAsks.item('D', "caring.offer.use", CareAsks.using(row)));
                }
                deeds.add(OrderAsks.item(
                        'A',
                        "caring.offer.end",
                        Caring.deed("caring.noted", desk -> Caring.offers(desk).end(row))));
            }
            return with(this, deeds);
        }
    }

    /** A round of visits. */
    record OfRound(RoundState state) implements CareItem {
        @Override
        public Round row() {
            return state.round();
        }

        @Override
        public Message who(CareFacts facts) {
            return Strip.literal(row().name());
        }

        @Override
        public String words() {
            return row().goers();
        }

        @Override
        public Strip.Piece note(CareFacts facts) {
            List<Message> progress = VisitWords.progress(state);
            return at(
                    state.isBeyond() && !state.isFinished() ? Ink.WARNING : Ink.DIM, progress.get(progress.size() - 1));
        }

        @Override
        public List<Choice.Item> deeds(CareFacts facts) {
            return List.of();
        }

        @Override
        public Effect opening(CareFacts facts) {
            return new Effect.Open(RoundView.of(row().id()));
        }
    }
}
