package lumbung.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program in a real terminal line: what it draws, what reaches it, and how it leaves the line. */
@EnabledOnOs(OS.LINUX)
final class PseudoTerminalTest {
    @TempDir
    Path folder;

    private RealTerminal terminal;

    @BeforeEach
    void start() {
        terminal = RealTerminal.start(
                Size.of(80, 24),
                Map.of(),
                folder,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Echo.class.getName()));
    }

    @AfterEach
    void stop() throws IOException {
        terminal.close();
    }

    @Test
    void keys_pastes_and_sizes_arrive_and_the_line_is_left_as_it_was() throws Exception {
        terminal.await("READY 80x24");
        terminal.type("\003");
        terminal.await("Ctrl+C");
        terminal.type("\023\021\032");
        terminal.await("Ctrl+S", "Ctrl+Q", "Ctrl+Z");
        terminal.type("\033[200~q\033[201~");
        terminal.await("paste q");
        terminal.resize(Size.of(100, 30));
        terminal.await("100x30");
        terminal.type("q");
        assertEquals(0, terminal.awaitEnd(), terminal::errors);
        assertTrue(terminal.isLineAsFound());
    }

    @Test
    void being_told_to_end_restores_the_line() throws Exception {
        terminal.await("READY");
        // The end of the machine, which no key handler sees: what is left is Java's own way out.
        terminal.signal("INT");
        terminal.awaitEnd();
        assertTrue(terminal.isLineAsFound());
        assertFalse(terminal.isOn(1049));
    }

    @Test
    void a_broken_program_restores_the_line_too() throws Exception {
        terminal.await("READY");
        terminal.type("!");
        terminal.awaitEnd();
        assertTrue(terminal.isLineAsFound());
        assertTrue(terminal.errors().contains("broken"), terminal::errors);
    }
}
