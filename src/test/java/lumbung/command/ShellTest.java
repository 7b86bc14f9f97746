package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lumbung.access.Opener;
import lumbung.search.Catalogue;
import lumbung.search.field.RegisterFields;
import lumbung.store.Registers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The line shell by script and by {@code -c}: R125. */
class ShellTest {
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final Opener REAL = new Registers(
            Map.of("LUMBUNG_HOME", Shell.folder().toString()),
            directory -> new Catalogue(RegisterFields.all(directory.levels())));
    private static final Opener COUNTED = options -> {
        OPENED.incrementAndGet();
        return REAL.open(options);
    };
    private static final Shell SHELL = new Shell(COUNTED);

    @BeforeAll
    static void setUp() {
        SHELL.json("clerk", "add", "Rini");
        SHELL.json("area", "add", "Wisnu Kulon");
        SHELL.json("add", "Bu", "Siti", "Aminah", "--set", "desa=Wisnu Kulon");
        SHELL.json("add", "Bu", "Tarni");
    }

    private static Shell.Answer script(byte[] script, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(script), out, err);
        int exit = Commands.run(words, COUNTED, streams, Map.of(), List::of);
        return new Shell.Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Shell.Answer script(String script) {
        return script(script.getBytes(StandardCharsets.UTF_8), "shell");
    }

    @Test
    void many_commands_open_the_register_once() {
        int before = OPENED.get();
        Shell.Answer answer = script("# daftar\n\nsiti\n  lumbung find tarni  \nbantuan find\nkeluar\nsalah --x\n");
        assertEquals(0, answer.exit(), answer::err);
        assertTrue(answer.out().contains("Bu Siti Aminah"));
        assertTrue(answer.out().contains("Bu Tarni"));
        assertTrue(answer.out().contains("--limit"));
        assertEquals(1, OPENED.get() - before);
    }

    @Test
    void commands_after_c_are_parted_by_semicolons_and_lines() {
        Shell.Answer answer = SHELL.type("shell", "-c", "find siti; find tarni", "-c", "show siti\nshow tarni");
        assertEquals(0, answer.exit(), answer::err);
        assertTrue(answer.out().contains("Bu Tarni"));
    }

    @Test
    void a_script_stops_at_the_line_that_fails_and_tells_it() {
        Shell.Answer answer = script("find siti\nshow zzzz\nfind tarni\n");
        assertEquals(1, answer.exit());
        assertTrue(answer.err().contains("baris 2"), answer::err);
        assertFalse(answer.out().contains("Tarni"));
    }

    @Test
    void it_goes_on_if_asked_and_answers_the_first_failure() {
        String lines = "find --nothing\nshow zzzz\nfind tarni\n";
        Shell.Answer answer = script(lines.getBytes(StandardCharsets.UTF_8), "shell", "--keep-going");
        assertEquals(2, answer.exit());
        assertTrue(answer.out().contains("Tarni"));
        assertTrue(answer.err().contains("Baris 1") && answer.err().contains("Baris 2"), answer::err);
    }

    @Test
    void quotes_hold_words_together_as_in_a_shell_and_stay_in_queries() {
        Shell.Answer answer =
                script("find desa:\"Wisnu Kulon\"\nedit siti \"pekerjaan=guru ngaji\"\nshow siti\nundo\n");
        assertEquals(0, answer.exit(), answer::err);
        assertTrue(answer.out().contains("Bu Siti Aminah"));
        assertTrue(answer.out().contains("guru ngaji"));
    }

    @Test
    void what_is_wrong_is_pointed_at() {
        assertTrue(script("find \"siti").err().contains("^"));
        assertTrue(script("desa:zzzz").err().contains("^^^^"));
        assertEquals(1, script("find --home /tmp").exit());
        assertEquals(2, script("shell").exit());
    }

    @Test
    void hostile_bytes_do_no_harm() {
        byte[] bytes = {'f', 'i', 'n', 'd', ' ', 0, 0x1B, '[', '2', 'J', (byte) 0xFF, (byte) 0xC3, '\n', '\\'};
        Shell.Answer answer = script(bytes, "shell", "--keep-going");
        assertTrue((answer.out() + answer.err()).chars().allMatch(it -> it == '\n' || it >= ' '), answer::err);
    }

    @Test
    void a_line_of_a_megabyte_is_answered() {
        assertTrue(script("find " + "x".repeat(1 << 20)).exit() <= 1);
        assertTrue(script("find \"" + "\\".repeat(1 << 20)).exit() > 0);
        assertEquals(0, script(";".repeat(1 << 20)).exit());
    }

    @Test
    void answers_in_json_if_the_shell_was_asked_for_it() {
        Shell.Answer answer = script("find siti\n".getBytes(StandardCharsets.UTF_8), "shell", "--json");
        assertEquals(1, answer.json().get("count").asInt());
    }

    @Test
    void completion_offers_commands_options_the_query_language_and_names() {
        SHELL.type("shell", "-c", "keluar");
        REAL.open(lumbung.settings.StartOptions.USUAL)
                .map(session -> {
                    try (session) {
                        Spoken spoken = Spoken.of(List.of(), Map.of());
                        Page nowhere = new Page(new ByteArrayOutputStream());
                        Desk desk = new Desk(session, new Desk.Voice(spoken, nowhere, nowhere, null, List::of));
                        ShellCompleter completer = new ShellCompleter(new ShellTurn(desk));
                        assertEquals(List.of("history"), offered(completer, "his"));
                        assertEquals(List.of("--limit"), offered(completer, "find", "--li"));
                        assertEquals(List.of("list", "person", "changes", "areas"), offered(completer, "print", ""));
                        assertEquals(List.of("Siti"), offered(completer, "show", "Sit"));
                        assertEquals(List.of("Aminah"), offered(completer, "siti", "am"));
                        assertEquals(List.of("desa:\"wisnu kulon\""), offered(completer, "find", "desa:wis"));
                    }
                    return true;
                })
                .get();
    }

    private static List<String> offered(ShellCompleter completer, String... words) {
        return completer.offered(List.of(words)).distinct().toList();
    }
}
