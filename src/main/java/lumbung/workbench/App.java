package lumbung.workbench;

import com.googlecode.lanterna.screen.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import lumbung.access.Session;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.terminal.Input;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;

/** The loop: one thread that takes events, one after the other, and paints what came of them. */
final class App implements Crew.News {
    private final LinkedBlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final Screen screen;
    private final Stage stage;
    private final Painter painter;
    private final Outside outside;
    private Frame frame;
    private boolean left;
    private Optional<Throwable> failure = Optional.empty();

    /**
     * What the loop asks of the world besides jobs.
     *
     * @param texts the words of a language
     * @param mouse turns the mouse on or off
     * @param desks all that the screens need of a session
     */
    record Outside(
            Function<Language, Texts> texts, Consumer<Boolean> mouse, Function<Session, Desk> desks) {}

    private Optional<Crew> crew = Optional.empty();
    private boolean mouse = true;
    private final Idle idle = new Idle();
    private final Map<Long, Deck> putAway = new HashMap<>();
    private long seated;

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
            idle.next(events).ifPresentOrElse(Runnable::run, this::lock);
            for (Runnable next = events.poll(); next != null && !left; next = events.poll()) {
                next.run();
            }
            paint();
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
    }

    boolean hasLeft() {
        return left;
    }

    Frame frame() {
        return frame;
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
    public void working(Optional<Frame.Working> work) {
        events.add(() -> frame = frame.working(work));
    }

    @Override
    public void failed(Throwable reason) {
        events.add(() -> {
            failure = Optional.of(reason);
            left = true;
        });
    }

    /** The register is open, and somebody sits there or is to show a PIN; on any thread. */
    void opened(Session session) {
        events.add(() -> {
            seated = session.clerk().id();
            idle.locksAfter(session.settings());
            if (session.locked()) {
                lock();
            }
            frame = frame.standing(frame.root().standing().with(session.rights()));
        });
    }

    private void lock() {
        apply(stage.lock(frame));
    }

    /** Another clerk's tabs are put away and come back with that clerk. */
    private void seat(Session session) {
        crew.orElseThrow().moves(outside.desks.apply(session));
        idle.locksAfter(session.settings());
        frame = frame.standing(frame.root().standing().with(session.rights()));
        long next = session.clerk().id();
        if (next != seated) {
            putAway.put(seated, frame.deck());
            seated = next;
            Frame numbered = frame.bare().numbered();
            Deck deck = putAway.getOrDefault(next, Deck.of(Pane.of(numbered.root().lastId(), stage.home())));
            frame = numbered.with(deck);
        }
        apply(stage.begin(frame));
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

    private void grant(long pane, Effect effect) {
        if (effect instanceof Effect.Run run) {
            crew.orElseThrow().run(pane, run.job());
        } else if (effect instanceof Effect.Look look) {
            crew.orElseThrow().look(pane, look.job());
        } else if (effect instanceof Effect.Work work) {
            crew.orElseThrow().work(pane, work);
        } else if (effect instanceof Effect.Cancel) {
            crew.orElseThrow().cancel();
        } else if (effect instanceof Effect.Speak speak) {
            frame = frame.speaking(outside.texts.apply(speak.language()));
        } else if (effect instanceof Effect.Mouse) {
            mouse = !mouse;
            outside.mouse.accept(mouse);
        } else if (effect instanceof Effect.Seat seat) {
            seat(seat.session());
        } else if (effect instanceof Effect.Quit) {
            left = true;
        }
    }
}
