package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Attendance.Manner;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.Proposal.Ruling;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.meeting.kept.ReviewPack;
import lumbung.meeting.review.ReviewJson;
import lumbung.message.Message;
import lumbung.workbench.widget.Ink;

/** A line of a meeting's tab. */
sealed interface MeetingItem {
    /** What it says. */
    Message words();

    /** What stands at its right. */
    Strip.Piece note();

    /** What can be done with it, most wanted first; nothing where it is only read. */
    List<Choice.Item> deeds(MeetingFacts facts);

    /** What Enter does. */
    default List<Effect> opening(MeetingFacts facts) {
        List<Choice.Item> deeds = deeds(facts);
        return deeds.isEmpty() ? List.of() : List.of(new Effect.PopUp(Choice.of(words(), deeds)));
    }

    default Strip strip() {
        return Strip.GAP.and(0, Ink.TEXT, words()).ending(0, note().ink(), note().text());
    }

    private static Strip.Piece at(Ink ink, Message text) {
        return new Strip.Piece(0, true, ink, text);
    }

    /** Something to decide. */
    record OfProposal(Proposal proposal) implements MeetingItem {
        @Override
        public Message words() {
            return Message.of("meeting.point", proposal.place(), proposal.title());
        }

        @Override
        public Strip.Piece note() {
            return proposal.ruling()
                    .map(it -> at(it.verdict() == Verdict.ACCEPTED ? Ink.TEXT : Ink.DIM, said(it)))
                    .orElseGet(() -> at(Ink.WARNING, Message.of("meeting.ruling.open")));
        }

        private static Message said(Ruling ruling) {
            Message verdict =
                    Message.of("meeting.verdict.".concat(ruling.verdict().name()));
            return ruling.number().isEmpty()
                    ? verdict
                    : Message.of(
                            "meeting.ruling.short",
                            verdict,
                            ruling.number(),
                            ruling.votes().written());
        }

        @Override
        public List<Choice.Item> deeds(MeetingFacts facts) {
            List<Choice.Item> deeds = new ArrayList<>();
            if (facts.keeps() && proposal.isOpen()) {
                deeds.add(ruling('T', Verdict.ACCEPTED, facts));
                deeds.add(ruling('K', Verdict.REJECTED, facts));
                deeds.add(ruling('D', Verdict.POSTPONED, facts));
                deeds.add(Assembly.form('U', "meeting.deed.words", ProposalFields.of(facts.meeting(), proposal)));
            }
            if (!(proposal.matter() instanceof Matter.Other)) {
                deeds.add(OrderAsks.item('B', "meeting.deed.evidence", new Effect.Open(EvidenceView.of(proposal))));
            }
            if (proposal.matter() instanceof Matter.Wording wording) {
                deeds.add(OrderAsks.item('A', "meeting.deed.rule", rule(wording)));
            }
            if (proposal.matter() instanceof Matter.Ending ending) {
                deeds.add(OrderAsks.item('A', "meeting.deed.rule", new Effect.Open(RuleView.of(ending.rule()))));
            }
            if (facts.keeps() && proposal.isOpen()) {
                deeds.add(Assembly.deed(
                        (char) 0,
                        "meeting.deed.withdraw",
                        "meeting.told.withdrawn",
                        desk -> Assembly.deciding(desk).withdraw(proposal)));
            }
            return deeds;
        }

        private Choice.Item ruling(char letter, Verdict verdict, MeetingFacts facts) {
            Effect form = new Effect.Open(KeepForm.of(RulingFields.of(facts.meeting(), proposal, verdict)));
            // Nothing is decided by what is put off.
            Effect asked = verdict == Verdict.POSTPONED ? form : Assembly.deciding(facts.quorum(), form);
            return OrderAsks.item(letter, "meeting.deed.".concat(verdict.name()), asked);
        }

        private static Effect rule(Matter.Wording wording) {
            return new Effect.Run((desk, progress) -> desk.session()
                    .prices()
                    .rule(wording.wordingId())
                    .map(it -> Event.Wishes.of(new Effect.Open(RuleView.of(it.number()))))
                    .orElseGet(() ->
                            Event.Wishes.of(new Effect.Tell(Effect.Tone.ERROR, Message.of("meeting.refused.rule")))));
        }
    }

    /**
     * Somebody who was called, or came.
     *
     * @param who as they are called; empty for one who was deleted
     * @param address where they live, so that namesakes are told apart
     * @param proxy who stands in; empty for nobody
     */
    record OfPerson(Attendance attendance, String who, String address, String proxy) implements MeetingItem {
        @Override
        public Message words() {
            return who.isEmpty() ? Message.of("meeting.gone") : Strip.literal(who);
        }

        @Override
        public Strip.Piece note() {
            Manner manner = attendance.manner();
            Message how = proxy.isEmpty()
                    ? Message.of("meeting.manner.".concat(manner.name()))
                    : Message.of("meeting.manner.by", proxy);
            return at(manner.isThere() ? Ink.TEXT : Ink.DIM, how);
        }

        @Override
        public Strip strip() {
            return Strip.GAP
                    .and(0, Ink.TEXT, words())
                    .and(30, Ink.DIM, Strip.literal(address))
                    .ending(0, note().ink(), note().text());
        }

