package lumbung.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import lumbung.access.Inspectors;
import lumbung.access.Session;
import lumbung.backup.Encryption;
import lumbung.backup.Keyring;
import lumbung.backup.Restorer;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.keymap.Binding;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.report.BroadcastPapers;
import lumbung.settings.Home;
import lumbung.settings.PcFile;
import lumbung.settings.PcSettings;
import lumbung.settings.Sticks;
import lumbung.terminal.Console;
import lumbung.terminal.Input;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Errand;
import lumbung.workbench.view.ErrandView;
import lumbung.workbench.view.KeyView;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.RescueView;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Looks;

/** The whole screen program: shows itself first, then opens the register. */
public final class Workbench {
    /** What is typed is written down so long after the first key of it. */
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final Start start;
    private final Registers registers;
    private final Actions actions;
    private final Rescuing rescue;

    /** The front one first. */
    private final Deque<App> apps = new ConcurrentLinkedDeque<>();

    /** The words on the screen, which files written beside it use too. */
    private final AtomicReference<Texts> texts;

    /** Whether there is nobody at the terminal any more: whoever comes to the front leaves at once. */
    private volatile boolean hungUp;

    private Workbench(Start start, Registers registers) {
        this.start = start;
        this.registers = registers;
        this.rescue = new Rescuing(start.pc().home(), registers.restorer, registers.encryption);
        Path keymap = start.pc().home().keymap();
        this.actions = Files.exists(keymap) ? new Actions(new Rooms(), keymap) : new Actions(new Rooms());
        this.texts = new AtomicReference<>(start.texts().apply(start.language()));
    }

    /**
     * What the program was started with.
     *
     * @param environment reads {@code TERM}, {@code NO_COLOR}, {@code COLORFGBG}, {@code LUMBUNG_THEME}, {@code LUMBUNG_ASCII},
     *     {@code LUMBUNG_MOUSE} and the locale
     * @param texts the words of a language
     * @param language the one to begin with
     * @param pc where this PC's choices lie
     */
    public record Start(Map<String, String> environment, Function<Language, Texts> texts, Language language, Pc pc) {}

    /**
     * This PC's choices, read by whoever starts the program.
     *
     * @param kept whether new ones are written down: not for a throw-away register
     * @param wrong what was wrong with the file, if anything
     */
    public record Pc(Home home, boolean kept, Optional<Message> wrong) {}

    /**
     * Opens registers; each is called on another thread, after the first frame.
     *
     * @param work the one to work in; called once
     * @param practice one for practice, thrown away when its session is closed
     * @param restorer brings the one to work in back, while it is not open; nobody does for practice
     * @param encryption encrypts it, likewise
     */
    public record Registers(
            Function<Keyring, Outcome<Session>> work,
            Supplier<Outcome<Session>> practice,
            Function<Keyring, Optional<Restorer>> restorer,
            Function<Keyring, Optional<Encryption>> encryption) {}

    /**
     * How it ended.
     *
     * @param terminal why there was no screen to work on, if there was none
     * @param register why the register could not be opened, if it could not
     * @param backup why no backup was made at the end, if one should have been
     */
    public record Ending(Optional<Refusal> terminal, Optional<Refusal> register, Optional<Refusal> backup) {
        static Ending of(Sitting.Left left) {
            return new Ending(Optional.empty(), left.closed(), left.backup());
        }
    }

    /**
     * Runs until somebody leaves, and leaves the terminal as it was found.
     *
     * @throws IOException if the terminal broke
     * @throws IllegalStateException if opening or a job broke
     */
    public static Ending open(Start start, Registers registers) throws IOException, InterruptedException {
        // JLine's library takes as long to load as all the rest: two threads halve the wait for the first frame.
        Looks looks = Looks.of(start.environment());
        FutureTask<Outcome<Console>> coming = new FutureTask<>(() -> {
            Outcome<Console> console = Console.open(start.environment());
            looks.prepare();
            return console;
        });
        Sitting.daemon(coming, "terminal").start();
        Workbench workbench = new Workbench(start, registers);
        workbench.texts.get().of("workbench.place.home");
        Outcome<Console> console = came(coming);
        return console instanceof Outcome.Done<Console> open
                ? workbench.run(open.value(), looks)
                : new Ending(console.fold(done -> Optional.empty(), Optional::of), Optional.empty(), Optional.empty());
    }

