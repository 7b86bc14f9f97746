package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.Business;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * Takes a list over: which file, what its columns are, what would become of each row, and then doing it.
 *
 * @param path the file as typed
 * @param list the list, once it was opened
 * @param columns its columns
 * @param whole what holds for everybody on it, as typed
 * @param preview what would become of it, once that was looked at
 * @param wrong why the last step could not be done
 */
public record ImportView(
        TextField path,
        Optional<ImportView.Opened> list,
        ListWindow<Importing.Column> columns,
        ImportWhole whole,
        Optional<ImportView.Previewed> preview,
        Optional<Message> wrong)
        implements Able.Saves, Able.Backs, Able.OnPerson {
    private static final int HEAD = 4;
    private static final int FOOT = 4;

    /** The list, what its columns may be, and who may have agreed to what. */
    record Opened(Importing.Brought list, List<String> targets, List<Business> businesses) implements Event.Answer {}

    /** How far the list is. */
    enum Stage {
        LOOKED,
        TAKING,
        TAKEN
    }

    /** What would become, or became, of the list. */
    record Previewed(Importing.Brought list, Importing.Report report, ListWindow<Importing.Row> rows, Stage stage)
            implements Event.Answer {
        static Previewed of(Importing.Brought list, Importing.Report report, Stage stage) {
            return new Previewed(list, report, ListWindow.of(report.rows(), 10), stage);
        }

        Previewed with(ListWindow<Importing.Row> other) {
            return new Previewed(list, report, other, stage);
        }

        Previewed at(Stage other) {
            return new Previewed(list, report, rows, other);
        }
    }

    /** A step that could not be done. */
    record Wrong(Message reason) implements Event.Answer {}

    public static ImportView start() {
        return new ImportView(
                TextField.EMPTY,
                Optional.empty(),
                ListWindow.of(List.of(), 10),
                ImportWhole.NOTHING,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.import");
    }

    @Override
    public boolean typing() {
        return preview.isEmpty();
    }

    @Override
    public long personId() {
        return preview.flatMap(now -> now.rows.current())
                .map(Importing.Row::personId)
                .orElse(0L);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Opened now) {
            ListWindow<Importing.Column> fresh =
                    ListWindow.of(now.list.columns(), columns.place().height());
            // Keys that came while the file was opening went into the path.
            TextField opened = TextField.of(now.list.path());
            return Step.to(new ImportView(
                    opened, Optional.of(now), fresh, ImportWhole.NOTHING, Optional.empty(), Optional.empty()));
        }
        if (event instanceof Previewed now) {
            return Step.to(with(now.with(now.rows.sized(columns.place().height()))));
        }
        if (event instanceof Wrong reason) {
            Optional<Previewed> again = preview.map(now -> now.at(Stage.LOOKED));
            return Step.to(new ImportView(path, list, columns, whole, again, Optional.of(reason.reason)));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(sized(sized.rows() - HEAD - FOOT));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(pasted(pasted.text()));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private ImportView sized(int rows) {
        Optional<Previewed> other = preview.map(now -> now.with(now.rows.sized(rows)));
        return new ImportView(path, list, columns.sized(rows), whole, other, wrong);
    }

    private ImportView pasted(String text) {
        if (list.isEmpty()) {
            return with(path.pasted(text));
        }
        return preview.isPresent() ? this : with(whole.pasted(text));
    }

    private Step typed(Key key) {
        if (preview.isPresent()) {
            Previewed now = preview.get();
            return key.is(Key.ENTER) && personId() != 0
                    ? Step.to(this, new Effect.Open(PersonView.of(personId())))
                    : Step.to(new ImportView(
                            path, list, columns, whole, Optional.of(now.with(now.rows.typed(key))), wrong));
        }
        if (list.isEmpty()) {
            return key.is(Key.ENTER) ? Step.to(this, open(path.text())) : Step.to(with(path.typed(key)));
        }
        if (key.is(Key.ENTER)) {
            return ask();
        }
        boolean elsewhere = key.is(Key.TAB) || whole.isFocused();
        return Step.to(elsewhere ? with(whole.typed(key)) : mapped(key));
    }

    private static Effect open(String path) {
        return new Effect.Run((desk, progress) -> desk.traffic()
                .in()
                .open(path.strip())
                .<Event.Answer>fold(
                        list -> new Opened(
                                list,
                                desk.traffic().in().targets(),
                                List.copyOf(desk.people().directory().businesses())),
                        ImportView::wrong));
    }

    private static Event.Answer wrong(Refusal refusal) {
        return new Wrong(refusal.reason());
    }

    /** Left and right turn a column into the next thing that it may be. */
    private ImportView mapped(Key key) {
        int by = key.is(Key.RIGHT) ? 1 : key.is(Key.LEFT) ? -1 : 0;
        if (by == 0 || columns.isEmpty()) {
            return with(columns.typed(key));
        }
        List<String> targets = list.orElseThrow().targets();
        List<Importing.Column> changed = new ArrayList<>(columns.rows());
        int at = columns.place().cursor();
        Importing.Column column = changed.get(at);
        int next = Math.floorMod(targets.indexOf(column.target()) + by, targets.size());
        changed.set(at, new Importing.Column(column.name(), targets.get(next)));
        return with(columns.replaced(List.copyOf(changed), false));
    }

    /** On what ground may these people be written to? Nobody says so unless somebody does. */
    private Step ask() {
        Importing.Brought mapped = list.orElseThrow().list().with(columns.rows(), whole.value());
        List<Choice.Item> items = new ArrayList<>();
        items.add(new Choice.Item(
                (char) 0, Message.of("workbench.import.noBasis"), "", List.of(look(mapped.agreed(Optional.empty())))));
        for (Business business : list.get().businesses()) {
            Message yes = Message.of("workbench.import.basis", business.name());
            items.add(new Choice.Item((char) 0, yes, "", List.of(look(mapped.agreed(Optional.of(business))))));
        }
        return Step.to(this, new Effect.PopUp(Choice.of(Message.of("workbench.import.askBasis"), items)));
    }

    private static Effect look(Importing.Brought list) {
        return new Effect.Work(
                Message.of("workbench.import.looking"),
                (desk, progress) -> desk.traffic()
                        .in()
                        .preview(list, progress)
                        .<Event.Answer>fold(report -> Previewed.of(list, report, Stage.LOOKED), ImportView::wrong));
    }

    /** Takes the list over, as the preview said; once. */
    @Override
    public Step save() {
        if (preview.isEmpty() || preview.get().stage != Stage.LOOKED) {
            return Step.to(this);
        }
        Importing.Brought looked = preview.get().list;
        return Step.to(
                with(preview.get().at(Stage.TAKING)),
                new Effect.Work(
                        Message.of("workbench.import.applying"),
                        (desk, progress) -> desk.traffic()
                                .in()
                                .apply(looked, progress)
                                .<Event.Answer>fold(report -> taken(looked, report), ImportView::wrong)));
    }

    private static Event.Answer taken(Importing.Brought list, Importing.Report report) {
        return Event.Wishes.of(
                new Effect.Hear(Previewed.of(list, report, Stage.TAKEN)),
                new Effect.Changed(),
                new Effect.Tell(Effect.Tone.NEWS, Message.of("workbench.import.done")));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public boolean wantsBack() {
        return list.isPresent()
                && preview.filter(now -> now.stage == Stage.TAKEN).isEmpty();
    }

    @Override
    public Step back() {
        if (preview.filter(now -> now.stage == Stage.TAKING).isPresent()) {
            return Step.to(this, Effect.Cancel.own());
        }
        Optional<Opened> opened = preview.isPresent() ? list : Optional.empty();
        return Step.to(new ImportView(path, opened, columns, whole, Optional.empty(), Optional.empty()));
    }

    private ImportView with(TextField typed) {
        return new ImportView(typed, list, columns, whole, preview, Optional.empty());
    }

    private ImportView with(ListWindow<Importing.Column> other) {
        return new ImportView(path, list, other, whole, preview, wrong);
    }

    private ImportView with(ImportWhole other) {
        return new ImportView(path, list, columns, other, preview, wrong);
    }

    private ImportView with(Previewed other) {
        return new ImportView(path, list, columns, whole, Optional.of(other), Optional.empty());
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, Ink.DIM, scene.say("workbench.import.file"), 14);
        path.draw(canvas.part(16, 0, canvas.width() - 17, 1), scene.focused() && list.isEmpty());
        Canvas told = canvas.part(1, 2, canvas.width() - 2, 2);
        if (list.isEmpty()) {
            canvas.part(1, 2, canvas.width() - 2, 4).wrap(Ink.DIM, scene.say("workbench.import.how"));
            told = canvas.part(1, 7, canvas.width() - 2, 4);
        } else if (preview.isPresent()) {
            ImportRows.draw(canvas, preview.get(), wrong.isEmpty(), scene);
        } else {
            columns(canvas, scene);
        }
        if (wrong.isPresent()) {
            told.wrap(Ink.ERROR, "! " + scene.texts().of(wrong.get()));
        }
    }

    private void columns(Canvas canvas, Scene scene) {
        List<String> remarks = new ArrayList<>();
        list.orElseThrow()
                .list()
                .remarks()
                .forEach(remark -> remarks.add(scene.texts().of(remark)));
        canvas.put(1, 1, Ink.DIM, String.join(" ", remarks));
        if (wrong.isEmpty()) {
            canvas.part(1, 2, canvas.width() - 2, 2).wrap(Ink.DIM, scene.say("workbench.import.columns"));
        }
        boolean here = scene.focused() && !whole.isFocused();
        for (int at = columns.place().top(); at < columns.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + at - columns.place().top(), canvas.width() - 2, 1);
            column(row, columns.rows().get(at), here && columns.isCursor(at), scene);
        }
        whole.draw(canvas.part(1, canvas.height() - FOOT + 1, canvas.width() - 2, FOOT - 1), scene);
    }

    private static void column(Canvas row, Importing.Column column, boolean chosen, Scene scene) {
        int half = row.width() / 2;
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, column.name(), half - 3);
        row.put(half, 0, Ink.TEXT, scene.say("workbench.target." + column.target()));
        if (chosen) {
            row.cursor(0, 0);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.import"));
    }

    @Override
    public Message enter() {
        return preview.isPresent() ? Message.of("workbench.action.open") : Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        if (preview.isEmpty()) {
            return List.of("open", "back", "help", "menu");
        }
        return switch (preview.get().stage) {
            case LOOKED -> List.of("save", "open", "back", "help", "menu");
            case TAKING -> List.of("jobs", "help");
            case TAKEN -> List.of("open", "undo", "back", "help", "menu");
        };
    }
}
