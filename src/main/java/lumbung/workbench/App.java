package lumbung.workbench;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import lumbung.access.Bounds;
import lumbung.access.Session;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.settings.Arrangement;
import lumbung.terminal.Input;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Errand;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Rescue;
import lumbung.workbench.view.Standing;
import lumbung.workbench.view.Underway;
import lumbung.workbench.view.View;

/** The loop: one thread that takes events, one after the other, and paints what came of them. */
final class App implements Crew.News {
    private final LinkedBlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final Screen screen;
    private final Stage stage;
    private final Painter painter;
    private final Outside outside;
    private Frame frame;
    private boolean covered;
    private boolean left;
    private Optional<Errand> yielded = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();

    /**
     * What the loop asks of the world besides jobs.
     *
     * @param texts the words of a language
     * @param preferences what is chosen for this PC
     * @param practice opens a register for practice in front of this one and returns when it was left; why not, if it could not
     * @param desks all that the screens need of a session
     * @param rescue what can be done without a register
     * @param wiping takes away what the terminal still has of earlier screens
     */
    record Outside(
            Function<Language, Texts> texts,
            Preferences preferences,
            Supplier<Optional<Refusal>> practice,
            Function<Session, Desk> desks,
            Rescue rescue,
            Runnable wiping) {}

    /** Keeps how the workbench stands, from a day on. */
    private record Memory(Consumer<Arrangement> keeper, long day) {}

    private final Idle idle = new Idle();
    private final Turns turns = new Turns();
    private Optional<Crew> crew = Optional.empty();
    private final Map<Long, Memory> memories = new HashMap<>();
    private Optional<Memory> memory = Optional.empty();
    private Arrangement kept = Arrangement.NONE;

    App(Screen screen, Stage stage, Painter painter, Outside outside, Frame frame) {
        this.screen = screen;
        this.stage = stage;
        this.painter = painter;
        this.outside = outside;
        this.frame = frame;
    }

