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
 * Where something is named, or how two people are connected; each line opens what it tells of, and what can be done with that
 * can be done from here.
 *
 * @param asked what is looked for: one, or two people for the way from one to the other
 * @param head what it is called, once known
 * @param lines what was found; empty until it was looked for
 */
public record UsesView(List<Subject> asked, Optional<Message> head, Optional<Narrowing<UsesView.Line>> lines)
        implements Able.Seeks {
    private static final int WIDTH = 66;

    /** What was found. */
    record Found(Message head, List<Line> lines) implements Event.Answer {}

    /**
     * A line and what Enter opens.
     *
     * @param about what it tells of
     * @param needsLook whether something about that needs a look
     */
    record Line(Message text, Effect wish, Subject about, boolean needsLook) {
        static Line of(Desk desk, Message text, Subject about) {
            return new Line(text, opening(desk, about), about, Trouble.marks(desk.troubles(about.id())));
        }
    }

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
            lines.add(Line.of(desk, use.text(), use.where()));
        }
        home(desk, subject).ifPresent(lines::add);
        return new Found(Message.of("find.uses.head", called(desk, subject)), List.copyOf(lines));
    }

    /** The area somebody lives in names nobody, but is the way to it. */
    private static Optional<Line> home(Desk desk, Subject subject) {
        return subject.kind() != Subject.Kind.PERSON
                ? Optional.empty()
                : desk.people()
                        .card(subject.id())
                        .map(card -> new Subject(
                                Subject.Kind.AREA, card.person().dwelling().areaId()))
                        .filter(area -> area.id() != 0)
                        .map(area -> Line.of(desk, Message.of("uses.home", called(desk, area)), area));
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
            lines.add(Line.of(desk, text, Subject.person(step.to())));
        }
        return new Found(Message.of("find.path.head", one, other), List.copyOf(lines));
    }

    private static Message bond(Desk desk, Path.Bond bond) {
        return bond.told(group -> called(desk, group));
    }

    static String called(Desk desk, Subject subject) {
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

    static Effect opening(Desk desk, Subject subject) {
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
    public SpeedSearch search() {
        return lines.map(Narrowing::search).orElse(SpeedSearch.NONE);
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(lines.map(
                list -> list.seeking(next, (line, scene) -> scene.texts().of(line.text()))));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Found found) {
            Narrowing<Line> list = Narrowing.of(found.lines, Math.max(1, found.lines.size()));
            return Step.to(new UsesView(asked, Optional.of(found.head), Optional.of(list)));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(with(lines.map(list -> list.moved(wheeled.by()))));
        }
        if (event instanceof Event.Typed typed) {
            Optional<Step> done = lines.flatMap(Narrowing::current).flatMap(line -> done(typed.key(), line));
            return done.orElseGet(() -> Step.to(with(lines.map(list -> list.typed(typed.key())))));
        }
        return Step.to(this);
    }

    /** What a key does with the line that it does everywhere with what stands under the cursor. */
    private Optional<Step> done(Key key, Line line) {
        if (key.is(Key.ENTER)) {
            return Optional.of(Step.to(this, new Effect.Close(), line.wish()));
        }
        if (key.equals(Key.ctrl('w'))) {
            return Optional.of(Step.to(this, new Effect.PopUp(of(line.about))));
        }
        return key.equals(Key.ctrl('t')) ? Optional.of(Step.to(this, intentions(line))) : Optional.empty();
    }

    private static Effect intentions(Line line) {
        List<Choice.Item> items = List.of(
                item('B', "open", line.wish()),
                item('A', "uses", new Effect.PopUp(of(line.about))),
                item('H', "delete", Deleting.asking(line.about)));
        return new Effect.PopUp(Choice.of(Message.of("workbench.action.actions"), items));
    }

    private static Choice.Item item(char letter, String action, Effect effect) {
        List<Effect> effects = List.of(new Effect.Close(), effect);
        return new Choice.Item(letter, Message.of("workbench.action.".concat(action)), "", effects);
    }

    private UsesView with(Optional<Narrowing<Line>> next) {
        return new UsesView(asked, head, next);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (lines.isEmpty()) {
            return;
        }
        ListWindow<Line> list = lines.get().sized(canvas.height() - 2).list();
        int width = Math.min(WIDTH, canvas.width() - 4);
        int height = Math.min(canvas.height(), Math.max(1, list.rows().size()) + 2);
        int top = Math.max(0, (canvas.height() - height) / 3);
        Canvas box = canvas.part((canvas.width() - width) / 2, top, width, height)
                .box(scene.texts().of(name()));
        list.draw(box, (row, at) -> {
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            Line line = list.rows().get(at);
            String text = scene.texts().of(line.text);
            Canvas said = row.part(2, 0, row.width() - 4, 1);
            Marked.draw(said, chosen ? Ink.FOCUS : Ink.TEXT, text, search().marks(text));
            row.putRight(row.width(), 0, Ink.WARNING, line.needsLook ? "!" : "");
            if (chosen) {
                row.cursor(0, 0);
            }
        });
        if (list.isEmpty()) {
            box.put(2, 0, Ink.DIM, scene.say(none()));
        }
    }

    private String none() {
        return !search().isEmpty() ? "find.none" : asked.size() == 1 ? "find.uses.none" : "find.path.none";
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
