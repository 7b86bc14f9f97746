package lumbung.workbench;

import com.googlecode.lanterna.screen.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.terminal.Input;
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
     * @param preferences what is chosen for this PC
     */
    record Outside(Function<Language, Texts> texts, Preferences preferences) {}

    private Optional<Crew> crew = Optional.empty();

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
            events.take().run();
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
        events.add(() -> apply(stage.input(frame, input)));
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
            grant(pane, outside.preferences.speak(speak.language()));
        } else if (effect instanceof Effect.Mouse) {
            grant(pane, outside.preferences.mouse());
        } else if (effect instanceof Effect.Dress dress) {
            grant(pane, outside.preferences.dress(dress.theme()));
            painter.wear(outside.preferences.looks());
        } else if (effect instanceof Effect.Ascii) {
            grant(pane, outside.preferences.ascii());
            painter.wear(outside.preferences.looks());
        } else if (effect instanceof Effect.Quit) {
            left = true;
        }
    }
}
