package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R121: in every list what is typed finds a line, is seen, and is undone by Backspace and by Esc. */
final class SpeedSearchTest {
    private final Village village = new Village();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());

    @AfterEach
    void leave() {
        village.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Ctrl+G, perub, Perubahan",
        "Ctrl+G 0, perub, Perubahan",
        "Ctrl+G 6, tarni, Bu Tarni",
        "Ctrl+G 6 Enter, nanti, Tidak ada yang cocok",
        "Ctrl+G 1 Ctrl+T /, lihat, Lihat sekilas",
        "Ctrl+G 1 Ctrl+G 6 Ctrl+E, kon, Kontak",
        "Ctrl+G 1 / ~tarni Enter Ctrl+W, bong, tinggal di",
        "Ctrl+R Down ~Azzalea Ctrl+S, nomor, nomor",
        "F9, laya, Tampilan",
        "Ctrl+G 1 Space Space Ctrl+T h, darso, Pak Darsono",
        "Ctrl+G 1 / ~tarni Enter Enter, hp, Nomor HP",
        "Ctrl+G 1 / ~casmi Enter Enter F2 Tab Tab ~Mimi Ctrl+S Ctrl+T j, pangg, Mimi",
        "Ctrl+G 9 Enter, boleh, Boleh dikirimi",
        "Ctrl+G 1 Ctrl+A F2 Tab Tab ~reseller Tab ~azz Ctrl+S, darso, Pak Darsono",
        "Ctrl+T c, tamb, > Tambah petugas",
        "Ctrl+T m, kunci, > Kunci layar"
    })
    void what_is_typed_finds_and_is_undone(String there, String typed, String found) {
        play.type(there);
        String before = play.picture();
        play.type("~" + typed);
        assertShown(typed);
        assertShown(found);
        play.type("Esc");
        assertFalse(play.picture().contains("Cari: "), play::picture);
        play.type("~" + typed);
        for (int at = 0; at < typed.length(); at++) {
            play.type("Backspace");
        }
        assertEquals(before.lines().count(), play.picture().lines().count());
        assertFalse(play.picture().contains("Cari: "), play::picture);
    }

    @Test
    void only_what_fits_is_left_and_all_of_it_after_esc() {
        play.type("Ctrl+G 6 ~tarni");
        assertFalse(play.picture().contains("Bu Casmi"), play::picture);
        play.type("Esc");
        assertShown("Bu Casmi");
        assertShown("> Bu Tarni");
    }

    @Test
    void Ctrl_U_empties_what_is_typed_as_it_does_in_a_form() {
        play.type("Ctrl+G 6 ~tarni Ctrl+U");
        assertFalse(play.picture().contains("Cari: "), play::picture);
        assertShown("Bu Casmi");
        play.type("Ctrl+F ~tarni");
        assertShown("tarni");
        play.type("Ctrl+U");
        assertFalse(play.picture().contains("tarni\""), play::picture);
        play.type("~casmi Enter");
        assertShown("Bu Casmi");
    }

    @Test
    void a_page_further_is_another_page_of_the_list() {
        play.type("F9 Esc F1");
        String first = play.picture().lines().skip(5).findFirst().orElseThrow();
        play.type("PageDown");
        assertFalse(play.picture().contains(first), play::picture);
        assertShown("^");
        play.type("PageUp");
        assertShown(first);
    }

    @Test
    void letters_that_choose_at_once_are_typed_behind_a_slash() {
        play.type("Ctrl+G 1 Ctrl+T / ~riwa");
        assertShown("Cari: riwa");
        assertShown("Riwayat");
        play.type("Backspace Backspace Backspace Backspace ~r");
        assertShown("Untuk siapa");
    }

    @Test
    void news_is_read_before_what_is_typed_is_shown_again() {
        play.type("Ctrl+G 6 ~tarni Enter Enter");
        assertFalse(play.picture().contains("Cari: "), play::picture);
        play.type("Home");
        assertShown("Cari: tarni");
    }

    private void assertShown(String text) {
        assertTrue(play.picture().contains(text), () -> text + "\n" + play.picture());
    }
}
