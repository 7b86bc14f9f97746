package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lumbung.i18n.Language;
import lumbung.message.Message;
import lumbung.settings.Arrangement;
import lumbung.workbench.view.Bookmark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R116: the line above a list completes, says what is wrong, and remembers what was looked for. */
final class FilterTest {
    private final Village village = new Village();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());

    @AfterEach
    void leave() {
        village.close();
    }

    private String bar() {
        return play.picture().lines().skip(1).findFirst().orElseThrow().strip();
    }

    private boolean offers(String text) {
        return play.picture().lines().anyMatch(line -> line.matches("\\s*[|].*" + text + ".*[|].*"));
    }

    @Test
    void a_begun_field_is_offered_and_tab_takes_it_then_its_values() {
        play.type("Ctrl+G 1 / ~kel");
        assertTrue(offers("kelompok:"), play.picture());
        play.type("Tab");
        assertEquals("kelompok:", bar());
        assertEquals(10, play.cursor().orElseThrow().getColumn());
    }

    @Test
    void arrows_go_into_the_offers_and_enter_takes_the_one_under_the_cursor() {
        play.type("Ctrl+G 1 / ~desa: Down Enter");
        assertTrue(bar().matches("desa:\\S+"), bar());
        assertFalse(offers("desa"), play.picture());
    }

    @Test
    void enter_without_arrows_leaves_the_line_as_it_was_typed() {
        play.type("Ctrl+G 1 / ~siti_p Enter");
        assertEquals("siti p", bar());
        assertFalse(offers("promo:"), play.picture());
    }

    @Test
    void escape_closes_the_offers_before_anything_else() {
        play.type("Ctrl+G 1 / ~kel Esc");
        assertFalse(offers("kelompok:"), play.picture());
        play.type("~o");
        assertEquals("kelo", bar());
    }

    @Test
    void tab_where_nothing_is_begun_shows_all_there_is() {
        play.type("Ctrl+G 1 / Tab");
        assertTrue(offers("nama:"), play.picture());
        play.type("Down PageDown PageDown PageDown Tab");
        assertTrue(bar().endsWith(":"), bar());
    }

    @Test
    void a_word_that_is_not_understood_is_marked_and_the_remedy_stands_below() {
        play.type("Ctrl+G 1 / ~siti_deza:x Esc");
        String[] lines = play.picture().split("\n", -1);
        assertEquals(lines[1].indexOf("deza"), lines[2].indexOf('^'));
        assertTrue(lines[3].contains("Mungkin maksudnya desa"), lines[3]);
        play.type("Esc");
        assertFalse(play.picture().contains("^"));
    }

    @Test
    void going_up_from_the_empty_line_brings_earlier_queries_newest_first_and_down_back() {
        play.type("Ctrl+G 1 / ~siti Enter Esc / ~tarni Enter Esc / ~siti Enter Esc /");
        play.type("Up");
        assertEquals("siti", bar());
        play.type("Up");
        assertEquals("tarni", bar());
        play.type("Up");
        assertEquals("tarni", bar());
        play.type("Down Down");
        assertEquals("", bar());
        play.type("Up ~x");
        assertEquals("sitix", bar());
        play.type("Up");
        assertEquals("sitix", bar());
    }

    @Test
    void going_up_where_nothing_was_looked_for_yet_does_nothing() {
        play.type("Ctrl+G 1 / Up Up");
        assertEquals("", bar());
    }

    @Test
    void fifty_searches_are_kept_however_many_people_were_opened() {
        Trail trail = Trail.NONE;
        for (int at = 0; at < 60; at++) {
            trail = trail.with(visit("people", "siti " + at));
        }
        for (int at = 0; at < 200; at++) {
            trail = trail.with(new Trail.Visit(Bookmark.of("person", at), Message.of("workbench.place.people")));
        }
        List<String> queries = trail.queries();
        assertEquals(50, queries.size());
        assertEquals("siti 59", queries.get(0));
        assertEquals(100, trail.visits().size());
        List<Arrangement.Visited> kept = new ArrayList<>();
        trail.visits().forEach(visit -> kept.add(visit.toKeep()));
        assertEquals(queries, Trail.NONE.before(kept).queries());
    }

    private static Trail.Visit visit(String place, String query) {
        return new Trail.Visit(new Bookmark(place, 0, query), Message.of("find.visited.query"));
    }

    @Test
    void the_whole_line_is_chosen_or_thrown_away_at_once() {
        play.type("Ctrl+G 1 / ~siti_p Ctrl+A ~tarni");
        assertEquals("tarni", bar());
        play.type("Ctrl+U ~casmi Enter");
        assertEquals("casmi", bar());
    }

    @Test
    void conditions_that_are_typed_in_search_everywhere_filter_the_list() {
        play.type("Ctrl+F ~desa:bongas").assertShown("Saring kontak: desa:bongas");
        assertFalse(play.picture().contains("Tambah kontak"), play.picture());
        play.type("Enter").assertShown("6 dari 7");
        play.assertShown("desa:bongas");
    }
}
