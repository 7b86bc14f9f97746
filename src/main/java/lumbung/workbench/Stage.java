package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.message.Message;
import lumbung.settings.Arrangement;
import lumbung.terminal.Input;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Checking;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.LockView;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.Standing;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.Underway;
import lumbung.workbench.view.View;

/** What happens on the workbench: an event and the state before it, the state after it and what is wished for. */
final class Stage {
    /** Stands for the tour where a pane's number is asked for. */
    static final long TOUR = -1;

    private final Actions actions;

    Stage(Actions actions) {
        this.actions = actions;
    }

    /** The first state, and the wishes of what is on it. */
    Turn begin(Frame frame) {
        Turn turn = Turn.to(frame);
        for (Pane pane : frame.all()) {
            turn = wish(turn, pane.id(), pane.view().opened());
        }
        return settled(turn);
    }

    /** The first window, new. */
    View home() {
        return actions.window(Place.HOME);
    }

    /** What lay open when the clerk left lies open again. */
    Turn restored(Frame frame, Arrangement left, long today) {
        Frame back = Arranging.back(frame, left, today, actions.views());
        Turn turn = Turn.to(back);
        for (Pane pane : back.all()) {
            if (frame.pane(pane.id()).isEmpty()) {
                turn = wish(turn, pane.id(), pane.view().opened());
            }
        }
        return settled(turn);
    }

    Turn input(Frame frame, Input input) {
        return toured(given(frame, input));
    }

    private Turn given(Frame frame, Input input) {
        if (input instanceof Input.Resized resized) {
            return settled(Turn.to(frame.with(new Frame.Space(resized.columns(), resized.rows()))));
        }
        if (input instanceof Key key) {
            return settled(key(frame.quiet(), key.equals(Key.ctrl('c')) ? Key.of(Key.ESC) : key));
        }
        if (input instanceof Input.Paste paste) {
            return settled(tell(Turn.to(frame.quiet()), frame.focus(), new Event.Pasted(paste.text())));
        }
        if (input instanceof Input.Mouse mouse) {
            return settled(mouse(frame, mouse));
        }
        return Turn.to(frame).and(0, new Effect.Quit());
    }

    /** A job's answer; to nobody, if its pane is closed by now. */
    Turn answer(Frame frame, long id, Event answer) {
        if (id == TOUR) {
            return settled(walked(frame, answer));
        }
        if (answer instanceof Event.Wishes wishes) {
            return toured(settled(wish(Turn.to(frame), id, wishes.effects())));
        }
        Optional<Pane> pane = frame.pane(id);
        return pane.isEmpty() ? Turn.to(frame) : settled(tell(Turn.to(frame), pane.get(), answer));
    }

    /** While somebody walks through the tour, each turn may have been the step asked for. */
    private static Turn toured(Turn turn) {
        Tour tour = turn.frame().root().tour();
        return tour.walking() ? turn.and(TOUR, tour.check(turn.frame())) : turn;
    }

    private Turn walked(Frame frame, Event answer) {
        Tour before = frame.root().tour();
        if (!(answer instanceof Tour.Passed passed) || !before.walking()) {
            return Turn.to(frame);
        }
        Tour after = before.passed(passed);
        Turn turn = Turn.to(frame.touring(after));
        return after.equals(before) ? turn : wish(turn, frame.focus().id(), Tour.praise(after));
    }

    private static Turn practised(Turn turn, long id, Effect effect) {
        Tour tour = turn.frame().root().tour();
        return tour.here() ? turn.with(turn.frame().touring(tour.toggled())) : turn.and(id, effect);
    }

    /** How far the jobs are. */
    Turn underway(Frame frame, List<Underway> jobs) {
        Turn turn = Turn.to(frame.underway(jobs));
        for (Pane popup : frame.popups()) {
            turn = popup.view() instanceof JobsView ? tell(turn, popup, new JobsView.Now(jobs)) : turn;
        }
        return turn;
    }

    private Turn key(Frame frame, Key key) {
        if (frame.space().tooSmall() && !actions.byId("quit").keys().has(key)) {
            return Turn.to(frame);
        }
        Optional<Action> action = actions.by(key, frame);
        return action.isPresent()
                ? act(frame, action.get())
                : tell(Turn.to(frame), frame.focus(), new Event.Typed(key));
    }

    private Turn act(Frame frame, Action action) {
        Pane pane = actions.reaches(action, frame.focus().view()) ? frame.focus() : frame.under();
        Optional<Message> whyNot = action.whyNot(pane.view(), frame);
        if (whyNot.isPresent()) {
            return Turn.to(frame.told(new Effect.Tell(Effect.Tone.WARNING, whyNot.get())));
        }
        return step(Turn.to(frame), pane, action.deed().on(pane.view(), frame));
    }

