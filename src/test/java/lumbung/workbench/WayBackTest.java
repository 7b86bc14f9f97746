package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Esc leads back to where one came from, and the lock falls over whatever is open. */
final class WayBackTest {
    private static final String LOCKED = "Layar terkunci";

    private final Village village = new Village();

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play() {
        return new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());
    }

    @Test
    void closing_a_tab_that_was_open_before_leads_back_to_where_it_was_opened_from() {
        Screenplay play = play().type("Ctrl+G 1 / ~casmi Enter Enter F2 ~h Ctrl+S Ctrl+T ~j Enter");
        String operation = play.picture();
        play.type("Enter");
        assertFalse(play.picture().contains("1 baris"), play.picture());
        play.type("Esc");
        assertTrue(operation.contains("1 baris") && play.picture().contains("1 baris"), play.picture());
    }

    @Test
    void the_lock_falls_over_a_popup_and_once_is_enough() {
        Screenplay play = play().type("Ctrl+T ~n ~uang Ctrl+L Ctrl+L");
        assertTrue(play.picture().contains(LOCKED), play.picture());
        assertFalse(play.picture().contains("uang"), play.picture());
        play.type("Enter");
        assertFalse(play.picture().contains(LOCKED), play.picture());
        assertTrue(play.picture().contains("uang"), play.picture());
    }
}
