package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.i18n.Language;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Phone;
import lumbung.terminal.Input;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormsTest {
    private final Village village = new Village();
    private Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());

    @AfterEach
    void leave() {
        village.close();
    }

    private Card only(String words) {
        List<Card> found = village.desk().search().find(words, 5);
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private void assertShown(String text) {
        String picture = play.picture();
        assertTrue(picture.contains(text), () -> text + "\n" + picture);
    }

    private static int keysBesideWords(String keys) {
        return (int) List.of(keys.split(" ")).stream()
                .filter(key -> !key.startsWith("~"))
                .count();
    }

    @Test
    void r001_name_and_rt_are_enough_and_take_at_most_eight_keys_beside_the_words() {
        String keys = "Ctrl+N ~bu_sri_lestari Tab Tab ~rt_03 Ctrl+S";
        assertTrue(keysBesideWords(keys) <= 8);
        play.type(keys);
        assertShown("Tersimpan.");
        Card card = only("lestari");
        assertEquals("Bu", card.person().naming().address());
        assertTrue(card.person().dwelling().areaId() != 0);
    }

    @Test
    void an_rt_taken_from_the_list_fills_in_the_village() {
        play.type("Ctrl+N ~Sri Tab Tab ~05");
        assertShown("> Bongas RT 05");
        play.type("Tab");
        assertShown("Desa            Bongas");
    }

    @Test
    void the_area_of_who_was_added_last_is_offered_and_taken_by_enter() {
        play.type("Ctrl+N ~Sri Tab Tab ~05 Tab Ctrl+S Ctrl+N");
        assertShown("Bongas RT 05   Enter: pakai");
        play.type("~Wati_Kecil Tab Tab Enter Ctrl+S");
        assertTrue(only("wati kecil").person().dwelling().areaId() != 0);
    }

    @Test
    void the_parts_of_a_phone_are_fields_of_their_own_behind_f2() {
        play.type("Ctrl+G 1 / ~tarni Enter F2 Down Down Down F2");
        assertShown("Ada WA");
        play.type("Tab Tab ~ya Tab ~1/2/2024 Ctrl+S");
        Phone phone = only("tarni").phones().get(0);
        assertTrue(phone.shared());
        assertEquals(Answer.YES, phone.whatsapp());
        assertTrue(phone.whatsappOn().isEmpty(), "nobody looked at WhatsApp today");
        assertEquals("2024-02-01", phone.term().since().orElseThrow().toString());
    }

    @Test
    void in_english_the_values_are_english_and_the_register_stays_as_it_is() {
        play = new Screenplay(132, 43, Language.ENGLISH).with(village.desk());
        play.type("Ctrl+G 1 / ~tarni Enter F2");
        assertShown("on WhatsApp");
        play.type("Tab Tab Tab Tab Tab Tab ~fem Tab Ctrl+S");
        assertEquals("FEMALE", only("tarni").person().sex().name());
    }

    @Test
    void the_greeting_is_chosen_from_those_there_are_and_shown() {
        play.type("Ctrl+N ~Dewi_Anjani Up Up Up Up Up ~kra");
        assertShown("krama");
        play.type("Tab Ctrl+S");
        assertEquals("krama", only("anjani").person().greeting());
        assertShown("Salam: krama");
    }

    @Test
    void ctrl_n_in_a_form_says_what_to_do_first_and_keeps_what_is_typed() {
        play.type("Ctrl+G 1 / ~tarni Enter F2 Down ~x Ctrl+N");
        assertShown("simpan dengan Ctrl+S, atau kembali dengan Esc");
        assertShown("Bux");
        assertTrue(play.cursor().isPresent());
        play.type("Ctrl+U Ctrl+G 0 Ctrl+N ~Wagini Ctrl+N");
        assertShown("Wagini");
        assertShown("simpan dengan Ctrl+S");
    }

    @Test
    void a_tie_is_completed_from_the_register_and_shows_the_name() {
        play.type("Ctrl+N ~Dewi_Anjani Up Up ~tet Tab ~casmi");
        assertShown("> Bu Casmi");
        play.type("Tab Ctrl+S F2");
        play.type("Up Up");
        assertShown("Bu Casmi");
        assertEquals(1, village.desk().people().relations(only("anjani").id()).size());
    }

    @Test
    void who_may_be_the_same_is_shown_while_somebody_new_is_typed() {
        play.type("Ctrl+N ~Tarni Tab ~0812-0000-3457");
        assertShown("Mungkin sudah ada");
        play.type("Ctrl+D");
        assertShown("pelanggan");
        play.type("Esc Ctrl+S");
        assertShown("Tersimpan.");
    }

    @Test
    void what_is_right_is_saved_and_the_keyboard_stands_on_what_is_not() {
        play.type("Ctrl+G 1 / ~tarni Enter F2 Down Down ~Mbok_Tar Down Down ~x Down Down ~31/2/2020 Ctrl+S");
        assertShown("Yang benar sudah tersimpan");
        assertEquals("Mbok Tar", only("tarni").person().naming().callName());
        assertShown("31/2/2020");
    }

    @Test
    void a_number_to_confirm_is_accepted_and_marked() {
        play.type("Ctrl+N ~Wagini Tab ~08120000345678");
        assertShown("? ");
        play.type("Ctrl+S");
        assertShown("Tersimpan.");
    }

    @Test
    void a_draft_is_found_again_by_the_next_program() {
        play.type("Ctrl+G 1 / ~tarni Enter F2 Down Down ~Tar");
        play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());
        assertShown("Belum disimpan: Bu Tarni");
        play.type("Enter");
        assertShown("Panggilan       Tar");
        assertShown("belum disimpan. Ctrl+U membuang");
        play.type("Ctrl+S Ctrl+G 0");
        assertFalse(play.picture().contains("Belum disimpan:"));
    }

    @Test
    void an_unchanged_form_leaves_no_draft() {
        play.type("Ctrl+N ~S Backspace Esc");
        assertFalse(play.picture().contains("Belum disimpan:"));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_told_and_nothing_typed_is_lost() {
        play.type("Ctrl+G 1 / ~tarni Enter F2 Down Down ~Tar");
        Screenplay other = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());
        other.type("Ctrl+G 1 / ~tarni Enter Ctrl+U F2 Down Down Down Down Down ~Yu_Tar Ctrl+S");
        play.type("Ctrl+S");
        String picture = play.picture();
        if (picture.contains("Pakai data terbaru")) {
            play.type("Enter Ctrl+S");
        }
        Card card = only("tarni");
        assertEquals("Tar", card.person().naming().callName());
        assertEquals("Yu Tar", card.aliases().get(0).text());
    }

    @Test
    void several_lines_pasted_are_several_numbers() {
        play.type("Ctrl+N ~Wagini Tab");
        play.give(new Input.Paste("0812-0000-7771\n0812-0000-7772\r\n\u001b0812-0000-7773"));
        play.type("Ctrl+S");
        assertEquals(3, only("wagini").phones().size());
    }

    @Test
    void far_too_much_pasted_is_refused_with_a_sentence() {
        play.type("Ctrl+N");
        play.give(new Input.Paste("x".repeat(1_000_000)));
        assertShown("terlalu panjang");
    }

    @Test
    void a_click_goes_to_the_field_it_is_on() {
        play.type("Ctrl+N");
        play.give(new Input.Mouse(Input.Gesture.PRESS, 0, 20, 3));
        play.type("~0812-0000-7771");
        assertShown("Nomor HP        0812-0000-7771");
    }

    @Test
    void at_sixty_columns_the_form_says_that_there_is_more() {
        play = new Screenplay(60, 20, Language.INDONESIAN).with(village.desk());
        play.type("Ctrl+N");
        assertShown("isian di bawah");
        play.type("Up");
        assertShown("isian di atas");
        assertTrue(play.cursor().isPresent());
    }
}
