package lumbung.keymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import lumbung.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's keys over the usual ones. */
final class KeymapTest {
    private static final List<Binding> USUAL = List.of(
            new Binding("actions", Keys.of("Ctrl+T | Alt+Enter", "")),
            new Binding("open", Keys.of("Enter", "")),
            new Binding("filter", Keys.of("/", "Ctrl+F Ctrl+F")),
            new Binding("edit", Keys.of("F2 | F4", "Ctrl+T U")),
            new Binding("save", Keys.of("Ctrl+S", "")),
            new Binding("looks", Keys.of("", "Ctrl+T W")),
            new Binding("theme.dark", Keys.of("", "Ctrl+T W D")),
            new Binding("export", Keys.of("Ctrl+R | Shift+F10", "Ctrl+T R")));

    @TempDir
    private Path folder;

    @Test
    void without_a_file_the_usual_keys_hold() {
        Keymap keymap = Keymap.in(folder.resolve("keymap.json"), USUAL);
        assertEquals(USUAL, keymap.bindings());
        assertEquals(List.of(), keymap.slips());
    }

    @Test
    void what_is_written_on_demand_changes_nothing() {
        Path file = folder.resolve("keymap.json");
        assertTrue(KeymapFile.write(file, USUAL).isDone());
        Keymap keymap = Keymap.in(file, USUAL);
        assertEquals(List.of(), keymap.slips());
        assertEquals(names(USUAL), names(keymap.bindings()));
    }

    @Test
    void a_file_that_is_there_is_never_written_over() throws IOException {
        Path file = Files.writeString(folder.resolve("keymap.json"), "mine");
        assertFalse(KeymapFile.write(file, USUAL).isDone());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void a_new_key_takes_the_place_of_the_usual_ones() {
        Keymap keymap = read("{\"edit\": [\"Ctrl+O\", \"Alt+E\"]}");
        assertEquals(List.of(), keymap.slips());
        assertEquals(List.of("Ctrl+O", "Alt+E"), keys(keymap, "edit"));
        assertEquals(List.of("Ctrl+S"), keys(keymap, "save"));
    }

    @Test
    void two_may_change_places() {
        Keymap keymap = read("{\"edit\": \"Ctrl+S\", \"save\": \"F2\"}");
        assertEquals(List.of(), keymap.slips());
        assertEquals(List.of("Ctrl+S"), keys(keymap, "edit"));
        assertEquals(List.of("F2"), keys(keymap, "save"));
    }

    @Test
    void chords_begin_with_the_key_that_opens_their_list() {
        assertEquals(List.of("F2", "Ctrl+O U", "F4"), keys(read("{\"actions\": \"Ctrl+O\"}"), "edit"));
        Keymap both = read("{\"actions\": \"Ctrl+O\", \"looks\": \"Ctrl+T V\"}");
        assertEquals(List.of("Ctrl+O V"), keys(both, "looks"));
        assertEquals(List.of("Ctrl+O V D"), keys(both, "theme.dark"));
    }

    @Test
    void a_key_that_means_something_already_is_told_and_the_usual_one_stays() {
        Keymap keymap = read("{\n\"edit\": \"Ctrl+R\"}");
        assertEquals(
                List.of(Message.of("keymap.taken", 2, "Ctrl+R", Message.of("workbench.action.export"))),
                keymap.slips());
        assertEquals(ways(USUAL), ways(keymap.bindings()));
    }

    @Test
    void one_whose_own_key_falls_back_does_not_double_another() {
        Keymap keymap = read("{\"edit\": \"Ctrl+R\", \"export\": \"Ctrl+B\"}");
        assertEquals(2, keymap.slips().size());
        assertEquals(ways(USUAL), ways(keymap.bindings()));
    }

    @Test
    void one_slip_takes_nothing_else_along() {
        Keymap keymap = read("{\"edti\": \"F5\", \"edit\": \"F5\", \"save\": \"Ctrl+Foo\"}");
        assertEquals(
                List.of(Message.of("keymap.action", 1, "edti"), Message.of("keymap.key", 1, "Ctrl+Foo")),
                keymap.slips());
        assertEquals(List.of("F5"), keys(keymap, "edit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ctrl+B",
                "Ctrl+C",
                "Ctrl+H",
                "Ctrl+I",
                "Ctrl+J",
                "Ctrl+M",
                "Ctrl+Space",
                "Space",
                "Enter",
                "Esc",
                "Tab",
                "Up",
                "PageDown",
                "Home",
                "Backspace",
                "x",
                "7",
                "/",
                "Shift+Up",
                "F0",
                "F13",
                "",
                "Ctrl+",
                "Ctrl",
                "+"
            })
    void some_keys_cannot_be_given_away(String key) {
        Keymap keymap = read("{\"save\": \"" + key + "\"}");
        assertEquals(1, keymap.slips().size(), key);
        assertEquals(ways(USUAL), ways(keymap.bindings()), key);
    }

    @Test
    void no_action_is_left_to_keys_that_some_terminals_keep() {
        for (String extras : List.of("\"Alt+E\"", "[\"F1\", \"F11\", \"Insert\", \"Ctrl+Shift+E\"]", "[]")) {
            Keymap keymap = read("{\"edit\": " + extras + "}");
            assertEquals("keymap.extra", keymap.slips().get(0).key(), extras);
            assertEquals(ways(USUAL), ways(keymap.bindings()));
        }
    }

    @Test
    void enter_stays_enter() {
        assertEquals("keymap.fixed", read("{\"open\": \"F5\"}").slips().get(0).key());
        assertEquals(List.of(), read("{\"open\": \"Enter\", \"filter\": \"/\"}").slips());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "\"edit\"",
                "{\"edit\": 7}",
                "{\"edit\": [7]}",
                "{\"edit\": {}}",
                "{\"edit\" \"F5\"}",
                "{\"edit\": \"F5\"} {}",
                "\0",
                "{\"edit\": [\"F5\"}"
            })
    void a_file_that_cannot_be_understood_is_told_and_the_usual_keys_hold(String text) {
        Keymap keymap = read(text);
        assertEquals(1, keymap.slips().size(), text);
        assertEquals(USUAL, keymap.bindings());
    }

    @Test
    void a_folder_in_its_place_or_bytes_that_are_no_text_are_told() throws IOException {
        Path file = folder.resolve("keymap.json");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertEquals(1, Keymap.in(file, USUAL).slips().size());
        Files.delete(file);
        Files.createDirectory(file);
        assertEquals(1, Keymap.in(file, USUAL).slips().size());
    }

    private Keymap read(String text) {
        try {
            return Keymap.in(Files.writeString(folder.resolve("keymap.json"), text), USUAL);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> keys(Keymap keymap, String id) {
        return keymap.bindings().stream()
                .filter(binding -> binding.id().equals(id))
                .findFirst()
                .orElseThrow()
                .keys()
                .ways();
    }

    private static List<Set<String>> names(List<Binding> bindings) {
        return bindings.stream()
                .map(binding -> Set.copyOf(binding.keys().ways()))
                .toList();
    }

    private static List<List<String>> ways(List<Binding> bindings) {
        return bindings.stream().map(binding -> binding.keys().ways()).toList();
    }
}
