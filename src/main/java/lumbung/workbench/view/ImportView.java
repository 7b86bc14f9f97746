package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param preview what would become of it, once that was looked at
 * @param wrong why the last step could not be done
 */
public record ImportView(
        TextField path,
        Optional<ImportView.Opened> list,
        ListWindow<Importing.Column> columns,
        Optional<ImportView.Previewed> preview,
        Optional<Message> wrong)
        implements Able.Saves, Able.Backs {
    private static final int HEAD = 4;

    /** The list, what its columns may be, and who may have agreed to what. */
    record Opened(Importing.Brought list, List<String> targets, List<Business> businesses) implements Event.Answer {}

    /** What would become of the list. */
    record Previewed(Importing.Brought list, Map<String, Long> counts, ListWindow<Importing.Row> rows)
            implements Event.Answer {}

    /** A step that could not be done. */
    record Wrong(Message reason) implements Event.Answer {}

    public static ImportView start() {
        return new ImportView(
                TextField.EMPTY, Optional.empty(), ListWindow.of(List.of(), 10), Optional.empty(), Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.import");
    }

    @Override
    public boolean typing() {
        return list.isEmpty();
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Opened now) {
            int height = columns.place().height();
            return Step.to(new ImportView(
                    path,
                    Optional.of(now),
                    ListWindow.of(now.list.columns(), height),
                    Optional.empty(),
                    Optional.empty()));
        }
        if (event instanceof Previewed now) {
            return Step.to(new ImportView(path, list, columns, Optional.of(now), Optional.empty()));
        }
        if (event instanceof Wrong reason) {
            return Step.to(new ImportView(path, list, columns, preview, Optional.of(reason.reason)));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(columns.sized(sized.rows() - HEAD - 2)));
        }
        if (event instanceof Event.Pasted pasted && list.isEmpty()) {
            return Step.to(with(path.pasted(pasted.text())));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        if (preview.isPresent()) {
            Previewed now = preview.get();
            Previewed moved = new Previewed(now.list, now.counts, now.rows.typed(key));
            return Step.to(new ImportView(path, list, columns, Optional.of(moved), wrong));
        }
        if (list.isPresent()) {
            return key.is(Key.ENTER) ? ask() : Step.to(mapped(key));
        }
        return key.is(Key.ENTER) ? Step.to(this, open(path.text())) : Step.to(with(path.typed(key)));
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
        Importing.Brought mapped = list.orElseThrow().list().with(columns.rows());
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
                        .<Event.Answer>fold(
                                report -> new Previewed(list, report.counts(), ListWindow.of(report.rows(), 15)),
                                ImportView::wrong));
    }

    /** Takes the list over, as the preview said. */
    @Override
    public Step save() {
        if (preview.isEmpty()) {
            return Step.to(this);
        }
        Importing.Brought looked = preview.get().list;
        return Step.to(
                this,
                new Effect.Work(
                        Message.of("workbench.import.applying"),
                        (desk, progress) -> desk.traffic()
                                .in()
                                .apply(looked, progress)
                                .<Event.Answer>fold(
                                        report -> Event.Wishes.of(
                                                new Effect.Close(),
                                                new Effect.Changed(),
                                                new Effect.Tell(Effect.Tone.NEWS, Message.of("workbench.import.done"))),
                                        ImportView::wrong)));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public boolean wantsBack() {
        return list.isPresent();
    }

    @Override
    public Step back() {
        return Step.to(
                preview.isPresent()
                        ? new ImportView(path, list, columns, Optional.empty(), Optional.empty())
                        : new ImportView(path, Optional.empty(), columns, Optional.empty(), Optional.empty()));
    }

    private ImportView with(TextField typed) {
        return new ImportView(typed, list, columns, preview, Optional.empty());
    }

    private ImportView with(ListWindow<Importing.Column> other) {
        return new ImportView(path, list, other, preview, wrong);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, Ink.DIM, scene.say("workbench.import.file"), 14);
        path.draw(canvas.part(16, 0, canvas.width() - 17, 1), scene.focused() && list.isEmpty());
        if (list.isEmpty()) {
            canvas.part(1, 2, canvas.width() - 2, 4).wrap(Ink.DIM, scene.say("workbench.import.how"));
        } else if (preview.isPresent()) {
            ImportRows.draw(canvas, preview.get(), scene);
        } else {
            columns(canvas, scene);
        }
        if (wrong.isPresent()) {
            int last = canvas.height() - 3;
            canvas.part(1, last, canvas.width() - 2, 3)
                    .wrap(Ink.ERROR, "! " + scene.texts().of(wrong.get()));
        }
    }

    private void columns(Canvas canvas, Scene scene) {
        canvas.put(1, 2, Ink.DIM, scene.say("workbench.import.columns"));
        for (int at = columns.place().top(); at < columns.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + at - columns.place().top(), canvas.width() - 2, 1);
            Importing.Column column = columns.rows().get(at);
            boolean chosen = columns.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, column.name(), 32);
            row.put(36, 0, Ink.TEXT, scene.say("workbench.target." + column.target()));
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        }
    }

    @Override
    public List<String> reminders() {
        return preview.isPresent()
                ? List.of("save", "back", "help", "cancel")
                : List.of("open", "back", "help", "menu");
    }
}
