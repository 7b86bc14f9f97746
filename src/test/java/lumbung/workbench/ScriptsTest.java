package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.i18n.Language;
import lumbung.register.Card;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a clerk does, key by key. */
final class ScriptsTest {
    private final Village village = new Village();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void r001_a_person_with_a_name_and_an_rt_is_added_in_few_keys_and_found() {
        play.type("Ctrl+N ~bu_sri_lestari Ctrl+S");
        assertShown("Tersimpan.");
        play.type("Ctrl+F ~lestari");
        assertShown("Bu sri lestari");
    }

    @Test
    void an_edit_is_saved_undone_and_done_again_and_each_is_named() {
        play.type("Ctrl+G 1 / ~tarni Enter F2 Down Down ~Mbok_Tar Ctrl+S");
        assertShown("dipanggil Mbok Tar");
        play.type("Ctrl+Z");
        assertShown("Diurungkan: Bu Tarni diubah");
        assertFalse(play.picture().contains("dipanggil Mbok Tar"));
        play.type("Ctrl+Y");
        assertShown("dipanggil Mbok Tar");
    }

    @Test
    void an_empty_name_is_refused_beside_its_field() {
        play.type("Ctrl+N Ctrl+S");
        assertShown("! isi namanya");
    }

    @Test
    void esc_keeps_what_was_typed_for_f2() {
        play.type("Ctrl+G 1 / ~tarni Enter F2 Down Down ~Tar Esc");
        assertShown("Ada perubahan yang belum disimpan");
        play.type("F2");
        assertShown("Panggilan    Tar");
    }

    @Test
    void somebody_new_is_not_thrown_away_unasked() {
        play.type("Ctrl+N ~Sri Esc");
        assertShown("Lanjut mengetik");
        play.type("Enter");
        assertShown("Nama         Sri");
        play.type("Esc Down Enter");
        assertFalse(play.picture().contains("Sri"));
    }

    @Test
    void leaving_with_something_unsaved_asks() {
        play.type("Ctrl+G 1 / ~tarni Enter F2 ~x Ctrl+Q");
        assertShown("Ada yang belum disimpan");
        play.type("Enter");
        assertFalse(play.hasLeft());
        play.type("Ctrl+Q Down Enter");
        assertTrue(play.hasLeft());
    }

    @Test
    void ctrl_c_is_esc_and_never_leaves() {
        play.type("Ctrl+G 1 Ctrl+F Ctrl+C");
        assertFalse(play.hasLeft());
        assertFalse(play.picture().contains("Cari --"));
    }

    @Test
    void digits_typed_for_nobody_become_the_phone_of_somebody_new() {
        play.type("Ctrl+F ~0812-0000-9999 Ctrl+N");
        assertShown("Nomor HP     0812-0000-9999");
    }

    @Test
    void the_language_changes_at_once() {
        play.type("Ctrl+F ~>inggris Enter");
        assertShown("Contacts (7)");
    }

    @Test
    void a_disabled_action_says_why() {
        play.type("F2");
        assertShown("tidak ada yang dapat diubah di sini");
    }

    @Test
    void two_who_are_one_are_merged_and_the_merge_is_undone() {
        play.type("F8 Enter Ctrl+S");
        assertShown("Sudah digabungkan");
        play.type("Ctrl+G 0");
        assertShown("Kontak (6)");
        play.type("Ctrl+Z");
        assertShown("Kontak (7)");
    }

    @Test
    void n15_the_name_that_is_given_up_still_finds_the_person_who_stays() {
        play.type("F8 Enter Right Ctrl+S");
        List<Card> found = village.desk().search().find("aminah", 5);
        assertEquals(1, found.size());
        Card card = found.get(0);
        String other = card.person().naming().name().equals("Siti Aminah") ? "Sitti Aminah" : "Siti Aminah";
        assertEquals(other, card.aliases().get(0).text());
    }

    @Test
    void tab_completes_a_filter_as_far_as_there_is_no_choice() {
        play.type("Ctrl+G 1 / ~des Tab");
        assertShown("desa:");
        play.type("~bo Tab");
        assertShown("desa:bongas");
    }

    @Test
    void search_offers_what_is_open_before_anything_is_typed() {
        play.type("Ctrl+G 1 / ~tarni Enter Enter Ctrl+G 1 Ctrl+F");
        assertShown("> Bu Tarni");
        play.type("Enter");
        assertShown("0812-0000-3457");
    }

    @Test
    void two_who_are_not_one_are_not_shown_again() {
        play.type("F8 Enter Enter ~n");
        assertFalse(play.picture().contains("mungkin sama dengan"), play::picture);
    }

    @Test
    void help_narrows_as_one_types_and_runs_what_it_lists() {
        play.type("F1 ~kontak Enter");
        assertShown("Pak Darsono");
    }

    @Test
    void a_list_is_looked_at_before_it_is_taken_over() {
        play.type("Ctrl+T ~i ~pkk.csv Enter Enter Enter");
        assertShown("baru 55");
        play.type("Ctrl+S");
        assertShown("Daftar sudah diambil");
    }

    @Test
    void an_export_says_whom_it_reaches_before_it_writes() {
        play.type("Ctrl+R Down ~Vanara Ctrl+S");
        assertShown("! tulis nama");
        play.type("Backspace Backspace Backspace Backspace Backspace Backspace ~Azzalea Ctrl+S");
        assertShown("600 orang dapat dikirimi");
        assertShown("belum ditanya");
        play.type("Ctrl+S");
        assertShown("2 file ditulis");
    }

    private void assertShown(String text) {
        String picture = play.picture();
        assertTrue(picture.contains(text), () -> text + "\n" + picture);
    }
}
