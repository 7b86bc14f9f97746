package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import lumbung.i18n.Language;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.search.Query;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R113, R121, R122: many people chosen, changed as one, and as they were again. */
final class MarkingTest {
    private static final String MANY = "Ctrl+G 1 Ctrl+A F2 Tab Tab ~reseller Tab ~azz Ctrl+S";

    private final Village village = new Village();
    private final Desk desk = village.desk();

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play() {
        return new Screenplay(80, 24, Language.INDONESIAN).with(desk);
    }

    private Map<Long, Card> everybody() {
        Map<Long, Card> cards = new TreeMap<>();
        desk.session().finder().each(Query.ALL, card -> cards.put(card.id(), card) == null);
        return cards;
    }

    private static String head(Screenplay play) {
        return play.picture().lines().findFirst().orElse("");
    }

    @Test
    void a_batch_undone_leaves_the_same_rows() {
        Map<Long, Card> before = everybody();
        int operations = desk.ledger().recent(100).size();
        Screenplay play = play().type(MANY + " Ctrl+S");
        assertTrue(play.picture().contains("5 orang diubah"), play.picture());
        assertEquals(operations + 1, desk.ledger().recent(100).size());
        assertFalse(before.equals(everybody()));
        play.type("Ctrl+Z");
        Map<Long, Card> after = everybody();
        before.forEach((id, card) -> assertEquals(rows(card), rows(after.get(id))));
        assertEquals(before.keySet(), after.keySet());
    }

    /** Without the versions: those count every change, also one taken back. */
    private static String rows(Card card) {
        return card.toString().replaceAll("version=\\d+", "");
    }

    @Test
    void who_was_unticked_stays_as_is() {
        play().type(MANY + " Space Ctrl+S");
        long resellers = everybody().values().stream()
                .filter(card -> card.roles().stream()
                        .anyMatch(role -> role.kind().name().equals("RESELLER")))
                .count();
        assertEquals(2 + 4, resellers);
    }

    @Test
    void who_changed_meanwhile_is_named_and_nothing_is_done() {
        Screenplay play = play().type(MANY);
        desk.session().finder().each(desk.search().parse("tarni").get(), card -> {
            desk.ledger().write(desk.ledger().intent(Message.of("test")), changes -> {
                changes.change(card.person().withOccupation("petani"));
                return Outcome.done(true);
            });
            return false;
        });
        int operations = desk.ledger().recent(100).size();
        play.type("Ctrl+S");
        assertTrue(play.picture().contains("Bu Tarni sudah diubah"), play.picture());
        assertEquals(operations, desk.ledger().recent(100).size());
    }

    @Test
    void all_are_marked_with_the_number_said_and_one_can_be_left_out() {
        Screenplay play = play().type("Ctrl+G 1 Ctrl+A");
        assertTrue(head(play).contains("7 ditandai"), head(play));
        assertTrue(head(play.type("Space")).contains("6 ditandai"), head(play));
        assertFalse(head(play.type("Esc")).contains("ditandai"), head(play));
    }

    @Test
    void shift_and_arrows_mark_what_they_pass() {
        Screenplay play = play().type("Ctrl+G 1 Shift+Down Shift+Down");
        assertTrue(head(play).contains("3 ditandai"), head(play));
    }

    @Test
    void a_changed_query_keeps_those_marked_and_says_so_but_drops_all_of_another() {
        Screenplay play = play().type("Ctrl+G 1 Space Space / ~t");
        assertTrue(play.picture().contains("2 orang tetap ditandai"), play.picture());
        Screenplay other = play().type("Ctrl+G 1 Ctrl+A / ~t");
        assertTrue(other.picture().contains("Tanda untuk semua dilepas"), other.picture());
        assertFalse(head(other).contains("ditandai"), head(other));
    }

    @Test
    void the_cursor_stays_on_its_person_when_the_list_changes() {
        Screenplay play = play().type("Ctrl+G 1 End");
        assertTrue(play.picture().contains("> Warung Bu Yanto"), play.picture());
        desk.session().finder().each(desk.search().parse("yanto").get(), card -> {
            desk.ledger().write(desk.ledger().intent(Message.of("test")), changes -> {
                Naming naming = new Naming("Aneka Bu Yanto", "", "");
                changes.change(card.person().with(naming));
                return Outcome.done(true);
            });
            return false;
        });
        play.type("Ctrl+Z Ctrl+Y");
        assertTrue(play.picture().contains("> Aneka Bu Yanto"), play.picture());
    }
}
