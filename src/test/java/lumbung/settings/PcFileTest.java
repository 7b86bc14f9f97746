package lumbung.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was chosen for this PC. */
final class PcFileTest {
    @TempDir
    private Path folder;

    @Test
    void without_a_file_nothing_was_chosen_and_none_is_made() {
        assertEquals(PcSettings.NONE, file().read().get());
        assertFalse(Files.exists(path()));
    }

    @Test
    void a_choice_is_found_again_beside_the_earlier_ones() {
        file().change(settings -> settings.with(PcSettings.THEME, "light")).get();
        file().change(settings -> settings.with(PcSettings.ASCII, "true")).get();
        PcSettings again = file().read().get();
        assertEquals(Optional.of("light"), again.text(PcSettings.THEME));
        assertEquals(Optional.of("true"), again.text(PcSettings.ASCII));
    }

    @Test
    void the_folder_is_made_where_it_is_not_there_and_nothing_else_is_left_in_it() throws IOException {
        Path deep = folder.resolve("a/b/settings.json");
        new PcFile(deep).change(settings -> settings.with("theme", "dark")).get();
        try (Stream<Path> left = Files.list(deep.getParent())) {
            assertEquals(List.of(deep), left.toList());
        }
    }

    @Test
    void a_name_that_this_program_does_not_know_is_kept() throws IOException {
        Files.writeString(path(), "{\"printer\": \"Kantor\", \"theme\": \"dark\"}");
        file().change(settings -> settings.with(PcSettings.THEME, "light")).get();
        assertEquals(Optional.of("Kantor"), file().read().get().text("printer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"theme\": {}}", "{\"theme\" 1}", "\0\0"})
    void one_that_cannot_be_read_is_refused_and_kept_aside_by_the_next_choice(String text) throws IOException {
        Files.writeString(path(), text);
        assertFalse(file().read().isDone());
        assertEquals(text, Files.readString(path()));
        file().change(settings -> settings.with(PcSettings.THEME, "light")).get();
        assertEquals(text, Files.readString(folder.resolve("settings.unreadable.json")));
        assertEquals(Optional.of("light"), file().read().get().text(PcSettings.THEME));
    }

    @Test
    void a_place_that_cannot_be_written_is_a_refusal() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "").resolve("settings.json");
        assertFalse(new PcFile(file)
                .change(settings -> settings.with("theme", "dark"))
                .isDone());
    }

    @Test
    void a_variable_goes_before_the_file() {
        PcSettings chosen = PcSettings.NONE
                .with(PcSettings.LANGUAGE, "en")
                .with(PcSettings.THEME, "light")
                .with(PcSettings.ASCII, "true")
                .with(PcSettings.MOUSE, "false");
        Map<String, String> all = chosen.under(Map.of("LUMBUNG_THEME", "contrast", "LUMBUNG_LANG", ""));
        assertEquals(
                Map.of("LUMBUNG_LANG", "en", "LUMBUNG_THEME", "contrast", "LUMBUNG_ASCII", "1", "LUMBUNG_MOUSE", "0"),
                all);
        assertTrue(PcSettings.NONE.under(Map.of()).isEmpty());
    }

    private PcFile file() {
        return new PcFile(path());
    }

    private Path path() {
        return folder.resolve("settings.json");
    }
}