    private static Outcome<Console> came(FutureTask<Outcome<Console>> coming) throws IOException, InterruptedException {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private Ending run(Console console, Looks looks) throws IOException, InterruptedException {
        try (console) {
            App app = app(console, looks, start.pc().kept() ? Tour.NONE : Tour.READY);
            console.show();
            app.paint();
            apps.push(app);
            Sitting.Left left = sit(app, () -> console.listen(this::heard));
            while (left.comesBack() && rescued(console, looks, left)) {
                App again = app(console, looks, start.pc().kept() ? Tour.NONE : Tour.READY);
                turn(again);
                left = sit(again, () -> {});
            }
            return Ending.of(left);
        }
    }

    /** In the register, until somebody leaves it. */
    private Sitting.Left sit(App app, Runnable listening) throws InterruptedException {
        try (Sitting sitting = new Sitting(app)) {
            sitting.begin(() -> registers.work.apply(rescue::own), this::desk);
            listening.run();
            return sitting.stay();
        }
    }

    /** Somebody else is in front from now on. */
    private void turn(App next) {
        App before = apps.element();
        front(next);
        apps.remove(before);
        next.input(before.size());
    }

    /** In front of all others; gone at once where there is nobody any more. */
    private void front(App app) {
        apps.push(app);
        if (hungUp) {
            app.input(new Input.HungUp());
        }
    }

    /** Without a register, until one was brought back; false where somebody left instead. */
    private boolean rescued(Console console, Looks looks, Sitting.Left left) throws InterruptedException {
        App app = app(console, looks, Tour.NONE);
        turn(app);
        Sitting sitting = new Sitting(app);
        sitting.rescue(shown(left));
        sitting.linger();
        return app.shows(Workbench::isDone);
    }

    /** What is typed is for whoever is in front; that there is nobody any more concerns all. */
    private void heard(Input input) {
        if (input instanceof Input.HungUp) {
            hungUp = true;
            apps.forEach(app -> app.input(input));
        } else {
            apps.element().input(input);
        }
    }

    private static View shown(Sitting.Left left) {
        Optional<Message> why = left.closed().map(Refusal::reason);
        if (left.yielded().isEmpty()) {
            return left.isSealed() ? KeyView.now() : RescueView.of(why, Optional.empty());
        }
        Errand errand = left.yielded().get();
        return errand instanceof Errand.Bring bring
                ? RescueView.of(bring.why().or(() -> why), Optional.of(bring))
                : ErrandView.of(errand);
    }

    private static boolean isDone(View view) {
        return (view instanceof RescueView rescue && rescue.done())
                || (view instanceof KeyView key && key.done())
                || (view instanceof ErrandView errand && errand.done());
    }

    private App app(Console console, Looks looks, Tour tour) {
        Frame.Space space = new Frame.Space(
                console.screen().getTerminalSize().getColumns(),
                console.screen().getTerminalSize().getRows());
        Frame frame = greeted(Frame.start(space, actions.window(Place.HOME), texts.get(), tour));
        boolean listening = !"0".equals(start.environment().get("LUMBUNG_MOUSE"));
        Preferences preferences = new Preferences(looks, listening, console::mouse, this::keep);
        App.Outside outside = new App.Outside(
                this::speak, preferences, () -> practise(console, looks), this::desk, rescue, console::wipe);
        return new App(console.screen(), new Stage(actions), new Painter(actions, looks), outside, frame);
    }

    /** Another register in front of this one, thrown away when it is left: what is practised never meets what is real. */
    private Optional<Refusal> practise(Console console, Looks looks) {
        App app = app(console, looks, Tour.READY.toggled());
        try (Sitting sitting = new Sitting(app)) {
            front(app);
            sitting.begin(registers.practice, this::desk);
            return sitting.stay().closed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            apps.remove();
        }
    }

    /** With what was wrong in this PC's files, which should not wait. */
    private Frame greeted(Frame frame) {
        int slips = actions.slips().size();
        Optional<Message> wrong = slips == 0
                ? start.pc().wrong()
                : Optional.of(slips == 1 ? actions.slips().get(0) : Message.of("keymap.slips", slips));
        return wrong.map(message -> frame.told(new Effect.Tell(Effect.Tone.WARNING, message)))
                .orElse(frame);
    }

    private Outcome<PcSettings> keep(UnaryOperator<PcSettings> change) {
        return start.pc().kept()
                ? new PcFile(start.pc().home().pcSettings()).change(change)
                : Outcome.done(PcSettings.NONE);
    }

    private Texts speak(Language language) {
        texts.set(start.texts().apply(language));
        return texts.get();
    }

    private Desk desk(Session session) {
        return desk(session, texts::get, LATER);
    }

    /** Every action and its usual keys, for who lists them without a screen. */
    public static List<Binding> usualKeys() {
        return new Actions(new Rooms()).bindings();
    }

    /** All that the screens need of a session. */
    static Desk desk(Session session, Supplier<Texts> words, Executor later) {
        Finding search = new Finding(session);
        PatientDrafts drafts = new PatientDrafts(session.drafts(), later);
        Desk.Traffic traffic = new Desk.Traffic(
                new ListsIn(session, message -> words.get().of(message)),
                new SalesIn(session, message -> words.get().of(message)),
                new SwitchedOut(session, new FilesOut(session)),
                () -> new BroadcastPapers(session, words.get()),
                Sticks::mounted);
        return new Desk(
                session,
                search,
                new Typing(session, search, drafts),
                new Likely(session),
                traffic,
                Inspectors.of(session));
    }
}
