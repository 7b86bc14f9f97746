package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.register.Directory;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Takes a list over: which file, what its columns are, what would become of each row, and then doing it.
 *
 * @param kind what it is a list of
 * @param form the file as typed; what is said of the list, once that was opened
 * @param list the list, once it was opened
 * @param preview what would become of it, once that was looked at
 * @param wrong why what was looked at could not be done
 * @param room how large the view is
 */
public record ImportView(
        ListKind kind,
        Form form,
        Optional<ImportView.Opened> list,
        Optional<ImportView.Previewed> preview,
        Optional<Message> wrong,
        Event.Sized room)
        implements Able.Saves, Able.Backs, Able.OnPerson {
    private static final FormPainter FILE = new FormPainter(14);
    private static final FormPainter COLUMNS = new FormPainter(28);
    private static final int FILE_ROWS = 10;
    private static final int HEAD = 3;
    private static final int AROUND = 8;

    /** The list, what its columns may be, and what there is to choose from for all on it. */
    record Opened(Importing.Brought list, List<String> targets, Directory directory) implements Event.Answer {}

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
    record Wrong(Refusal refusal) implements Event.Answer {}

    public static ImportView start() {
        return start(ListKind.PEOPLE);
    }

    /** Of what a till elsewhere sold: R091. */
    public static ImportView sales() {
        return start(ListKind.SALES);
    }

    private static ImportView start(ListKind kind) {
        return new ImportView(
                kind,
                ImportForm.file(kind, ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return kind.title();
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
            return Step.to(new ImportView(
                    kind, ImportForm.columns(kind, now), Optional.of(now), Optional.empty(), Optional.empty(), room));
        }
        if (event instanceof Previewed now) {
            return Step.to(with(now));
        }
        if (event instanceof Wrong wrongly) {
            return Step.to(refused(wrongly.refusal));
        }
        if (event instanceof Event.Sized sized) {
            ImportView there = new ImportView(kind, form, list, preview, wrong, sized);
            return Step.to(preview.map(there::with).orElse(there));
        }
        return preview.map(now -> seen(now, event)).orElseGet(() -> written(event));
    }

    /** Beside the field while one types; above the rows while one looks at them. */
    private ImportView refused(Refusal refusal) {
        return preview.map(now -> new ImportView(
                        kind, form, list, Optional.of(now.at(Stage.LOOKED)), Optional.of(refusal.reason()), room))
                .orElseGet(() -> with(form.refused(refusal)));
    }

    private Step seen(Previewed now, Event event) {
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(with(now.with(now.rows.moved(wheeled.by()))));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(now.with(now.rows.pointed(clicked.row() - ImportRows.HEAD))));
        }
        if (!(event instanceof Event.Typed typed)) {
            return Step.to(this);
        }
        return typed.key().is(Key.ENTER) && personId() != 0
                ? Step.to(this, new Effect.Open(PersonView.of(personId())))
                : Step.to(with(now.with(now.rows.typed(typed.key()))));
    }

    private Step written(Event event) {
        return event instanceof Event.Typed typed && form.ends(typed.key())
                ? save()
                : Step.to(with(form.after(event, room, list.isPresent() ? HEAD : 0)));
    }

    private Effect open(String path) {
        return new Effect.Run((desk, progress) -> kind.of(desk)
                .open(path)
                .<Event.Answer>fold(
                        list -> new Opened(
                                list, kind.of(desk).targets(), desk.people().directory()),
                        Wrong::new));
    }

    private Effect look(Importing.Brought list) {
        return new Effect.Work(
                kind.word("looking"),
                (desk, progress) -> kind.of(desk)
                        .preview(list, progress)
                        .<Event.Answer>fold(report -> Previewed.of(list, report, Stage.LOOKED), Wrong::new));
    }

    /** Opens the list; then shows what would become of it; then takes it over as shown, once. */
    @Override
    public Step save() {
        if (preview.isPresent()) {
            return preview.get().stage == Stage.LOOKED ? take(preview.get()) : Step.to(this);
        }
        ImportView settled = with(form.settled());
        return list.isEmpty()
                ? Step.to(settled, open(ImportForm.path(form)))
                : ImportForm.strayed(settled.form)
                        .map(stray -> Step.to(with(stray)))
                        .orElseGet(() -> Step.to(settled, look(ImportForm.read(settled.form, list.get()))));
    }

    private Step take(Previewed looked) {
        return Step.to(
                with(looked.at(Stage.TAKING)),
                new Effect.Work(
                        kind.word("applying"),
                        (desk, progress) -> kind.of(desk)
                                .apply(looked.list, progress)
                                .<Event.Answer>fold(report -> taken(looked.list, report), Wrong::new)));
    }

    @Override
    public Message saving() {
        if (preview.isPresent()) {
            return Message.of("workbench.import.saving.take");
        }
        return Message.of(list.isEmpty() ? "workbench.import.saving.open" : "workbench.import.saving.look");
    }

    private Event.Answer taken(Importing.Brought list, Importing.Report report) {
        return Event.Wishes.of(
                new Effect.Hear(Previewed.of(list, report, Stage.TAKEN)),
                new Effect.Changed(),
                new Effect.Tell(Effect.Tone.NEWS, kind.word("done")));
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
        return Step.to(preview.isPresent() ? with(form) : reopened());
    }

    /** The question before: which file. */
    private ImportView reopened() {
        Form file = ImportForm.file(kind, list.orElseThrow().list().path());
        return new ImportView(kind, file, Optional.empty(), Optional.empty(), Optional.empty(), room);
    }

    private ImportView with(Form other) {
        return new ImportView(kind, other, list, Optional.empty(), Optional.empty(), room);
    }

    private ImportView with(Previewed other) {
        Previewed fitting = other.with(other.rows.sized(room.rows() - AROUND));
        return new ImportView(kind, form, list, Optional.of(fitting), Optional.empty(), room);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (list.isEmpty()) {
            FILE.draw(canvas.part(0, 0, canvas.width(), FILE_ROWS), form, scene);
            return;
        }
        canvas.put(
                1,
                0,
                Ink.DIM,
                scene.say("workbench.import.field.path") + "  "
                        + list.get().list().path());
        if (preview.isEmpty()) {
            List<String> remarks =
                    list.get().list().remarks().stream().map(scene.texts()::of).toList();
            canvas.part(1, 1, canvas.width() - 2, 2).wrap(Ink.DIM, String.join(" ", remarks));
            COLUMNS.draw(canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD), form, scene);
            return;
        }
        ImportRows.draw(
                canvas, preview.get(), wrong.isEmpty() ? Optional.of(kind.word("looked")) : Optional.empty(), scene);
        wrong.ifPresent(reason -> canvas.part(1, 2, canvas.width() - 2, 2)
                .wrap(Ink.ERROR, "! " + scene.texts().of(reason)));
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(kind.about());
    }

    @Override
    public Message enter() {
        return preview.isPresent() ? Message.of("workbench.action.open") : Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        if (preview.isEmpty()) {
            return List.of("save", "back", "help", "menu");
        }
        return switch (preview.get().stage) {
            case LOOKED -> List.of("save", "open", "back", "help", "menu");
            case TAKING -> List.of("jobs", "help");
            case TAKEN -> List.of("open", "undo", "back", "help", "menu");
        };
    }
}
