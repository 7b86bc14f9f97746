package lumbung.workbench.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Chronicle;
import lumbung.message.Message;
import lumbung.register.past.Difference;
import lumbung.register.past.Snapshot;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * A person's record at two moments side by side; what it was can be brought back.
 *
 * @param personId whose
 * @param span from when until when
 * @param list what is shown of it
 * @param seen all that was read, and whether all of it is shown or only what changed
 * @param marked what is to be brought back together
 */
public record DifferenceView(
        long personId,
        DifferenceView.Span span,
        ListWindow<DifferenceView.Line> list,
        DifferenceView.Seen seen,
        Set<Difference.Place> marked)
        implements Able.OnPerson, Able.Marks {
    private static final int HEAD = 3;
    private static final int FOOT = 2;

    /**
     * A moment of a record.
     *
     * @param number the journal entry that had just been made
     * @param at when
     */
    record Moment(long number, Instant at, When when) {}

    /** From a moment to another, or to now where there is none. */
    record Span(Moment from, Optional<Moment> until) {}

    /**
     * One thing of the record.
     *
     * @param before as a form says it, nothing where there was nothing
     * @param after as a form says it, nothing where there is nothing
     */
    record Line(Difference difference, Message before, Message after) {
        static Line of(Difference difference, PastWords words) {
            String field = difference.place().field();
            return new Line(difference, words.said(field, difference.before()), words.said(field, difference.after()));
        }

        Difference.Place place() {
            return difference.place();
        }

        boolean isNone() {
            return difference.isNone();
        }
    }

    /** What was read. */
    record Seen(List<Line> all, LocalDate today, boolean whole, boolean everything) implements Event.Answer {
        static final Seen NOTHING = new Seen(List.of(), LocalDate.EPOCH, true, false);

        List<Line> shown() {
            return everything
                    ? all
                    : all.stream().filter(each -> !each.isNone()).toList();
        }
    }

    static DifferenceView of(long personId, Moment from, Optional<Moment> until) {
        return new DifferenceView(
                personId, new Span(from, until), ListWindow.of(List.of(), 10), Seen.NOTHING, Set.of());
    }

    @Override
    public Object key() {
        return List.of(personId, span);
    }

    @Override
    public Message name() {
        return Message.of("history.difference");
    }

    @Override
    public List<Effect> opened() {
        boolean everything = seen.everything;
        return List.of(new Effect.Run((desk, progress) -> read(desk, everything)));
    }

    private Seen read(Desk desk, boolean everything) {
        Chronicle chronicle = new Chronicle(desk.session());
        Snapshot left = chronicle.at(personId, span.from.number);
        Snapshot right = span.until
                .map(moment -> chronicle.at(personId, moment.number))
                .orElseGet(() -> chronicle.now(personId));
        List<Difference> all = new ArrayList<>(chronicle.between(left, right));
        Set<Difference.Place> changed = new HashSet<>();
        all.forEach(each -> changed.add(each.place()));
        for (Difference each : chronicle.same(right)) {
            if (!changed.contains(each.place())) {
                all.add(each);
            }
        }
        PastWords words = PastWords.of(desk);
        List<Line> lines = all.stream().map(each -> Line.of(each, words)).toList();
        return new Seen(lines, desk.today(), left.whole() && right.whole(), everything);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Seen now) {
            return Step.to(showing(now));
        }
        if (event instanceof Event.Changed) {
            return new Step(this, opened());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(list.sized(sized.rows() - HEAD - 3)));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(with(list.moved(wheeled.by())));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(list.pointed(clicked.row() - HEAD)));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private DifferenceView showing(Seen now) {
        ListWindow<Line> fresh = ListWindow.of(now.shown(), list.place().height())
                .moved(list.place().cursor());
        return new DifferenceView(personId, span, fresh, now, marked);
    }

    private DifferenceView with(ListWindow<Line> other) {
        return new DifferenceView(personId, span, other, seen, marked);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return list.isEmpty() ? Step.to(this) : Step.to(this, new Effect.PopUp(offers()));
        }
        if (key.is(Key.LEFT) || key.is(Key.RIGHT)) {
            return Step.to(showing(new Seen(seen.all, seen.today, seen.whole, key.is(Key.RIGHT))));
        }
        return Step.to(with(list.typed(key)));
    }

    private Choice offers() {
        Line here = list.current().orElseThrow();
        Set<Difference.Place> places = marked.isEmpty() ? Set.of(here.place()) : marked;
        Message some = marked.isEmpty()
                ? Message.of(
                        "history.back.one",
                        here.place().label(),
                        here.difference().before().isEmpty() ? Message.of("history.nothing") : here.before())
                : Message.of("history.back.marked", marked.size());
        return Choice.of(
                Message.of("history.back.head", span.from.at),
                List.of(
                        new Choice.Item('K', some, "", List.of(bring(Optional.of(places)))),
                        new Choice.Item('S', Message.of("history.back.whole"), "", List.of(preview())),
                        new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of())));
    }

    private Effect bring(Optional<Set<Difference.Place>> places) {
        Chronicle.Wish wish = new Chronicle.Wish(personId, span.from.number, places);
        return new Effect.Run((desk, progress) -> new Chronicle(desk.session())
                .bringBack(wish)
                .fold(
                        done -> Event.Wishes.of(
                                new Effect.Tell(Effect.Tone.NEWS, Message.of("history.back.done", done.size())),
                                new Effect.Changed()),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
    }

    /** Says line by line what bringing the whole record back would change, before it does. */
    private Effect preview() {
        Chronicle.Wish wish = new Chronicle.Wish(personId, span.from.number, Optional.empty());
        return new Effect.Run((desk, progress) -> new Chronicle(desk.session())
                .preview(wish)
                .fold(
                        lines -> Event.Wishes.of(new Effect.PopUp(previewed(
                                lines.stream().map(PastWords.of(desk)::said).toList()))),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
    }

    private Choice previewed(List<Message> lines) {
        List<Choice.Item> items = new ArrayList<>();
        items.add(new Choice.Item(
                'K', Message.of("history.back.these", lines.size()), "", List.of(bring(Optional.empty()))));
        items.add(new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of()));
        lines.forEach(line -> items.add(new Choice.Item((char) 0, line, "", List.of())));
        return Choice.of(Message.of("history.back.head", span.from.at), items);
    }

    @Override
    public Step mark() {
        Set<Difference.Place> other = new HashSet<>(marked);
        list.current().map(Line::place).ifPresent(place -> {
            if (!other.remove(place)) {
                other.add(place);
            }
        });
        return Step.to(new DifferenceView(personId, span, list.moved(1), seen, Set.copyOf(other)));
    }

    @Override
    public Step markAll() {
        Set<Difference.Place> all = new HashSet<>();
        list.rows().stream().filter(each -> !each.isNone()).forEach(each -> all.add(each.place()));
        return Step.to(new DifferenceView(personId, span, list, seen, Set.copyOf(all)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        Canvas page = canvas.part(0, 0, canvas.width() - 2, canvas.height());
        SideBySide sides = new SideBySide(page, scene.focused());
        String until = span.until
                .map(moment -> scene.say("history.after", told(moment, scene)))
                .orElse(scene.say("history.now"));
        sides.heads(1, scene.say("history.before", told(span.from, scene)), until);
        canvas.rule(2);
        list.draw(page.part(0, HEAD, page.width(), page.height() - HEAD), (row, at) -> {
            Line each = list.rows().get(at);
            String label = scene.texts().of(each.place().label());
            SideBySide.Side left = new SideBySide.Side(
                    marked.contains(each.place()) ? "* " : "  ", said(each.before, scene), Ink.TEXT);
            SideBySide.Side right =
                    new SideBySide.Side("  ", said(each.after, scene), each.isNone() ? Ink.DIM : Ink.TEXT);
            sides.in(row).line(0, list.isCursor(at), label, left, right);
        });
        if (list.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("history.same"));
        }
        if (!seen.whole) {
            canvas.put(1, canvas.height() - 3, Ink.WARNING, scene.say("history.partly"));
        }
        Canvas foot = canvas.part(1, canvas.height() - FOOT, canvas.width() - 2, FOOT);
        Optional<Line> cut = list.current().filter(line -> isCut(line, sides, scene));
        if (cut.isPresent()) {
            foot.wrap(Ink.TEXT, whole(cut.get(), scene));
        } else {
            foot.wrap(Ink.DIM, scene.say(seen.everything ? "history.how.all" : "history.how"));
        }
    }

    private static boolean isCut(Line line, SideBySide sides, Scene scene) {
        return !sides.fits(said(line.before, scene)) || !sides.fits(said(line.after, scene));
    }

    private static String whole(Line line, Scene scene) {
        return line.isNone() ? said(line.after, scene) : said(line.before, scene) + " -> " + said(line.after, scene);
    }

    private static String said(Message message, Scene scene) {
        return scene.texts().of(message);
    }

    private String told(Moment moment, Scene scene) {
        return moment.when.day(seen.today, scene) + " " + moment.when.time(scene);
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "mark", "back", "undo", "help", "menu");
    }
}
