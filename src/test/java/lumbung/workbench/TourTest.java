package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.function.Consumer;
import lumbung.broadcast.ExportRecord;
import lumbung.i18n.Language;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Phone;
import lumbung.register.Purpose;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R110, R114: the tour goes on when a step was really done, and not before. */
final class TourTest {
    private final Village village = new Village();
    private final Desk desk = village.desk();
    private final Screenplay play = Screenplay.practising(Language.INDONESIAN).with(desk);

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void nobody_walks_who_was_not_asked() {
        assertFalse(play.picture().contains("Latihan 1"));
    }

    @Test
    void each_step_is_followed_by_the_next_when_it_was_done() {
        play.type("Ctrl+T P");
        play.assertShown("Latihan 1 dari 6");
        play.type("Ctrl+F ~tarni Enter");
        play.assertShown("Latihan 1 dari 6");
        play.type("Ctrl+F ~siti_aminah Enter");
        play.assertShown("Latihan 2 dari 6");
        play.type("F2 Ctrl+S Ctrl+Z");
        play.assertShown("Latihan 2 dari 6");
        correctPhone();
        play.type("Down");
        play.assertShown("Latihan 3 dari 6");
        play.type("Ctrl+Z");
        play.assertShown("Latihan 4 dari 6");
        play.type("Ctrl+G 1 / ~siti");
        play.assertShown("Latihan 4 dari 6");
        play.type("Esc Esc / ~desa:bongas Enter");
        play.assertShown("Latihan 5 dari 6");
        play.type("Ctrl+N ~Sri_Lestari Ctrl+S");
        play.assertShown("Latihan 6 dari 6");
        export();
        play.type("Down");
        play.assertShown("Latihan selesai");
        play.type("Enter");
        assertFalse(play.hasLeft());
        assertFalse(play.picture().contains("Latihan 6"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_step_says_what_to_do_and_by_which_keys(Language language) {
        Screenplay walk = Screenplay.practising(language).with(desk).type("Ctrl+T P");
        for (int step = 1; step < Lesson.ALL.size(); step++) {
            ScreensTest.assertPicture("tour-" + step + "-" + language.code(), walk);
            walk.walked(step);
        }
        ScreensTest.assertPicture("tour-6-" + language.code(), walk);
        walk.resize(60, 20).walked(Lesson.ALL.size());
        ScreensTest.assertPicture("tour-finished-small-" + language.code(), walk);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void at_60_columns_no_step_is_cut(Language language) {
        Screenplay walk =
                Screenplay.practising(language).with(desk).resize(60, 20).type("Ctrl+T P");
        for (int step = 1; step <= Lesson.ALL.size(); step++) {
            assertFalse(walk.picture().contains("~"), walk::picture);
            walk.walked(step);
        }
    }

    private void correctPhone() {
        long id = desk.search().find("siti aminah", 1).get(0).id();
        Phone phone = desk.people().card(id).orElseThrow().phones().get(0);
        write(changes -> changes.remove(phone));
    }

    private void export() {
        write(changes ->
                changes.add(new ExportRecord(changes.newId(), 0, Instant.EPOCH, Purpose.PROMO, 0, "", "", 1, "")));
    }

    private void write(Consumer<Changes> work) {
        desk.ledger().write(desk.ledger().intent(Message.of("register.operation.changed", "x")), changes -> {
            work.accept(changes);
            return Outcome.done(true);
        });
    }

    @Test
    void it_can_be_broken_off() {
        play.type("Ctrl+T P Ctrl+T P");
        assertFalse(play.picture().contains("Latihan 1"));
    }
}
