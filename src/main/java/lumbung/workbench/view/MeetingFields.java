package lumbung.workbench.view;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.meeting.kept.Meeting;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/**
 * The fields of a meeting.
 *
 * @param before as it is kept; empty for a new one
 */
record MeetingFields(Optional<Meeting> before) implements KeepForm.What {
    private static final LocalTime EVENING = LocalTime.of(19, 30);
    private static final String BETWEEN = "; ";

    static MeetingFields fresh() {
        return new MeetingFields(Optional.empty());
    }

    static MeetingFields of(Meeting meeting) {
        return new MeetingFields(Optional.of(meeting));
    }

    @Override
    public Message name() {
        return before.map(Assembly::named).orElse(Message.of("meeting.new"));
    }

    @Override
    public Object key() {
        return "meeting " + before.map(Meeting::id).orElse(0L);
    }

    static FormRow row(int at, String name, FormField field) {
        return Filling.row(at, "meeting.", name, field);
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        Meeting now = before.orElseGet(
                () -> Meeting.of(Meeting.Kind.ROUTINE, desk.today().plusDays(7).atTime(EVENING), ""));
        return List.of(
                row(
                        0,
                        "kind",
                        ChoiceField.of(now.kind().name(), CareRows.words(Meeting.Kind.values(), "meeting.kind."))),
                row(1, "day", DateField.of(now.day().toString(), desk.today())),
                row(2, "time", TextField.of(now.at().toLocalTime().toString())),
                row(3, "place", TextField.of(now.place())),
                row(4, "chair", WhoField.of(now.leaders().chairId(), desk)),
                row(5, "secretary", WhoField.of(now.leaders().secretaryId(), desk)),
                row(6, "agenda", TextField.of(now.agenda().lines().collect(Collectors.joining(BETWEEN)))));
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return kind(read)
                .then(kind -> read.day("day").then(day -> time(read).then(time -> draft(kind, day.atTime(time), read))))
                .then(draft -> before.isPresent()
                        ? Assembly.convening(desk).change(draft)
                        : Assembly.convening(desk).call(draft))
                .map(it -> MeetingView.of(it.id()));
    }

    private Outcome<Meeting> draft(Meeting.Kind kind, LocalDateTime at, CareTyped read) {
        Meeting now = before.orElseGet(() -> Meeting.of(kind, at, ""));
        String agenda = Stream.of(read.text("agenda").split(";"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
        return leader(read, "chair")
                .then(chair -> leader(read, "secretary")
                        .map(secretary -> now.with(kind, at, read.text("place"))
                                .with(new Meeting.Leaders(chair, secretary))
                                .withAgenda(agenda)));
    }

    /** Nobody, where nobody is typed. */
    private static Outcome<Long> leader(CareTyped read, String name) {
        return read.text(name).isEmpty() ? Outcome.done(0L) : read.person(name);
    }

    private static Outcome<Meeting.Kind> kind(CareTyped read) {
        return read.chosen("kind")
                .then(it -> it.isEmpty()
                        ? Outcome.refused(Refusal.at("kind", "form.wrong.choice", ""))
                        : Outcome.done(Meeting.Kind.valueOf(it)));
    }

    private static Outcome<LocalTime> time(CareTyped read) {
        return Meeting.time(read.text("time"))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("time", "meeting.refused.time", read.text("time"))));
    }
}
