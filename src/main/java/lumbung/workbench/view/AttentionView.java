package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lumbung.inspection.IgnoredProblem;
import lumbung.inspection.Overview;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * What needs a look, grouped by severity; a kind with many problems is one line until it is opened.
 *
 * @param overview what was found; empty until the first look
 * @param list its lines
 * @param open the kinds that were opened, and {@link #IGNORED}
 */
public record AttentionView(Optional<Overview> overview, ListWindow<AttentionView.Line> list, Set<String> open)
        implements Able.Troubled, Able.OnPerson, Able.Compares {
    private static final int HEAD = 2;
    private static final int MANY = 8;
    private static final String IGNORED = "ignored";

    /** What was found. */
    record Found(Overview overview) implements Event.Answer {}

    /** A line of the list. */
    sealed interface Line {
        /** The head of a severity. */
        record Head(Severity severity, long count) implements Line {}

        /** A kind of many problems, or what is ignored. */
        record Many(String kind, long count, long kept) implements Line {}

        record One(Problem problem) implements Line {}

        record Aside(IgnoredProblem ignored) implements Line {}

        /** What is only said. */
        record Said(Message message) implements Line {}
    }

    public static AttentionView start() {
        return new AttentionView(Optional.empty(), ListWindow.of(List.of(), 10), Set.of());
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
    public Step update(Event event) {
        if (event instanceof Found found) {
            return Step.to(new AttentionView(Optional.of(found.overview), list, open).relisted());
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
        return new AttentionView(overview, other, open);
    }

    /** The lines of what is known, the cursor where it was. */
    private AttentionView relisted() {
        List<Line> lines = new ArrayList<>();
        overview.ifPresent(found -> lines(found, lines));
        ListWindow<Line> fresh = ListWindow.of(lines, list.place().height());
        boolean first = list.isEmpty() && lines.size() > 1;
        return with(fresh.moved(first ? 1 : list.place().cursor()));
    }

    private void lines(Overview found, List<Line> lines) {
        for (Severity severity : Severity.values()) {
            if (found.count(severity) > 0) {
                lines.add(new Line.Head(severity, found.count(severity)));
                found.groups().stream()
                        .filter(group -> group.severity() == severity)
                        .forEach(group -> lines(group, lines));
            }
        }
        found.leftOut().forEach(message -> lines.add(new Line.Said(message)));
        if (!found.ignored().isEmpty()) {
            lines.add(new Line.Many(
                    IGNORED, found.ignored().size(), found.ignored().size()));
            if (open.contains(IGNORED)) {
                found.ignored().forEach(aside -> lines.add(new Line.Aside(aside)));
            }
        }
    }

    private void lines(Overview.Group group, List<Line> lines) {
        boolean many = group.count() > MANY;
        if (many) {
            lines.add(new Line.Many(group.kind(), group.count(), group.first().size()));
        }
        if (!many || open.contains(group.kind())) {
            group.first().forEach(problem -> lines.add(new Line.One(problem)));
        }
    }

    private Step chosen() {
        Line line = list.current().orElse(new Line.Said(name()));
        if (line instanceof Line.Many many) {
            Set<String> other = new HashSet<>(open);
            if (!other.remove(many.kind)) {
                other.add(many.kind);
            }
            return Step.to(new AttentionView(overview, list, Set.copyOf(other)).relisted());
        }
        Optional<Problem> problem = problem();
        boolean compares = problem.map(Problem::fixes)
                .filter(fixes -> Checking.pairs(fixes.get(0)))
                .isPresent();
        return compares
                ? compare()
                : problem.map(it -> Step.to(this, Checking.open(it.place()))).orElse(Step.to(this));
    }

    private Optional<Problem> problem() {
        return list.current()
                .filter(Line.One.class::isInstance)
                .map(Line.One.class::cast)
                .map(Line.One::problem);
    }

    /** The cursor on the next problem, or the one before; the first after the last. */
    public Step visit(int by) {
        int size = list.rows().size();
        int at = list.place().cursor();
        for (int step = 1; step <= size; step++) {
            int next = Math.floorMod(at + by * step, size);
            if (list.rows().get(next) instanceof Line.One || list.rows().get(next) instanceof Line.Many) {
                return Step.to(with(list.moved(next - at)));
            }
        }
        return Step.to(this);
    }

    @Override
    public List<Choice.Item> fixes() {
        Optional<Line> current = list.current();
        if (current.isPresent() && current.get() instanceof Line.Aside aside) {
            Effect regarding = Checking.deed(desk -> desk.problems().regard(aside.ignored()));
            return List.of(new Choice.Item('1', Message.of("inspection.fix.regard"), "", List.of(regarding)));
        }
        return problem()
                .map(it -> Checking.items(List.of(it), alike(it.kind())))
                .orElse(List.of());
    }

    private List<Problem> alike(String kind) {
        return overview.stream()
                .flatMap(found -> found.groups().stream())
                .filter(group -> group.kind().equals(kind))
                .flatMap(group -> group.first().stream())
                .toList();
    }

    @Override
    public long personId() {
        return problem()
                .map(Problem::place)
                .filter(place -> place.what() == lumbung.inspection.Place.What.PERSON)
                .map(lumbung.inspection.Place::id)
                .orElse(0L);
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
        for (int at = list.place().top(); at < list.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + at - list.place().top(), canvas.width() - 2, 1);
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            line(row.part(2, 0, row.width() - 2, 1), list.rows().get(at), chosen, scene);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        }
        if (list.isEmpty() && overview.filter(Overview::complete).isPresent()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("inspection.view.none"));
        }
    }

    private String head(Scene scene) {
        if (overview.filter(Overview::complete).isEmpty()) {
            return scene.say("inspection.view.unfinished");
        }
        return scene.number(overview.get().count()) + "   " + scene.say("inspection.view.next");
    }

    private static void line(Canvas row, Line line, boolean chosen, Scene scene) {
        if (line instanceof Line.Head head) {
            String code = head.severity.name().toLowerCase(Locale.ROOT);
            row.put(0, 0, ProblemLine.ink(head.severity), scene.say("inspection.severity.".concat(code)));
            row.putRight(row.width(), 0, Ink.DIM, scene.number(head.count));
        } else if (line instanceof Line.Many many) {
            boolean ignored = many.kind.equals(IGNORED);
            String name = ignored ? "inspection.view.ignored" : "inspection.kind.".concat(many.kind);
            row.put(0, 0, chosen ? Ink.FOCUS : Ink.TEXT, scene.say(name));
            String count = many.kept < many.count
                    ? scene.say("inspection.view.kept", scene.number(many.kept), scene.number(many.count))
                    : scene.number(many.count);
            row.putRight(row.width(), 0, Ink.DIM, count);
        } else if (line instanceof Line.One one) {
            ProblemLine.draw(row, one.problem, chosen, scene);
        } else if (line instanceof Line.Aside aside) {
            String kind = scene.say("inspection.kind.".concat(aside.ignored.inspection()));
            row.put(2, 0, Ink.DIM, kind + ": " + aside.ignored.reason(), row.width() - 2);
        } else if (line instanceof Line.Said said) {
            row.put(0, 0, Ink.DIM, scene.texts().of(said.message), row.width());
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.attention"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "actions", "attention", "undo", "help", "windows", "menu");
    }
}
