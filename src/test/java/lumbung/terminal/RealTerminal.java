package lumbung.terminal;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.utils.ScreenTerminal;

/** A program in a pseudo-terminal of its own, as in a terminal window: typed at, looked at, signalled, hung up. */
public final class RealTerminal implements AutoCloseable {
    private static final long PATIENCE_NANOSECONDS = TimeUnit.SECONDS.toNanos(60);
    private static final int LOOK_MILLISECONDS = 50;

    private final JniNativePty pty;
    private final Attributes found;
    private final Process program;
    private final Path errors;
    private final StringBuilder sent = new StringBuilder();
    private ScreenTerminal screen;

    private RealTerminal(JniNativePty pty, Process program, Path errors) throws IOException {
        this.pty = pty;
        this.found = pty.getAttr();
        this.program = program;
        this.errors = errors;
        this.screen = new ScreenTerminal(pty.getSize().getColumns(), pty.getSize().getRows());
    }

    /**
     * Starts a program at the head of a session, so that signals and the hang-up reach it.
     *
     * @param environment added to this process's, from which what concerns Lumbung is taken out
     * @param folder takes what the program writes to its error output, which is no terminal
     */
    public static RealTerminal start(Size size, Map<String, String> environment, Path folder, List<String> command) {
        try {
            JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(null, size);
            File line = new File(pty.getName());
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            ProcessBuilder builder = new ProcessBuilder(
                            Stream.concat(Stream.of("setsid", "-c"), command.stream()).toList())
                    .redirectInput(line)
                    .redirectOutput(line)
                    .redirectError(errors.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("LUMBUNG_"));
            builder.environment().putAll(environment);
            return new RealTerminal(pty, builder.start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types keys, or whatever else a terminal sends. */
    public void type(String keys) throws IOException {
        OutputStream out = pty.getMasterOutput();
        out.write(keys.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Looks until the picture shows all of these. */
    public void await(String... texts) throws IOException {
        until(() -> Stream.of(texts).allMatch(picture()::contains));
    }

    /** Looks until the picture shows none of these any more. */
    public void awaitGone(String... texts) throws IOException {
        until(() -> Stream.of(texts).noneMatch(picture()::contains));
    }

    /** Looks until something is true. */
    public void until(BooleanSupplier wanted) throws IOException {
        long begun = System.nanoTime();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() - begun > PATIENCE_NANOSECONDS) {
                throw new AssertionError("in vain; the picture is\n" + picture() + errors());
            }
            look();
        }
    }

    /** Looks until the program has ended and all it wrote was seen; its exit code. */
    public int awaitEnd() throws IOException {
        until(() -> !program.isAlive());
        while (look()) {
            // More may lie behind it.
        }
        return program.exitValue();
    }

    /** Waits for the end of a program whose terminal is gone; its exit code. */
    public int awaitExit() throws InterruptedException {
        if (!program.waitFor(PATIENCE_NANOSECONDS, TimeUnit.NANOSECONDS)) {
            throw new AssertionError("does not end\n" + errors());
        }
        return program.exitValue();
    }

    private boolean look() throws IOException {
        if (CLibrary.pollForInput(pty.getMaster(), LOOK_MILLISECONDS) == 0) {
            return false;
        }
        byte[] bytes = new byte[8192];
        int length = pty.getMasterInput().read(bytes);
        String text = new String(bytes, 0, Math.max(length, 0), StandardCharsets.UTF_8);
        sent.append(text);
        screen.write(text);
        return length > 0;
    }

    /** Another size of the window; the picture begins anew. */
    public void resize(Size size) throws IOException {
        screen = new ScreenTerminal(size.getColumns(), size.getRows());
        pty.setSize(size);
    }

    /** As when a shell writes over the picture while the program stands still. */
    public void wipe() throws IOException {
        screen = new ScreenTerminal(pty.getSize().getColumns(), pty.getSize().getRows());
    }

    /** The window is closed. */
    public void hangUp() throws IOException {
        pty.close();
    }

    /** Sends a signal from outside, as {@code kill -NAME} does. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(program.pid())).start().waitFor();
    }

    /** Whether the program was stopped and can be continued. Linux. */
    public boolean isStopped() {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(program.pid()), "stat"));
            return state.substring(state.lastIndexOf(')') + 1).startsWith(" T");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String picture() {
        return screen.toString();
    }

    /** What was written to the error output so far. */
    public String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of the terminal's private modes was last switched on; false for one never touched. */
    public boolean isOn(int mode) {
        return sent.lastIndexOf("\033[?" + mode + "h") > sent.lastIndexOf("\033[?" + mode + "l");
    }

    /** Whether line editing, echo, signals and all else of the line are as they were before the program. */
    public boolean isLineAsFound() throws IOException {
        Attributes now = pty.getAttr();
        return found.getLocalFlags().equals(now.getLocalFlags())
                && found.getInputFlags().equals(now.getInputFlags())
                && found.getOutputFlags().equals(now.getOutputFlags())
                && found.getControlFlags().equals(now.getControlFlags())
                && found.getControlChars().equals(now.getControlChars());
    }

    @Override
    public void close() throws IOException {
        program.destroyForcibly();
        pty.close();
    }
}
