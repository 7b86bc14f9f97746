package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R113, R122: problems mended in few keys, what is deleted shown first, and all of it undone as one. */
final class MendingTest {
    private final Village village = new Village();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN);

    @AfterEach
    void leave() {
        village.close();
    }

    private void open() {
        play.with(village.desk());
    }

    @Test
    void a_phone_is_corrected_in_at_most_nine_keys_beside_typed_words() {
        open();
        play.type("Ctrl+F ~tarni Enter h p Enter Backspace Backspace ~99 Ctrl+S");
        assertShown("0812-0000-3499");
        assertTrue(play.keys() <= 9, () -> "keys: " + play.keys());
        play.type("Ctrl+Z");
        assertShown("0812-0000-3457");
    }

    @Test
    void three_problems_are_mended_by_their_actions_in_at_most_nine_keys() {
        open();
        assertMended("Ctrl+G 6 ~boleh Ctrl+T 1 Ctrl+T 1 Ctrl+T 1");
    }

    @Test
    void enter_offers_the_best_fix_and_the_cursor_goes_on_to_the_next_problem() {
        open();
        assertMended("Ctrl+G 6 ~boleh Enter Enter Enter Enter Enter Enter");
    }

    private void assertMended(String keys) {
        play.type("Ctrl+G 6");
        assertShown("4 perlu dicek");
        int before = play.keys();
        play.type(keys);
        assertTrue(play.keys() - before <= 9, () -> "keys: " + (play.keys() - before));
        play.type("Esc");
        assertShown("1 perlu dicek");
    }

    @Test
    void two_records_are_compared_in_the_words_of_the_form() {
        open();
        play.type("Ctrl+G 1 / ~sitti Enter Enter ~lahir Enter ~1985-02-01 Tab Ctrl+S Ctrl+G 6 ~siti_am Enter 1");
        assertShown("Lahir");
        assertShown("1 Februari 1985");
    }

    @Test
    void where_several_things_are_the_matter_each_fix_says_which_it_is_for() {
        village.withLandline("Sitti Aminah", "0284-000107");
        open();
        play.type("Ctrl+G 6 Ctrl+G 1 / ~0284 Enter Enter Ctrl+T");
        assertShown("Telepon rumah ditandai WA: Tandai tidak ada WA");
        assertShown("Mungkin orang yang sama: Bandingkan");
    }

    @Test
    void f8_goes_on_behind_a_problem_that_was_mended() {
        open();
        play.type("Ctrl+G 6 Ctrl+G 0 F8 F8 Ctrl+T 1 F8");
        assertShown("2 dari 3: Bu Sitti Aminah");
    }

    @Test
    void a_fix_that_needs_typing_begins_in_the_field_even_where_the_tab_is_open() {
        village.withLandline("Rukmini", "0284-000107");
        open();
        play.type("Ctrl+G 1 / ~rukmini Enter Enter Ctrl+T 2");
        assertTrue(play.cursor().isPresent());
        int row = play.cursor().orElseThrow().getRow();
        assertTrue(play.picture().lines().toList().get(row).contains("0284-000107"), play::picture);
        play.type("~5");
        assertShown("0284-0001075");
    }

    @Test
    void all_alike_is_offered_from_a_person_and_from_the_list() {
        village.withLandline("Rukmini", "0284-000107").withLandline("Kustiah", "0284-000108");
        open();
        play.type("Ctrl+G 6 Ctrl+G 1 / ~rukmini Enter Ctrl+T");
        assertShown("Kerjakan untuk semua yang sejenis (2)");
        play.type("Esc Enter Ctrl+T 3");
        assertShown("Bu Kustiah");
        play.type("Ctrl+S");
        assertShown("Tandai tidak ada WA, 2 kali");
    }

    @Test
    void those_marked_are_deleted_after_a_look_and_come_back_by_one_undo() {
        open();
        play.type("Ctrl+G 1 Space Space Space Ctrl+T h");
        assertShown("Hapus semua yang bertanda");
        assertShown("di 2 tempat");
        play.type("Home Space Ctrl+S");
        assertShown("menghapus 2 kontak");
        play.type("Ctrl+G 0");
        assertShown("Kontak (5)");
        play.type("Ctrl+Z");
        assertShown("Kontak (7)");
    }

    @Test
    void whoever_was_changed_since_the_look_keeps_all_of_them() {
        open();
        play.type("Ctrl+G 1 / ~tarni Enter Space Ctrl+T h");
        village.changed("+6281200003457");
        play.type("Ctrl+S");
        assertShown("Bu Tarni sudah diubah");
        play.type("Ctrl+G 0");
        assertShown("Kontak (7)");
    }

    @Test
    void a_community_that_needs_a_look_is_deleted_where_it_is_seen() {
        village.withCommunity("PKK Bongas");
        open();
        play.type("Ctrl+G 6 ~pkk Ctrl+W");
        assertShown("1 kontak");
        play.type("Esc Ctrl+T h");
        assertShown("PKK Bongas, disebut di 1 tempat");
        play.type("h Esc");
        assertFalse(play.picture().contains("PKK Bongas        "), play::picture);
        play.type("Ctrl+Z");
        assertShown("PKK Bongas");
    }

    @Test
    void where_somebody_is_named_leads_to_what_names_them_and_to_its_actions() {
        village.withCommunity("PKK Bongas");
        open();
        play.type("Ctrl+G 6 Ctrl+G 1 / ~siti Enter Ctrl+W");
        String line = play.picture()
                .lines()
                .filter(it -> it.contains("anggota PKK"))
                .findFirst()
                .orElse("");
        assertEquals("!|", line.strip().replaceAll(".*(!) *\\|.*", "$1|"), play::picture);
        play.type("~tinggal Ctrl+T h");
        assertShown("belum kosong");
    }

    private void assertShown(String text) {
        assertTrue(play.picture().contains(text), () -> text + "\n" + play.picture());
    }
}
