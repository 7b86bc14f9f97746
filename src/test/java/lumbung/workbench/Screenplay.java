package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import lumbung.message.Trouble;
import lumbung.settings.Arrangement;
import lumbung.settings.PcSettings;
import lumbung.store.TestStore;
import lumbung.terminal.Input;
import lumbung.terminal.Key;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Errand;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.Underway;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Looks;
import lumbung.workbench.widget.Theme;

/** Keys in, pictures out: the workbench on a terminal in memory, its jobs done at once. */
final class Screenplay {
    private static final Pattern RAW_KEY = Pattern.compile("\\b[a-z]+\\.(field|about|view)\\.[a-z]");
    private static final Rescuing NOBODY =
            new Rescuing(TestStore.home(), keys -> Optional.empty(), keys -> Optional.empty());

    private final DefaultVirtualTerminal terminal;
    private final TerminalScreen screen;
    private final App app;
    private final Queue<Runnable> aside = new ArrayDeque<>();
    private Crew crew;
    private PcSettings chosen = PcSettings.NONE;
    private int wiped;
    private int pressed;

    Screenplay(int columns, int rows, Language language) {
        this(columns, rows, language, new Looks(Theme.DARK, true));
    }

    Screenplay(int columns, int rows, Language language, Looks looks) {
        this(columns, rows, language, looks, Tour.NONE, NOBODY);
    }

    /** Without a register, 80 by 24: what brings one back is in front. */
    static Screenplay without(Language language, Rescuing rescue, View shown) {
        Screenplay play = new Screenplay(80, 24, language, new Looks(Theme.DARK, true), Tour.NONE, rescue);
        CompletableFuture<Outcome<Desk>> never = new CompletableFuture<>();
        // What waits for a register waits for ever; what needs none is done.
        Crew.Hands hands = new Crew.Hands(waits -> {}, Runnable::run, Runnable::run, () -> false);
        play.crew = new Crew(never, hands, play.app);
        play.app.begin(play.crew);
        play.app.show(shown);
        play.app.catchUp();
        return play;
    }

    /** In a register beside which backups are brought back so, 80 by 24. */
    static Screenplay beside(Language language, Rescuing rescue) {
        return new Screenplay(80, 24, language, new Looks(Theme.DARK, true), Tour.NONE, rescue);
    }

    /** In a register for practice, 80 by 24. */
    static Screenplay practising(Language language) {
        return new Screenplay(80, 24, language, new Looks(Theme.DARK, true), Tour.READY, NOBODY);
    }

