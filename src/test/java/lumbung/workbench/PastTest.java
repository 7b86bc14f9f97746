package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.access.Clerk;
import lumbung.i18n.Language;
import lumbung.register.Card;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk sees of what was done, and takes back of it: R122, R123. */
final class PastTest {
    private final Village village = new Village();
    private final Desk desk = village.desk();

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play(Language language) {
        return new Screenplay(80, 24, language).with(desk);
    }

    private Screenplay renamed(Language language) {
        return play(language).type("Ctrl+G 1 / ~casmi Enter Enter F2 ~h Ctrl+S");
    }

    private Card casmi() {
        return desk.search().find("casmi", 1).get(0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_history_tells_each_field_and_two_states_lie_side_by_side(Language language) {
        Screenplay play = renamed(language).type("Ctrl+T ~j");
        ScreensTest.assertPicture("past-history-" + language.code(), play);
        play.type("Ctrl+D");
        ScreensTest.assertPicture("difference-" + language.code(), play);
        play.type("Right");
        ScreensTest.assertPicture("difference-all-" + language.code(), play);
        for (String file : List.of("wa:", "calon@", "bersama:", "sejak:")) {
            assertFalse(play.picture().contains(file), play.picture());
        }
        play.type("Enter");
        ScreensTest.assertPicture("difference-back-" + language.code(), play);
    }

    @Test
    void what_was_is_brought_back_as_an_operation_that_can_be_undone() {
        Screenplay play = renamed(Language.INDONESIAN);
        String now = casmi().person().naming().name();
        play.type("Ctrl+T ~j Ctrl+D Enter ~k");
        assertEquals("Casmi", casmi().person().naming().name());
        play.type("Ctrl+Z");
        assertEquals(now, casmi().person().naming().name());
        play.type("Enter ~s ~k");
        assertEquals("Casmi", casmi().person().naming().name());
    }

    @Test
    void undoing_ones_own_work_says_what_it_was() {
        Screenplay play = renamed(Language.INDONESIAN).type("Ctrl+Z");
        assertTrue(play.picture().contains("Diurungkan: "), play.picture());
        assertTrue(play.picture().contains("Ctrl+Y"), play.picture());
    }

    @Test
    void ones_own_work_is_undone_even_after_anothers() {
        tuti("Yuni");
        Screenplay play = play(Language.INDONESIAN).type("Ctrl+Z");
        assertEquals(
                "Yuni", desk.search().find("yuni", 1).get(0).person().naming().name());
        assertTrue(play.picture().contains("Diurungkan: "), play.picture());
    }

    @Test
    void another_ones_work_is_undone_only_when_that_is_meant() {
        tuti("Yuni");
        Screenplay play = play(Language.INDONESIAN).type("Ctrl+G 9 Ctrl+T ~z");
        ScreensTest.assertPicture("undo-other-id", play);
        play.type("Enter");
        assertTrue(desk.search().find("yuni", 1).isEmpty());
        assertTrue(play.picture().contains("Tuti"), play.picture());
    }

    @Test
    void what_stands_in_the_way_of_undo_is_named_and_can_be_looked_at() {
        Screenplay play = renamed(Language.INDONESIAN).type("Ctrl+G 9 ~casmi_ditambah Enter Ctrl+T ~z Enter");
        ScreensTest.assertPicture("undo-blocked-id", play);
        play.type("Enter");
        assertTrue(play.picture().contains("> "), play.picture());
        assertFalse(casmi().person().naming().name().isEmpty());
    }

    @Test
    void with_nothing_to_undo_it_says_that_all_was_there_from_the_start() {
        village.settle();
        Screenplay play = play(Language.INDONESIAN).type("Ctrl+Z");
        assertTrue(play.picture().contains("sudah ada sejak awal"), play.picture());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void home_tells_what_others_left_and_did_until_it_is_done_with(Language language) {
        desk.session().handover().leave(1);
        tuti("Yuni");
        village.noteFromTuti("uang kembalian Bu Casmi dititip di laci");
        Screenplay play = play(language);
        ScreensTest.assertPicture("home-handover-" + language.code(), play);
        play.type("Enter");
        ScreensTest.assertPicture("note-" + language.code(), play);
        play.type("Enter");
        assertTrue(desk.session().handover().open().isEmpty());
        assertFalse(play.picture().contains("laci"));
        play.type("Enter");
        ScreensTest.assertPicture("since-" + language.code(), play);
    }

    /** R111: how much each clerk did is for officers; the others are told who was at work, so that they can ask. */
    @ParameterizedTest
    @EnumSource(
            value = Clerk.Duty.class,
            names = {"CLERK", "OFFICER", "SUPERVISOR"})
    void how_much_each_clerk_did_is_counted_for_officers_alone(Clerk.Duty duty) {
        desk.session().handover().leave(1);
        tuti("Yuni");
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk(duty));
        assertEquals(duty == Clerk.Duty.OFFICER, play.picture().contains("1 perubahan oleh Tuti"), play::picture);
        assertEquals(duty != Clerk.Duty.OFFICER, play.picture().contains("ada perubahan oleh Tuti"), play::picture);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 60})
    void why_a_clerk_may_not_see_all_changes_is_said_in_one_line(int columns) {
        Screenplay play = new Screenplay(columns, 24, Language.INDONESIAN).with(village.desk(Clerk.Duty.CLERK));
        play.type("Alt+9");
        play.assertShown("Hanya pengurus atau pengawas boleh melihat perubahan.");
    }

    @Test
    void a_note_is_left_for_a_named_clerk() {
        village.tuti();
        Screenplay play = play(Language.INDONESIAN).type("Ctrl+T ~n Down ~kunci_di_meja");
        ScreensTest.assertPicture("note-form-id", play);
        play.type("Enter");
        assertEquals("kunci di meja", desk.session().handover().open().get(0).text());
        assertEquals(2, desk.session().handover().open().get(0).toClerkId());
        assertTrue(play.picture().contains("kunci di meja"), play.picture());
    }

    private void tuti(String name) {
        village.tuti();
        village.added(name);
    }
}
