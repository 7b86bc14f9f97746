package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.inspection.Overview;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.register.Subject;
import lumbung.terminal.Key;
import lumbung.workbench.view.AttentionLines.Line;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * What needs a look, grouped by severity; a kind with many problems is one line until it is opened. Enter on a problem offers
 * what can be done about it; once that is done the cursor is on the next.
 *
 * @param overview what was found; empty until the first look
 * @param list its lines
 * @param lines which of them there are
 */
public record AttentionView(Optional<Overview> overview, ListWindow<Line> list, AttentionLines lines)
        implements Able.Troubled, Able.OnPerson, Able.OnSubject, Able.Compares, Able.Seeks {
    private static final int HEAD = 2;

    /** What was found. */
    record Found(Overview overview) implements Event.Answer {}

    public static AttentionView start() {
        return new AttentionView(Optional.empty(), ListWindow.of(List.of(), 10), AttentionLines.START);
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.attention");
    }

    @Override
    public List<Effect> opened() {
        return List.of(look(), Checking.again());
    }

    private static Effect look() {
        return new Effect.Look((desk, progress) -> new Found(desk.problems().overview()));
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return listing(lines.with(next));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Found found) {
            return Step.to(new AttentionView(Optional.of(found.overview), list, lines).listing(lines));
        }
        if (event instanceof Event.Checked) {
            return Step.to(this, look());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(list.sized(Math.max(1, sized.rows() - HEAD))));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(list.pointed(clicked.row() - HEAD)));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(with(list.moved(wheeled.by())));
        }
        if (event instanceof Event.Typed typed) {
            return typed.key().is(Key.ENTER) ? chosen() : Step.to(with(list.typed(typed.key())));
        }
        return Step.to(this);
    }

    private AttentionView with(ListWindow<Line> other) {
        return new AttentionView(overview, other, lines);
    }

    /** With other lines: the cursor on the same one, or where that is gone on the next. */
    private AttentionView listing(AttentionLines next) {
        List<Line> all = overview.map(next::of).orElse(List.of());
        int same = list.current().filter(Line::stops).map(all::indexOf).orElse(-1);
        int there = same >= 0 ? same : Math.min(list.place().cursor(), all.size() - 1);
        boolean first = list.isEmpty();
        int cursor = SpeedSearch.nearest(
                Math.max(0, there),
                1,
                all.size(),
                at -> first ? all.get(at) instanceof Line.One : all.get(at).stops());
        ListWindow<Line> fresh = ListWindow.of(all, list.place().height());
        return new AttentionView(overview, fresh.moved(cursor), next);
    }

    private Step chosen() {
        Line line = list.current().orElse(new Line.Said(name()));
        if (line instanceof Line.Many many) {
            return Step.to(listing(lines.turned(many.kind())));
        }
        List<Choice.Item> items = fixes();
        Message head = problem()
                .map(it -> Message.of("inspection.view.about", it.place().name(), it.sentence()))
                .orElse(name());
        return items.isEmpty() ? Step.to(this) : Step.to(this, new Effect.PopUp(Choice.of(head, items)));
    }

    private Optional<Problem> problem() {
        return list.current()
                .filter(Line.One.class::isInstance)
                .map(Line.One.class::cast)
                .map(Line.One::problem);
    }

    /** The cursor on the next problem, or the one before; the first after the last. */
    public Step visit(int by) {
        int at = list.place().cursor();
        int next = SpeedSearch.nearest(at + by, by, list.rows().size(), this::isProblem);
        return Step.to(with(list.moved(next - at)));
    }

    private boolean isProblem(int at) {
        return list.rows().get(at) instanceof Line.One || list.rows().get(at) instanceof Line.Many;
    }

    @Override
    public List<Choice.Item> fixes() {
        Line line = list.current().orElse(new Line.Said(name()));
        if (line instanceof Line.Aside aside) {
            Effect regarding = Checking.deed(desk -> desk.problems().regard(aside.ignored()));
            return List.of(new Choice.Item('1', Message.of("inspection.fix.regard"), "", List.of(regarding)));
        }
        if (line instanceof Line.Many many) {
            return many.kept().stream().findFirst().map(this::trouble).flatMap(Mending::forAll).stream()
                    .map(item -> new Choice.Item('1', item.label(), "", item.effects()))
                    .toList();
        }
        return problem()
                .map(it -> Mending.items(List.of(trouble(it)), List.of(opening(it.place()))))
                .orElse(List.of());
    }

    private static Choice.Item opening(Place place) {
        return Mending.item(Message.of("inspection.fix.open", place.name()), Checking.open(place));
    }

    private Trouble trouble(Problem problem) {
        int alike = overview.stream()
                .flatMap(found -> found.groups().stream())
                .filter(group -> group.kind().equals(problem.kind()))
                .mapToInt(group -> group.first().size())
                .sum();
        return new Trouble(problem, alike);
    }

    @Override
    public long personId() {
        return id(Place.What.PERSON).orElse(0L);
    }

    @Override
    public Optional<Subject> subject() {
        return id(Place.What.COMMUNITY)
                .map(id -> new Subject(Subject.Kind.COMMUNITY, id))
                .or(() -> id(Place.What.AREA).map(id -> new Subject(Subject.Kind.AREA, id)));
    }

    private Optional<Long> id(Place.What what) {
        return problem()
                .map(Problem::place)
                .filter(place -> place.what() == what)
                .map(Place::id);
    }

    @Override
    public boolean canCompare() {
        return pair().isPresent();
    }

    private Optional<Effect> pair() {
        return problem()
                .flatMap(it ->
                        it.fixes().stream().filter(Checking::pairs).findFirst().map(fix -> Checking.wish(it, fix)));
    }

    @Override
    public Step compare() {
        return pair().map(effect -> Step.to(this, effect)).orElse(Step.to(this));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        scene.head(canvas, scene.say("workbench.place.attention"));
        canvas.putRight(canvas.width() - 1, 0, Ink.DIM, head(scene));
        canvas.rule(1);
        list.draw(canvas.below(HEAD), (row, at) -> {
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            AttentionLines.draw(row, list.rows().get(at), chosen, scene);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        });
        if (list.isEmpty() && overview.filter(Overview::complete).isPresent()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say(search().isEmpty() ? "inspection.view.none" : "find.none"));
        }
    }

    private String head(Scene scene) {
        if (overview.filter(Overview::complete).isEmpty()) {
            return scene.say("inspection.view.unfinished");
        }
        return scene.number(overview.get().count()) + "   " + scene.say("inspection.view.next");
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.attention"));
    }

    @Override
    public Message enter() {
        return Message.of("workbench.action.actions");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "attention", "look", "undo", "help", "windows", "menu");
    }
}
