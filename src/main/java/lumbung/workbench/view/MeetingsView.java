package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * The window of meetings: those to come and those that were, the newest first.
 *
 * @param read whether they were read
 * @param lines a meeting each
 */
public record MeetingsView(boolean read, Narrowing<MeetingsView.Line> lines)
        implements Able.Adds, Able.Edits, Able.Deletes, Able.Seeks, Able.Keeps, Able.Prints {
    private static final int HEAD = 2;
    private static final int WIDE = 110;

    /**
     * A meeting and how far it is.
     *
     * @param open how many of its proposals wait for a decision
     */
    record Line(Meeting meeting, long proposals, long open, long accepted, boolean ahead) {
        private static Line of(Meeting meeting, List<Proposal> all, LocalDate today) {
            return new Line(
                    meeting,
                    all.size(),
                    all.stream().filter(Proposal::isOpen).count(),
                    all.stream().filter(it -> it.is(Verdict.ACCEPTED)).count(),
                    meeting.day().isAfter(today));
        }

        private Message state() {
            if (meeting.isSigned()) {
                return Message.of("meeting.line.signed", accepted, proposals);
            }
            return ahead
                    ? Message.of("meeting.line.ahead", proposals)
                    : Message.of("meeting.line.held", accepted, proposals, open);
        }
    }

    /** All meetings. */
    record Lines(List<Line> all) implements Event.Answer {}

    public static MeetingsView start() {
        return new MeetingsView(false, Narrowing.of(List.of(), 10));
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.meetings");
    }

    @Override
    public List<Effect> opened() {
        return List.of(reading());
    }

    private static Effect reading() {
        return new Effect.Run((desk, progress) -> new Lines(desk.session().meetings().all().stream()
                .map(it -> Line.of(it, desk.session().meetings().proposals(it.id()), desk.today()))
                .toList()));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Lines now) {
            return Step.to(new MeetingsView(true, lines.again(now.all, MeetingsView::title)));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, reading());
        }
        if (event instanceof Event.Typed typed && typed.key().is(Key.ENTER)) {
            return current()
                    .map(it -> Step.to(this, new Effect.Open(MeetingView.of(it.id()))))
                    .orElse(Step.to(this));
        }
        return Step.to(new MeetingsView(read, lines.after(event, HEAD)));
    }

    private Optional<Meeting> current() {
        return lines.current().map(Line::meeting);
    }

    private static String title(Line line, Scene scene) {
        return scene.texts().of(Assembly.named(line.meeting)) + " " + line.meeting.place();
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new MeetingsView(read, lines.seeking(next, MeetingsView::title));
    }

    @Override
    public Printable printable() {
        return new Printable.Shelf();
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_MEETINGS;
    }

    @Override
    public Step add() {
        return Step.to(this, new Effect.Open(KeepForm.of(MeetingFields.fresh())));
    }

    @Override
    public Step edit() {
        return current()
                .map(it -> Step.to(this, new Effect.Open(KeepForm.of(MeetingFields.of(it)))))
                .orElse(Step.to(this));
    }

    @Override
    public boolean deletes() {
        return current().filter(it -> !it.isSigned()).isPresent();
    }

    @Override
    public Step delete() {
        return current()
                .map(it -> Step.to(
                        this,
                        Caring.deed(
                                "meeting.told.off",
                                desk -> Assembly.kept(it.id(), desk).then(Assembly.convening(desk)::callOff))))
                .orElse(Step.to(this));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        scene.head(canvas, scene.texts().of(name()));
        canvas.rule(1);
        ListWindow<Line> list = lines.list();
        if (list.isEmpty()) {
            Message none = Message.of(read ? search().isEmpty() ? "meeting.none.yet" : "sending.none" : "find.looking");
            canvas.put(3, HEAD, Ink.DIM, scene.texts().of(none));
        }
        list.draw(canvas.below(HEAD), (row, at) -> {
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            strip(list.rows().get(at), canvas.width()).draw(row.part(2, 0, row.width() - 2, 1), chosen, scene);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        });
    }

    private static Strip strip(Line line, int width) {
        Strip strip = Strip.GAP.and(0, Ink.TEXT, Assembly.named(line.meeting));
        Strip placed = width >= WIDE ? strip.and(44, Ink.DIM, Strip.literal(line.meeting.place())) : strip;
        return placed.ending(0, line.open > 0 && !line.ahead ? Ink.WARNING : Ink.DIM, line.state());
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("meeting.about.window"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "add", "edit", "help", "undo", "menu");
    }
}