    /** Draws the frame as it stands. */
    void paint() {
        try {
            screen.doResizeIfNecessary();
            painter.paint(screen, frame);
            screen.refresh();
            if (frame.covered() && !covered) {
                outside.wiping.run();
            }
            covered = frame.covered();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the views begin their work. */
    void begin(Crew ready) {
        crew = Optional.of(ready);
        apply(stage.begin(frame));
    }

    /** Until somebody leaves. */
    void run() throws InterruptedException {
        paint();
        while (!left) {
            idle.next(events, frame.root().standing().lockMinutes()).ifPresentOrElse(Runnable::run, this::lock);
            for (Runnable next = events.poll(); next != null && !left; next = events.poll()) {
                next.run();
            }
            paint();
            remember();
        }
        if (failure.isPresent()) {
            throw new IllegalStateException(failure.get());
        }
    }

    /** Handles what has come so far, for who does not let the loop run. */
    void catchUp() {
        for (Runnable next = events.poll(); next != null; next = events.poll()) {
            next.run();
        }
        remember();
    }

    /** Puts something in front of everything; before the loop runs. */
    void show(View view) {
        apply(stage.shown(frame, view));
    }

    /** Whether a view like this is in front. */
    boolean shows(Predicate<View> like) {
        return like.test(frame.focus().view());
    }

    /** What it was left for. */
    Optional<Errand> yielded() {
        return yielded;
    }

    /** The last word before it is gone, at once; on the loop's own thread. */
    void last(Message word) {
        frame = frame.told(new Effect.Tell(Effect.Tone.NEWS, word));
        paint();
    }

    boolean hasLeft() {
        return left;
    }

    Frame frame() {
        return frame;
    }

    /** Whether somebody types at the moment; on any thread. */
    boolean typing() {
        return idle.typing();
    }

    /** Something was typed; on any thread. */
    void input(Input input) {
        events.add(() -> {
            idle.woken();
            apply(stage.input(frame, input));
        });
    }

    @Override
    public void answered(long pane, Event answer) {
        events.add(() -> apply(stage.answer(frame, pane, answer)));
    }

    @Override
    public void underway(List<Underway> jobs) {
        events.add(() -> apply(stage.underway(frame, jobs)));
    }

    @Override
    public void failed(Throwable reason) {
        events.add(() -> {
            failure = Optional.of(reason);
            left = true;
        });
    }

    /**
     * The register is open, and somebody sits there or is to show a PIN; on any thread.
     *
     * @param comesBack is told of everybody who sits down for the first time
     */
    void opened(Session session, Consumer<Session> comesBack) {
        Bounds bounds = Bounds.of(session);
        events.add(() -> {
            idle.woken();
            turns.begin(session, comesBack);
            frame = frame.standing(frame.root().standing().with(bounds));
            if (session.locked()) {
                lock();
            }
        });
    }

    private void lock() {
        apply(stage.lock(frame));
    }

    /** Another clerk's tabs are put away and come back with that clerk. */
    private void seat(Session session, Bounds bounds) {
        crew.orElseThrow().moves(outside.desks.apply(session));
        frame = frame.standing(frame.root().standing().with(bounds));
        if (turns.isAnother(session)) {
            memory = Optional.ofNullable(memories.get(session.clerk().id()));
            kept = Arrangement.NONE;
            frame = turns.swapped(frame.bare(), stage.home(), session);
        }
        apply(stage.begin(frame));
        turns.seated(session);
    }

    /**
     * What lay open when the clerk left; from now on it is told how things stand.
     *
     * @param today epoch day
     * @param keeper is told each time that something was opened, closed or moved
     */
    void restore(Arrangement left, long today, Consumer<Arrangement> keeper) {
        events.add(() -> {
            apply(stage.restored(frame, left, today));
            Memory own = new Memory(keeper, today);
            memories.put(turns.seated(), own);
            memory = Optional.of(own);
        });
    }

    private void remember() {
        if (memory.isPresent()) {
            Arrangement now = Arranging.of(frame, memory.get().day);
            if (!now.equals(kept)) {
                kept = now;
                memory.get().keeper.accept(now);
            }
        }
    }

    /** Something the line above the keys says all the time became known; on any thread. */
    void stands(UnaryOperator<Standing> change) {
        events.add(() -> frame = frame.standing(change.apply(frame.root().standing())));
    }

    /** Leaves as if asked to; on any thread. */
    void leave() {
        events.add(() -> left = true);
    }

    private void apply(Turn turn) {
        frame = turn.frame();
        for (Turn.Wish wish : turn.wishes()) {
            grant(wish.pane(), wish.effect());
        }
    }

    private void stop(long pane, long job) {
        if (job == 0) {
            crew.orElseThrow().cancelOf(pane);
        } else {
            crew.orElseThrow().cancel(job);
        }
    }

    private void practise() {
        Optional<Refusal> whyNot = outside.practice.get();
        whyNot.ifPresent(it -> frame = frame.told(new Effect.Tell(Effect.Tone.WARNING, it.reason())));
        // It may have been drawn on a screen of another size.
        apply(stage.input(frame, size()));
    }

    Input size() {
        TerminalSize size = screen.getTerminalSize();
        return new Input.Resized(size.getColumns(), size.getRows());
    }

    private void grant(long pane, Effect effect) {
        if (effect instanceof Effect.Run run) {
            crew.orElseThrow().run(pane, run.job());
        } else if (effect instanceof Effect.Later later) {
            crew.orElseThrow().later(pane, later);
        } else if (effect instanceof Effect.Look look) {
            crew.orElseThrow().look(pane, look.job());
        } else if (effect instanceof Effect.Work work) {
            crew.orElseThrow().work(pane, work);
        } else if (effect instanceof Effect.Aid aid) {
            crew.orElseThrow().aid(pane, outside.rescue(), aid.job());
        } else if (effect instanceof Effect.Yield yield) {
            yielded = Optional.of(yield.errand());
            left = true;
        } else if (effect instanceof Effect.Cancel cancel) {
            stop(pane, cancel.job());
        } else if (effect instanceof Effect.Speak speak) {
            frame = frame.speaking(outside.texts.apply(speak.language()));
            grant(pane, outside.preferences.speak(speak.language()));
        } else if (effect instanceof Effect.Mouse) {
            grant(pane, outside.preferences.mouse());
        } else if (effect instanceof Effect.Seat seat) {
            seat(seat.session(), seat.bounds());
        } else if (effect instanceof Effect.Dress dress) {
            grant(pane, outside.preferences.dress(dress.theme()));
            painter.wear(outside.preferences.looks());
        } else if (effect instanceof Effect.Ascii) {
            grant(pane, outside.preferences.ascii());
            painter.wear(outside.preferences.looks());
        } else if (effect instanceof Effect.Forget forget) {
            turns.forget(forget);
        } else if (effect instanceof Effect.Practise) {
            practise();
        } else if (effect instanceof Effect.Quit) {
            left = true;
        }
    }
}
