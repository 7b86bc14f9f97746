package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.access.Reviews;
import lumbung.broadcast.MessageTemplate;
import lumbung.meeting.Convening;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.ReviewPack;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;
import lumbung.register.Purpose;

/** What a meeting's tab asks: what to put before it, whom to call, and what closes it. */
final class MeetingAsks {
    private MeetingAsks() {}

    /** One more of what a part of the tab lists. */
    static Effect adding(Meeting meeting, MeetingSection section) {
        return switch (section) {
            case PROPOSALS ->
                new Effect.PopUp(Choice.of(
                        Message.of("meeting.proposal.new"),
                        List.of(
                                OrderAsks.item('A', "meeting.add.rule", rules(meeting)),
                                OrderAsks.item('B', "meeting.add.end", endings(meeting)),
                                Assembly.form('L', "meeting.add.other", other(meeting)))));
            case PEOPLE ->
                new Effect.PopUp(Choice.of(
                        Message.of("meeting.add.people"),
                        List.of(
                                Assembly.deed(
                                        'A',
                                        "meeting.add.members",
                                        "meeting.told.invited",
                                        desk -> invite(meeting, Convening.MEMBERS, desk)),
                                OrderAsks.item('P', "meeting.add.query", query(meeting)),
                                Assembly.form('S', "meeting.add.person", new ComerFields(meeting)))));
            case PAPERS -> new Effect.Open(MinutesView.of(meeting, true));
        };
    }

    private static ProposalFields other(Meeting meeting) {
        return ProposalFields.of(meeting, Proposal.of("", "", new Matter.Other()));
    }

    private static Outcome<Integer> invite(Meeting meeting, String query, Desk desk) {
        return Assembly.convening(desk).invite(meeting, desk.session().finder(), query);
    }

    private static Effect query(Meeting meeting) {
        return new Effect.PopUp(AskView.of(
                new AskView.Asked(
                        Message.of("meeting.add.query"),
                        Message.of("meeting.add.query.how"),
                        Message.of("meeting.add.query.missing"),
                        text -> List.of(Caring.deed("meeting.told.invited", desk -> invite(meeting, text, desk)))),
                ""));
    }

    /** Rules that wait for a meeting: drafts and proposals that are not on this one's agenda. */
    private static Effect rules(Meeting meeting) {
        return choosing("meeting.add.rule", "meeting.add.rule.none", desk -> {
            Set<Matter> known = known(meeting, desk);
            return desk.session().prices().rules().stream()
                    .filter(it -> !it.isDecided() && !known.contains(new Matter.Wording(it.id())))
                    .map(it -> item(it, ProposalFields.of(meeting, about(it, new Matter.Wording(it.id())))))
                    .toList();
        });
    }

    /** Rules in force, which could end. */
    private static Effect endings(Meeting meeting) {
        return choosing(
                "meeting.add.end",
                "meeting.add.end.none",
                desk -> desk.session().prices().rules().stream()
                        .filter(it -> it.rule().authority().on(desk.today()) == Authority.State.IN_FORCE)
                        .map(it -> item(
                                it,
                                ProposalFields.of(meeting, about(it, new Matter.Ending(it.number(), meeting.day())))))
                        .toList());
    }

    private static Proposal about(KeptRule rule, Matter matter) {
        return Proposal.of(rule.rule().name(), "", matter);
    }

    private static Choice.Item item(KeptRule rule, ProposalFields form) {
        return new Choice.Item(
                (char) 0, Strip.literal(rule.rule().name()), "", List.of(new Effect.Open(KeepForm.of(form))));
    }

    private static Set<Matter> known(Meeting meeting, Desk desk) {
        return desk.session().meetings().proposals(meeting.id()).stream()
                .map(Proposal::matter)
                .collect(Collectors.toSet());
    }

    private interface Reading {
        List<Choice.Item> of(Desk desk);
    }

    private static Effect choosing(String head, String none, Reading reading) {
        return new Effect.Run((desk, progress) -> {
            List<Choice.Item> items = reading.of(desk);
            return Event.Wishes.of(
                    items.isEmpty()
                            ? new Effect.Tell(Effect.Tone.WARNING, Message.of(none))
                            : new Effect.PopUp(Choice.of(Message.of(head), items)));
        });
    }

    /** What can be done with the meeting as a whole. */
    static List<Choice.Item> deeds(MeetingFacts facts) {
        Meeting meeting = facts.meeting();
        List<Choice.Item> deeds = new ArrayList<>();
        deeds.add(OrderAsks.item((char) 0, "meeting.deed.room", new Effect.PopUp(RoomView.of(meeting.id()))));
        if (facts.keeps()) {
            deeds.add(Assembly.deed(
                    (char) 0,
                    "meeting.deed.adopt",
                    "meeting.told.adopted",
                    desk -> Assembly.deciding(desk).adopt(meeting)));
            deeds.add(Assembly.deed((char) 0, "review.freeze", "review.told.frozen", desk -> frozen(meeting, desk)));
            deeds.add(OrderAsks.item((char) 0, "meeting.deed.chat", chat(meeting)));
            deeds.add(OrderAsks.item((char) 0, "meeting.deed.sign", new Effect.PopUp(signing(meeting))));
        }
        return deeds;
    }

    /** The invitation as a message to be kept, and sent as any other. */
    private static Effect chat(Meeting meeting) {
        return new Effect.Run((desk, progress) -> {
            String name = desk.meetingPapers().chatName(meeting);
            String text = desk.meetingPapers().chat(meeting);
            return Event.Wishes.of(
                    new Effect.Open(TemplateView.of(new MessageTemplate(0, 0, name, 0, Purpose.MEETING, text))));
        });
    }

    /** The cooperative's review of the days since the meeting before. */
    private static Outcome<ReviewPack> frozen(Meeting meeting, Desk desk) {
        Reviews reviews = new Reviews(desk.session());
        return Assembly.kept(meeting.id(), desk)
                .then(it -> reviews.freezing().freeze(it, reviews.of(0, reviews.span(it)), desk.today()));
    }

    /** It cannot be taken back, so it is asked. */
    private static View signing(Meeting meeting) {
        return Choice.of(
                Message.of("meeting.deed.sign"),
                Message.of("meeting.sign.asked"),
                List.of(
                        Assembly.deed(
                                'K',
                                "meeting.sign.yes",
                                "meeting.told.signed",
                                desk -> Assembly.kept(meeting.id(), desk)
                                        .then(it -> desk.ledger()
                                                .verify()
                                                .then(seal -> Assembly.convening(desk)
                                                        .sign(it, desk.today(), seal.written())))),
                        new Choice.Item((char) 0, Message.of("meeting.sign.no"), "Esc", List.of())));
    }
}
