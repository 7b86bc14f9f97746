package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Filter;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * What was done, the newest first, day by day; Enter opens an operation.
 *
 * @param scope which of it
 * @param bar words that narrow it further
 * @param list the operations with who did them
 * @param today empty until something was read
 */
public record ChangesView(
        ChangesView.Scope scope, QueryBar bar, ListWindow<ChangesPage.Done> list, Optional<LocalDate> today)
        implements Able.Filters, Able.Backs, Able.Discards, Able.TakesBack, Able.Prints {
    private static final int HEAD = 3;
    private static final int WHO = 9;

    /**
     * Which operations.
     *
     * @param first shows those older than this
     */
    record Scope(Message title, Filter filter, long first) {
        static final Scope ALL = new Scope(Message.of("workbench.place.changes"), Filter.ALL, Filter.Piece.NEWEST);
    }

    public static ChangesView start() {
        return of(Scope.ALL);
    }

    /** All of it, this operation the first shown. */
    static ChangesView at(long operationId) {
        return of(new Scope(Scope.ALL.title(), Filter.ALL, operationId + 1));
    }

    /** What was done since somebody left. */
    static ChangesView since(Message title, Filter filter) {
        return of(new Scope(title, filter, Filter.Piece.NEWEST));
    }

    private static ChangesView of(Scope scope) {
        return new ChangesView(scope, QueryBar.EMPTY, ListWindow.unknown(10), Optional.empty());
    }

    @Override
    public Object key() {
        return scope;
    }

    @Override
    public Message name() {
        return scope.title();
    }

    @Override
    public List<Effect> opened() {
        return List.of(ChangesPage.read(this, ListWindow.Ask.FIRST));
    }

    @Override
    public boolean typing() {
        return bar.editing();
    }

    @Override
    public Step update(Event event) {
        if (event instanceof ChangesPage page) {
            return Step.to(page.typed().equals(bar.text()) ? came(page) : this);
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, ChangesPage.read(this, ListWindow.Ask.FIRST));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(list.sized(sized.rows() - HEAD)));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return moved(list.moved(wheeled.by()));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(bar.editing(clicked.row() < HEAD - 1)).with(list.pointed(clicked.row() - HEAD)));
        }
        if (event instanceof Event.Pasted pasted) {
            return queried(bar.typed(bar.field().pasted(pasted.text())));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private ChangesView came(ChangesPage page) {
        ListWindow<ChangesPage.Done> next = page.into(list);
        boolean open = page.ask() == ListWindow.Ask.FIRST && scope.first() != Filter.Piece.NEWEST;
        if (open) {
            ListWindow.Ends ends = new ListWindow.Ends(false, next.ends().last());
            next = new ListWindow<>(next.rows(), next.place(), ends, Optional.empty());
        }
        return new ChangesView(scope, bar, next, Optional.of(page.today()));
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return bar.editing() ? Step.to(with(bar.editing(false))) : open();
        }
        if (key.types() || (bar.editing() && !ListWindow.steps(key) && TextField.knows(key))) {
            boolean goesOn = !bar.editing() && !bar.text().isEmpty();
            TextField before = goesOn ? TextField.of(bar.text() + " ") : bar.field();
            return queried(bar.typed(before.typed(key)));
        }
        return moved(list.typed(key));
    }

    private Step open() {
        return list.current()
                .map(done -> Step.to(this, new Effect.Open(OperationView.of(done))))
                .orElse(Step.to(this));
    }

    private Step moved(ListWindow<ChangesPage.Done> next) {
        boolean asks = next.asked().isPresent() && list.asked().isEmpty();
        ChangesView view = with(next);
        return asks ? Step.to(view, ChangesPage.read(view, next.asked().get())) : Step.to(view);
    }

    private Step queried(QueryBar next) {
        ChangesView view = with(next);
        return next.text().equals(bar.text())
                ? Step.to(view)
                : Step.to(view, ChangesPage.read(view, ListWindow.Ask.FIRST));
    }

    private ChangesView with(QueryBar other) {
        return new ChangesView(scope, other, list, today);
    }

    private ChangesView with(ListWindow<ChangesPage.Done> other) {
        return new ChangesView(scope, bar, other, today);
    }

    @Override
    public Printable printable() {
        return new Printable.Done();
    }

    @Override
    public Step filter() {
        return Step.to(with(bar.editing(true)));
    }

    @Override
    public boolean discards() {
        return bar.editing() && !bar.field().isEmpty();
    }

    @Override
    public Step discard() {
        return queried(bar.typed(TextField.EMPTY));
    }

    @Override
    public boolean wantsBack() {
        return bar.editing() || !bar.text().isEmpty();
    }

    @Override
    public Step back() {
        if (bar.editing() && !bar.text().isEmpty()) {
            return Step.to(with(bar.editing(false)));
        }
        ChangesView all = with(QueryBar.EMPTY);
        return Step.to(all, ChangesPage.read(all, ListWindow.Ask.FIRST));
    }

    @Override
    public Optional<Operation> operation() {
        return list.current().map(ChangesPage.Done::operation);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        scene.head(canvas, scene.texts().of(name()));
        if (bar.field().isEmpty() && !bar.editing()) {
            canvas.put(1, 1, Ink.DIM, scene.say("history.filter.hint"));
        } else {
            bar.draw(canvas.part(0, 1, canvas.width(), 1), scene);
        }
        canvas.rule(2);
        list.draw(canvas.below(HEAD), (row, at) -> row(row, at, scene));
        if (today.isPresent() && list.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say(bar.text().isEmpty() ? "workbench.home.nothing" : "history.none"));
        }
    }

    private void row(Canvas row, int at, Scene scene) {
        ChangesPage.Done done = list.rows().get(at);
        boolean chosen = list.isCursor(at);
        boolean newDay = at == list.place().top()
                || !list.rows().get(at - 1).when().day().equals(done.when().day());
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(2, 0, Ink.TITLE, newDay ? done.when().day(today.orElseThrow(), scene) : "", 10);
        row.put(13, 0, Ink.DIM, done.when().time(scene));
        row.put(19, 0, Ink.DIM, done.who(), WHO);
        String rows = scene.say("history.rows", done.operation().range().count());
        int end = row.width() - Math.max(10, rows.length() + 1);
        boolean gone = done.operation().undoneBy() != 0;
        Ink ink = chosen ? Ink.FOCUS : gone ? Ink.DIM : Ink.TEXT;
        int column = row.put(20 + WHO, 0, ink, scene.texts().of(done.operation().what()), end - 20 - WHO);
        String mark = mark(done.operation(), scene);
        if (column + 1 + mark.length() <= end) {
            // What was done goes before what it is beyond that: the operation itself tells both.
            row.put(column + 1, 0, Ink.DIM, mark);
        }
        row.putRight(row.width(), 0, Ink.DIM, rows);
        if (chosen && scene.focused() && !bar.editing()) {
            row.cursor(0, 0);
        }
    }

    /** What an operation is beyond one that stands. */
    static String mark(Operation operation, Scene scene) {
        if (operation.undoneBy() != 0) {
            return scene.say("workbench.changes.undone");
        }
        return switch (operation.kind()) {
            case GROUND -> scene.say("history.mark.ground");
            case FACT -> scene.say("history.mark.fact");
            case DEED, UNDO, REDO -> "";
        };
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.changes"));
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.choose");
    }

    @Override
    public List<String> reminders() {
        return bar.editing()
                ? List.of("open", "back", "help", "menu")
                : List.of("help", "open", "filter", "actions", "undo", "redo", "windows", "menu");
    }
}
