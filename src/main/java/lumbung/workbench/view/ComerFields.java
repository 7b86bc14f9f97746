package lumbung.workbench.view;

import java.util.List;
import lumbung.meeting.kept.Attendance.Manner;
import lumbung.meeting.kept.Meeting;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.workbench.widget.ChoiceField;

/** Somebody at a meeting who was not called to it. */
record ComerFields(Meeting meeting) implements KeepForm.What {
    @Override
    public Message name() {
        return Message.of("meeting.add.person");
    }

    @Override
    public Object key() {
        return "comer " + meeting.id();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        Manner[] manners = {Manner.PRESENT, Manner.INVITED, Manner.GUEST};
        return List.of(
                MeetingFields.row(0, "person", WhoField.EMPTY),
                MeetingFields.row(
                        1,
                        "manner",
                        ChoiceField.of(Manner.PRESENT.name(), CareRows.words(manners, "meeting.manner."))));
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return read.person("person")
                .then(person -> person == 0
                        ? Outcome.refused(Refusal.at("person", "care.refused.nobody"))
                        : read.chosen("manner")
                                .then(manner -> Assembly.convening(desk)
                                        .mark(
                                                meeting,
                                                person,
                                                manner.isEmpty() ? Manner.PRESENT : Manner.valueOf(manner),
                                                0)))
                .map(it -> MeetingView.of(meeting.id()));
    }
}
