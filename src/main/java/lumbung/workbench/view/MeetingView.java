package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.meeting.Quorum;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * The tab of a meeting: what it is to decide, who came, its papers.
 *
 * @param section which of them is shown; arrows to the sides go from one to the next
 * @param facts empty until they were read
 * @param lines of the section
 */
public record MeetingView(
        long id, MeetingSection section, Optional<MeetingFacts> facts, Narrowing<MeetingItem> lines, Event.Sized room)
        implements Able.Adds,
                Able.Edits,
                Able.Troubled,
                Able.Keeps,
                Able.Seeks,
                Able.OnPerson,
                Able.IsAbout,
                Able.Prints {
    private static final int HEAD = 4;

    /** It is no longer there. */
    private record Gone() implements Event.Answer {}

    public static MeetingView of(long id) {
        return new MeetingView(
                id, MeetingSection.PROPOSALS, Optional.empty(), Narrowing.of(List.of(), 10), new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return facts.map(it -> Assembly.named(it.meeting())).orElse(Message.of("workbench.person.opening"));
    }

    @Override
    public Object key() {
        return "meeting tab " + id;
    }

    @Override
    public Optional<Bookmark> bookmark() {
        return Optional.of(Bookmark.of("meeting", id));
    }

    @Override
    public List<Effect> opened() {
        return List.of(reading());
    }

    private Effect reading() {
        return new Effect.Run((desk, progress) ->
                MeetingFacts.read(id, desk).<Event.Answer>map(it -> it).orElse(new Gone()));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof MeetingFacts now) {
            return Step.to(new MeetingView(id, section, Optional.of(now), lines, room).relisted());
        }
        if (event instanceof Gone) {
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, reading());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new MeetingView(id, section, facts, lines.sized(sized.rows() - HEAD), sized));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(with(lines.after(event, HEAD)));
    }

    private Step typed(Key key) {
        if (key.is(Key.LEFT) || key.is(Key.RIGHT)) {
            return Step.to(beside(key.is(Key.RIGHT)));
        }
        if (key.is(Key.ENTER)) {
            return new Step(
                    onward(),
                    current().map(it -> it.opening(facts.orElseThrow())).orElse(List.of()));
        }
        return Step.to(with(lines.typed(key)));
    }

    /** Who is marked is done with: the next letters are somebody else's, or the next line is. */
    private MeetingView onward() {
        if (section != MeetingSection.PEOPLE
                || facts.filter(MeetingFacts::keeps).isEmpty()) {
            return this;
        }
        return with(search().isEmpty() ? lines.moved(1) : lines.seeking(SpeedSearch.NONE, MeetingView::title));
    }

    private MeetingView beside(boolean right) {
        Narrowing<MeetingItem> fresh =
                Narrowing.of(List.of(), lines.list().place().height());
        return new MeetingView(id, section.beside(right), facts, fresh, room).relisted();
    }

    private MeetingView relisted() {
        return with(lines.again(facts.map(it -> it.items().get(section)).orElse(List.of()), MeetingView::title));
    }

    private MeetingView with(Narrowing<MeetingItem> other) {
        return new MeetingView(id, section, facts, other, room);
    }

    private Optional<MeetingItem> current() {
        return lines.current();
    }

    private static String title(MeetingItem item, Scene scene) {
        return scene.texts().of(item.words());
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(lines.seeking(next, MeetingView::title));
    }

    @Override
    public long personId() {
        return current()
                .filter(MeetingItem.OfPerson.class::isInstance)
                .map(it -> ((MeetingItem.OfPerson) it).attendance().personId())
                .orElse(0L);
    }

    @Override
    public long subject() {
        return id;
    }

    @Override
    public Printable printable() {
        return new Printable.OfMeeting(id);
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_MEETINGS;
    }

    @Override
    public Step add() {
        return facts.filter(MeetingFacts::keeps)
                .map(it -> Step.to(this, MeetingAsks.adding(it.meeting(), section)))
                .orElse(Step.to(this));
    }

    @Override
    public Step edit() {
        return facts.filter(MeetingFacts::keeps)
                .map(it -> Step.to(this, new Effect.Open(KeepForm.of(MeetingFields.of(it.meeting())))))
                .orElse(Step.to(this));
    }

    @Override
    public List<Choice.Item> fixes() {
        List<Choice.Item> items = new ArrayList<>();
        facts.ifPresent(it -> {
            current().ifPresent(line -> items.addAll(line.deeds(it)));
            items.add(OrderAsks.item((char) 0, "meeting.deed.review", new Effect.Open(ReviewView.of(it.meeting()))));
            items.addAll(MeetingAsks.deeds(it));
        });
        return items.stream()
                .map(it -> new Choice.Item((char) 0, it.label(), it.note(), it.effects()))
                .toList();
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (facts.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("find.looking"));
            return;
        }
        MeetingFacts now = facts.get();
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.texts().of(name()), canvas.width() - 2);
        String where = now.meeting().at().toLocalTime() + "  " + now.meeting().place();
        int behind = canvas.put(1, 1, Ink.DIM, where, canvas.width() / 2);
        canvas.put(behind + 3, 1, state(now), scene.texts().of(said(now)), canvas.width() - behind - 4);
        sections(canvas.part(1, 2, canvas.width() - 2, 1), now, scene);
        canvas.rule(HEAD - 1);
        list(canvas.part(0, HEAD, canvas.width(), Math.max(1, canvas.height() - HEAD)), scene);
    }

    private static Ink state(MeetingFacts now) {
        boolean fine = now.meeting().isSigned() || now.quorum().isReached();
        return fine ? Ink.TEXT : Ink.WARNING;
    }

    private static Message said(MeetingFacts now) {
        Quorum quorum = now.quorum();
        return now.meeting()
                .signed()
                .map(it -> Message.of("meeting.state.signed", it.day()))
                .orElseGet(() -> quorum.called() == 0
                        ? Message.of("meeting.quorum.nobody")
                        : Message.of(
                                quorum.isReached() ? "meeting.quorum.enough" : "meeting.quorum.few",
                                quorum.votes(),
                                quorum.called(),
                                quorum.needed()));
    }

    private void sections(Canvas row, MeetingFacts now, Scene scene) {
        int column = 0;
        for (MeetingSection each : MeetingSection.values()) {
            boolean here = each == section;
            String label = scene.texts().of(each.label()) + " " + now.count(each);
            column = row.put(column, 0, here ? Ink.FOCUS : Ink.DIM, here ? "[" + label + "]" : " " + label + " ") + 1;
        }
    }

    private void list(Canvas body, Scene scene) {
        ListWindow<MeetingItem> list = lines.list();
        if (list.isEmpty()) {
            Message none = search().isEmpty() ? section.none() : Message.of("sending.none");
            body.put(3, 0, Ink.DIM, scene.texts().of(none));
        }
        list.draw(body.below(0), (row, at) -> {
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            list.rows().get(at).strip().draw(row.part(2, 0, row.width() - 2, 1), chosen, scene);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        });
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("meeting.about.tab"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "add", "actions", "edit", "back", "help", "undo");
    }
}
