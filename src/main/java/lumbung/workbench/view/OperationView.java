package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Chronicle;
import lumbung.journal.Change;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * One operation: what it changed, person by person and field by field; read piece by piece, however large.
 *
 * @param done the operation with who did it
 * @param list what it changed
 * @param search what is typed to find a line; goes from one to the next, since the list may be longer than what is read
 */
public record OperationView(ChangesPage.Done done, ListWindow<OperationView.Line> list, SpeedSearch search)
        implements Able.OnPerson, Able.TakesBack, Able.Seeks {
    private static final int HEAD = 3;
    /** More entries than one page of the journal holds. */
    private static final int SIZE = 600;

    private static final int ABOUT = 24;

    /**
     * One thing that was changed.
     *
     * @param number the journal entry
     * @param personId whom it is about, 0 where it is about no person that is still there
     * @param about the name
     * @param said what was changed, in words
     */
    record Line(long number, long personId, String about, Message said) {
        String title(Scene scene) {
            return about.concat(" ").concat(scene.texts().of(said));
        }
    }

    /** A piece of the lines. */
    record Piece(ListWindow.Ask ask, List<Line> lines, boolean more) implements Event.Answer {}

    /** The operation as it stands now. */
    record Again(ChangesPage.Done done) implements Event.Answer {}

    static OperationView of(ChangesPage.Done done) {
        return new OperationView(done, ListWindow.unknown(10), SpeedSearch.NONE);
    }

    @Override
    public Object key() {
        return "operation " + done.operation().id();
    }

    @Override
    public Message name() {
        return done.operation().what();
    }

    @Override
    public List<Effect> opened() {
        return List.of(read(ListWindow.Ask.FIRST));
    }

    private Effect read(ListWindow.Ask wanted) {
        Operation.Range whole = done.operation().range();
        List<Line> rows = list.rows();
        ListWindow.Ask ask = rows.isEmpty() ? ListWindow.Ask.FIRST : wanted;
        long before = ask == ListWindow.Ask.BEFORE ? rows.get(0).number : Long.MAX_VALUE;
        Operation.Range piece =
                switch (ask) {
                    case FIRST -> new Operation.Range(whole.first(), whole.first() + SIZE - 1);
                    case AFTER -> after(rows.get(rows.size() - 1).number + 1);
                    case BEFORE -> new Operation.Range(rows.get(0).number - SIZE, rows.get(0).number - 1);
                    case LAST -> new Operation.Range(whole.last() - SIZE + 1, whole.last());
                };
        boolean backwards = ask == ListWindow.Ask.BEFORE || ask == ListWindow.Ask.LAST;
        Operation.Range within =
                new Operation.Range(Math.max(whole.first(), piece.first()), Math.min(whole.last(), piece.last()));
        boolean more = backwards ? within.first() > whole.first() : within.last() < whole.last();
        return new Effect.Run((desk, progress) -> new Piece(ask, lines(desk, within, before), more));
    }

    private static Operation.Range after(long first) {
        return new Operation.Range(first, first + SIZE - 1);
    }

    private static List<Line> lines(Desk desk, Operation.Range range, long before) {
        List<Change> changes = desk.ledger().entries(range).stream()
                .filter(change -> change.number() < before)
                .toList();
        Set<Long> people = new HashSet<>();
        List<Long> subjects = changes.stream()
                .map(change -> change.row().subject())
                .distinct()
                .toList();
        for (Card card : desk.people().cards(subjects)) {
            people.add(card.id());
        }
        List<Line> lines = new ArrayList<>();
        PastWords words = PastWords.of(desk);
        for (Chronicle.Told told : new Chronicle(desk.session()).told(changes)) {
            long subject = told.change().row().subject();
            for (Message said : said(told, words)) {
                lines.add(new Line(told.change().number(), people.contains(subject) ? subject : 0, told.about(), said));
            }
        }
        return List.copyOf(lines);
    }

    static List<Message> said(Chronicle.Told told, PastWords words) {
        return told.change().isErased()
                ? List.of(Message.of("history.erased"))
                : told.differences().stream().map(words::said).toList();
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Piece piece) {
            return Step.to(with(list.came(piece.ask, piece.lines, piece.more)).nearest(0, 1));
        }
        if (event instanceof Again again) {
            return Step.to(new OperationView(again.done, list, search));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, again());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(list.sized(sized.rows() - HEAD)));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return moved(list.moved(wheeled.by()));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(list.pointed(clicked.row() - HEAD)));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Effect again() {
        long id = done.operation().id();
        return new Effect.Run((desk, progress) -> desk.ledger()
                .operation(id)
                .<Event.Answer>map(
                        now -> new Again(ChangesPage.done(List.of(now), desk).get(0)))
                .orElse(new Again(done)));
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return personId() == 0 ? Step.to(this) : Step.to(this, new Effect.Open(PersonView.of(personId())));
        }
        int by = key.is(Key.DOWN) ? 1 : key.is(Key.UP) ? -1 : 0;
        return by == 0 || search.isEmpty() ? moved(list.typed(key)) : sought(by);
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new OperationView(done, list, next).nearest(0, 1);
    }

    /** On to the next line that fits; further pieces are read as long as none does. */
    private Step sought(int by) {
        OperationView next = nearest(by, by);
        boolean on = (next.list.place().cursor() - list.place().cursor()) * by > 0;
        boolean all = by > 0 ? list.ends().last() : list.ends().first();
        return on || all ? Step.to(next) : moved(list.moved(by * list.rows().size()));
    }

    private OperationView nearest(int from, int by) {
        if (search.isEmpty() || list.isEmpty()) {
            return this;
        }
        int cursor = list.place().cursor();
        int at = SpeedSearch.nearest(
                cursor + from,
                by,
                list.rows().size(),
                each -> search.fits(list.rows().get(each).title(search.scene().orElseThrow())));
        boolean fits = search.fits(list.rows()
                .get(at < 0 || at >= list.rows().size() ? cursor : at)
                .title(search.scene().orElseThrow()));
        return fits ? with(list.moved(at - cursor)) : this;
    }

    private Step moved(ListWindow<Line> next) {
        boolean asks = next.asked().isPresent() && list.asked().isEmpty();
        OperationView view = with(next);
        return asks ? Step.to(view, view.read(next.asked().get())) : Step.to(view);
    }

    private OperationView with(ListWindow<Line> other) {
        return new OperationView(done, other, search);
    }

    @Override
    public long personId() {
        return list.current().map(Line::personId).orElse(0L);
    }

    @Override
    public Optional<Operation> operation() {
        return Optional.of(done.operation());
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        Operation operation = done.operation();
        int column = canvas.put(
                1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.texts().of(operation.what()));
        canvas.put(column + 2, 0, Ink.DIM, ChangesView.mark(operation, scene));
        String who = done.who().isEmpty() ? "Lumbung" : done.who();
        canvas.put(1, 1, Ink.DIM, scene.say("history.by", who, operation.at()));
        canvas.putRight(
                canvas.width() - 1,
                1,
                Ink.DIM,
                scene.say("history.rows", operation.range().count()));
        canvas.rule(2);
        list.draw(canvas.below(HEAD), (row, at) -> row(row, at, scene));
    }

    private void row(Canvas row, int at, Scene scene) {
        Line line = list.rows().get(at);
        boolean chosen = list.isCursor(at);
        boolean again = at > list.place().top() && list.rows().get(at - 1).about.equals(line.about);
        int about = Math.min(ABOUT, row.width() / 3);
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(2, 0, Ink.TITLE, again ? "" : line.about, about - 1);
        String said = scene.texts().of(line.said);
        row.put(PastWords.column(2 + about, said, row.width(), again), 0, chosen ? Ink.FOCUS : Ink.TEXT, said);
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("back", "open", "undoThis", "actions", "undo", "help", "menu");
    }
}
