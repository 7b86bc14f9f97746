package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code lumbung keys}. */
final class KeyListTest {
    @TempDir
    private Path folder;

    @Test
    void the_keys_are_listed_without_opening_a_register() throws IOException {
        Shell.Answer answer = Shell.of(folder).type("keys");
        assertEquals(0, answer.exit(), answer::err);
        assertTrue(answer.out().contains("F2, Ctrl+T U, F4"), answer::out);
        assertFalse(Files.exists(folder.resolve("register")));
    }

    @Test
    void what_was_chosen_shows_in_the_list_and_for_programs() throws IOException {
        write("{\"edit\": \"Ctrl+O\"}");
        JsonNode keys = Shell.of(folder).json("keys").get("keys");
        assertEquals("edit", keys.get(1).get("action").asString());
        assertEquals("Ctrl+O", keys.get(1).get("keys").get(0).asString());
    }

    @Test
    void a_check_tells_each_slip_with_its_line_and_fails() throws IOException {
        write("{\n\"edti\": \"F5\",\n\"edit\": \"Ctrl+B\"}");
        Shell.Answer answer = Shell.of(folder).type("keys", "--check", "--lang", "en");
        assertEquals(1, answer.exit());
        assertTrue(answer.err().contains("line 2: there is no action \"edti\""), answer::err);
        assertTrue(answer.err().contains("line 3: \"Ctrl+B\" cannot be used"), answer::err);
    }

    @Test
    void a_check_without_a_file_says_that_the_usual_keys_hold() {
        Shell.Answer answer = Shell.of(folder).type("keys", "--check");
        assertEquals(0, answer.exit());
        assertTrue(answer.out().contains("tombol biasa yang berlaku"), answer::out);
    }

    @Test
    void the_file_is_made_on_demand_and_never_written_over() throws IOException {
        assertEquals(0, Shell.of(folder).type("keys", "--write").exit());
        assertEquals(0, Shell.of(folder).type("keys", "--check").exit());
        String before = Files.readString(folder.resolve("keymap.json"));
        Shell.Answer again = Shell.of(folder).type("keys", "--write");
        assertEquals(1, again.exit());
        assertTrue(again.err().contains("sudah ada"), again::err);
        assertEquals(before, Files.readString(folder.resolve("keymap.json")));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("keymap.json"), text);
    }
}