        /** Enter says that they came: the one thing that is said of most. It is taken back like anything else. */
        @Override
        public List<Effect> opening(MeetingFacts facts) {
            return facts.keeps() && attendance.personId() != 0 && attendance.manner() != Manner.PRESENT
                    ? List.of(marking(facts.meeting(), Manner.PRESENT))
                    : List.of();
        }

        private Effect marking(Meeting meeting, Manner manner) {
            return marking(meeting, manner, 0);
        }

        private Effect marking(Meeting meeting, Manner manner, long proxyId) {
            return Checking.deed(desk -> Assembly.convening(desk)
                    .mark(meeting, attendance.personId(), manner, proxyId)
                    .map(done -> Message.of(
                            "meeting.told.marked", who, Message.of("meeting.manner.".concat(manner.name())))));
        }

        @Override
        public List<Choice.Item> deeds(MeetingFacts facts) {
            if (attendance.personId() == 0) {
                return List.of();
            }
            List<Choice.Item> deeds = new ArrayList<>();
            if (facts.keeps()) {
                deeds.add(OrderAsks.item('H', "meeting.deed.PRESENT", marking(facts.meeting(), Manner.PRESENT)));
                deeds.add(OrderAsks.item('I', "meeting.deed.EXCUSED", marking(facts.meeting(), Manner.EXCUSED)));
                deeds.add(OrderAsks.item('W', "meeting.deed.REPRESENTED", new Effect.PopUp(standingIn(facts))));
                deeds.add(OrderAsks.item('T', "meeting.deed.GUEST", marking(facts.meeting(), Manner.GUEST)));
                deeds.add(OrderAsks.item('B', "meeting.deed.INVITED", marking(facts.meeting(), Manner.INVITED)));
            }
            deeds.add(OrderAsks.item('O', "caring.open.person", new Effect.Open(PersonView.of(attendance.personId()))));
            return deeds;
        }

        /** Who of those who came stands in. */
        private View standingIn(MeetingFacts facts) {
            List<Choice.Item> there = facts.present().stream()
                    .filter(it -> it.attendance().personId() != attendance.personId())
                    .map(it -> new Choice.Item(
                            (char) 0,
                            it.words(),
                            it.address(),
                            List.of(marking(
                                    facts.meeting(),
                                    Manner.REPRESENTED,
                                    it.attendance().personId()))))
                    .toList();
            return Choice.of(Message.of("meeting.standing", words()), there);
        }
    }

    /**
     * Who leads, or a point of the agenda about which nothing has to be decided.
     *
     * @param kind which of them; the key of a text
     */
    record OfPoint(Message words, String kind) implements MeetingItem {
        @Override
        public Strip.Piece note() {
            return at(Ink.DIM, Message.of(kind));
        }

        @Override
        public List<Choice.Item> deeds(MeetingFacts facts) {
            return List.of();
        }

        @Override
        public List<Effect> opening(MeetingFacts facts) {
            return facts.keeps() ? List.of(new Effect.Open(KeepForm.of(MeetingFields.of(facts.meeting())))) : List.of();
        }
    }

    /** What was said. */
    record OfMinutes(String minutes) implements MeetingItem {
        @Override
        public Message words() {
            return Message.of("meeting.minutes");
        }

        @Override
        public Strip.Piece note() {
            return minutes.isEmpty()
                    ? at(Ink.DIM, Message.of("meeting.minutes.none"))
                    : at(
                            Ink.DIM,
                            Message.of("meeting.minutes.lines", minutes.lines().count()));
        }

        @Override
        public List<Choice.Item> deeds(MeetingFacts facts) {
            return List.of();
        }

        @Override
        public List<Effect> opening(MeetingFacts facts) {
            return List.of(new Effect.Open(MinutesView.of(facts.meeting(), facts.keeps())));
        }
    }

    /** A review as it saw it. */
    record OfPack(ReviewPack pack) implements MeetingItem {
        @Override
        public Message words() {
            return Message.of("review.pack", pack.from(), pack.until());
        }

        @Override
        public Strip.Piece note() {
            Message frozen = Message.of("review.frozen", pack.made());
            String name = ReviewJson.read(pack.content()).of().name();
            return at(Ink.DIM, name.isEmpty() ? frozen : Message.of("review.pack.of", name, pack.made()));
        }

        @Override
        public List<Choice.Item> deeds(MeetingFacts facts) {
            return List.of();
        }

        @Override
        public List<Effect> opening(MeetingFacts facts) {
            return List.of(new Effect.Open(ReviewView.of(pack)));
        }
    }

    /** A file that belongs to it. */
    record OfFile(Attachment file) implements MeetingItem {
        private static final int FEW = 12;

        @Override
        public Message words() {
            return Strip.literal(file.name());
        }

        @Override
        public Strip.Piece note() {
            return at(
                    Ink.DIM,
                    Strip.literal(file.fingerprint()
                            .substring(0, Math.min(FEW, file.fingerprint().length()))));
        }

        @Override
        public List<Choice.Item> deeds(MeetingFacts facts) {
            return List.of();
        }
    }
}
