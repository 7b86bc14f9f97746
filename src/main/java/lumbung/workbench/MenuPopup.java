package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.SpeedSearch;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * The menu: subjects at the left, the actions of one at the right, for who knows no word to type. Arrows and Enter go in,
 * what is typed goes to the next line that says so.
 *
 * @param subjects what the actions are about
 * @param rows those of the subject under the cursor
 * @param inside whether the keyboard is among them
 * @param search what is typed
 */
record MenuPopup(
        ListWindow<MenuPopup.Subject> subjects, ListWindow<ActionPopup.Row> rows, boolean inside, SpeedSearch search)
        implements Able.Backs, Able.Seeks {
    private static final int WIDTH = 68;
    private static final int LEFT = 14;

    /** What actions are about, in words, and those. */
    record Subject(String title, List<ActionPopup.Row> rows) {}

    static View of(Actions actions, Frame frame) {
        List<Subject> subjects = new ArrayList<>();
        for (Actions.Group group : actions.inGroups(frame)) {
            List<ActionPopup.Row> rows = new ArrayList<>();
            group.actions().forEach(action -> rows.add(ActionPopup.Row.of(action, frame)));
            subjects.add(new Subject(frame.texts().of("guide.subject." + group.subject()), List.copyOf(rows)));
        }
        return new MenuPopup(
                        ListWindow.of(subjects, subjects.size()), ListWindow.of(List.of(), 10), false, SpeedSearch.NONE)
                .shown();
    }

    /** With the actions of the subject under the cursor. */
    private MenuPopup shown() {
        List<ActionPopup.Row> all = subjects.current().map(Subject::rows).orElse(List.of());
        return new MenuPopup(subjects, ListWindow.of(all, rows.place().height()), inside, search);
    }

    @Override
    public Message name() {
        return Message.of("guide.head.menu");
    }

    @Override
    public boolean wantsBack() {
        return inside;
    }

    @Override
    public Step back() {
        return Step.to(new MenuPopup(subjects, rows, false, SpeedSearch.NONE));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            int room = sized.rows() - 4;
            return Step.to(new MenuPopup(subjects.sized(room), rows.sized(room), inside, search));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(new MenuPopup(subjects, rows.moved(wheeled.by()), inside, search));
        }
        return event instanceof Event.Typed typed ? typed(typed.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        if (inside && key.is(Key.ENTER)) {
            return run();
        }
        if (key.is(Key.ENTER) || key.is(Key.RIGHT)) {
            return Step.to(new MenuPopup(subjects, rows, true, SpeedSearch.NONE));
        }
        if (key.is(Key.LEFT)) {
            return back();
        }
        return Step.to(moved(key));
    }

    private MenuPopup moved(Key key) {
        boolean goesOn = !search.isEmpty() && (key.is(Key.UP) || key.is(Key.DOWN));
        if (goesOn) {
            return nearest(key.is(Key.UP) ? -1 : 1, 1, search);
        }
        return inside
                ? new MenuPopup(subjects, rows.typed(key), true, search)
                : new MenuPopup(subjects.typed(key), rows, false, search).shown();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return nearest(1, 0, next);
    }

    /** The cursor on the nearest line that says what is typed, from so many lines on; where it is, if none does. */
    private MenuPopup nearest(int by, int away, SpeedSearch sought) {
        List<String> titles = inside
                ? rows.rows().stream().map(ActionPopup.Row::title).toList()
                : subjects.rows().stream().map(Subject::title).toList();
        int now = inside ? rows.place().cursor() : subjects.place().cursor();
        int at = SpeedSearch.nearest(now + by * away, by, titles.size(), each -> sought.fits(titles.get(each)));
        return inside
                ? new MenuPopup(subjects, rows.moved(at - now), true, sought)
                : new MenuPopup(subjects.moved(at - now), rows, false, sought).shown();
    }

    private Step run() {
        Optional<ActionPopup.Row> chosen = rows.current();
        Optional<Message> whyNot = chosen.flatMap(ActionPopup.Row::whyNot);
        if (chosen.isEmpty() || whyNot.isPresent()) {
            return whyNot.map(why -> Step.to(this, new Effect.Tell(Effect.Tone.WARNING, why)))
                    .orElse(Step.to(this));
        }
        return Step.to(this, new Effect.Close(), new Effect.Act(chosen.get().id()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width());
        int lines =
                Math.max(subjects.rows().size(), rows.bottom() - rows.place().top());
        int height = Math.min(canvas.height(), lines + 4);
        int top = Math.max(0, (canvas.height() - height) / 3);
        Canvas box =
                canvas.part((canvas.width() - width) / 2, top, width, height).box(scene.say("guide.head.menu"));
        int room = box.height() - 2;
        box.part(LEFT, 0, 1, room).wall(0);
        subjects.draw(box.part(0, 0, LEFT - 1, room), this::subject);
        Canvas right = box.part(LEFT + 2, 0, box.width() - LEFT - 2, room);
        rows.draw(right, this::row);
        box.rule(room);
        foot(box.part(0, room + 1, box.width(), 1), scene);
    }

    private void subject(Canvas line, int at) {
        boolean chosen = subjects.isCursor(at);
        line.put(0, 0, inside ? Ink.DIM : Ink.FOCUS, chosen ? ">" : "");
        line.put(
                2,
                0,
                chosen && !inside ? Ink.FOCUS : chosen ? Ink.TITLE : Ink.TEXT,
                subjects.rows().get(at).title());
        if (chosen && !inside) {
            line.cursor(0, 0);
        }
    }

    private void row(Canvas line, int at) {
        ActionPopup.Row row = rows.rows().get(at);
        boolean chosen = inside && rows.isCursor(at);
        line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        Ink ink = row.whyNot().isPresent() ? Ink.DIM : chosen ? Ink.FOCUS : Ink.TEXT;
        line.put(2, 0, ink, row.title(), line.width() - 13);
        line.put(line.width() - 10, 0, row.whyNot().isPresent() ? Ink.DIM : Ink.KEY, row.key());
        if (chosen) {
            line.cursor(0, 0);
        }
    }

    private void foot(Canvas line, Scene scene) {
        Optional<Message> whyNot = inside ? rows.current().flatMap(ActionPopup.Row::whyNot) : Optional.empty();
        if (whyNot.isPresent()) {
            line.put(0, 0, Ink.WARNING, scene.say("guide.help.whyNot", whyNot.get()));
        } else {
            line.put(0, 0, Ink.DIM, scene.say(inside ? "guide.menu.inside" : "guide.menu.how"));
        }
    }

    @Override
    public Message enter() {
        return Message.of(inside ? "guide.enter.run" : "guide.enter.choose");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
