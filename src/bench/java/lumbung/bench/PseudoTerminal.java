package lumbung.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.utils.ScreenTerminal;

/** A program in a pseudo-terminal of 80 × 24, whose keys we press and whose picture we watch. */
final class PseudoTerminal implements AutoCloseable {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final int PATIENCE_MS = 60_000;

    private final JniNativePty pty;
    private final Process process;
    private final long started;
    private final ScreenTerminal screen = new ScreenTerminal(COLUMNS, ROWS);
    private final byte[] bytes = new byte[1 << 16];
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
    private final ByteBuffer undecoded = ByteBuffer.allocate(1 << 17);

    private PseudoTerminal(JniNativePty pty, Process process, long started) {
        this.pty = pty;
        this.process = process;
        this.started = started;
    }

    static PseudoTerminal start(List<String> program, Map<String, String> environment) throws IOException {
        JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(new Attributes(), Size.of(COLUMNS, ROWS));
        List<String> command = new ArrayList<>(List.of("setsid", "-c"));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command);
        Path slave = Path.of(pty.getName());
        builder.redirectInput(slave.toFile()).redirectOutput(slave.toFile()).redirectError(slave.toFile());
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        return new PseudoTerminal(pty, builder.start(), start);
    }

    long pid() {
        return process.pid();
    }

    void press(String keys) throws IOException {
        OutputStream out = pty.getMasterOutput();
        out.write(keys.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Watches until the picture is as wanted; in ms since the program was started. */
    double until(Predicate<Picture> wanted) throws IOException {
        return (watch(wanted) - started) / 1e6;
    }

    /** Presses keys and watches until the picture is as wanted; in ms since the keys were pressed. */
    double pressUntil(String keys, Predicate<Picture> wanted) throws IOException {
        long pressed = System.nanoTime();
        press(keys);
        return (watch(wanted) - pressed) / 1e6;
    }

    /** Reads what the program writes until it has been silent for so long; what it shows then. */
    Picture settled(int silenceMs) throws IOException {
        while (CLibrary.pollForInput(pty.getMaster(), silenceMs) != 0) {
            read();
        }
        return Picture.of(screen);
    }

    /** When the picture first was as wanted, by {@link System#nanoTime}. */
    private long watch(Predicate<Picture> wanted) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        while (System.nanoTime() < end) {
            if (CLibrary.pollForInput(pty.getMaster(), 100) != 0) {
                long arrived = read();
                if (wanted.test(Picture.of(screen))) {
                    return arrived;
                }
            } else if (!process.isAlive()) {
                break;
            }
        }
        throw new IOException("not shown within " + PATIENCE_MS / 1000 + " s:\n" + Picture.of(screen));
    }

    /** Puts what has arrived on the screen; when it arrived. */
    private long read() throws IOException {
        int count = pty.getMasterInput().read(bytes);
        long arrived = System.nanoTime();
        undecoded.put(bytes, 0, count).flip();
        CharBuffer text = CharBuffer.allocate(undecoded.remaining());
        decoder.decode(undecoded, text, false);
        undecoded.compact();
        screen.write(text.flip());
        String answer = screen.read();
        if (!answer.isEmpty()) {
            press(answer);
        }
        return arrived;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            pty.close();
        }
    }
}
