package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.TextField;

/**
 * The fields of something that a meeting is to decide.
 *
 * @param proposal as it is kept; of id 0 for a new one
 */
record ProposalFields(Meeting meeting, Proposal proposal) implements KeepForm.What {
    static ProposalFields of(Meeting meeting, Proposal proposal) {
        return new ProposalFields(meeting, proposal);
    }

    @Override
    public Message name() {
        return proposal.id() == 0 ? Message.of("meeting.proposal.new") : Strip.literal(proposal.title());
    }

    @Override
    public Object key() {
        return "proposal " + meeting.id() + " " + proposal.id() + " " + proposal.matter();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(MeetingFields.row(0, "title", TextField.of(proposal.title())));
        rows.add(MeetingFields.row(1, "words", TextField.of(proposal.words())));
        if (proposal.matter() instanceof Matter.Ending ending) {
            rows.add(MeetingFields.row(2, "last", DateField.of(ending.last().toString(), desk.today())));
        }
        return rows;
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return matter(read)
                .map(matter ->
                        proposal.with(read.text("title"), read.text("words")).with(matter))
                .then(it -> it.id() == 0
                        ? Assembly.deciding(desk).propose(meeting, it, desk.today())
                        : Assembly.deciding(desk).amend(it, desk.today()))
                .map(it -> MeetingView.of(meeting.id()));
    }

    private Outcome<Matter> matter(CareTyped read) {
        return proposal.matter() instanceof Matter.Ending ending
                ? read.day("last").map(last -> new Matter.Ending(ending.rule(), last))
                : Outcome.done(proposal.matter());
    }
}
