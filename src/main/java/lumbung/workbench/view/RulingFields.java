package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.meeting.Quorum;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.Proposal.Ruling;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.rule.Decision.Votes;
import lumbung.register.Term;
import lumbung.settings.CooperativeSetting;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.TextField;

/** How a meeting decided something. */
record RulingFields(Meeting meeting, Proposal proposal, Verdict verdict) implements KeepForm.What {
    static RulingFields of(Meeting meeting, Proposal proposal, Verdict verdict) {
        return new RulingFields(meeting, proposal, verdict);
    }

    @Override
    public Message name() {
        return Message.of("meeting.ruling", proposal.title(), Message.of("meeting.verdict.".concat(verdict.name())));
    }

    @Override
    public Object key() {
        return "ruling " + proposal.id() + " " + verdict;
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        List<FormRow> rows = new ArrayList<>();
        if (verdict != Verdict.POSTPONED) {
            rows.add(MeetingFields.row(0, "votes", TextField.of(Votes.MUFAKAT)));
            rows.add(MeetingFields.row(
                    1,
                    "number",
                    TextField.of(Assembly.deciding(desk).next(meeting.day().getYear()))));
        }
        if (verdict == Verdict.ACCEPTED && proposal.matter() instanceof Matter.Wording) {
            Term dates = term(proposal, desk);
            rows.add(MeetingFields.row(2, "from", day(dates.since().or(() -> Optional.of(meeting.day())), desk)));
            rows.add(MeetingFields.row(3, "until", day(dates.until(), desk)));
        }
        rows.add(MeetingFields.row(4, "reason", TextField.EMPTY));
        return rows;
    }

    /** The days that a rule itself names; all for what is no rule. */
    static Term term(Proposal proposal, Desk desk) {
        return proposal.matter() instanceof Matter.Wording wording
                ? desk.session()
                        .prices()
                        .rule(wording.wordingId())
                        .map(it -> it.rule().when().dates())
                        .orElse(Term.ALWAYS)
                : Term.ALWAYS;
    }

    private static DateField day(Optional<LocalDate> day, Desk desk) {
        return DateField.of(day.map(LocalDate::toString).orElse(""), desk.today());
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return DecisionFields.votes(read.text("votes"))
                .then(votes -> term(read)
                        .then(term -> Assembly.deciding(desk)
                                .decide(
                                        meeting,
                                        proposal,
                                        new Ruling(verdict, read.text("number"), votes, read.text("reason")),
                                        voters(desk),
                                        term)))
                .map(it -> MeetingView.of(meeting.id()));
    }

    private long voters(Desk desk) {
        return Quorum.of(
                        desk.session().meetings().participants(meeting.id()),
                        CooperativeSetting.QUORUM.number(desk.session().settings()))
                .votes();
    }

    private static Outcome<Term> term(CareTyped read) {
        return read.maybe("from").then(from -> read.maybe("until").map(until -> new Term(from, until)));
    }
}
