package lumbung.workbench.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * Several things before one deed is done to them, as one operation: each has a tick.
 *
 * @param words what it says
 * @param lines the things
 * @param without the keys of those that are left out
 * @param deed what is done to those ticked
 */
record TicksView<T extends TicksView.Line>(
        TicksView.Words words, Narrowing<T> lines, Set<Object> without, Function<List<T>, Effect> deed)
        implements Able.Saves, Able.Marks, Able.Seeks, Able.OnPerson {
    private static final int HEAD = 3;

    /** A thing in one line. */
    interface Line {
        /** What tells it apart. */
        Object key();

        /** What finds it. */
        String title(Scene scene);

        void draw(Canvas row, boolean chosen, Scene scene);

        /** The person it is about, 0 for none. */
        long personId();
    }

    /**
     * What it says.
     *
     * @param tab what the tab is called
     * @param head what is to be done
     * @param how which keys do it
     */
    record Words(Message tab, Message head, Message how) {}

    static <T extends Line> TicksView<T> of(Words words, List<T> lines, Function<List<T>, Effect> deed) {
        return new TicksView<>(words, Narrowing.of(lines, 10), Set.of(), deed);
    }

    @Override
    public Message name() {
        return words.tab;
    }

    @Override
    public Object key() {
        return List.of(words, lines.all());
    }

    @Override
    public long personId() {
        return lines.current().map(Line::personId).orElse(0L);
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return with(lines.seeking(next, Line::title));
    }

    @Override
    public Step update(Event event) {
        boolean enter = event instanceof Event.Typed typed && typed.key().is(Key.ENTER);
        return enter ? save() : Step.to(with(lines.after(event, HEAD)));
    }

    private TicksView<T> with(Narrowing<T> other) {
        return new TicksView<>(words, other, without, deed);
    }

    /** Those ticked, whether the search shows them or not. */
    private List<T> ticked() {
        return lines.all().stream()
                .filter(line -> !without.contains(line.key()))
                .toList();
    }

    @Override
    public Step mark() {
        Set<Object> other = new HashSet<>(without);
        lines.current().map(Line::key).ifPresent(key -> {
            if (!other.remove(key)) {
                other.add(key);
            }
        });
        return Step.to(new TicksView<>(words, lines.moved(1), Set.copyOf(other), deed));
    }

    @Override
    public Step markAll() {
        return Step.to(new TicksView<>(words, lines, Set.of(), deed));
    }

    @Override
    public Step save() {
        List<T> ticked = ticked();
        return ticked.isEmpty() ? Step.to(this) : Step.to(this, deed.apply(ticked), new Effect.Close());
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, Ink.TITLE, scene.texts().of(words.head), canvas.width() - 10);
        canvas.putRight(canvas.width() - 1, 0, Ink.DIM, scene.number(ticked().size()));
        canvas.put(1, 1, Ink.DIM, scene.texts().of(words.how), canvas.width() - 2);
        canvas.rule(2);
        ListWindow<T> list = lines.list();
        list.draw(canvas.below(HEAD), (row, at) -> {
            T line = list.rows().get(at);
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            row.put(2, 0, Ink.WARNING, without.contains(line.key()) ? "" : "*");
            line.draw(row.part(4, 0, row.width() - 4, 1), chosen, scene);
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        });
    }

    @Override
    public List<String> reminders() {
        return List.of("save", "mark", "look", "back", "help", "undo", "menu");
    }
}
