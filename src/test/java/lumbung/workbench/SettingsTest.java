package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R125: an officer's settings, and a module that comes and goes. */
final class SettingsTest {
    private static final String MODULE = "Ctrl+T ~m" + " Down".repeat(31);

    private final Village village = new Village();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void a_module_is_turned_off_and_its_actions_are_gone_until_that_is_undone() {
        play.type("Ctrl+T").assertShown("Buat file untuk HP");
        play.type("Esc " + MODULE + " Enter").assertShown("mati");
        assertFalse(play.type("Ctrl+T").picture().contains("Buat file untuk HP"));
        assertFalse(play.type("Esc Ctrl+F ~>file_untuk").picture().contains("Ctrl+R"));
        play.type("Esc Ctrl+Z Ctrl+T").assertShown("Buat file untuk HP");
    }

    @Test
    void one_business_may_do_without() {
        Screenplay real = new Screenplay(80, 24, Language.INDONESIAN).with(village.realDesk());
        real.type(MODULE + " Down").assertShown("Azzalea");
        real.type("Enter Ctrl+R Down ~Azzalea Ctrl+S").assertShown("Siaran sedang mati untuk Azzalea");
    }

    @Test
    void a_wrong_value_is_told_below_and_a_right_one_holds_at_once() {
        play.type("Ctrl+T ~m Down Down Down Enter Backspace ~lama Enter").assertShown("0 sampai 1.440");
        play.type("Backspace Backspace Backspace Backspace ~5 Enter");
        assertTrue(play.picture().contains("5"), play.picture());
        play.type("Up Up Up Enter ~_Jaya Enter Ctrl+G 0").assertShown("Jaya");
    }

    @Test
    void a_greeting_of_the_cooperative_is_written_and_taken_back() {
        String greetings = "Ctrl+T ~m End Up Up Up Up Enter";
        play.type(greetings).assertShown("Sugeng enjing");
        play.type("~krama.pagi Enter Ctrl+S").assertShown("Sugeng enjing");
        assertFalse(play.picture().contains("sendiri"), play.picture());
        play.type("Esc Ctrl+N ~sunda Tab ~Sampurasun Ctrl+S").assertShown("Sampurasun");
        assertTrue(play.picture().contains("sendiri"), play.picture());
        play.type("Ctrl+Z");
        assertFalse(play.picture().contains("sendiri"), play.picture());
    }

    @Test
    void columns_that_cannot_be_read_are_refused_at_their_field() {
        play.type("Ctrl+T ~m End Up Enter Ctrl+N ~wablas Tab ~phone Ctrl+S").assertShown("phone");
        play.type("~=<62> Ctrl+S").assertShown("phone=<62>");
    }

    /** UU 27/2022: the yearly look at whose records are still needed is a list of people like any other. */
    @Test
    void who_is_long_silent_is_a_list_to_go_through() {
        play.type("Ctrl+T ~(").assertShown("diam:ya");
        play.assertShown("Tidak ada");
    }
}
