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
        assertShown("Panggilan       Tar");
    }

    @Test
    void somebody_new_is_kept_until_it_is_saved_or_discarded() {
        play.type("Ctrl+N ~Sri Esc");
        assertShown("Belum disimpan: Sri");
        play.type("Ctrl+N");
        assertShown("Nama            Sri");
        assertShown("belum disimpan. Ctrl+U membuang");
        play.type("Ctrl+U Esc");
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
        assertShown("Nomor HP        0812-0000-9999");
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
        play.type("F8 Enter Enter Ctrl+S");
        assertShown("Sudah digabungkan");
        play.type("Ctrl+G 0");
        assertShown("Kontak (6)");
        play.type("Ctrl+Z");
        assertShown("Kontak (7)");
    }

    @Test
    void n15_the_name_that_is_given_up_still_finds_the_person_who_stays() {
        play.type("F8 Enter Enter Right Ctrl+S");
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
    void recent_goes_to_and_fro_between_two_people() {
        play.type("Ctrl+F ~tarni Enter Ctrl+F ~darso Enter Ctrl+E");
        assertShown("> Bu Tarni");
        play.type("Ctrl+E");
        assertShown("> Beranda");
        play.type("Ctrl+E Ctrl+E Enter");
        assertShown("0812-0000-3457");
        play.type("Ctrl+E Enter");
        assertShown("Pak Darsono");
    }

    @Test
    void recent_narrows_as_one_types() {
        play.type("Ctrl+G 1 / ~tarni Enter Enter Ctrl+G 9 Ctrl+E ~ta");
        assertShown("> Bu Tarni");
        play.type("~xx");
        assertShown("Tidak ada yang cocok");
    }

    @Test
    void a_search_is_gone_back_to_with_its_query() {
        play.type("Ctrl+G 1 / ~peran:toko Enter Ctrl+G 0 Ctrl+E Enter");
        assertShown("peran:toko");
        assertShown("Warung Bu Yanto");
        assertFalse(play.picture().contains("Darsono"));
    }

    @Test
    void search_looks_at_one_kind_by_tab() {
        play.type("Ctrl+F ~ta Tab Tab");
        assertShown("[Siaran]");
        play.type("Tab");
        assertShown("[Harga]");
        play.type("Tab");
        assertShown("[Tindakan]");
        assertShown("> Tambah");
        assertFalse(play.picture().contains("Bu Tarni"));
        play.type("Shift+Tab Shift+Tab Shift+Tab");
        assertShown("[Kontak]");
        assertShown("> Bu Tarni");
    }

    @Test
    void what_was_typed_in_search_is_taken_along_into_the_list() {
        play.type("Ctrl+G 1 Ctrl+F ~tarni Ctrl+F");
        assertShown(" tarni");
        assertFalse(play.picture().contains("Darsono"));
    }

    @Test
    void something_is_done_with_a_hit_without_opening_it() {
        play.type("Ctrl+F ~tarni Ctrl+T");
        assertShown("Riwayat");
        play.type("~u");
        assertShown("Nama            Tarni");
    }

    @Test
    void a_hit_is_looked_at_and_the_search_is_still_there() {
        play.type("Ctrl+F ~tarni F3");
        assertShown("Rini, 21 Nov");
        play.type("Esc");
        assertShown("[Semua]");
    }

    @Test
    void a_number_is_shown_where_it_was_what_one_looked_for() {
        play.type("Ctrl+F ~3457");
        assertShown("Bu Tarni  0812-0000-3457");
    }

    @Test
    void a_person_nobody_names_is_named_nowhere() {
        play.type("Ctrl+G 1 / ~darso Enter Ctrl+W");
        assertShown("Tidak disebut di tempat lain");
    }

    @Test
    void where_somebody_is_named_opens_what_names_them() {
        play.type("Ctrl+G 1 / ~tarni Enter Ctrl+W");
        assertShown("> pelanggan Azzalea");
        play.type("Enter");
        assertShown("usaha:Azzalea");
    }

    @Test
    void r020_two_who_are_marked_are_connected_or_not() {
        play.type("Ctrl+G 1 Space Space Ctrl+W");
        assertShown("Tidak terhubung dalam tiga langkah");
    }

    @Test
    void two_who_are_not_one_are_not_shown_again() {
        play.type("F8 Enter Enter Enter ~n");
        assertFalse(play.picture().contains("mungkin sama dengan"), play::picture);
    }

    @Test
    void help_narrows_as_one_types_and_runs_what_it_lists() {
        play.type("F1 ~kontak Enter");
        assertShown("Pak Darsono");
    }

    @Test
    void a_list_is_looked_at_before_it_is_taken_over() {
        play.type("Ctrl+T ~i ~pkk.csv Enter Ctrl+S");
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
