package lumbung.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.terminal.RealTerminal;
import org.jline.terminal.Size;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The finished program in a real pseudo-terminal: how it comes, what may happen to it, and what it leaves behind. R114 */
@EnabledOnOs(OS.LINUX)
class TerminalIT {
    private static final String LAUNCHER =
            Path.of(System.getProperty("lumbung.test.image"), "bin/lumbung").toString();
    private static final Size USUAL = Size.of(80, 24);
    private static final String KEYS = "F1 Bantuan";
    private static final String CTRL_C = "\003";
    private static final String CTRL_N = "\016";
    private static final String CTRL_Q = "\021";
    private static final int ALTERNATE_SCREEN = 1049;
    private static final int CURSOR = 25;
    private static final int PASTE = 2004;
    private static final int MOUSE = 1002;

    /** A register to copy for those who need one that lasts, since making one takes longer than a test. */
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void a_register_with_one_person() {
        Launch made = Launch.of(
                Path.of(LAUNCHER),
                environment(),
                "--home",
                shared.resolve("made").toString(),
                "add",
                "Bu Tarni");
        assertEquals(0, made.exit(), made::output);
    }

    @Test
    void the_first_picture_is_home_and_ctrl_q_leaves_the_terminal_as_it_was() throws Exception {
        try (RealTerminal terminal = demo()) {
            terminal.await("Lumbung", KEYS, "Latihan");
            assertTrue(terminal.isOn(ALTERNATE_SCREEN) && terminal.isOn(PASTE) && terminal.isOn(MOUSE));
            assertFalse(terminal.isLineAsFound(), "every key is the program's own");

            terminal.type(CTRL_Q);

            assertEquals(0, terminal.awaitEnd(), terminal::errors);
            assertRestored(terminal);
            assertEquals("", terminal.errors());
        }
    }

    @Test
    void the_picture_follows_the_window_and_is_a_sentence_where_it_is_too_small() throws Exception {
        try (RealTerminal terminal = demo()) {
            terminal.await(KEYS, "Latihan: Rini");
            terminal.resize(Size.of(132, 43));
            terminal.until(() -> line(terminal, 42).contains(KEYS));
            terminal.resize(Size.of(50, 10));
            terminal.await("Layar terlalu kecil");
            terminal.resize(USUAL);
            terminal.until(() -> line(terminal, 23).contains(KEYS));
            terminal.awaitGone("terlalu kecil");
        }
    }

    @Test
    void what_is_pasted_is_text_even_where_it_holds_keys() throws Exception {
        try (RealTerminal terminal = demo()) {
            terminal.await(KEYS, "Latihan: Rini");
            terminal.type(CTRL_N);
            terminal.await("Kontak baru", "Nama");
            terminal.type("\033[200~Bu Sutinah" + CTRL_Q + "\033[31m Rt\r5\033[201~");
            terminal.await("Bu Sutinah");
            terminal.type(CTRL_C);
            terminal.awaitGone("Kontak baru");
        }
    }

    @Test
    void ctrl_c_is_esc_and_never_leaves() throws Exception {
        try (RealTerminal terminal = demo()) {
            terminal.await(KEYS, "Latihan: Rini");
            terminal.type(CTRL_N);
            terminal.await("Kontak baru");
            terminal.type(CTRL_C);
            terminal.awaitGone("Kontak baru");
            terminal.type(CTRL_C + CTRL_C + CTRL_C);
            terminal.type(CTRL_N);
            terminal.await("Kontak baru");
        }
    }

    @Test
    void put_aside_it_gives_the_terminal_back_and_continued_it_shows_the_same_picture() throws Exception {
        try (RealTerminal terminal = demo()) {
            terminal.await(KEYS, "Latihan: Rini");
            terminal.type(CTRL_N);
            terminal.await("Kontak baru", "Nomor HP");
            for (int time = 0; time < 2; time++) {
                terminal.signal("TSTP");
                terminal.until(() -> terminal.isStopped() && !terminal.isOn(ALTERNATE_SCREEN));
                assertRestored(terminal);

                terminal.wipe();
                terminal.signal("CONT");
                terminal.await("Kontak baru", "Nomor HP", "Latihan: Rini");
                assertFalse(terminal.isLineAsFound());
                assertTrue(terminal.isOn(ALTERNATE_SCREEN) && terminal.isOn(PASTE) && terminal.isOn(MOUSE));
            }
            terminal.type("Bu Sum");
            terminal.await("Bu Sum");
        }
    }

