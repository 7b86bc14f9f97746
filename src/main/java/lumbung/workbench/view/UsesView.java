package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Path;
import lumbung.register.Paths;
import lumbung.register.Subject;
import lumbung.register.Use;
import lumbung.register.Uses;
import lumbung.search.Node;
import lumbung.search.Operator;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Where something is named, or how two people are connected; each line opens what it tells of.
 *
 * @param asked what is looked for: one, or two people for the way from one to the other
 * @param head what it is called, once known
 * @param lines what was found; empty until it was looked for
 */
public record UsesView(List<Subject> asked, Optional<Message> head, Optional<ListWindow<UsesView.Line>> lines)
        implements View {
    private static final int WIDTH = 66;

    /** What was found. */
    record Found(Message head, List<Line> lines) implements Event.Answer {}

    /** A line and what Enter opens. */
    record Line(Message text, Effect wish) {}

    public static UsesView of(Subject subject) {
        return new UsesView(List.of(subject), Optional.empty(), Optional.empty());
    }

    /** The way from one person to another, of three steps at most. */
    public static UsesView between(long one, long other) {
        List<Subject> two = List.of(Subject.person(one), Subject.person(other));
        return new UsesView(two, Optional.empty(), Optional.empty());
    }

    @Override
    public Message name() {
        return head.orElse(Message.of("workbench.action.uses"));
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> asked.size() == 1 ? uses(desk) : path(desk)));
    }

    private Found uses(Desk desk) {
        Subject subject = asked.get(0);
        List<Line> lines = new ArrayList<>();
        for (Use use : new Uses(desk.people(), desk.today()).of(subject)) {
            lines.add(new Line(use.text(), opening(desk, use.where())));
        }
        return new Found(Message.of("find.uses.head", called(desk, subject)), List.copyOf(lines));
    }

    private Found path(Desk desk) {
        String one = called(desk, asked.get(0));
        String other = called(desk, asked.get(1));
        List<Line> lines = new ArrayList<>();
        Optional<Path> path =
                new Paths(desk.people()).between(asked.get(0).id(), asked.get(1).id());
        for (Path.Step step : path.map(Path::steps).orElse(List.of())) {
            Message by = bond(desk, step.by());
            Message text = Message.of("uses.step", called(desk, Subject.person(step.to())), by);
            lines.add(new Line(text, opening(desk, Subject.person(step.to()))));
        }
        return new Found(Message.of("find.path.head", one, other), List.copyOf(lines));
    }

    private static Message bond(Desk desk, Path.Bond bond) {
        return bond.told(group -> called(desk, group));
    }

    private static String called(Desk desk, Subject subject) {
        Directory directory = desk.session().finder().directory();
        return switch (subject.kind()) {
            case PERSON -> desk.people().card(subject.id()).map(UsesView::shown).orElse("");
            case HOUSEHOLD ->
                desk.people().household(subject.id()).map(it -> it.name()).orElse("");
            case AREA -> directory.address(subject.id());
            case COMMUNITY ->
                directory.community(subject.id()).map(it -> it.name()).orElse("");
            case BUSINESS ->
                directory.business(subject.id()).map(it -> it.name()).orElse("");
        };
    }

    private static String shown(Card card) {
        return card.person().naming().shown();
    }

    private static Effect opening(Desk desk, Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> new Effect.Open(PersonView.of(subject.id()));
            case HOUSEHOLD -> asking("kk", Long.toString(subject.id()));
            case AREA -> asking("wilayah", path(desk, subject.id()));
            case COMMUNITY -> asking("kelompok", called(desk, subject));
            case BUSINESS -> asking("usaha", called(desk, subject));
        };
    }

    private static String path(Desk desk, long area) {
        List<String> names = new ArrayList<>();
        desk.session().finder().directory().path(area).forEach(each -> names.add(each.name()));
        return String.join("/", names);
    }

    private static Effect asking(String field, String value) {
        return new Effect.Find(new Node.Condition(field, Operator.IS, List.of(value)).canonical());
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Found found) {
            ListWindow<Line> list = ListWindow.of(found.lines, Math.max(1, found.lines.size()));
            return Step.to(new UsesView(asked, Optional.of(found.head), Optional.of(list)));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return moved(lines.map(list -> list.moved(wheeled.by())));
        }
        if (event instanceof Event.Typed typed) {
            Optional<Line> chosen = lines.flatMap(ListWindow::current);
            return typed.key().is(Key.ENTER) && chosen.isPresent()
                    ? Step.to(this, new Effect.Close(), chosen.get().wish())
                    : moved(lines.map(list -> list.typed(typed.key())));
        }
        return Step.to(this);
    }

    private Step moved(Optional<ListWindow<Line>> next) {
        return Step.to(new UsesView(asked, head, next));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (lines.isEmpty()) {
            return;
        }
        ListWindow<Line> list = lines.get().sized(Math.max(1, canvas.height() - 2));
        int width = Math.min(WIDTH, canvas.width() - 4);
        int height = Math.min(canvas.height(), Math.max(1, list.rows().size()) + 2);
        int top = Math.max(0, (canvas.height() - height) / 3);
        Canvas box = canvas.part((canvas.width() - width) / 2, top, width, height)
                .box(scene.texts().of(name()));
        for (int at = list.place().top(); at < list.bottom(); at++) {
            int row = at - list.place().top();
            boolean chosen = list.isCursor(at);
            box.put(0, row, Ink.FOCUS, chosen ? ">" : "");
            box.put(
                    2,
                    row,
                    chosen ? Ink.FOCUS : Ink.TEXT,
                    scene.texts().of(list.rows().get(at).text()));
            if (chosen) {
                box.cursor(0, row);
            }
        }
        if (list.isEmpty()) {
            box.put(2, 0, Ink.DIM, scene.say(asked.size() == 1 ? "find.uses.none" : "find.path.none"));
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
