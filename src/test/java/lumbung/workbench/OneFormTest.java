package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.access.Clerk;
import lumbung.i18n.Language;
import lumbung.terminal.Input;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R114: every form takes the same keys, says what is wrong beside the field, and understands both languages. */
final class OneFormTest {
    private final Village village = new Village();
    private final Desk desk = village.realDesk();

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play(Language language) {
        return new Screenplay(80, 24, language).with(desk);
    }

    private Screenplay indonesian() {
        return play(Language.INDONESIAN);
    }

    private static void assertNotShown(Screenplay play, String text) {
        String picture = play.picture();
        assertFalse(picture.contains(text), () -> "no \"" + text + "\" in\n" + picture);
    }

    @ParameterizedTest
    @CsvSource({"INDONESIAN, Peran, Nama", "ENGLISH, Role, Name"})
    void a_batch_begins_with_what_one_gives_to_many(Language language, String usual, String other) {
        Screenplay play = play(language).type("Ctrl+G 1 Space Space F2");
        play.assertShown(usual);
        assertNotShown(play, other);
    }

    @ParameterizedTest
    @CsvSource({
        "INDONESIAN, boleh_di, Boleh dikirim",
        "INDONESIAN, kelom, Kelompok",
        "ENGLISH, may_be, May be sent",
        "ENGLISH, commu, Community",
        "ENGLISH, kelom, Community"
    })
    void letters_choose_the_field_by_what_it_is_called(Language language, String typed, String shown) {
        play(language).type("Ctrl+G 1 Space Space F2 ~" + typed + " Tab").assertShown(shown);
    }

    /** R122: what was typed in English is what an Indonesian would have typed. */
    @Test
    void values_are_english_words_on_an_english_screen() {
        Screenplay play = play(Language.ENGLISH).type("Ctrl+G 1 Ctrl+A F2 Tab Tab ~supp Tab ~azz Ctrl+S");
        play.assertShown("(empty) -> supplier Azzalea");
        play.type("Ctrl+S").assertShown("7 people changed");
        play.type("Ctrl+G 9").assertShown("Role supplier Azzalea added for 7 p");
    }

    @Test
    void a_long_refusal_is_shown_whole_for_the_row_under_the_cursor() {
        Screenplay play = new Screenplay(60, 20, Language.INDONESIAN).with(desk);
        play.type("Ctrl+G 1 Ctrl+A F2 ~email Tab Tab ~bukan_alamat Ctrl+S");
        play.assertShown("nama@contoh.id.");
    }

    @Test
    void what_is_no_choice_is_told_beside_its_field() {
        Screenplay play = indonesian().type("Ctrl+G 1 Space Space F2 ~xyz Ctrl+S");
        play.assertShown("\"xyz\" tidak ada di pilihan");
        play.type("Backspace Backspace Backspace Ctrl+S").assertShown("tidak ada di pilihan");
    }

    @Test
    void an_area_of_many_is_looked_for_at_home() {
        Screenplay play = indonesian().type("Ctrl+G 1 / ~tarni Enter Space F2 ~rt Tab Tab ~5 Tab");
        play.assertShown("05");
        play.type("Ctrl+S").assertShown("03 -> 05");
    }

    @Test
    void printing_with_a_wrong_filter_says_so_in_the_form_where_it_is_mended() {
        Screenplay play = indonesian().type("Ctrl+G 1 / ~deza:x Esc Ctrl+P");
        play.assertShown("Saringan");
        play.assertShown("Saringan belum benar");
        play.type("Backspace Backspace Backspace Backspace Backspace Backspace ~tarni Ctrl+S");
        play.assertShown("Bu Tarni");
        assertNotShown(play, "Darsono");
    }

    @Test
    void the_foot_names_what_saving_does() {
        Screenplay play = indonesian().type("Ctrl+G 1 Ctrl+P");
        play.assertShown("Ctrl+S Lihat dulu");
        play.type("F1").assertShown("Lihat dulu");
        play.type("Esc Ctrl+S").assertShown("Ctrl+S Cetak");
    }

    @Test
    void columns_of_a_printed_list_are_chosen_one_by_one() {
        Screenplay play = play(Language.ENGLISH).type("Ctrl+G 1 Ctrl+P Shift+Tab Shift+Tab ~ti Ctrl+S");
        play.assertShown("[ ]");
    }

    @ParameterizedTest
    @CsvSource({"INDONESIAN, penga", "ENGLISH, super", "ENGLISH, penga"})
    void a_clerk_is_taken_on_in_one_form(Language language, String duty) {
        clerks(play(language)).type("~Wati Tab ~" + duty + " Ctrl+S");
        Clerk wati = desk.session().clerks().all().stream()
                .filter(it -> it.name().equals("Wati"))
                .findFirst()
                .orElseThrow();
        assertEquals(Clerk.Duty.SUPERVISOR, wati.duty());
    }

    private static Screenplay clerks(Screenplay play) {
        return play.type(
                "Ctrl+F ~>" + (play.picture().contains("Bantuan") ? "petugas" : "clerks") + " Enter End Enter");
    }

    @Test
    void an_owner_without_a_business_is_asked_for_it_beside_the_field() {
        Screenplay play = clerks(indonesian()).type("~Wati Tab ~pemilik Ctrl+S");
        play.assertShown("! Pemilik usaha harus punya usaha");
        play.type("~azz Ctrl+S").assertShown("Wati: pemilik usaha");
        assertTrue(play.picture().contains("Azzalea"), play.picture());
    }

    @Test
    void a_paste_and_a_click_go_into_the_field_meant() {
        Screenplay play = indonesian().type("Ctrl+G 1 Ctrl+P");
        int row = play.picture().lines().toList().indexOf(" Halaman");
        play.give(new Input.Mouse(Input.Gesture.PRESS, 0, 20, row)).give(new Input.Paste("2-3\nrest"));
        play.assertShown("Halaman         2-3");
    }
}
