package lumbung.workbench.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.Taking;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Segment;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * News from the phone: what of a broadcast was imported, removed and sent, list by list. Only what is ticked counts.
 *
 * @param id the broadcast
 * @param profile the name of its profile
 * @param list its lists
 * @param ticks what is ticked so far
 * @param seen the broadcast and the names of its lists; empty until it was read
 */
public record TakingView(
        long id, String profile, ListWindow<Taking.Line> list, TakingTicks ticks, Optional<TakingView.Seen> seen)
        implements Able.Marks, Able.Saves, Able.Deletes {
    private static final int HEAD = 4;

    /** What was read. */
    record Seen(Broadcast broadcast, Map<Integer, String> names, List<Taking.Line> lines) implements Event.Answer {}

    /** It is no longer there. */
    record Gone() implements Event.Answer {}

    /** Another moment of sending was told; empty where what was typed is none. */
    record Sent(String text, Optional<Instant> at) implements Event.Answer {}

    static TakingView of(long broadcastId, String profile) {
        return new TakingView(broadcastId, profile, ListWindow.of(List.of(), 10), TakingTicks.NONE, Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("sending.told.name", profile);
    }

    @Override
    public Object key() {
        return "told " + id;
    }

    @Override
    public List<Effect> opened() {
        return List.of(read());
    }

    private Effect read() {
        return new Effect.Run((desk, progress) -> desk.session()
                .broadcasts()
                .broadcast(id)
                .<Event.Answer>map(it -> seen(desk, it))
                .orElse(new Gone()));
    }

    private static Seen seen(Desk desk, Broadcast broadcast) {
        List<Taking.Line> lines = desk.taking().lines(broadcast);
        String word = desk.people()
                .directory()
                .segment(broadcast.target().segmentId())
                .map(Segment::tag)
                .orElse("?");
        ListTag tag = new ListTag(word);
        Map<Integer, String> names = new TreeMap<>();
        lines.forEach(line -> names.put(line.list(), tag.numbered(line.list())));
        return new Seen(broadcast, names, lines);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Seen now) {
            ListWindow<Taking.Line> fresh =
                    ListWindow.of(now.lines, list.place().height());
            ListWindow<Taking.Line> there = fresh.moved(list.place().cursor());
            return Step.to(new TakingView(id, profile, there, ticks.within(now.lines), Optional.of(now)));
        }
        if (event instanceof Gone) {
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read());
        }
        if (event instanceof Sent sent) {
            return sent.at.isPresent()
                    ? Step.to(with(ticks.at(sent.at, sent.text)))
                    : Step.to(this, new Effect.Tell(Effect.Tone.WARNING, Message.of("sending.wrong.time", sent.text)));
        }
        if (event instanceof Event.Typed typed && typed.key().is(Key.ENTER)) {
            return Step.to(this, new Effect.PopUp(asking()));
        }
        if (event instanceof Event.Typed typed
                && (typed.key().is(Key.LEFT) || typed.key().is(Key.RIGHT))) {
            return Step.to(with(ticks.turned(typed.key().is(Key.LEFT) ? -1 : 1)));
        }
        return Step.to(with(Narrowing.after(list, event, HEAD)));
    }

    /** When it was sent. */
    private static View asking() {
        return AskView.of(
                new AskView.Asked(
                        Message.of("sending.told.when"),
                        Message.of("sending.told.when.how"),
                        Message.of("sending.told.when.missing"),
                        text -> List.of(new Effect.Run((desk, progress) -> new Sent(
                                text, SentTime.read(text, desk.session().clock()))))),
                "");
    }

    private TakingView with(ListWindow<Taking.Line> other) {
        return new TakingView(id, profile, other, ticks, seen);
    }

    private TakingView with(TakingTicks other) {
        return new TakingView(id, profile, list, other, seen);
    }

    @Override
    public Step mark() {
        return list.current()
                .map(line -> Step.to(with(ticks.turned(line)).with(list.moved(1))))
                .orElse(Step.to(this));
    }

    /** Everything that there is to tell, or nothing again. */
    @Override
    public Step markAll() {
        return Step.to(with(ticks.all(list.rows())));
    }

    @Override
    public Step save() {
        TakingTicks told = ticks;
        return seen.map(now -> Step.to(
                        this,
                        new Effect.Work(
                                Message.of("sending.told.writing"),
                                (desk, progress) -> written(desk, now.broadcast, told))))
                .orElse(Step.to(this));
    }

    private static Event.Answer written(Desk desk, Broadcast broadcast, TakingTicks told) {
        Outcome<Broadcast> done =
                desk.taking().tell(broadcast, told.told(desk.session().clock().instant()));
        return done.fold(
                after -> after.stage() == Broadcast.Stage.DONE
                        ? Event.Wishes.of(new Effect.Close(), news("sending.told.done"), new Effect.Changed())
                        : Event.Wishes.of(news("sending.told.partly"), new Effect.Changed()),
                refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason())));
    }

    private static Effect news(String key) {
        return new Effect.Tell(Effect.Tone.NEWS, Message.of(key));
    }

    @Override
    public boolean unsaved() {
        return !ticks.isEmpty();
    }

    @Override
    public boolean deletes() {
        return true;
    }

    @Override
    public Step delete() {
        return Step.to(this, BroadcastDeeds.deleting(new BroadcastItem.Told(id, profile)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (seen.isEmpty()) {
            return;
        }
        canvas.put(
                1,
                0,
                Ink.TEXT,
                scene.say("sending.told.made", seen.get().broadcast.at()),
                canvas.width() - 2);
        Message moment = ticks.typed().isEmpty() ? Message.of("sending.told.now") : Strip.literal(ticks.typed());
        canvas.put(1, 1, Ink.TEXT, scene.say("sending.told.sent", moment), canvas.width() - 2);
        TakingColumns.head(canvas.part(1, 3, canvas.width() - 2, 1), ticks.column(), scene);
        list.draw(canvas.below(HEAD), (row, at) -> {
            Taking.Line line = list.rows().get(at);
            String name = seen.get().names.getOrDefault(line.list(), "?");
            TakingColumns.row(row, name, line, ticks, list.isCursor(at), scene);
        });
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("sending.told.about"));
    }

    @Override
    public Message enter() {
        return Message.of("sending.told.when");
    }

    @Override
    public List<String> reminders() {
        return List.of("mark", "markAll", "save", "open", "back", "help");
    }
}
