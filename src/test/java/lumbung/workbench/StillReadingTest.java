package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayDeque;
import java.util.Queue;
import lumbung.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the register takes its time nothing else is offered in its place, and no key means the wrong thing. */
final class StillReadingTest {
    private final Village village = new Village();
    private final Queue<Runnable> line = new ArrayDeque<>();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN);

    @BeforeEach
    void open() {
        play.with(village.desk(), line::add).answered(line);
    }

    @AfterEach
    void leave() {
        village.close();
    }

    private void assertNotShown(String text) {
        assertFalse(play.picture().contains(text), play::picture);
    }

    @Test
    void what_is_typed_first_is_not_answered_with_where_one_was_before() {
        play.type("Ctrl+G 1").answered(line).type("Ctrl+F");
        play.assertShown("> Beranda");
        play.type("~tar");
        assertNotShown("> Beranda");
        play.assertShown("Masih membaca data");
        play.answered(line).assertShown("> Bu Tarni");
    }

    @Test
    void an_enter_that_comes_early_opens_what_was_meant() {
        play.type("Ctrl+F ~tarni Enter");
        play.assertShown("dibuka begitu ketemu");
        play.answered(line);
        play.assertShown("0812-0000-3457");
        assertNotShown("Cari di mana saja");
    }

    @Test
    void a_look_or_an_action_that_comes_early_means_nobody() {
        play.type("Ctrl+G 1").answered(line).type("Enter").answered(line);
        play.type("Ctrl+F ~tarni F3 Ctrl+T");
        play.assertShown("Masih membaca data");
        play.answered(line).assertShown("> Bu Tarni");
    }

    @Test
    void a_list_that_is_not_read_yet_says_so() {
        play.type("Ctrl+G 1");
        play.assertShown("Masih membaca data");
        assertNotShown("Tambah kontak");
        play.answered(line).assertShown("> Bu Casmi");
    }
}
