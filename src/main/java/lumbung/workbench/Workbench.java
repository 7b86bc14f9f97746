package lumbung.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import lumbung.access.Session;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.terminal.Console;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Place;
import lumbung.workbench.widget.Looks;

/** The whole screen program: shows itself first, then opens the register. */
public final class Workbench {
    private final Start start;
    private final Actions actions = new Actions(new Rooms());

    /** The words on the screen, which files written beside it use too. */
    private final AtomicReference<Texts> texts;

    private Workbench(Start start) {
        this.start = start;
        this.texts = new AtomicReference<>(start.texts().apply(start.language()));
    }

    /**
     * What the program was started with.
     *
     * @param environment reads {@code TERM}, {@code NO_COLOR}, {@code COLORFGBG}, {@code LUMBUNG_THEME}, {@code LUMBUNG_ASCII},
     *     {@code LUMBUNG_MOUSE} and the locale
     * @param texts the words of a language
     * @param language the one to begin with
     */
    public record Start(Map<String, String> environment, Function<Language, Texts> texts, Language language) {}

    /**
     * How it ended.
     *
     * @param terminal why there was no screen to work on, if there was none
     * @param register why the register could not be opened, if it could not
     */
    public record Ending(Optional<Refusal> terminal, Optional<Refusal> register) {}

    /**
     * Runs until somebody leaves, and leaves the terminal as it was found.
     *
     * @param opener opens the register; called once, on another thread, after the first frame
     * @throws IOException if the terminal broke
     * @throws IllegalStateException if opening or a job broke
     */
    public static Ending open(Start start, Supplier<Outcome<Session>> opener) throws IOException, InterruptedException {
        // JLine's library takes as long to load as all the rest: two threads halve the wait for the first frame.
        FutureTask<Outcome<Console>> coming = new FutureTask<>(() -> Console.open(start.environment()));
        daemon(coming, "terminal").start();
        Workbench workbench = new Workbench(start);
        Looks looks = Looks.of(start.environment());
        looks.prepare();
        workbench.texts.get().of("workbench.place.home");
        Outcome<Console> console = came(coming);
        return console instanceof Outcome.Done<Console> open
                ? workbench.run(open.value(), looks, opener)
                : new Ending(console.fold(done -> Optional.empty(), Optional::of), Optional.empty());
    }

    private static Outcome<Console> came(FutureTask<Outcome<Console>> coming) throws IOException, InterruptedException {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private Ending run(Console console, Looks looks, Supplier<Outcome<Session>> opener)
            throws IOException, InterruptedException {
        CompletableFuture<Outcome<Desk>> desk = new CompletableFuture<>();
        try (console) {
            App app = app(console, looks);
            console.show();
            app.paint();
            ExecutorService moments = Executors.newSingleThreadExecutor(work -> daemon(work, "moments"));
            ExecutorService whiles = Executors.newSingleThreadExecutor(work -> daemon(work, "whiles"));
            moments.execute(() -> openRegister(opener, desk, app));
            app.begin(new Crew(desk, moments, whiles, app));
            console.listen(app::input);
            app.run();
        } finally {
            close(desk);
        }
        Optional<Refusal> refusal =
                desk.isDone() ? desk.join().fold(done -> Optional.empty(), Optional::of) : Optional.empty();
        return new Ending(Optional.empty(), refusal);
    }

    private App app(Console console, Looks looks) {
        Frame.Space space = new Frame.Space(
                console.screen().getTerminalSize().getColumns(),
                console.screen().getTerminalSize().getRows());
        Frame frame = Frame.start(space, actions.window(Place.HOME), texts.get());
        App.Outside outside = new App.Outside(
                this::speak, wanted -> mouse(console, wanted), session -> desk(session, message -> texts.get()
                        .of(message)));
        return new App(console.screen(), new Stage(actions), new Painter(actions, looks), outside, frame);
    }

    private Texts speak(Language language) {
        texts.set(start.texts().apply(language));
        return texts.get();
    }

    private void openRegister(Supplier<Outcome<Session>> opener, CompletableFuture<Outcome<Desk>> desk, App app) {
        try {
            Outcome<Desk> opened = opener.get()
                    .map(session -> desk(session, message -> texts.get().of(message)));
            if (opened instanceof Outcome.Done<Desk> open) {
                app.opened(open.value().session());
            }
            desk.complete(opened);
            if (!opened.isDone()) {
                app.leave();
            }
        } catch (RuntimeException | Error e) {
            app.failed(e);
        }
    }

    private static void close(CompletableFuture<Outcome<Desk>> desk) {
        if (desk.isDone() && desk.join() instanceof Outcome.Done<Desk> open) {
            open.value().session().close();
        }
    }

    /** All that the screens need of a session. */
    static Desk desk(Session session, Function<Message, String> words) {
        Finding search = new Finding(session);
        Desk.Traffic traffic = new Desk.Traffic(new ListsIn(session, words), new FilesOut(session));
        return new Desk(session, search, new Typing(session, search), new Likely(session), traffic);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void mouse(Console console, boolean wanted) {
        try {
            console.mouse(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
