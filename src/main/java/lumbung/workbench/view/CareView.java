package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * The window of care: who waits, complaints and ideas, promises, what is to be done, offers.
 *
 * @param section which of them is shown; arrows to the sides go from one to the next
 * @param shelf empty until it was read
 * @param lines of the section
 */
public record CareView(
        CareSection section, CareScope scope, Optional<CareShelf> shelf, Narrowing<CareItem> lines, Event.Sized room)
        implements Able.Adds, Able.Filters, Able.Troubled, Able.Keeps, Able.Seeks, Able.OnPerson {
    private static final int HEAD = 3;
    private static final int FOOT = 2;

    public static CareView start() {
        return of(CareSection.WAITING);
    }

    static CareView of(CareSection section) {
        return new CareView(
                section, CareScope.OPEN, Optional.empty(), Narrowing.of(List.of(), 10), new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.care");
    }

    @Override
    public List<Effect> opened() {
        return List.of(CareShelf.read(scope));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof CareShelf read) {
            return Step.to(read.scope().equals(scope) ? with(Optional.of(read)).relisted() : this);
        }
        if (event instanceof CareScope other) {
            return Step.to(new CareView(section, other, shelf, lines, room), CareShelf.read(other));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, CareShelf.read(scope));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(
                    new CareView(section, scope, shelf, lines.sized(Math.max(1, sized.rows() - HEAD - FOOT)), sized));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(with(lines.after(event, HEAD)));
    }

    private Step typed(Key key) {
        if (key.is(Key.LEFT) || key.is(Key.RIGHT)) {
            return Step.to(beside(key.is(Key.RIGHT)));
        }
        if (key.is(Key.ENTER)) {
            return current().map(it -> Step.to(this, it.opening(facts()))).orElse(Step.to(this));
        }
        return Step.to(with(lines.typed(key)));
    }

    private CareView beside(boolean right) {
        Narrowing<CareItem> fresh = Narrowing.of(List.of(), lines.list().place().height());
        return new CareView(section.beside(right), scope, shelf, fresh, room).relisted();
    }

    private CareView relisted() {
        return with(lines.again(shelf.map(it -> it.items().get(section)).orElse(List.of()), this::title));
    }

    private CareView with(Optional<CareShelf> read) {
        return new CareView(section, scope, read, lines, room);
    }

    private CareView with(Narrowing<CareItem> other) {
        return new CareView(section, scope, shelf, other, room);
    }

    private CareFacts facts() {
        return shelf.orElseThrow().facts();
    }

    private Optional<CareItem> current() {
        return lines.current();
    }

    private String title(CareItem item, Scene scene) {
        return scene.texts().of(item.who(facts())) + " " + item.words();
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(lines.seeking(next, this::title));
    }

    @Override
    public long personId() {
        return current().map(CareItem::personId).orElse(0L);
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_CARE;
    }

    @Override
    public Step add() {
        return Step.to(this, section.adding());
    }

    @Override
    public Step filter() {
        return Step.to(this, CareScope.asking(scope));
    }

    @Override
    public List<Choice.Item> fixes() {
        List<Choice.Item> items = new ArrayList<>();
        if (shelf.isPresent()) {
            current()
                    .ifPresent(it -> it.deeds(facts())
                            .forEach(deed -> items.add(new Choice.Item((char) 0, deed.label(), "", deed.effects()))));
            if (facts().keeps()) {
                items.add(
                        OrderAsks.item((char) 0, "caring.evening", new Effect.Open(KeepForm.of(EveningFields.BLANK))));
            }
        }
        return items;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int behind = scene.head(canvas, scene.texts().of(name()));
        canvas.put(behind + 3, 0, Ink.DIM, scene.texts().of(scope.label()));
        sections(canvas.part(1, 1, canvas.width() - 2, 1), scene);
        canvas.rule(2);
        Canvas body = canvas.part(0, HEAD, canvas.width(), Math.max(1, canvas.height() - HEAD - FOOT));
        if (shelf.isEmpty()) {
            body.put(3, 0, Ink.DIM, scene.say("find.looking"));
            return;
        }
        list(body, scene);
        List<Message> figures = current()
                .map(CareItem::figures)
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> Optional.ofNullable(shelf.get().figures().get(section)).stream()
                        .toList());
        for (int at = 0; at < figures.size(); at++) {
            String said = scene.texts().of(figures.get(at));
            canvas.put(3, canvas.height() - figures.size() + at, Ink.DIM, said, canvas.width() - 4);
        }
    }

    private void list(Canvas body, Scene scene) {
        ListWindow<CareItem> list = lines.list();
        if (list.isEmpty()) {
            Message none = search().isEmpty() ? section.none() : Message.of("sending.none");
            body.put(3, 0, Ink.DIM, scene.texts().of(none));
        }
        list.draw(body.below(0), (row, at) -> {
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            Strip strip = list.rows().get(at).strip(facts(), row.width() - 2);
            strip.draw(row.part(2, 0, row.width() - 2, 1), chosen, scene);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        });
    }

    /** All sections with their counts; where they do not fit, the one that is shown and where it stands. */
    private void sections(Canvas row, Scene scene) {
        List<String> labels = new ArrayList<>();
        int width = 0;
        for (CareSection each : CareSection.values()) {
            String count = shelf.map(it -> " " + it.count(each)).orElse("");
            labels.add(scene.texts().of(each.label()) + count);
            width += Cells.width(labels.get(labels.size() - 1)) + 3;
        }
        if (width - 3 > row.width()) {
            int at = section.place();
            int behind = row.put(0, 0, Ink.FOCUS, "< " + labels.get(at) + " >");
            row.put(behind + 2, 0, Ink.DIM, scene.say("caring.section.place", at + 1, labels.size()));
            return;
        }
        int column = 0;
        for (CareSection each : CareSection.values()) {
            boolean here = each == section;
            String label = labels.get(each.place());
            column = row.put(column, 0, here ? Ink.FOCUS : Ink.DIM, here ? "[" + label + "]" : " " + label + " ") + 1;
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("caring.about.window"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "touch", "add", "filter", "actions", "help", "undo", "menu");
    }
}
