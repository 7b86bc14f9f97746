package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Chronicle;
import lumbung.access.Clerk;
import lumbung.journal.Operation;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * All that was changed about one person, field by field, the newest first.
 *
 * @param personId whose
 * @param lines the changes
 * @param marked the operation chosen first of two to compare
 * @param today empty until it was read
 */
public record HistoryView(
        long personId, Narrowing<HistoryView.Line> lines, Optional<HistoryView.Line> marked, Optional<LocalDate> today)
        implements Able.OnPerson, Able.TakesBack, Able.Compares, Able.Marks, Able.Prints, Able.Seeks {
    private static final int HEAD = 2;
    private static final int WHO = 9;

    /**
     * One thing that was changed.
     *
     * @param deed the operation that did it
     * @param said what it did, in words
     */
    record Line(Deed deed, Message said) {
        String title(Scene scene) {
            return scene.texts().of(said).concat(" ").concat(deed.who);
        }
    }

    /**
     * What one operation did to the person.
     *
     * @param first the number of its first entry about the person
     * @param last the number of its last one
     */
    record Deed(Operation operation, String who, When when, long first, long last) {}

    /** What was read. */
    record Read(List<Line> lines, LocalDate today) implements Event.Answer {}

    public static HistoryView of(long personId) {
        return new HistoryView(personId, Narrowing.of(List.of(), 10), Optional.empty(), Optional.empty());
    }

    @Override
    public Object key() {
        return "history " + personId;
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.history");
    }

    @Override
    public Optional<Bookmark> bookmark() {
        return Optional.of(Bookmark.of("history", personId));
    }

    @Override
    public List<Effect> opened() {
        long id = personId;
        return List.of(new Effect.Run((desk, progress) -> new Read(lines(id, desk), desk.today())));
    }

    private static List<Line> lines(long id, Desk desk) {
        Chronicle chronicle = new Chronicle(desk.session());
        Map<Long, String> names = new HashMap<>();
        for (Clerk clerk : desk.session().clerks().all()) {
            names.put(clerk.id(), clerk.name());
        }
        List<Line> lines = new ArrayList<>();
        PastWords words = PastWords.of(desk);
        List<Chronicle.Told> all = chronicle.about(id);
        for (int end = all.size(); end > 0; ) {
            long operationId = all.get(end - 1).change().operationId();
            int start = end;
            while (start > 0 && all.get(start - 1).change().operationId() == operationId) {
                start--;
            }
            List<Chronicle.Told> told = all.subList(start, end);
            chronicle.operation(operationId).ifPresent(operation -> {
                String who = names.getOrDefault(operation.clerkId(), "");
                long first = told.get(0).change().number();
                long last = told.get(told.size() - 1).change().number();
                Deed deed = new Deed(operation, who, When.of(operation.at(), desk), first, last);
                told.forEach(each -> OperationView.said(each, words).forEach(said -> lines.add(new Line(deed, said))));
            });
            end = start;
        }
        return List.copyOf(lines);
    }

    @Override
    public Printable printable() {
        return new Printable.OnePerson(personId);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            Narrowing<Line> fresh = lines.again(read.lines, Line::title);
            return Step.to(new HistoryView(personId, fresh, marked, Optional.of(read.today)));
        }
        if (event instanceof Event.Changed) {
            return new Step(this, opened());
        }
        boolean enter = event instanceof Event.Typed typed && typed.key().is(Key.ENTER);
        return enter ? open() : Step.to(with(lines.after(event, HEAD)));
    }

    private HistoryView with(Narrowing<Line> other) {
        return new HistoryView(personId, other, marked, today);
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(lines.seeking(next, Line::title));
    }

    private Step open() {
        return lines.current()
                .map(line -> new ChangesPage.Done(line.deed.operation, line.deed.who, line.deed.when))
                .map(done -> Step.to(this, new Effect.Open(OperationView.of(done))))
                .orElse(Step.to(this));
    }

    @Override
    public Optional<Operation> operation() {
        return lines.current().map(line -> line.deed.operation);
    }

    @Override
    public boolean canCompare() {
        return lines.current().isPresent();
    }

    /** From before the earlier of two operations until after the later one; until now where only one is chosen. */
    @Override
    public Step compare() {
        if (lines.current().isEmpty()) {
            return Step.to(this);
        }
        Deed here = lines.current().orElseThrow().deed;
        Deed other = marked.map(Line::deed).orElse(here);
        Deed earlier = here.first < other.first ? here : other;
        Deed later = here.first < other.first ? other : here;
        Optional<DifferenceView.Moment> until = marked.isPresent()
                ? Optional.of(new DifferenceView.Moment(later.last, later.operation.at(), later.when))
                : Optional.empty();
        DifferenceView.Moment from = new DifferenceView.Moment(earlier.first - 1, earlier.operation.at(), earlier.when);
        return Step.to(this, new Effect.Open(DifferenceView.of(personId, from, until)));
    }

    @Override
    public Step mark() {
        boolean again = marked.equals(lines.current());
        return Step.to(new HistoryView(personId, lines, again ? Optional.empty() : lines.current(), today));
    }

    /** Two are compared, never all. */
    @Override
    public Step markAll() {
        return Step.to(this);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        String hint = scene.say(marked.isEmpty() ? "history.hint" : "history.hint.second");
        canvas.put(1, 0, Ink.DIM, hint);
        canvas.rule(1);
        ListWindow<Line> list = lines.list();
        list.draw(canvas.below(HEAD), (row, at) -> row(row, at, scene));
        if (today.isPresent() && list.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say(search().open() ? "find.none" : "workbench.home.nothing"));
        }
    }

    private void row(Canvas row, int at, Scene scene) {
        ListWindow<Line> list = lines.list();
        Line line = list.rows().get(at);
        Deed deed = line.deed;
        boolean chosen = list.isCursor(at);
        boolean again = at > list.place().top() && list.rows().get(at - 1).deed.equals(deed);
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(1, 0, Ink.WARNING, marked.filter(it -> it.deed.equals(deed)).isPresent() ? "*" : "");
        if (!again) {
            row.put(2, 0, Ink.TITLE, deed.when.day(today.orElseThrow(), scene), 10);
            row.put(13, 0, Ink.DIM, deed.when.time(scene));
            row.put(19, 0, Ink.DIM, deed.who, WHO);
        }
        boolean gone = deed.operation.undoneBy() != 0;
        Ink ink = chosen ? Ink.FOCUS : gone ? Ink.DIM : Ink.TEXT;
        String mark = again ? "" : ChangesView.mark(deed.operation, scene);
        String said = scene.texts().of(line.said);
        int end = row.width() - (mark.isEmpty() ? 0 : mark.length() + 1);
        int from = PastWords.column(20 + WHO, said, end, again);
        int column = row.put(from, 0, ink, said, end - from);
        row.put(column + 1, 0, Ink.DIM, mark);
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("back", "open", "compare", "mark", "undoThis", "undo", "help", "menu");
    }
}
