package lumbung.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.terminal.Console;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Place;
import lumbung.workbench.widget.Looks;

/** The whole screen program: shows itself first, and takes up its work when the register is open. */
public final class Workbench {
    private Workbench() {}

    /**
     * What the program was started with.
     *
     * @param environment reads {@code NO_COLOR}, {@code COLORFGBG}, {@code LUMBUNG_THEME}, {@code LUMBUNG_ASCII} and locale
     * @param texts the words of a language
     * @param language the one to begin with
     * @param clock tells today
     */
    public record Start(
            Map<String, String> environment, Function<Language, Texts> texts, Language language, Clock clock) {}

    /**
     * Runs until somebody leaves, and leaves the terminal as it was found.
     *
     * @param console a terminal, not shown yet
     * @param desk comes when the register is open; a refusal ends the program
     * @return why the register could not be opened, if it could not
     * @throws IllegalStateException if a job broke
     */
    public static Optional<Refusal> open(Console console, Start start, CompletableFuture<Outcome<Desk>> desk)
            throws IOException, InterruptedException {
        try (console) {
            App app = app(console, start);
            console.show();
            app.paint();
            ExecutorService moments = Executors.newSingleThreadExecutor(work -> daemon(work, "moments"));
            ExecutorService whiles = Executors.newSingleThreadExecutor(work -> daemon(work, "whiles"));
            moments.execute(() -> await(desk, app));
            app.begin(new Crew(desk, moments, whiles, app));
            console.listen(app::input);
            app.run();
        }
        return desk.isDone() && !desk.isCompletedExceptionally() ? refusal(desk.join()) : Optional.empty();
    }

    private static App app(Console console, Start start) {
        Actions actions = new Actions(new Rooms());
        Frame.Space space = new Frame.Space(
                console.screen().getTerminalSize().getColumns(),
                console.screen().getTerminalSize().getRows());
        Frame frame =
                Frame.start(space, actions.window(Place.HOME), start.texts().apply(start.language()));
        App.Outside outside = new App.Outside(start.texts(), wanted -> mouse(console, wanted));
        return new App(
                console.screen(),
                new Stage(actions),
                new Painter(actions, Looks.of(start.environment())),
                outside,
                frame);
    }

    private static void await(CompletableFuture<Outcome<Desk>> desk, App app) {
        try {
            if (!desk.join().isDone()) {
                app.leave();
            }
        } catch (RuntimeException e) {
            app.failed(e);
        }
    }

    private static Optional<Refusal> refusal(Outcome<Desk> outcome) {
        return outcome.fold(desk -> Optional.empty(), Optional::of);
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
