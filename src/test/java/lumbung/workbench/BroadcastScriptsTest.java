package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.i18n.Language;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a segment to files on a stick and back to what the phone holds, key by key. */
final class BroadcastScriptsTest {
    private final Village village = new Village();
    private final Desk desk = village.desk();
    private final Campaign campaign = new Campaign(desk);
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);

    @TempDir
    Path stick;

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void r029_six_hundred_people_give_three_lists_and_files_in_five_keys_and_a_folder() throws IOException {
        campaign.people(597);
        play.type("Ctrl+G 2 Enter");
        assertShown("600 dapat dikirimi");
        assertShown("PKK-01       256    256");
        assertShown("PKK-03        88     88");
        play.type("Ctrl+R " + words(stick) + " Enter");
        assertShown("Selesai untuk 600 orang");
        assertEquals(
                List.of("PKK-01-baru.vcf", "PKK-02-baru.vcf", "PKK-03-baru.vcf", "PKK-langkah.html"), files(stick));
    }

    @Test
    void r034_what_the_phone_took_over_is_told_in_four_keys_and_undone_as_one() {
        make();
        play.type("Enter");
        assertShown("Centang yang sudah selesai");
        play.type("Ctrl+A Ctrl+S");
        assertShown("Kabar dari HP lengkap");
        assertShown("terakhir");
        play.type("Ctrl+G 1 / ~fatimah Enter Enter");
        assertShown("siaran Selamat pagi Bu");
        play.type("Ctrl+Z");
        assertShown("Diurungkan: Siaran Bolu pandan 21 November 2026: terkirim ke 3 orang");
        assertFalse(play.picture().contains("siaran: Selamat"), play::picture);
    }

    @Test
    void the_sheet_beside_the_phone_carries_all_that_is_needed_there_and_is_printed_from_the_tab() throws IOException {
        make();
        String sheet = Files.readString(stick.resolve("PKK-langkah.html"));
        for (String said : List.of(
                "Dikirim dari HP Azzalea 0812-0000-1111, usaha Azzalea",
                "Dibuat 21 November 2026 pukul 10.02",
                "File ada di " + stick,
                "Selamat pagi Bapak/Ibu, ada bolu pandan baru dari Azzalea. #bolu")) {
            assertTrue(sheet.contains(said), said);
        }
        play.type("Ctrl+P");
        assertShown("langkah-di-hp.txt");
        play.type("Ctrl+S");
        assertShown("Langkah di HP: Bolu pandan");
        assertShown("Dikirim dari HP Azzalea");
    }

    @Test
    void only_what_is_ticked_counts_and_the_rest_is_asked_again() {
        make();
        play.type("Enter Right Space Ctrl+S");
        assertShown("Sisanya masih ditanyakan");
        assertShown("[ ] 3");
        play.type("Ctrl+G 2");
        assertShown("Menunggu kabar dari HP");
    }

    @Test
    void the_moment_of_sending_can_be_told() {
        make();
        play.type("Enter Enter ~kemarin_9.30 Enter");
        assertShown("Dikirim: kemarin 9.30");
        play.type("Enter ~besok_9.30 Enter");
        assertShown("bukan waktu yang sudah lewat");
    }

    @Test
    void r051_who_had_enough_this_week_rests_unless_there_is_a_reason() throws IOException {
        for (int time = 1; time <= 3; time++) {
            make(Files.createDirectory(stick.resolve("siaran" + time)));
            play.type("Enter Ctrl+A Ctrl+S Esc");
        }
        play.type("Ctrl+G 2 Enter");
        assertShown("sudah cukup banyak kabar minggu ini");
        play.type("Ctrl+R " + words(Files.createDirectory(stick.resolve("siaran4"))) + " Enter");
        assertShown("3 orang sudah cukup banyak kabar minggu ini");
        play.type("~a ~air_bersih_mati Enter");
        assertShown("Selesai untuk 3 orang");
        assertEquals(
                "broadcast.operation.override",
                desk.ledger().recent(1).get(0).what().key());
    }

    @Test
    void files_in_the_way_are_replaced_only_when_asked() {
        make();
        play.type("Ctrl+R");
        assertShown("Ganti yang lama di folder itu dengan yang baru");
        play.type("~g");
        assertShown("Selesai untuk 3 orang");
    }

    @Test
    void a_folder_that_is_gone_is_asked_for_again() {
        play.type("Ctrl+G 2 Enter Ctrl+R " + words(stick.resolve("tidak-ada")) + " Enter");
        assertShown("Simpan file ke mana?");
        assertShown("tidak-ada tidak ada");
    }

    @Test
    void r022_those_who_cannot_be_written_to_are_listed_with_the_reason_and_can_be_opened() {
        play.type("Ctrl+G 2 Enter Home Down Enter");
        assertShown("belum ditanya");
        play.type("Enter");
        assertShown("Boleh dikirimi: belum ditanya");
    }

    @Test
    void r005_a_segment_is_added_with_completion_and_a_live_count() {
        add('a');
        play.type("~Reseller Down ~Azz Tab ~peran:res");
        assertShown("reseller");
        play.type("Tab");
        assertShown("2 orang");
        assertShown("Nama daftar     RESELLER");
        play.type("Down Down Down ~RES Ctrl+S");
        assertShown("Sasaran Reseller");
        assertShown("Lembar sasaran Azzalea");
        play.type("Ctrl+Z");
        assertShown("Diurungkan: Tambah sasaran Reseller");
    }

    @Test
    void a_new_segment_takes_its_tag_from_its_name_unless_another_has_it() {
        add('a');
        play.type("~PKK_Cawet Ctrl+S");
        assertShown("Sasaran PKK Cawet");
        assertShown("Nama daftar     PKKCAWET");
    }

    private void add(char letter) {
        play.type("Ctrl+G 2 Ctrl+N ~" + letter);
    }

    @Test
    void whom_an_export_asks_for_is_kept_as_a_segment() {
        play.type("Ctrl+G 1 / ~peran:reseller Esc Ctrl+R Ctrl+N");
        assertShown("Sasaran baru");
        assertShown("Saringan        peran:reseller");
        play.type("~Reseller Tab Tab Tab Tab Tab ~RES Ctrl+S Ctrl+F ~resell");
        assertShown("sasaran");
    }

    @Test
    void a_form_is_left_before_another_is_begun() {
        for (char letter : new char[] {'a', 's', 'k'}) {
            add(letter);
            play.type(letter == 'k' ? "Enter ~Baru" : "~Baru");
            play.type("Ctrl+N");
            assertShown("isian ini belum selesai");
            assertShown("Baru");
            play.type("Esc ~b");
        }
    }

    @Test
    void what_can_be_marked_is_offered_to_be_marked_and_nothing_else() {
        make();
        play.type("F1");
        assertFalse(play.picture().contains("Ctrl+A"), play::picture);
        play.type("Esc Ctrl+A");
        assertShown("tidak ada daftar untuk ditandai di sini");
        play.type("Enter F1");
        assertShown("Ctrl+A");
    }

    @Test
    void a_mistake_in_a_form_is_told_at_its_field() {
        add('a');
        play.type("~Reseller Down Down ~peran:zzz Ctrl+S");
        assertShown("! ");
        add('s');
        play.type("Ctrl+S");
        assertShown("Sasarannya belum dipilih");
    }

    @Test
    void r030_a_message_is_written_with_completion_and_seen_as_a_real_person_gets_it() {
        add('k');
        assertShown("Mulai dari kabar yang sudah jadi?");
        play.type("Enter ~Undangan Down Down Down ~slm Tab ~besok_ada_tester_#kopi");
        assertShown("{salam} {sapaan} {panggilan}");
        assertShown("besok ada tester #kopi");
        assertShown("Pratinjau untuk");
        assertFalse(play.picture().contains("null"));
        play.type("Ctrl+S");
        assertShown("Tersimpan.");
        assertEquals(2, desk.session().broadcasts().templates().size());
    }

    @Test
    void what_is_used_shows_its_uses_and_stays() {
        play.type("Ctrl+G 2 ~pkk Ctrl+T ~h");
        assertShown("masih dipakai 1 siaran");
        assertShown("Siaran Bolu pandan");
        play.type("Esc");
        assertEquals(1, desk.people().directory().segments().size());
    }

    @Test
    void a_segment_whose_people_a_phone_holds_goes_once_they_are_gone_there() {
        make();
        play.type("Enter Ctrl+A Ctrl+S Ctrl+G 2 ~bolu_pan Ctrl+T ~h ~h");
        play.type("Esc ~pkk Ctrl+T ~h");
        assertShown("Di HP Azzalea 0812-0000-1111 masih ada 3 kontak PKK.");
        play.type("Esc Ctrl+T ~h ~h");
        assertShown("PKK semua desa dihapus");
        assertEquals(0, desk.people().directory().segments().size());
    }

    @Test
    void a_profile_is_deleted_and_brought_back() {
        play.type("Ctrl+G 2 Ctrl+T ~h ~h");
        assertEquals(0, desk.session().broadcasts().profiles().size());
        play.type("Ctrl+Z");
        assertEquals(1, desk.session().broadcasts().profiles().size());
    }

    @Test
    void leaving_a_form_with_something_typed_asks() {
        add('a');
        play.type("~Reseller Esc");
        assertShown("Ada yang belum disimpan");
        play.type("~b");
        assertFalse(play.picture().contains("Reseller"), play::picture);
    }

    @Test
    void r029_those_who_have_not_saved_the_number_are_ticked_off_and_asked_by_a_poster() throws IOException {
        campaign.unsaved("fatimah");
        play.type("Ctrl+G 2 Enter");
        assertShown("belum simpan nomor usaha");
        play.type("Ctrl+G 2 End Up Enter");
        assertShown("[ ] Bu Haji Fatimah");
        play.type("Ctrl+N ~p " + words(stick) + " Enter");
        assertEquals(List.of("poster-6281200001111.html"), files(stick));
        play.type("Space Ctrl+S");
        assertShown("1 orang dicatat sudah simpan nomor");
        play.type("Ctrl+Z");
        assertShown("[ ] Bu Haji Fatimah");
    }

    @Test
    void r050_what_was_sent_is_told_by_day_and_hour() {
        make();
        play.type("Enter Ctrl+A Ctrl+S Ctrl+G 2 End Enter");
        assertShown("WhatsApp: orang per hari dan jam");
        assertShown("3 orang");
        play.type("Enter");
        assertShown("Siti Aminah");
    }

    @Test
    void a_chat_that_cannot_be_shown_as_a_code_has_a_way_out() {
        play.type("Ctrl+G 1 / ~fatimah Enter Ctrl+T ~q");
        assertShown("Kode QR butuh jendela 66 kali 36.");
        assertShown("kartu cetak");
        play.type("Esc").resize(80, 40).type("Ctrl+T ~q");
        assertShown("##############");
    }

    private void make() {
        make(stick);
    }

    private void make(Path folder) {
        play.type("Ctrl+G 2");
        if (!play.picture().contains("> Bolu pandan")) {
            play.type("~bolu_pan");
        }
        play.type("Enter Ctrl+R " + words(folder) + " Enter");
        assertShown("Selesai untuk 3 orang");
    }

    private static String words(Path path) {
        return "~" + path;
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertShown(String text) {
        String picture = play.picture();
        assertTrue(picture.contains(text), () -> text + "\n" + picture);
    }
}
