package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import lumbung.i18n.Language;
import lumbung.settings.Arrangement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Windows, tabs and queries are where they were when the program is started again. */
final class RestartTest {
    private static final long TODAY = 20_778;

    private final Village village = new Village();
    private final AtomicReference<Arrangement> kept = new AtomicReference<>(Arrangement.NONE);

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay start(long day) {
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());
        play.restored(kept.get(), day, kept::set);
        return play;
    }

    @Test
    void the_list_its_query_and_the_open_people_are_there_again() {
        start(TODAY).type("Ctrl+G 1 / ~siti Enter Enter");
        Screenplay again = start(TODAY);
        again.assertShown("Bu Siti Aminah");
        again.assertShown(" siti");
        again.type("Esc Ctrl+E");
        again.assertShown("Kontak");
    }

    @Test
    void a_new_day_begins_at_home_with_the_tabs_still_open() {
        start(TODAY).type("Ctrl+G 1 / ~siti Enter Enter");
        Screenplay next = start(TODAY + 1);
        next.assertShown("Lumbung");
        next.type("Ctrl+E");
        next.assertShown("Bu Siti Aminah");
    }

    @Test
    void who_has_gone_somewhere_already_stays_there() {
        start(TODAY).type("Ctrl+G 1 / ~siti Enter Enter");
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());
        play.type("Ctrl+G 9");
        play.restored(kept.get(), TODAY, kept::set);
        play.assertShown("Siti Aminah ditambah");
    }

    @Test
    void who_has_opened_something_already_stays_in_it() {
        start(TODAY).type("Ctrl+G 1 / ~siti Enter Enter");
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());
        play.type("Ctrl+N");
        play.restored(kept.get(), TODAY, kept::set);
        play.type("~Bu_Sri").assertShown("Bu Sri");
        play.assertShown("Nomor HP");
    }

    @Test
    void what_is_half_typed_is_no_tab_to_come_back_to() {
        start(TODAY).type("Ctrl+N ~Bu_Sri");
        assertTrue(kept.get().tabs().isEmpty());
        start(TODAY).assertShown("elum disimpan");
    }

    @Test
    void somebody_who_is_gone_or_a_kind_that_is_no_more_does_no_harm() {
        Arrangement strange = new Arrangement(
                TODAY,
                "nowhere",
                List.of(new Arrangement.Item("people", 0, "desa:\u202e((")),
                List.of(new Arrangement.Item("person", 4711, ""), new Arrangement.Item("spell", 1, null)),
                9,
                true,
                List.of(
                        new Arrangement.Visited(null, null, null),
                        new Arrangement.Visited(new Arrangement.Item("person", 4711, null), "{0", List.of("{"))));
        kept.set(strange);
        Screenplay play = start(TODAY);
        play.type("Ctrl+G 1 Esc Ctrl+G 0");
        assertFalse(play.hasLeft());
    }

    @Test
    void where_one_was_and_what_was_looked_for_is_known_the_next_day() {
        start(TODAY).type("Ctrl+G 1 / ~siti Enter Enter Esc Esc / ~desa:bongas Esc");
        Screenplay next = start(TODAY + 1).type("Ctrl+E");
        next.assertShown("Bu Siti Aminah");
        next.assertShown("desa:bongas");
        next.type("Esc Ctrl+G 1 Esc / Up");
        next.assertShown(" desa:bongas");
        next.type("Up");
        next.assertShown(" siti");
    }

    @Test
    void what_was_kept_before_anybody_kept_a_trail_still_opens() {
        Arrangement old = new Arrangement(TODAY, "people", List.of(), List.of(), -1, false, null);
        kept.set(old);
        start(TODAY).assertShown("Bu Siti Aminah");
    }
}