    private Screenplay(int columns, int rows, Language language, Looks looks, Tour tour, Rescuing rescue) {
        terminal = new DefaultVirtualTerminal(new TerminalSize(columns, rows));
        Actions actions = new Actions(new Rooms());
        try {
            screen = new TerminalScreen(terminal);
            screen.startScreen();
            Frame frame =
                    Frame.start(new Frame.Space(columns, rows), actions.window(Place.HOME), texts(language), tour);
            Preferences preferences = new Preferences(looks, true, wanted -> {}, change -> {
                chosen = change.apply(chosen);
                return Outcome.done(chosen);
            });
            App.Outside outside = new App.Outside(
                    Screenplay::texts,
                    preferences,
                    Optional::empty,
                    session -> Workbench.desk(session, () -> texts(language), Runnable::run),
                    rescue,
                    () -> wiped++);
            app = new App(screen, new Stage(actions), new Painter(actions, looks), outside, frame);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Texts texts(Language language) {
        return new Texts(language, ZoneId.of("Asia/Jakarta"));
    }

    Screenplay with(Desk desk) {
        return with(desk, Runnable::run);
    }

    /** Where the register takes its time: what is asked of it waits in line. */
    Screenplay with(Desk desk, Executor moments) {
        return with(desk, moments, Runnable::run);
    }

    /** With jobs of a while put aside until {@link #meanwhile}. */
    Screenplay slow(Desk desk) {
        return with(desk, Runnable::run, aside::add);
    }

    private Screenplay with(Desk desk, Executor moments, Executor whiles) {
        CompletableFuture<Outcome<Desk>> ready = CompletableFuture.completedFuture(Outcome.done(desk));
        crew = new Crew(ready, new Crew.Hands(moments, whiles, whiles, () -> false), app);
        app.begin(crew);
        app.opened(desk.session(), session -> {});
        app.catchUp();
        return this;
    }

    /** Types keys by name, and words after a tilde, {@code _} for a blank: {@code "Ctrl+G 1 ~siti Enter"}. */
    Screenplay type(String keys) {
        for (String key : keys.split(" ", -1)) {
            if (key.startsWith("~")) {
                key.substring(1).replace('_', ' ').codePoints().forEach(letter -> press(Key.of(letter)));
            } else {
                press(Key.named(key));
                pressed++;
            }
        }
        return this;
    }

    /** The jobs that were put aside are done now, and those that come of them. */
    Screenplay meanwhile() {
        return meanwhile(Integer.MAX_VALUE);
    }

    /** At most so many of them. */
    Screenplay meanwhile(int jobs) {
        for (int job = 0; job < jobs && !aside.isEmpty(); job++) {
            aside.remove().run();
            app.catchUp();
        }
        return this;
    }

    /** How many keys were pressed beside typed words. */
    int keys() {
        return pressed;
    }

    /** The register answers all that it was asked. */
    Screenplay answered(Queue<Runnable> line) {
        for (Runnable next = line.poll(); next != null; next = line.poll()) {
            next.run();
            app.catchUp();
        }
        return this;
    }

    Screenplay give(Input input) {
        app.input(input);
        app.catchUp();
        return this;
    }

    Screenplay resize(int columns, int rows) {
        terminal.setTerminalSize(new TerminalSize(columns, rows));
        return give(new Input.Resized(columns, rows));
    }

    /** Opens what was left open. */
    Screenplay restored(Arrangement left, long today, Consumer<Arrangement> keeper) {
        app.restore(left, today, keeper);
        app.catchUp();
        return this;
    }

    /** While this is running. */
    Screenplay working(List<Underway> jobs) {
        app.underway(jobs);
        app.catchUp();
        return this;
    }

    /** As if this step of the tour had been done. */
    Screenplay walked(int step) {
        app.answered(Stage.TOUR, new Tour.Passed(step - 1, 0));
        app.catchUp();
        return this;
    }

    /** As in a register that nobody may have begun. */
    Screenplay welcomed() {
        crew.run(0, Welcome::look);
        app.catchUp();
        return this;
    }

    /** What is shown has words: a text that is missing would be told by its key. */
    void assertShown(String text) {
        assertFalse(RAW_KEY.matcher(picture()).find(), this::picture);
        assertTrue(picture().contains(text), () -> "\"" + text + "\" in\n" + picture());
    }

    /** A job of a moment finds that the machine is at fault. */
    void fails(Trouble trouble) {
        crew.run(0, (desk, progress) -> {
            throw trouble;
        });
        app.catchUp();
    }

    /** What the register was left for. */
    Optional<Errand> yielded() {
        return app.yielded();
    }

    private void press(Key key) {
        give(key);
    }

    /**
     * What stands in one place of the screen. Lanterna's terminal takes a letter with a mark for two columns, which no real
     * one does, so it is asked for nothing but its size and its cursor.
     */
    String at(int column, int row) {
        app.paint();
        return screen.getFrontCharacter(column, row).getCharacterString();
    }

    /** What was kept for the next start. */
    PcSettings chosen() {
        return chosen;
    }

    boolean hasLeft() {
        return app.hasLeft();
    }

    /** What a person would see, without blanks at the ends of lines. */
    String picture() {
        app.paint();
        StringBuilder picture = new StringBuilder();
        for (int row = 0; row < terminal.getTerminalSize().getRows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < terminal.getTerminalSize().getColumns(); column++) {
                TextCharacter cell = screen.getFrontCharacter(column, row);
                line.append(cell.getCharacterString());
                column += cell.isDoubleWidth() ? 1 : 0;
            }
            picture.append(line.toString().stripTrailing()).append('\n');
        }
        return picture.toString();
    }

    Optional<com.googlecode.lanterna.TerminalPosition> cursor() {
        app.paint();
        return terminal.isCursorVisible() ? Optional.of(terminal.getCursorPosition()) : Optional.empty();
    }

    /** How often what the terminal still had of earlier screens was taken away. */
    int wiped() {
        return wiped;
    }
}