    /** The key of what was chosen from a list, for the next time; not where there is other news. */
    private static Turn reminded(Turn turn, Action action) {
        if (action.keys().main().isEmpty() || turn.frame().status().toast().isPresent()) {
            return turn;
        }
        Message key = Message.of(
                "guide.reminder", Message.of(action.title()), action.keys().shown());
        return turn.with(turn.frame().told(new Effect.Tell(Effect.Tone.NEWS, key)));
    }

    /** As if it were typed only now. */
    private Turn typed(Turn turn, List<Event> events) {
        Turn next = turn;
        for (Event event : events) {
            Turn after = event instanceof Event.Typed typed
                    ? key(next.frame(), typed.key())
                    : tell(Turn.to(next.frame()), next.frame().focus(), event);
            next = joined(next, after);
        }
        return next;
    }

    private Turn mouse(Frame frame, Input.Mouse mouse) {
        List<Layout.Part> parts = Layout.of(frame);
        for (int at = parts.size() - 1; at >= 0; at--) {
            Layout.Part part = parts.get(at);
            if (part.holds(mouse.column(), mouse.row())) {
                return pointed(frame, part, mouse);
            }
        }
        return Turn.to(frame);
    }

    private Turn pointed(Frame frame, Layout.Part part, Input.Mouse mouse) {
        int column = mouse.column() - part.left();
        int row = mouse.row() - part.top();
        Frame focused = frame.popups().isEmpty() ? frame.with(frame.deck().focused(part.tabbed())) : frame;
        return switch (mouse.gesture()) {
            case PRESS -> tell(Turn.to(focused), part.pane(), new Event.Clicked(column, row));
            case WHEEL_UP -> tell(Turn.to(frame), part.pane(), new Event.Wheeled(-3));
            case WHEEL_DOWN -> tell(Turn.to(frame), part.pane(), new Event.Wheeled(3));
            case RELEASE, DRAG -> Turn.to(frame);
        };
    }

    private Turn tell(Turn turn, Pane pane, Event event) {
        Scene scene = new Scene(
                turn.frame().texts(), true, turn.frame().root().standing().business());
        Optional<View> sought = pane.view() instanceof Able.Seeks seeks ? seeks.sought(event, scene) : Optional.empty();
        return step(turn, pane, sought.map(Step::to).orElseGet(() -> pane.view().update(event)));
    }

    private Turn step(Turn turn, Pane pane, Step step) {
        Frame next = turn.frame().with(pane.with(step.view()));
        return wish(turn.with(next), pane.id(), step.effects());
    }

    private Turn wish(Turn turn, long id, List<Effect> effects) {
        Turn next = turn;
        long wishing = id;
        for (Effect effect : effects) {
            next = wish(next, wishing, effect);
            if (effect instanceof Effect.Close && next.frame().pane(id).isEmpty() && isPopup(turn.frame(), id)) {
                // What was chosen in a popup is wished for by the view that it lay over.
                wishing = next.frame().focus().id();
            }
        }
        return next;
    }

    private static boolean isPopup(Frame frame, long id) {
        return frame.popups().stream().anyMatch(pane -> pane.id() == id);
    }

    private Turn wish(Turn turn, long id, Effect effect) {
        Frame frame = turn.frame();
        if (effect instanceof Effect.Open open) {
            Optional<Deck> brought = frame.deck().brought(open.view().key());
            return brought.isPresent()
                    ? brought(turn.with(frame.with(brought.get())), open.view())
                    : opened(turn, open.view());
        }
        if (effect instanceof Effect.PopUp popUp) {
            return poppedUp(turn, id, popUp.view());
        }
        if (effect instanceof Effect.Close) {
            return turn.with(frame.without(id));
        }
        if (effect instanceof Effect.Tell tell) {
            return turn.with(frame.told(tell));
        }
        if (effect instanceof Effect.Act act) {
            Action action = actions.byId(act.action());
            return joined(turn, reminded(act(frame, action), action));
        }
        if (effect instanceof Effect.Hear hear) {
            return frame.pane(id).map(pane -> tell(turn, pane, hear.answer())).orElse(turn);
        }
        if (effect instanceof Effect.Recall) {
            Event earlier = new Event.Earlier(frame.root().trail().queries());
            return frame.pane(id).map(pane -> tell(turn, pane, earlier)).orElse(turn);
        }
        if (effect instanceof Effect.Type type) {
            return typed(turn, type.events());
        }
        if (effect instanceof Effect.Practise) {
            return practised(turn, id, effect);
        }
        if (effect instanceof Effect.Stands stands) {
            Standing now = stands.change().apply(frame.root().standing());
            return turn.with(frame.standing(now));
        }
        return moved(turn, effect).orElseGet(() -> toAll(turn, id, effect));
    }

