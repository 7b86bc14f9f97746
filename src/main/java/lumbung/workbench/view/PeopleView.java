package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Message;
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
 * @param count how many people there are, -1 while that is not known
 */
public record PeopleView(QueryBar bar, ListWindow<PersonLine> list, Set<Long> marked, long count)
        implements Able.Filters, Able.Marks, Able.Edits, Able.OnPerson, Able.Backs {
    private static final int HEAD = 3;

    public static PeopleView start() {
        return new PeopleView(QueryBar.EMPTY, ListWindow.unknown(10), Set.of(), -1);
    }

    /** The people that a query finds. */
    public static PeopleView asking(String query) {
        QueryBar bar = QueryBar.EMPTY.typed(TextField.of(query));
        return new PeopleView(bar.editing(false), ListWindow.unknown(10), Set.of(), -1);
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

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Typed typed) {
            return typed(typed.key());
        }
        if (event instanceof PeoplePage page) {
            return page.query().equals(bar.text()) ? Step.to(page.into(this)) : Step.to(this);
        }
        if (event instanceof PeoplePage.Wrong wrong) {
            return Step.to(wrong.query().equals(bar.text()) ? with(bar.wrong(wrong.reason())) : this);
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(with(list.sized(sized.rows() - HEAD)));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, PeoplePage.readAgain(this));
        }
        return pointedOrPasted(event);
    }

    private Step pointedOrPasted(Event event) {
        if (event instanceof Event.Pasted pasted) {
            return queried(bar.typed(bar.field().pasted(pasted.text())));
        }
        if (event instanceof Event.Asked asked) {
            return queried(bar.typed(TextField.of(asked.query())));
        }
        if (event instanceof Completing done) {
            return done.before().equals(bar.field()) ? queried(bar.typed(done.after())) : Step.to(this);
        }
        if (event instanceof Event.Wheeled wheeled) {
            return moved(list.moved(wheeled.by()));
        }
        if (event instanceof Event.Clicked clicked) {
            return clicked(clicked.row() - HEAD);
        }
        return Step.to(this);
    }

    private Step clicked(int row) {
        if (row < 0) {
            return Step.to(with(bar.editing(true)));
        }
        PeopleView pointed = with(list.pointed(row)).with(bar.editing(false));
        return list.place().cursor() == pointed.list.place().cursor() ? pointed.open() : Step.to(pointed);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            // What is typed may not be found yet: one Enter leaves the line, the next opens.
            return bar.editing() ? Step.to(with(bar.editing(false))) : open();
        }
        if (bar.editing() && key.is(Key.TAB)) {
            return Step.to(this, Completing.of(bar.field()));
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
                .map(line -> Step.to(this, new Effect.Open(PersonView.of(line.id()))))
                .orElse(Step.to(this));
    }

    @Override
    public Step edit() {
        return list.current()
                .map(line -> Step.to(this, new Effect.Open(PersonView.editing(line.id()))))
                .orElse(Step.to(this));
    }

    private Step moved(ListWindow<PersonLine> next) {
        boolean asks = next.asked().isPresent() && list.asked().isEmpty();
        PeopleView view = with(next);
        return asks ? Step.to(view, PeoplePage.read(view, next.asked().get())) : Step.to(view);
    }

    private Step queried(QueryBar next) {
        PeopleView view = with(next);
        return next.text().equals(bar.text())
                ? Step.to(view)
                : Step.to(view, PeoplePage.read(view, ListWindow.Ask.FIRST));
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
    public boolean wantsBack() {
        return bar.editing() || !bar.text().isEmpty() || !marked.isEmpty();
    }

    @Override
    public Step back() {
        if (bar.editing() && !bar.text().isEmpty()) {
            return Step.to(with(bar.editing(false)));
        }
        if (!marked.isEmpty()) {
            return Step.to(new PeopleView(bar, list, Set.of(), count));
        }
        PeopleView all = with(QueryBar.EMPTY);
        return Step.to(all, PeoplePage.read(all, ListWindow.Ask.FIRST));
    }

    @Override
    public Step mark() {
        Set<Long> other = new HashSet<>(marked);
        if (personId() != 0 && !other.remove(personId())) {
            other.add(personId());
        }
        return new PeopleView(bar, list, Set.copyOf(other), count).moved(list.moved(1));
    }

    @Override
    public Step markAll() {
        List<Long> all = new ArrayList<>();
        list.rows().forEach(line -> all.add(line.id()));
        Message said = Message.of("workbench.people.marked", all.size());
        return Step.to(new PeopleView(bar, list, Set.copyOf(all), count), new Effect.Tell(Effect.Tone.NEWS, said));
    }

    PeopleView with(QueryBar other) {
        return new PeopleView(other, list, marked, count);
    }

    PeopleView with(ListWindow<PersonLine> other) {
        return new PeopleView(bar, other, marked, count);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int column = canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.say("workbench.place.people"));
        canvas.putRight(canvas.width() - 1, 0, Ink.DIM, howMany(scene));
        if (!marked.isEmpty()) {
            canvas.put(column + 2, 0, Ink.WARNING, scene.say("workbench.people.marked", marked.size()));
        }
        bar.draw(canvas.part(0, 1, canvas.width(), 1), scene);
        canvas.rule(2);
        for (int at = list.place().top(); at < list.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + at - list.place().top(), canvas.width() - 1, 1);
            row(row, at, scene);
        }
        if (list.isEmpty() && list.asked().isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("workbench.people.none"));
        }
    }

    private void row(Canvas row, int at, Scene scene) {
        PersonLine line = list.rows().get(at);
        boolean atHome = scene.focused() && !bar.editing();
        line.draw(row, list.isCursor(at), "", new Scene(scene.texts(), atHome));
        if (marked.contains(line.id())) {
            row.put(1, 0, Ink.WARNING, "*");
        }
    }

    private String howMany(Scene scene) {
        if (count < 0) {
            return "";
        }
        Optional<Integer> whole = list.ends().first() && list.ends().last()
                ? Optional.of(list.rows().size())
                : Optional.empty();
        if (bar.text().isEmpty()) {
            return scene.number(count);
        }
        String found = whole.map(all -> scene.number(all)).orElse(list.rows().size() + "+");
        return scene.say("workbench.people.of", found, scene.number(count));
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
                : List.of("help", "edit", "add", "filter", "search", "actions", "undo", "menu");
    }
}
