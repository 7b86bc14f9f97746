package lumbung.workbench.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.search.Query;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * The window of broadcasts: what waits to be told of, profiles, segments and messages; letters narrow it.
 *
 * @param shelf what is kept; empty until it was read
 * @param sizes how many people the segments find, as far as they were counted
 * @param list its lines
 * @param search the letters typed so far
 */
public record BroadcastsView(
        Optional<BroadcastShelf> shelf, Map<Long, Long> sizes, ListWindow<BroadcastLine> list, SpeedSearch search)
        implements Able.Adds, Able.Edits, Able.Deletes, Able.Makes, Able.Seeks {
    private static final int HEAD = 2;
    private static final long MOST = 10_000_000;

    /** How many people the segments find. */
    record Counted(Map<Long, Long> sizes) implements Event.Answer {}

    public static BroadcastsView start() {
        return new BroadcastsView(Optional.empty(), Map.of(), ListWindow.of(List.of(), 10), SpeedSearch.NONE);
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.broadcast");
    }

    @Override
    public List<Effect> opened() {
        return List.of(read());
    }

    private static Effect read() {
        return new Effect.Run((desk, progress) -> BroadcastShelf.read(desk));
    }

    private static Effect count(BroadcastShelf shelf) {
        return Effect.Work.quiet(Message.of("sending.counting.job"), (desk, progress) -> {
            Map<Long, Long> sizes = new HashMap<>();
            for (BroadcastShelf.Aimed aimed : shelf.segments()) {
                if (!progress.cancelled()) {
                    Outcome<Query> query = desk.search().parse(aimed.segment().query());
                    query.map(
                            it -> sizes.put(aimed.segment().id(), desk.search().count(it, MOST)));
                }
            }
            return new Counted(Map.copyOf(sizes));
        });
    }

    @Override
    public Step update(Event event) {
        if (event instanceof BroadcastShelf read) {
            BroadcastsView known = new BroadcastsView(Optional.of(read), sizes, list, search).relisted();
            return read.segments().isEmpty() ? Step.to(known) : Step.to(known, count(read));
        }
        if (event instanceof Counted counted) {
            return Step.to(new BroadcastsView(shelf, counted.sizes, list, search).relisted());
        }
        if (event instanceof Event.Changed) {
            return Step.to(new BroadcastsView(shelf, Map.of(), list, search).relisted(), read());
        }
        if (event instanceof Event.Typed typed && typed.key().is(Key.ENTER)) {
            return item().map(it -> Step.to(this, new Effect.Open(it.opened()))).orElse(Step.to(this));
        }
        int by = event instanceof Event.Typed typed ? ListWindow.arrow(typed.key()) : 0;
        // The last row is left to say how many lie below.
        return Step.to(by == 0 ? with(Narrowing.after(list, event, HEAD)) : stepped(by));
    }

    @Override
    public View seeking(SpeedSearch next) {
        ListWindow<BroadcastLine> fresh = ListWindow.of(List.of(), list.place().height());
        return new BroadcastsView(shelf, sizes, fresh, next).relisted();
    }

    /** To the next line that can be opened. */
    private BroadcastsView stepped(int by) {
        return with(list.stepped(by, line -> line.item().isPresent()));
    }

    private BroadcastsView with(ListWindow<BroadcastLine> other) {
        return new BroadcastsView(shelf, sizes, other, search);
    }

    /** The lines of what is known; the cursor where it was, or on the first that can be opened. */
    private BroadcastsView relisted() {
        List<BroadcastLine> lines =
                shelf.map(it -> BroadcastLine.of(it, sizes, search)).orElse(List.of());
        ListWindow<BroadcastLine> fresh = ListWindow.of(lines, list.place().height());
        BroadcastsView there = with(fresh.moved(list.place().cursor()));
        return there.item().isPresent() ? there : there.stepped(1);
    }

    private Optional<BroadcastItem> item() {
        return list.current().flatMap(BroadcastLine::item);
    }

    @Override
    public Step add() {
        return Step.to(this, new Effect.PopUp(BroadcastDeeds.adding()));
    }

    @Override
    public Step edit() {
        return item().flatMap(BroadcastDeeds::editing)
                .map(it -> Step.to(this, new Effect.Open(it)))
                .orElse(Step.to(this));
    }

    @Override
    public boolean deletes() {
        return item().filter(BroadcastDeeds::goes).isPresent();
    }

    @Override
    public Step delete() {
        return item().map(it -> Step.to(this, BroadcastDeeds.deleting(it))).orElse(Step.to(this));
    }

    @Override
    public boolean makes() {
        return !profiles().isEmpty();
    }

    /** The profile under the cursor; elsewhere the one that was made last. */
    @Override
    public Step make() {
        Optional<BroadcastItem.Profile> here =
                item().filter(BroadcastItem.Profile.class::isInstance).map(BroadcastItem.Profile.class::cast);
        return here.or(this::last)
                .map(it -> Step.to(this, new Effect.Open(it.opened()), new Effect.Act("export")))
                .orElse(Step.to(this));
    }

    private List<BroadcastShelf.Ready> profiles() {
        return shelf.map(BroadcastShelf::profiles).orElse(List.of());
    }

    private Optional<BroadcastItem.Profile> last() {
        return profiles().stream()
                .reduce((one, two) -> two.isNewerThan(one) ? two : one)
                .map(it -> new BroadcastItem.Profile(it.profile()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        scene.head(canvas, scene.texts().of(name()));
        canvas.rule(1);
        list.draw(canvas.below(HEAD), (row, at) -> {
            boolean chosen = list.isCursor(at) && list.rows().get(at).item().isPresent();
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            list.rows().get(at).strip().draw(row, chosen, scene);
            if (list.isCursor(at) && scene.focused()) {
                row.cursor(0, 0);
            }
        });
        if (list.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say(shelf.isPresent() ? "sending.none" : "find.looking"));
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.broadcast"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "edit", "add", "export", "help", "undo", "menu");
    }
}
