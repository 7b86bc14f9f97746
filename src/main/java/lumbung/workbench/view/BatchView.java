package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.editing.Batch;
import lumbung.register.editing.Field;
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
 * @param form the change
 * @param preview what would become of them, once somebody looked
 * @param wrong why the last step could not be done
 * @param rows how many rows the view has
 */
public record BatchView(
        Selection whom, BatchForm form, Optional<BatchPreview> preview, Optional<Message> wrong, int rows)
        implements Able.Saves, Able.Backs, Able.Marks, Able.OnPerson {
    private static final int HEAD = 2;

    record Known(List<Field.Key> fields) implements Event.Answer {}

    record Looked(Batch batch, Forecast forecast) implements Event.Answer {}

    record Wrong(Refusal refusal) implements Event.Answer {}

    public static BatchView of(Selection whom) {
        return new BatchView(whom, BatchForm.empty(), Optional.empty(), Optional.empty(), 20);
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
        return List.of(
                new Effect.Run((desk, progress) -> new Known(desk.editing().fields())));
    }

    @Override
    public boolean typing() {
        return preview.isEmpty();
    }

    @Override
    public long personId() {
        return preview.map(BatchPreview::personId).orElse(0L);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Known known) {
            return Step.to(with(form.with(known.fields)));
        }
        if (event instanceof Looked looked) {
            return Step.to(with(BatchPreview.of(looked.batch, looked.forecast, rows - HEAD - 1)));
        }
        if (event instanceof Wrong wrongly) {
            return Step.to(new BatchView(whom, form, preview, Optional.of(wrongly.refusal.reason()), rows));
        }
        if (event instanceof Event.Sized sized) {
            Optional<BatchPreview> fitting = preview.map(it -> it.sized(sized.rows() - HEAD));
            return Step.to(new BatchView(whom, form, fitting, wrong, sized.rows()));
        }
        if (event instanceof Event.Typed typed) {
            return preview.isPresent() ? seen(preview.get(), typed.key()) : written(typed.key());
        }
        return pointed(event);
    }

    private Step pointed(Event event) {
        if (event instanceof Event.Pasted pasted && preview.isEmpty()) {
            return Step.to(with(form.pasted(pasted.text())));
        }
        if (event instanceof Event.Wheeled wheeled && preview.isPresent()) {
            return Step.to(with(preview.get().moved(wheeled.by())));
        }
        if (event instanceof Event.Clicked clicked) {
            int row = clicked.row() - HEAD;
            return Step.to(preview.map(it -> with(it.pointed(row)))
                    .orElseGet(() -> with(BatchForm.at(row).map(form::on).orElse(form))));
        }
        return Step.to(this);
    }

    private Step seen(BatchPreview seen, Key key) {
        return key.is(Key.ENTER) ? save() : Step.to(with(seen.typed(key)));
    }

    private Step written(Key key) {
        if (key.is(Key.ENTER) && form.atEnd()) {
            return save();
        }
        boolean back = key.is(Key.UP) || key.equals(new Key(Key.TAB, Key.SHIFT));
        boolean on = key.is(Key.TAB) || key.is(Key.DOWN) || key.is(Key.ENTER);
        return Step.to(with(on ? form.moved(1) : back ? form.moved(-1) : form.typed(key)));
    }

    /** Looks first what it would do; then it does so. */
    @Override
    public Step save() {
        if (!form.ready()) {
            return Step.to(this);
        }
        return Step.to(this, preview.map(BatchView::doing).orElseGet(this::looking));
    }

    private Effect looking() {
        Typed typed = form.typed();
        Selection chosen = whom;
        return new Effect.Work(
                Message.of("batch.looking"),
                (desk, progress) -> look(desk, progress, chosen, desk.editing().batch(typed))
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

    @Override
    public boolean wantsBack() {
        return preview.isPresent();
    }

    @Override
    public Step back() {
        return Step.to(with(form));
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
        return new BatchView(whom, other, Optional.empty(), Optional.empty(), rows);
    }

    private BatchView with(BatchPreview other) {
        return new BatchView(whom, form, Optional.of(other), Optional.empty(), rows);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, Ink.WARNING, Listing.marked(whom, scene));
        Canvas body = canvas.part(1, HEAD, canvas.width() - 2, canvas.height() - HEAD);
        if (wrong.isPresent()) {
            canvas.part(1, 1, canvas.width() - 2, 1)
                    .put(0, 0, Ink.ERROR, "! " + scene.texts().of(wrong.get()), canvas.width() - 2);
        }
        if (preview.isPresent()) {
            preview.get().draw(canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD), scene);
        } else {
            form.draw(body, scene);
        }
    }

    @Override
    public List<String> reminders() {
        return preview.isPresent()
                ? List.of("save", "mark", "look", "back", "help", "jobs")
                : List.of("save", "back", "help", "menu");
    }
}
