package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Message;
import lumbung.search.Order;
import lumbung.search.Selection;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * Everybody, or those whom a query finds: a window on the list, the query above it.
 *
 * @param bar the query
 * @param list the rows around the cursor
 * @param marked people marked for what is to come
 * @param listing its order, and how many there are
 */
public record PeopleView(QueryBar bar, ListWindow<PersonLine> list, Selection marked, Listing listing)
        implements Able.Queries,
                Able.Marks,
                Able.Edits,
                Able.OnPerson,
                Able.Backs,
                Able.Discards,
                Able.Chooses,
                Able.Sorts,
                Able.Prints,
                Able.Troubled {
    private static final int HEAD = 3;

    /** What a row leaves free at both sides. */
    private static final int EDGES = 3;

    /** Another order was chosen. */
    record Sorted(Order order) implements Event.Answer {}

    public static PeopleView start() {
        return new PeopleView(QueryBar.EMPTY, ListWindow.unknown(10), Selection.NONE, Listing.START);
    }

    /** The people that a query finds. */
    public static PeopleView asking(String query) {
        QueryBar bar = QueryBar.EMPTY.typed(TextField.of(query));
        return new PeopleView(bar.editing(false), ListWindow.unknown(10), Selection.NONE, Listing.START);
    }

    @Override
    public Optional<Bookmark> bookmark() {
        return Optional.of(new Bookmark("people", personId(), bar.text()));
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.people");
    }

    @Override
    public List<Effect> opened() {
        return List.of(PeoplePage.read(this, ListWindow.Ask.FIRST));
    }

    @Override
    public boolean wide() {
        return false;
    }

    @Override
    public boolean typing() {
        return bar.editing();
    }

    @Override
    public long personId() {
        return list.current().map(PersonLine::id).orElse(0L);
    }

    /** Of whoever is under the cursor; what is done to those marked is another list. */
    @Override
    public List<Choice.Item> fixes() {
        return marked.isEmpty() ? list.current().map(PersonLine::fixes).orElse(List.of()) : List.of();
    }

    /** Those who are marked, else all whom the query finds. */
    @Override
    public Printable printable() {
        return marked.isEmpty() ? new Printable.Found(bar.text()) : new Printable.Marked(marked);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Typed typed) {
            return typed(typed.key());
        }
        if (event instanceof PeoplePage page) {
            return page.asked().equals(asked()) ? came(page) : Step.to(this);
        }
        if (event instanceof PeoplePage.Counted counted) {
            return counted.asked().equals(asked()) ? Step.to(counted(counted)) : Step.to(this);
        }
        if (event instanceof PeoplePage.Wrong wrong) {
            return Step.to(wrong.asked().equals(asked()) ? with(bar.wrong(wrong.reason())) : this);
        }
        if (event instanceof Sorted sorted) {
            return listed(new PeopleView(bar, list, marked, listing.by(sorted.order)));
        }
        if (event instanceof Event.Sized sized) {
            ListWindow<PersonLine> fitting = list.sized(sized.rows() - HEAD);
            return Step.to(new PeopleView(bar, fitting, marked, listing.sized(sized.columns())));
        }
        if (event instanceof Event.Changed || event instanceof Event.Checked) {
            return Step.to(this, PeoplePage.readAgain(this));
        }
        return pointedOrPasted(event);
    }

    PeoplePage.Wanted asked() {
        return new PeoplePage.Wanted(bar.text(), listing.order());
    }

    /** The rows of another list are asked for; until they come, those of the former stay. */
    private Step listed(PeopleView view) {
        PeopleView waiting = view.with(view.list.expecting(ListWindow.Ask.FIRST));
        return Step.to(waiting, PeoplePage.read(waiting, ListWindow.Ask.FIRST));
    }

    private Step came(PeoplePage page) {
        ListWindow<PersonLine> next = page.into(list);
        PeopleView view = new PeopleView(bar, next, marked, listing.of(page, next));
        boolean wondering =
                next.ends().last() && view.listing.found() < 0 && !bar.text().isEmpty();
        return wondering ? Step.to(view, PeoplePage.count(asked())) : Step.to(view);
    }

    private PeopleView counted(PeoplePage.Counted counted) {
        boolean ofMarks = marked.query().isPresent() && !counted.more();
        Selection next = ofMarks ? marked.counted(counted.found()) : marked;
        return new PeopleView(bar, list, next, listing.counted(counted));
    }

    private Step pointedOrPasted(Event event) {
        if (event instanceof Event.Pasted pasted) {
            return queried(bar.typed(bar.field().pasted(pasted.text())));
        }
        if (event instanceof Event.Asked asked) {
            return queried(bar.typed(TextField.of(asked.query())).editing(asked.editing()));
        }
        if (event instanceof Completing done) {
            boolean still = bar.editing() && done.before().equals(bar.field());
            return Step.to(still ? with(bar.with(Offers.of(done.found()))) : this);
        }
        if (event instanceof Event.Earlier earlier) {
            return bar.editing() ? queried(bar.recalling(earlier.queries())) : Step.to(this);
        }
        if (event instanceof Event.Wheeled wheeled) {
            return moved(list.moved(wheeled.by()));
        }
        if (event instanceof Event.Clicked clicked) {
            return clicked.row() == HEAD - 1 ? sorted(clicked.column() - 1) : clicked(clicked.row() - HEAD);
        }
        return Step.to(this);
    }

    private Step sorted(int column) {
        return PersonColumns.of(listing.columns() - EDGES)
                .order(column)
                .map(order -> update(new Sorted(order)))
                .orElse(Step.to(this));
    }

    private Step clicked(int row) {
        if (row < 0) {
            return Step.to(with(bar.editing(true)));
        }
        PeopleView pointed = with(list.pointed(row)).with(bar.editing(false));
        return list.place().cursor() == pointed.list.place().cursor() ? pointed.open() : Step.to(pointed);
    }

    private Step typed(Key key) {
        Optional<QueryBar> helped = bar.helped(key);
        if (helped.isPresent()) {
            return queried(helped.get());
        }
        if (bar.recalls(key)) {
            return Step.to(this, new Effect.Recall());
        }
        if (key.is(Key.ENTER)) {
            // What is typed may not be found yet: one Enter leaves the line, the next opens.
            return bar.editing() ? Step.to(with(bar.editing(false))) : open();
        }
        if (bar.editing() && key.is(Key.TAB)) {
            return Step.to(this, Completing.asked(bar.field()));
        }
        if (key.types() || (bar.editing() && !ListWindow.steps(key) && TextField.knows(key))) {
            boolean goesOn = !bar.editing() && !bar.text().isEmpty();
            TextField before = goesOn ? TextField.of(bar.text() + " ") : bar.field();
            QueryBar next = bar.typed(before.typed(key));
            return queried(next).and(Completing.of(next.field()));
        }
        return key.modifiers() == Key.SHIFT ? stretched(list.typed(Key.of(key.code()))) : moved(list.typed(key));
    }

    /** Marks all from the row left to the row reached. */
    private Step stretched(ListWindow<PersonLine> next) {
        List<Long> ids = new ArrayList<>();
        list.between(next).forEach(line -> ids.add(line.id()));
        return marking(marked.with(ids)).moved(next);
    }

    private Step open() {
        return list.current()
                .map(line -> Step.to(this, new Effect.Open(PersonView.of(line.id()))))
                .orElse(Step.to(this));
    }

    @Override
    public Step edit() {
        if (!marked.isEmpty()) {
            return Step.to(this, new Effect.Open(BatchView.of(marked)));
        }
        return list.current()
                .map(line -> Step.to(this, new Effect.Open(PersonView.editing(line.id()))))
                .orElse(Step.to(this));
    }

    private Step moved(ListWindow<PersonLine> next) {
        boolean asks = next.asked().isPresent() && !next.asked().equals(list.asked());
        PeopleView view = with(next);
        return asks ? Step.to(view, PeoplePage.read(view, next.asked().get())) : Step.to(view);
    }

    private Step queried(QueryBar next) {
        if (next.text().equals(bar.text())) {
            return Step.to(with(next));
        }
        boolean drops = marked.query().isPresent();
        Selection left = drops ? Selection.NONE : marked;
        Step step = listed(new PeopleView(next, list, left, listing.by(listing.order())));
        return marked.isEmpty() ? step : step.and(new Effect.Tell(Effect.Tone.NEWS, told(drops)));
    }

    /** Marks for all that a query finds fall with the query; people marked one by one stay so. */
    private Message told(boolean dropped) {
        return dropped ? Message.of("lists.marked.dropped") : Message.of("lists.marked.stay", marked.size());
    }

    @Override
    public String query() {
        return bar.text();
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
        return bar.editing() || !bar.text().isEmpty() || !marked.isEmpty();
    }

    @Override
    public Step back() {
        if (bar.offering()) {
            return Step.to(with(bar.with(Offers.NONE)));
        }
        if (bar.editing() && !bar.text().isEmpty()) {
            return Step.to(with(bar.editing(false)));
        }
        if (!marked.isEmpty()) {
            return Step.to(marking(Selection.NONE));
        }
        return queried(QueryBar.EMPTY);
    }

    @Override
    public Step mark() {
        return personId() == 0
                ? Step.to(this)
                : marking(marked.turned(personId())).moved(list.moved(1));
    }

    /** All that the query finds; how many that are is counted beside, unless it is known. */
    @Override
    public Step markAll() {
        Selection all = Selection.all(bar.text());
        long known = bar.text().isEmpty() ? listing.everybody() : listing.more() ? -1 : listing.found();
        if (known < 0) {
            return Step.to(marking(all), PeoplePage.countAll(asked()));
        }
        Message said = Message.of("workbench.people.marked", known);
        return Step.to(marking(all.counted(known)), new Effect.Tell(Effect.Tone.NEWS, said));
    }

    private PeopleView marking(Selection other) {
        return new PeopleView(bar, list, other, listing);
    }

    @Override
    public Selection chosen() {
        return marked.isEmpty() && personId() != 0 ? Selection.of(Set.of(personId())) : marked;
    }

    @Override
    public Step sort() {
        List<Choice.Item> items = new ArrayList<>();
        for (Order order : Order.values()) {
            char digit = Character.forDigit(items.size() + 1, 10);
            Message label = Message.of("lists.order." + order.name());
            items.add(new Choice.Item(digit, label, "", List.of(new Effect.Hear(new Sorted(order)))));
        }
        return Step.to(this, new Effect.PopUp(Choice.of(Message.of("workbench.action.sort"), items)));
    }

    PeopleView with(QueryBar other) {
        return new PeopleView(other, list, marked, listing);
    }

    PeopleView with(ListWindow<PersonLine> other) {
        return new PeopleView(bar, other, marked, listing);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int column = scene.head(canvas, scene.say("workbench.place.people"));
        if (listing.order() != Order.NAME) {
            column = canvas.put(
                    column + 2,
                    0,
                    Ink.TEXT,
                    scene.say("lists.order." + listing.order().name()));
        }
        canvas.put(column + 2, 0, Ink.WARNING, Listing.marked(marked, scene));
        canvas.putRight(
                canvas.width() - 1,
                0,
                Ink.DIM,
                listing.shown(bar.text(), list.rows().size(), scene));
        bar.draw(canvas.part(0, 1, canvas.width(), 1), scene);
        canvas.rule(2);
        Canvas head = canvas.part(1, 2, canvas.width() - EDGES, 1);
        PersonColumns.of(head.width()).head(head, listing.order(), scene);
        list.draw(canvas.below(HEAD), (row, at) -> row(row, at, scene));
        if (list.isEmpty()) {
            String why = list.asked().isEmpty() ? "workbench.people.none" : "find.looking";
            canvas.put(3, HEAD, Ink.DIM, scene.say(why));
        }
        bar.drawBelow(canvas.part(0, 2, canvas.width(), canvas.height() - 2), scene);
    }

    private void row(Canvas row, int at, Scene scene) {
        PersonLine line = list.rows().get(at);
        boolean atHome = scene.focused() && !bar.editing();
        line.draw(row, list.isCursor(at), "", scene.focused(atHome));
        if (marked.has(line.id())) {
            row.put(1, 0, Ink.WARNING, "*");
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.people"));
    }

    @Override
    public Message enter() {
        return !bar.editing() ? Message.of("workbench.action.open") : Message.of("guide.enter.list");
    }

    @Override
    public List<String> reminders() {
        return bar.editing()
                ? List.of("open", "back", "help", "search", "menu")
                : !marked.isEmpty()
                        ? List.of("batch", "export", "mark", "back", "help", "menu")
                        : List.of("help", "edit", "add", "filter", "search", "actions", "undo", "menu");
    }
}
