package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.search.Query;
import lumbung.settings.PcSettings;
import lumbung.workbench.view.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help, menu, looks, and the reminders of what was chosen there. */
final class GuideTest {
    private final Village village = new Village();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());

    @TempDir
    private Path folder;

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void the_help_of_each_place_says_what_it_is_for_and_begins_with_what_can_be_done_there() {
        play.type("F1");
        assertShown("Bantuan: Beranda");
        assertShown("Awal hari");
        play.type("Esc Ctrl+G 1 F1");
        assertShown("Bantuan: Kontak");
        assertShown("Di sini    Ubah");
        assertHidden("Awal hari");
    }

    @Test
    void what_is_typed_finds_word_beginnings_first_then_any_part_and_keys() {
        play.type("F1 ~an");
        List<String> lines =
                play.picture().lines().filter(line -> line.contains("Riwayat")).toList();
        assertEquals(List.of(), lines);
        play.type("Backspace Backspace ~ctrl+z");
        assertShown("Urungkan");
        assertHidden("Ulangi");
        play.type("Backspace Backspace Backspace Backspace Backspace Backspace ~zzz");
        assertShown("Tidak ada tindakan yang cocok");
    }

    @Test
    void enter_runs_what_the_help_lists_and_its_key_is_shown_once() {
        play.type("Ctrl+G 1 F1 ~ubah Enter");
        assertShown("Ubah: lain kali F2");
        play.type("Down");
        assertHidden("lain kali");
    }

    @Test
    void what_cannot_be_done_says_why_in_help_and_menu_and_stays_there() {
        play.type("F1 ~ubah");
        assertShown("Belum bisa: tidak ada yang dapat diubah di sini");
        play.type("Enter");
        assertShown("Bantuan: Beranda");
        play.type("Esc F9 ~k Enter ~u");
        assertShown("Belum bisa: tidak ada yang dapat diubah di sini");
    }

    @Test
    void an_example_of_the_query_language_goes_into_the_filter() {
        play.type("Ctrl+G 1 F1 ~bongas Enter");
        assertShown("desa:bongas kelompok:pkk");
        assertHidden("Bantuan: ");
    }

    @Test
    void every_example_is_understood_in_its_language() {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language, ZoneOffset.UTC);
            for (int number = 1; number <= 5; number++) {
                String query = texts.of("guide.query." + number);
                boolean done = Query.parse(query, lumbung.search.Village.CATALOGUE, lumbung.search.Village.STANDPOINT)
                        .isDone();
                assertTrue(done, query);
            }
        }
    }

    @Test
    void the_menu_goes_in_by_arrow_and_out_by_esc() {
        play.type("F9");
        assertShown("Enter atau panah kanan: masuk");
        play.type("Right Esc");
        assertShown("Enter atau panah kanan: masuk");
        play.type("Esc");
        assertHidden("panah kanan");
    }

    @Test
    void the_menu_runs_what_was_chosen() {
        play.type("F9 ~j Right ~j Enter");
        play.type("F9 ~j Right Down Enter");
        assertShown("Kontak ");
        assertHidden("Menu --");
    }

    @Test
    void looks_and_language_hold_at_once_and_are_kept() {
        play.type("Ctrl+T ~w ~l");
        assertEquals(Optional.of("light"), play.chosen().text(PcSettings.THEME));
        play.type("Ctrl+T ~w ~a");
        assertEquals(Optional.of("false"), play.chosen().text(PcSettings.ASCII));
        assertTrue(play.picture().contains("───"));
        play.type("Ctrl+T ~w ~m");
        assertEquals(Optional.of("false"), play.chosen().text(PcSettings.MOUSE));
        play.type("Ctrl+T ~w ~e");
        assertEquals(Optional.of("en"), play.chosen().text(PcSettings.LANGUAGE));
        assertShown("F1 Help");
    }

    @Test
    void every_key_that_the_foot_shows_does_something_there() {
        play.type("Ctrl+G 9");
        assertShown("Enter Pilih");
        play.type("Ctrl+G 1");
        assertShown("F2 Ubah");
        play.type("~zzzzz Enter");
        assertHidden("Ctrl+T X");
    }

    @Test
    void a_slip_in_the_file_of_keys_stands_in_the_help() throws IOException {
        Path file = Files.writeString(folder.resolve("keymap.json"), "{\"edti\": \"F5\", \"save\": \"Ctrl+V\"}");
        Actions actions = new Actions(new Rooms(), file);
        assertEquals(List.of("Ctrl+V"), actions.byId("save").keys().ways());
        Texts texts = new Texts(Language.ENGLISH, ZoneOffset.UTC);
        Frame frame = Frame.start(new Frame.Space(80, 24), actions.window(Place.HOME), texts, Tour.NONE);
        List<Guide.Words> words = Guide.of(actions, frame).words(76);
        assertEquals(
                "keymap.json, line 1: there is no action \"edti\". The names: lumbung keys.",
                words.get(0).text());
    }

    private void assertShown(String text) {
        assertTrue(play.picture().contains(text), play::picture);
    }

    private void assertHidden(String text) {
        assertFalse(play.picture().contains(text), play::picture);
    }
}