    /** What only brings something else to the front. */
    private Optional<Turn> moved(Turn turn, Effect effect) {
        Frame frame = turn.frame();
        if (effect instanceof Effect.Go go) {
            return Optional.of(gone(turn, go));
        }
        if (effect instanceof Effect.Find find) {
            return Optional.of(found(turn, find));
        }
        return effect instanceof Effect.Other
                ? Optional.of(
                        turn.with(frame.with(frame.deck().focused(!frame.deck().onTab()))))
                : Optional.empty();
    }

    /** What every view is told; all else is for the loop. */
    private Turn toAll(Turn turn, long id, Effect effect) {
        if (effect instanceof Effect.Changed) {
            return all(turn, new Event.Changed()).and(0, Checking.again()).and(0, bounded());
        }
        if (effect instanceof Effect.Forget forget) {
            return forgotten(turn, forget).and(id, effect);
        }
        return effect instanceof Effect.Checked ? all(turn, new Event.Checked()) : turn.and(id, effect);
    }

    /** Tabs about somebody close, windows that looked for them show all. */
    private Turn forgotten(Turn turn, Effect.Forget forget) {
        Turn next = turn;
        for (Pane pane : turn.frame().all()) {
            if (pane.view().bookmark().filter(forget::tells).isPresent()) {
                next = next.frame().deck().tabs().contains(pane)
                        ? next.with(next.frame().without(pane.id()))
                        : tell(next, pane, new Event.Asked("", false));
            }
        }
        return next.with(next.frame().with(next.frame().root().trail().without(forget)));
    }

    /** What is open already is told what the new one was for. */
    private Turn brought(Turn turn, View view) {
        return view.instead()
                .map(event -> tell(turn, turn.frame().deck().focus(), event))
                .orElse(turn);
    }

    /** A setting, a module or one's own duty may be another now. */
    private static Effect bounded() {
        return new Effect.Run((desk, progress) -> {
            Bounds now = Bounds.of(desk.session());
            return Event.Wishes.of(new Effect.Stands(standing -> standing.with(now)));
        });
    }

    private Turn opened(Turn turn, View view) {
        Frame numbered = turn.frame().numbered();
        Pane pane = Pane.of(numbered.root().lastId(), view);
        return wish(turn.with(numbered.with(numbered.deck().opened(pane))), pane.id(), view.opened());
    }

    private Turn poppedUp(Turn turn, long wishing, View view) {
        Frame numbered = turn.frame().numbered();
        Pane pane = Pane.of(numbered.root().lastId(), view);
        return wish(turn.with(numbered.popped(pane, wishing)), pane.id(), view.opened());
    }

    /** With something in front of everything. */
    Turn shown(Frame frame, View view) {
        return settled(poppedUp(Turn.to(frame), 0, view));
    }

    /** Hides everything behind a lock; once is enough. */
    Turn lock(Frame frame) {
        Turn turn = Turn.to(frame.quiet());
        return settled(frame.covered() ? turn : poppedUp(turn, 0, LockView.now()));
    }

    private Turn gone(Turn turn, Effect.Go go) {
        Optional<Message> whyNot = actions.byId("go.".concat(go.place().code())).whyNot(turn.frame());
        if (whyNot.isPresent()) {
            return turn.with(turn.frame().told(new Effect.Tell(Effect.Tone.WARNING, whyNot.get())));
        }
        Deck deck = turn.frame().deck();
        if (deck.windows().containsKey(go.place())) {
            return turn.with(turn.frame().with(deck.to(go.place())));
        }
        Frame numbered = turn.frame().numbered();
        Pane pane = Pane.of(numbered.root().lastId(), actions.window(go.place()));
        Deck more = numbered.deck().withWindow(go.place(), pane).to(go.place());
        return wish(turn.with(numbered.with(more)), pane.id(), pane.view().opened());
    }

    private Turn found(Turn turn, Effect.Find find) {
        Turn there = gone(turn, new Effect.Go(Place.PEOPLE));
        return tell(there, there.frame().deck().window(), new Event.Asked(find.query(), false));
    }

    private Turn all(Turn turn, Event event) {
        Turn next = turn;
        for (Pane pane : turn.frame().all()) {
            Optional<Pane> now = next.frame().pane(pane.id());
            if (now.isPresent()) {
                next = tell(next, now.get(), event);
            }
        }
        return next;
    }

    private static Turn joined(Turn before, Turn after) {
        List<Turn.Wish> all = new ArrayList<>(before.wishes());
        all.addAll(after.wishes());
        return new Turn(after.frame(), List.copyOf(all));
    }

    /** Tells every pane that is seen how much room it has, where that changed. */
    private Turn settled(Turn turn) {
        Turn next = turn.with(turn.frame().visited());
        if (next.frame().space().tooSmall()) {
            return next;
        }
        for (Layout.Part part : Layout.of(next.frame())) {
            if (!part.pane().room().equals(part.room())) {
                Pane roomed = part.pane().with(part.room());
                Event.Sized sized =
                        new Event.Sized(part.room().columns(), part.room().rows());
                next = tell(next, roomed, sized);
            }
        }
        return next;
    }
}
