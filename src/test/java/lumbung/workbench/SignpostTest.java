package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Chore;
import lumbung.i18n.Language;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody is sent to another business: R107. */
final class SignpostTest {
    private final Village village = new Village();
    private final Desk desk = village.desk();

    @AfterEach
    void leave() {
        village.close();
    }

    private List<Chore> chores() {
        return desk.session().care().chores(CareFilter.ALL.stillOpen(), 9);
    }

    @Test
    @DisplayName("R107: only with consent; it stands on home and on the timeline")
    void onlyWithConsent() {
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);
        play.type("Ctrl+G 1 / ~darsono Enter Ctrl+T @ ~azz Enter ~pesan_kue Ctrl+S");
        play.assertShown("belum setuju dihubungi Azzalea");
        assertEquals(List.of(), chores());
        play.type("Esc");
        play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);
        play.type("Ctrl+G 1 / ~siti_aminah Enter Ctrl+T @ ~azz Enter ~pesan_kue Ctrl+S");
        assertEquals(Chore.Kind.REFERRAL, chores().get(0).kind());
        play.type("Enter").assertShown("pesan kue");
        play.type("Ctrl+G 0").assertShown("arahan: pesan kue");
    }
}
