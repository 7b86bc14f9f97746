package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lumbung.access.Clerk;
import lumbung.i18n.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who asked for it is erased for good, by keys. */
final class ErasingTest {
    @Test
    void enterGoesDownToWhatActsAndWhoMayNotHearsWhoMay() {
        try (Village village = new Village()) {
            Screenplay play = new Screenplay(80, 20, Language.INDONESIAN).with(village.desk());
            play.type("Ctrl+G 1 / ~tarni Enter Ctrl+T ! Home Enter").assertShown("> Lanjut: tulis alasan");
            play.type("Enter").assertShown("Nama lengkap");
            Screenplay clerk = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk(Clerk.Duty.CLERK));
            clerk.type("Ctrl+G 1 / ~tarni Enter Ctrl+T !").assertShown("Hanya pengurus boleh");
        }
    }

    @Test
    @DisplayName(
            "R131: what goes is shown first, then a reason and the whole name are typed; a wrong name erases nobody")
    void byKeys() {
        try (Village village = new Village()) {
            Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.desk());
            play.type("Ctrl+G 1 / ~tarni Enter Ctrl+T ! Enter");
            play.assertShown("Nama lengkap");
            play.assertShown("Ctrl+S Hapus selamanya");
            play.type("~diminta Enter ~Tarno Ctrl+S").assertShown("Ketik persis: Tarni");
            assertFalse(village.desk().search().find("tarni", 1).isEmpty());
            play.type("Ctrl+A ~Tarni Ctrl+S").assertShown("Sudah dihapus selamanya.");
            play.assertShown("/ untuk menyaring");
            assertFalse(play.picture().contains("arni"), play.picture());
            play.type("Ctrl+E");
            assertFalse(play.picture().contains("arni"), "of where one was: " + play.picture());
            assertTrue(village.desk().search().find("tarni", 1).isEmpty());
        }
    }
}
