package lumbung.terminal;

import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import lumbung.message.Outcome;
import org.jline.utils.Signals;

/**
 * The terminal a person sits at. Opened, it shows the program's own screen; closed, for whatever reason, it is again as
 * it was found.
 */
public final class Console implements Closeable {
    public static final int LEAST_COLUMNS = 60;
    public static final int LEAST_ROWS = 20;

    private final Tty tty;
    private final FrameTerminal terminal;
    private final Screen screen;
    private Keyboard keyboard;

    private Console(Tty tty, boolean mouse) throws IOException {
        this.tty = tty;
        this.terminal = new FrameTerminal(tty, mouse);
        this.screen = new TerminalScreen(terminal);
    }

    /**
     * Takes the terminal that the program was started in.
     *
     * @param environment reads {@code TERM} and {@code LUMBUNG_MOUSE=0}
     * @return refused where there is no terminal, one without a cursor, or one under 60 by 20
     * @throws IOException if the terminal is there but cannot be used
     */
    public static Outcome<Console> open(Map<String, String> environment) throws IOException {
        String type = environment.getOrDefault("TERM", "");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        if (!windows && (type.isEmpty() || type.equals("dumb"))) {
            return Outcome.refused("workbench.terminal.dumb");
        }
        if (LinuxTty.isHere()) {
            return over(LinuxTty.open(), environment);
        }
        if ("Linux".equals(System.getProperty("os.name"))) {
            return Outcome.refused("workbench.terminal.none");
        }
        return elsewhere(windows ? "windows-vtp" : type, environment);
    }

    private static Outcome<Console> elsewhere(String type, Map<String, String> environment) throws IOException {
        JLineTty tty;
        try {
            tty = JLineTty.open(type);
        } catch (IOException | IllegalStateException e) {
            // JLine's way of saying that there is no terminal.
            return Outcome.refused("workbench.terminal.none");
        }
        return over(tty, environment);
    }

    private static Outcome<Console> over(Tty tty, Map<String, String> environment) throws IOException {
        if (tty.columns() < LEAST_COLUMNS || tty.rows() < LEAST_ROWS) {
            return Outcome.refused("workbench.terminal.small", tty.columns(), tty.rows());
        }
        return Outcome.done(new Console(tty, !"0".equals(environment.get("LUMBUNG_MOUSE"))));
    }

    /** Shows the program's screen. */
    public void show() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "restore terminal"));
        screen.startScreen();
    }

    /** Begins to tell what is typed, on another thread: best after the first frame. */
    public void listen(Consumer<Input> sink) {
        terminal.onGone(() -> sink.accept(new Input.HungUp()));
        keyboard = new Keyboard(tty, sink);
        keyboard.start();
        Runnable resized = () -> sink.accept(resized());
        tty.onResize(resized);
        if (tty instanceof LinuxTty) {
            Signals.register("CONT", () -> comeBack(sink));
            Signals.register("TSTP", this::stepAside);
            // Asked to go from outside: as if somebody had left, so that nothing is half done.
            Signals.register("HUP", () -> sink.accept(new Input.HungUp()));
            Signals.register("TERM", () -> sink.accept(new Input.HungUp()));
        }
        resized.run();
    }

    public Screen screen() {
        return screen;
    }

    /** Mouse reports on or off: while they are on, a terminal keeps its own selection of text to itself. */
    public void mouse(boolean wanted) {
        terminal.mouse(wanted);
    }

    /** Clears the screen and what can be scrolled back to, and paints the screen as it is now. */
    public void wipe() {
        try {
            screen.refresh(Screen.RefreshType.COMPLETE);
            terminal.forgetScrolled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Input resized() {
        terminal.getTerminalSize();
        return new Input.Resized(tty.columns(), tty.rows());
    }

    private void stepAside() {
        try {
            terminal.exitPrivateMode();
            String self = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder("kill", "-STOP", self).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void comeBack(Consumer<Input> sink) {
        try {
            terminal.enterPrivateMode();
            // Whoever had the terminal meanwhile wrote over the picture.
            screen.refresh(Screen.RefreshType.COMPLETE);
            sink.accept(resized());
        } catch (IOException e) {
            sink.accept(new Input.HungUp());
        }
    }

    private void leave() {
        try {
            terminal.exitPrivateMode();
        } catch (IOException e) {
            // The terminal itself is gone, as after a hang-up: there is nothing to restore and nobody to tell.
            terminal.forget();
        }
    }

    @Override
    public void close() throws IOException {
        if (keyboard != null) {
            keyboard.stop();
        }
        leave();
        tty.close();
    }
}