    @Test
    void continued_in_another_size_it_draws_for_that_one() throws Exception {
        try (RealTerminal terminal = demo()) {
            terminal.await(KEYS, "Latihan: Rini");
            terminal.signal("TSTP");
            terminal.until(terminal::isStopped);
            terminal.resize(Size.of(100, 30));
            terminal.signal("CONT");
            terminal.until(() -> line(terminal, 29).contains(KEYS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP"})
    void told_to_end_it_leaves_in_order_and_keeps_what_was_typed(String signal) throws Exception {
        try (RealTerminal terminal = started()) {
            type(terminal, "Bu Asih " + signal);

            terminal.signal(signal);

            assertEquals(0, terminal.awaitEnd(), terminal::errors);
            assertRestored(terminal);
            assertEquals("", terminal.errors());
        }
        assertLeftInOrder("Bu Asih " + signal);
    }

    @Test
    void a_window_that_is_closed_is_an_orderly_leave_too() throws Exception {
        try (RealTerminal terminal = started()) {
            type(terminal, "Bu Closed");

            terminal.hangUp();

            assertEquals(0, terminal.awaitExit(), terminal::errors);
            assertEquals("", terminal.errors());
        }
        assertLeftInOrder("Bu Closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumb", ""})
    void a_terminal_that_cannot_draw_is_told_in_one_sentence(String type) throws Exception {
        try (RealTerminal terminal = start(USUAL, Map.of("TERM", type), "--demo")) {
            assertEquals(2, terminal.awaitEnd());
            assertOneSentence("tidak dapat menggambar layar", terminal.errors());
            assertFalse(terminal.isOn(ALTERNATE_SCREEN));
        }
    }

    @Test
    void a_window_that_is_too_small_to_begin_with_is_told_in_one_sentence() throws Exception {
        try (RealTerminal terminal = start(Size.of(20, 5), Map.of("LUMBUNG_LANG", "en"), "--demo")) {
            assertEquals(2, terminal.awaitEnd());
            assertOneSentence("only 20 x 5", terminal.errors());
            assertTrue(terminal.isLineAsFound());
        }
    }

    @Test
    void without_a_terminal_or_in_a_pipe_it_says_so_in_one_sentence() {
        Launch alone = Launch.of(Path.of(LAUNCHER), environment(), "--demo");
        Launch piped = Launch.command(
                environment(), List.of("sh", "-c", "{ : | \"$1\" --demo; echo \"[$?]\"; } | cat", "sh", LAUNCHER));

        assertEquals(2, alone.exit());
        assertOneSentence("bukan lewat pipa", alone.output());
        assertTrue(piped.output().contains("[2]"), piped::output);
        assertOneSentence("bukan lewat pipa", piped.output().replace("[2]\n", ""));
    }

    private RealTerminal demo() {
        return start(USUAL, Map.of(), "--demo");
    }

    private RealTerminal started() {
        if (!Files.exists(home())) {
            Trees.copy(shared.resolve("made"), home());
        }
        return start(USUAL, Map.of(), "--home", home().toString());
    }

    private RealTerminal start(Size size, Map<String, String> more, String... arguments) {
        Map<String, String> all = environment();
        all.putAll(more);
        return RealTerminal.start(
                size,
                all,
                folder,
                Stream.concat(Stream.of(LAUNCHER), Stream.of(arguments)).toList());
    }

    private static void type(RealTerminal terminal, String name) throws IOException {
        terminal.await(KEYS, "Bu Tarni");
        terminal.type(CTRL_N + name);
        terminal.await(name);
    }

    /** The register is free, nobody is said to have it open, and the next start finds what was typed. */
    private void assertLeftInOrder(String typed) throws Exception {
        assertFalse(Files.exists(home().resolve("opened-by")));
        assertFalse(Files.exists(home().resolve("register/db.lck")));
        assertTrue(Files.exists(home().resolve("layout.json")));
        try (RealTerminal terminal = started()) {
            terminal.await("Belum disimpan: " + typed);
            terminal.type(CTRL_Q);
            assertEquals(0, terminal.awaitEnd(), terminal::errors);
        }
    }

    private static void assertRestored(RealTerminal terminal) throws IOException {
        for (int mode : new int[] {ALTERNATE_SCREEN, PASTE, MOUSE}) {
            assertFalse(terminal.isOn(mode), () -> "still on: " + mode);
        }
        assertTrue(terminal.isOn(CURSOR));
        assertTrue(terminal.isLineAsFound());
    }

    private static void assertOneSentence(String part, String told) {
        assertTrue(told.contains(part), told);
        assertEquals(1, told.lines().count(), told);
    }

    private static String line(RealTerminal terminal, int row) {
        return terminal.picture().lines().skip(row).findFirst().orElse("");
    }

    private Path home() {
        return folder.resolve("home");
    }

    /** The archive, which other tests are about, would be made anew wherever the image was only just put together. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("TERM", "xterm-256color");
        environment.put("LUMBUNG_ARCHIVE", "off");
        environment.put("HOME", shared.toString());
        return environment;
    }
}
