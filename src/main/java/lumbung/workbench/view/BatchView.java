package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.editing.Batch;
import lumbung.register.editing.Forecast;
import lumbung.register.editing.Typed;
import lumbung.search.Selection;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * The same change to many people: what it is, then what it would make of each, then done as one operation.
 *
 * @param whom those who were chosen
 * @param form the change, once it is known what there is to change
 * @param preview what would become of them, once somebody looked
 * @param wrong why what was looked at could not be done
 * @param room how large the view is
 */
public record BatchView(
        Selection whom,
        Optional<BatchForm> form,
        Optional<BatchPreview> preview,
        Optional<Message> wrong,
        Event.Sized room)
        implements Able.Saves, Able.Backs, Able.Marks, Able.OnPerson, Able.Edits, Able.Seeks {
    private static final int HEAD = 2;

    record Known(PastWords words) implements Event.Answer {}

    record Looked(Batch batch, Forecast forecast) implements Event.Answer {}

    record Wrong(Refusal refusal) implements Event.Answer {}

    public static BatchView of(Selection whom) {
        return new BatchView(whom, Optional.empty(), Optional.empty(), Optional.empty(), new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.batch");
    }

    /** A tab for each choice of people: an older one is not taken for it. */
    @Override
    public Object key() {
        return whom;
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> new Known(PastWords.of(desk))));
    }

    @Override
    public boolean typing() {
        return preview.isEmpty() || search().open();
    }

    @Override
    public SpeedSearch search() {
        return preview.map(seen -> seen.lines().search()).orElse(SpeedSearch.NONE);
    }

    @Override
    public View seeking(SpeedSearch next) {
        return preview.map(seen -> with(seen.seeking(next))).orElse(this);
    }

    /** In the form letters are the field's. */
    @Override
    public Optional<View> sought(Event event, Scene scene) {
        return preview.isEmpty() ? Optional.empty() : Able.Seeks.super.sought(event, scene);
    }

    @Override
    public long personId() {
        return preview.map(BatchPreview::personId).orElse(0L);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Known known) {
            return Step.to(with(BatchForm.of(known.words)));
        }
        if (event instanceof Event.Sized sized) {
            Optional<BatchPreview> fitting = preview.map(it -> it.sized(sized.rows() - HEAD));
            return Step.to(new BatchView(whom, form, fitting, wrong, sized));
        }
        if (event instanceof Looked looked && form.isPresent()) {
            BatchPreview seen = BatchPreview.of(looked.batch, looked.forecast, form.get());
            return Step.to(with(seen.sized(room.rows() - HEAD)));
        }
        if (event instanceof Wrong wrongly) {
            return Step.to(refused(wrongly.refusal));
        }
        return preview.map(seen -> seen(seen, event))
                .orElseGet(() -> form.map(typed -> written(typed, event)).orElse(Step.to(this)));
    }

    /** Beside the field while one types; beneath the list while one looks. */
    private BatchView refused(Refusal refusal) {
        return preview.isPresent()
                ? new BatchView(whom, form, preview, Optional.of(refusal.reason()), room)
                : form.map(typed -> with(typed.refused(refusal))).orElse(this);
    }

    private Step seen(BatchPreview seen, Event event) {
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(with(seen.moved(wheeled.by())));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(seen.pointed(clicked.row() - HEAD)));
        }
        if (event instanceof Event.Typed typed) {
            return typed.key().is(Key.ENTER) ? save() : Step.to(with(seen.typed(typed.key())));
        }
        return Step.to(this);
    }

    private Step written(BatchForm typed, Event event) {
        if (event instanceof Event.Typed it && typed.form().ends(it.key())) {
            return save();
        }
        BatchForm next = typed.after(event, room, HEAD);
        boolean same = next.form().equals(typed.form());
        Optional<Effect> look = same ? Optional.empty() : next.lookUp();
        return look.map(wish -> Step.to(with(next), wish)).orElseGet(() -> Step.to(with(next)));
    }

    /** Opens what there is to open where the keyboard is: a calendar, the rest of the value. */
    @Override
    public Step edit() {
        boolean typed = preview.isEmpty() && form.isPresent();
        return Step.to(typed ? with(form.get().with(form.get().form().opened())) : this);
    }

    /** Looks first what it would do; then it does so. */
    @Override
    public Step save() {
        if (form.isEmpty()) {
            return Step.to(this);
        }
        if (preview.isPresent()) {
            return Step.to(this, doing(preview.get()));
        }
        BatchForm settled = form.get().with(form.get().form().settled());
        return settled.strayed().map(it -> Step.to(with(it))).orElseGet(() -> Step.to(with(settled), looking(settled)));
    }

    @Override
    public Message saving() {
        return Message.of(preview.isPresent() ? "batch.saving.change" : "batch.saving.look");
    }

    private Effect looking(BatchForm settled) {
        Typed typed = settled.typed();
        Message said = settled.said();
        Selection chosen = whom;
        return new Effect.Work(
                Message.of("batch.looking"),
                (desk, progress) -> look(desk, progress, chosen, desk.editing().batch(typed, said))
                        .<Event.Answer>fold(looked -> looked, Wrong::new));
    }

    private static Outcome<Looked> look(Desk desk, Progress progress, Selection chosen, Batch batch) {
        Outcome<Boolean> known = chosen.written(desk.session().finder()).map(text -> true);
        return known.then(yes -> batch.forecast(
                        visitor -> chosen.each(desk.session().finder(), desk.people(), visitor), watching(progress)))
                .map(forecast -> new Looked(batch, forecast));
    }

    private static Batch.Watcher watching(Progress progress) {
        return (done, all) -> {
            progress.done(done, all);
            return !progress.cancelled();
        };
    }

    private static Effect doing(BatchPreview seen) {
        return new Effect.Work(
                Message.of("batch.doing"),
                (desk, progress) -> seen.batch()
                        .apply(seen.forecast(), seen.without(), desk.ledger(), watching(progress))
                        .<Event.Answer>fold(
                                changed -> Event.Wishes.of(
                                        new Effect.Close(),
                                        new Effect.Tell(Effect.Tone.NEWS, Message.of("batch.done", changed)),
                                        new Effect.Changed()),
                                Wrong::new));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    /** Esc closes a calendar first. */
    private boolean holds() {
        return form.filter(it -> it.form().current().field().holds(Key.of(Key.ESC)))
                .isPresent();
    }

    @Override
    public boolean wantsBack() {
        return preview.isPresent() || holds();
    }

    @Override
    public Step back() {
        return preview.isPresent() ? Step.to(with(form.orElseThrow())) : update(new Event.Typed(Key.of(Key.ESC)));
    }

    @Override
    public Step mark() {
        return Step.to(preview.map(it -> with(it.turned())).orElse(this));
    }

    @Override
    public Step markAll() {
        return Step.to(preview.map(it -> with(it.whole())).orElse(this));
    }

    private BatchView with(BatchForm other) {
        return new BatchView(whom, Optional.of(other), Optional.empty(), Optional.empty(), room);
    }

    private BatchView with(BatchPreview other) {
        return new BatchView(whom, form, Optional.of(other), Optional.empty(), room);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, Ink.WARNING, Listing.marked(whom, scene));
        Canvas body = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD);
        if (preview.isPresent()) {
            preview.get().draw(body, wrong, scene);
        } else if (form.isPresent()) {
            BatchForm.PAINTER.draw(body, form.get().form(), scene);
        }
    }

    @Override
    public List<String> reminders() {
        return preview.isPresent()
                ? List.of("save", "mark", "look", "back", "help", "jobs")
                : List.of("save", "back", "help", "menu");
    }
}
