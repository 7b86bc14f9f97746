package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import lumbung.access.Session;
import lumbung.i18n.Language;
import lumbung.search.Catalogue;
import lumbung.search.field.RegisterFields;
import lumbung.settings.StartOptions;
import lumbung.store.Registers;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.InfoCmp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The line shell as somebody types in it, at a terminal in memory: keys in, bytes out. */
class ShellConversationTest {
    private static final Path FOLDER = Shell.folder();
    private static final Registers REGISTERS = new Registers(
            Map.of("LUMBUNG_HOME", FOLDER.toString()),
            directory -> new Catalogue(RegisterFields.all(directory.levels())));
    private static Session session;

    @BeforeAll
    static void setUp() {
        InfoCmp.setLoadedInfoCmp("xterm", InfoCmp.getDefaultInfoCmp("xterm"));
        Shell shell = new Shell(REGISTERS);
        shell.json("clerk", "add", "Rini");
        shell.json("area", "add", "Wisnu Kulon");
        shell.json("add", "Bu", "Siti", "Aminah", "--set", "desa=Wisnu Kulon");
        String people = String.join(
                "\n", IntStream.range(0, 40).mapToObj(at -> "add Tarni " + at).toList());
        assertEquals(0, shell.type("shell", "-c", people).exit());
        session = REGISTERS.open(StartOptions.USUAL).get();
    }

    @AfterAll
    static void leave() {
        session.close();
    }

    /** Types keys and answers all that was written; the keyboard is taken away at the end. */
    private static String typed(String keys) throws IOException {
        return typed(List.of(keys), true);
    }

    private static String typed(String keys, boolean paged) throws IOException {
        return typed(List.of(keys), paged);
    }

    /** Types the second keys when the prompt has come again. */
    private static String typed(String first, String second) throws IOException {
        return typed(List.of(first, second), true);
    }

    private static String typed(List<String> keys, boolean paged) throws IOException {
        Screen screen = new Screen();
        PipedOutputStream keyboard = new PipedOutputStream();
        try (PipedInputStream in = new PipedInputStream(keyboard, 1 << 16);
                ExternalTerminal terminal = new ExternalTerminal("test", "xterm", in, screen, StandardCharsets.UTF_8)) {
            terminal.setSize(Size.of(80, 24));
            Spoken spoken = new Spoken(
                    Language.INDONESIAN,
                    new lumbung.i18n.Texts(Language.INDONESIAN, session.clock().getZone()),
                    false);
            Page page = new Page(screen);
            Streams streams = new Streams(InputStream.nullInputStream(), screen, screen);
            Desk desk = new Desk(session, new Desk.Voice(spoken, page, page, streams, List::of));
            ShellConversation conversation = new ShellConversation(new ShellTurn(desk), desk, terminal, paged);
            CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(conversation::run);
            try (keyboard) {
                for (int at = 0; at < keys.size(); at++) {
                    screen.awaitPrompts(at + 1);
                    keyboard.write(keys.get(at).getBytes(StandardCharsets.UTF_8));
                }
            }
            assertEquals(Exit.DONE, exit.join());
        }
        return screen.toString(StandardCharsets.UTF_8);
    }

    /** What was written, for who waits for it. */
    private static final class Screen extends ByteArrayOutputStream {
        private static final long PATIENCE_MILLISECONDS = 20_000;

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            notifyAll();
        }

        synchronized void awaitPrompts(int wanted) throws IOException {
            long until = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
            try {
                while (prompts() < wanted && System.currentTimeMillis() < until) {
                    wait(PATIENCE_MILLISECONDS / 100);
                }
            } catch (InterruptedException e) {
                throw new InterruptedIOException(e.getMessage());
            }
        }

        private int prompts() {
            return toString(StandardCharsets.UTF_8).split("lumbung> ", -1).length - 1;
        }
    }

    @Test
    void a_line_is_answered_and_leaving_ends_it() throws IOException {
        String shown = typed("siti\rkeluar\r");
        assertTrue(shown.contains("Ketik bantuan"), shown);
        assertTrue(shown.contains("Bu Siti Aminah"), shown);
    }

    @Test
    void the_end_of_input_leaves_too_in_the_middle_of_a_line() throws IOException {
        assertFalse(typed("sit").contains("Aminah"));
        assertTrue(typed("\u0004").contains("Ketik bantuan"));
    }

    @Test
    void tab_completes_a_command_a_field_and_its_value() throws IOException {
        assertTrue(typed("hist\t--limit 1\rkeluar\r").contains("pukul"));
        assertTrue(typed("find desa:wis\t\rkeluar\r").contains("Bu Siti Aminah"));
    }

    @Test
    void ctrl_c_abandons_the_line_and_not_the_shell() throws IOException {
        String shown = typed("siti salah\u0003", "siti\rkeluar\r");
        assertTrue(shown.contains("Bu Siti Aminah"), shown);
        assertFalse(shown.contains("Tidak ada"), shown);
    }

    @Test
    void a_long_answer_comes_a_screenful_at_a_time() throws IOException {
        String stopped = typed("find tarni\rqkeluar\r");
        assertTrue(stopped.contains("-- lagi"), stopped);
        assertTrue(stopped.contains("Tarni 0"));
        assertFalse(stopped.contains("Tarni 9 "), stopped);
        assertTrue(typed("find tarni\r keluar\r").contains("40 orang."));
        assertFalse(typed("find tarni\rkeluar\r", false).contains("-- lagi"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void lines_are_remembered_for_their_owner_alone() throws IOException {
        typed("find tarni --limit 2\r find rahasia\rclerk --pin 1234\rkeluar\r", false);
        Path file = FOLDER.resolve("shell-history");
        String kept = Files.readString(file);
        assertTrue(kept.contains("find tarni --limit 2"), kept);
        assertFalse(kept.contains("rahasia"), kept);
        assertFalse(kept.contains("1234"), kept);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
