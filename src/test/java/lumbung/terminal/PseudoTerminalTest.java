package lumbung.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program in a real terminal line: what it draws, what reaches it, and how it leaves the line. */
@EnabledOnOs(OS.LINUX)
final class PseudoTerminalTest {
    private static final long PATIENCE_NANOSECONDS = TimeUnit.SECONDS.toNanos(60);

    @TempDir
    Path folder;

    private final ScreenTerminal screen = new ScreenTerminal(80, 24);
    private final StringBuilder sent = new StringBuilder();
    private Pty pty;
    private Attributes found;
    private Process program;

    @BeforeEach
    void start() throws IOException {
        pty = new JniTerminalProvider().open(null, Size.of(80, 24));
        found = pty.getAttr();
        File line = new File(pty.toString().replaceAll(".*(/dev/pts/\\d+).*", "$1"));
        program = new ProcessBuilder(
                        "setsid",
                        "-c",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Echo.class.getName())
                .redirectInput(line)
                .redirectOutput(line)
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    @AfterEach
    void stop() throws IOException {
        program.destroyForcibly();
        pty.close();
    }

    @Test
    void keys_pastes_and_sizes_arrive_and_the_line_is_left_as_it_was() throws Exception {
        await("READY 80x24");
        type("\003");
        await("Ctrl+C");
        type("\023\021\032");
        await("Ctrl+S", "Ctrl+Q", "Ctrl+Z");
        type("\033[200~q\033[201~");
        await("paste q");
        pty.setSize(Size.of(100, 30));
        await("100x30");
        type("q");
        assertTrue(program.waitFor(60, TimeUnit.SECONDS), () -> screen.toString());
        assertEquals(0, program.exitValue(), () -> errors());
        assertEquals(found.getLocalFlags(), pty.getAttr().getLocalFlags());
        assertEquals(found.getInputFlags(), pty.getAttr().getInputFlags());
    }

    @Test
    void being_told_to_end_restores_the_line() throws Exception {
        await("READY");
        // setsid became the program itself, so that the signal reaches it.
        program.destroy();
        assertTrue(program.waitFor(60, TimeUnit.SECONDS));
        assertEquals(found.getLocalFlags(), pty.getAttr().getLocalFlags());
        drain();
        assertTrue(sent.indexOf("\033[?1049l") > 0);
    }

    @Test
    void a_broken_program_restores_the_line_too() throws Exception {
        await("READY");
        type("!");
        assertTrue(program.waitFor(60, TimeUnit.SECONDS));
        assertEquals(found.getLocalFlags(), pty.getAttr().getLocalFlags());
        assertTrue(errors().contains("broken"), errors());
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void type(String keys) throws IOException {
        OutputStream out = pty.getMasterOutput();
        out.write(keys.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Reads until the screen shows all of these. */
    private void await(String... texts) throws IOException {
        long begun = System.nanoTime();
        while (!List.of(texts).stream().allMatch(text -> screen.toString().contains(text))) {
            assertTrue(System.nanoTime() - begun < PATIENCE_NANOSECONDS, () -> screen + errors());
            read();
        }
    }

    private void drain() throws IOException {
        while (pty.getMasterInput().available() > 0) {
            read();
        }
    }

    private void read() throws IOException {
        InputStream in = pty.getMasterInput();
        byte[] bytes = new byte[8192];
        int length = in.read(bytes);
        if (length > 0) {
            String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
            sent.append(text);
            screen.write(text);
        }
    }
}
