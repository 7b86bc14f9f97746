package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Moment;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * All that passed between somebody and the businesses: R014. Each line opens what is behind it.
 *
 * @param id of the person
 * @param read empty until it was read
 * @param strips its lines
 * @param room what it has on the screen
 */
public record TimelineView(long id, Optional<TimelineView.Read> read, Strips strips, Event.Sized room)
        implements Able.OnPerson, Able.Troubled {
    private static final int HEAD = 2;
    private static final int PAGE = 60;

    /**
     * What is known of it.
     *
     * @param more whether there are older ones that nobody asked for
     */
    record Read(String name, List<MomentLine> lines, boolean more, CareFacts facts) implements Event.Answer {
        Read {
            lines = List.copyOf(lines);
        }

        private Read asked() {
            return new Read(name, lines, false, facts);
        }
    }

    /** A page further down. */
    record Older(List<MomentLine> lines) implements Event.Answer {}

    /** The person is no longer there. */
    record Gone() implements Event.Answer {}

    public static TimelineView of(long id) {
        return new TimelineView(id, Optional.empty(), Strips.NONE, new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return read.map(it -> Message.of("caring.timeline", it.name)).orElse(Message.of("workbench.person.opening"));
    }

    @Override
    public Object key() {
        return "timeline " + id;
    }

    @Override
    public Optional<Bookmark> bookmark() {
        return Optional.of(Bookmark.of("timeline", id));
    }

    @Override
    public long personId() {
        return id;
    }

    @Override
    public List<Effect> opened() {
        return List.of(reading());
    }

    private Effect reading() {
        return new Effect.Run((desk, progress) -> desk.people()
                .card(id)
                .<Event.Answer>map(card -> {
                    List<MomentLine> lines = Timeline.page(card, Optional.empty(), PAGE, desk);
                    String name = card.person().naming().shown();
                    return new Read(name, lines, lines.size() == PAGE, CareFacts.read(List.of(id), desk));
                })
                .orElse(new Gone()));
    }

    private Effect older(Moment last) {
        return new Effect.Run((desk, progress) -> desk.people()
                .card(id)
                .<Event.Answer>map(card -> new Older(Timeline.page(card, Optional.of(last), PAGE, desk)))
                .orElse(new Gone()));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read now) {
            return Step.to(with(now));
        }
        if (event instanceof Older page && read.isPresent()) {
            Read known = read.get();
            List<MomentLine> all = new ArrayList<>(known.lines);
            all.addAll(page.lines);
            return Step.to(with(new Read(known.name, all, page.lines.size() == PAGE, known.facts)));
        }
        if (event instanceof Gone) {
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, reading());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new TimelineView(id, read, strips, sized).lined());
        }
        Step moved = strips.after(event, HEAD, this, this::with);
        return ((TimelineView) moved.view()).going(moved);
    }

    /** Asks for what is older, once the end is near. */
    private Step going(Step step) {
        int left = strips.list().rows().size() - strips.list().place().cursor();
        boolean near = read.filter(it -> it.more).isPresent() && left < 2 * room.rows();
        if (!near) {
            return step;
        }
        List<MomentLine> lines = read.get().lines;
        return new Step(with(read.get().asked()), step.effects())
                .and(older(lines.get(lines.size() - 1).moment()));
    }

    private TimelineView with(Read now) {
        return new TimelineView(id, Optional.of(now), strips, room).lined();
    }

    private TimelineView with(Strips other) {
        return new TimelineView(id, read, other, room);
    }

    private TimelineView lined() {
        List<Strip> lines = new ArrayList<>();
        read.ifPresent(it -> {
            it.lines.forEach(line -> lines.add(line.strip(it.facts, room.columns() - 4)));
            if (it.lines.isEmpty()) {
                lines.add(Strip.of(Ink.DIM, "caring.timeline.none"));
            }
        });
        return with(strips.sized(room.rows() - HEAD).with(lines));
    }

    @Override
    public List<Choice.Item> fixes() {
        return read.map(it -> List.of(OrderAsks.item(
                        (char) 0,
                        "caring.timeline.orders",
                        new Effect.Open(OrdersView.of(OrderScope.of(id, it.name))))))
                .orElse(List.of());
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (read.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("find.looking"));
            return;
        }
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, read.get().name, canvas.width() - 2);
        canvas.rule(1);
        strips.draw(canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD), scene);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("caring.about.timeline"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "touch", "actions", "back", "help", "undo", "menu");
    }
}
