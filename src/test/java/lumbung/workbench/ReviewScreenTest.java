package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.i18n.Language;
import lumbung.meeting.Convening;
import lumbung.meeting.kept.Meeting;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The review for a meeting on the screen. */
final class ReviewScreenTest {
    private final Village village = new Village();
    private final Desk desk = village.desk();

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play(int columns, int rows, Language language) {
        return new Screenplay(columns, rows, language).with(desk);
    }

    private Meeting called(int days) {
        return new Convening(desk.ledger(), desk.session().meetings(), id -> "")
                .call(Meeting.of(
                        Meeting.Kind.ROUTINE, desk.today().plusDays(days).atTime(19, 30), "Balai desa"))
                .get();
    }

    private MarketDay busy() {
        MarketDay market = new MarketDay(desk);
        market.bought("tarni", 40, "bolu:2");
        market.bought("tarni", 21, "bolu:1");
        market.bought("tarni", 3, "bolu:2");
        called(-30);
        return market;
    }

    @Test
    @DisplayName("R115, R128: figures beside those before, each explained by Enter and F1, of all or of one business")
    void figures() {
        busy();
        Screenplay play = play(80, 24, Language.INDONESIAN).type("Ctrl+T &");
        play.assertShown("Laporan untuk rapat: seluruh koperasi");
        play.assertShown("tidak ada data");
        play.type("Down Enter");
        play.assertShown("Boleh dikirimi promosi: orang yang hari ini");
        play.type("F1");
        play.assertShown("orang yang hari ini mengizinkan");
        play.type("Esc / ~azz Enter");
        play.assertShown("Laporan untuk rapat: Azzalea");
    }

    @Test
    @DisplayName("N19, R047, R128: a sheet of a month, of earlier months by arrows, of one business, and on paper")
    void sheets() {
        busy();
        Screenplay play = play(80, 24, Language.INDONESIAN).type("Ctrl+F ~>tujuh_kegiatan Enter Enter");
        play.assertShown("Tujuh kegiatan: seluruh koperasi");
        play.assertShown("Mendengar pelanggan, jumlah");
        play.assertShown("Tujuh kegiatan, jumlah");
        String now = play.picture();
        play.type("Left");
        assertTrue(!play.picture().equals(now), now);
        play.type("Right Right");
        assertEquals(now, play.picture());
        play.type("/ ~azz Enter");
        play.assertShown("Tujuh kegiatan: Azzalea");
        play.type("Ctrl+P");
        play.assertShown("tujuh-kegiatan.html");
        play.type("Esc Ctrl+T [ Down Enter");
        play.assertShown("Tiga pilar: seluruh koperasi");
    }

    @Test
    @DisplayName("N04: a review is frozen from the meeting's tab, stands among its papers and stays as it was")
    void frozen() {
        MarketDay market = busy();
        Meeting meeting = called(7);
        play(80, 24, Language.INDONESIAN).type("Ctrl+G 7 Enter Alt+Enter ~bekukan Enter");
        assertEquals(1, desk.session().meetings().packs(meeting.id()).size());
        market.bought("tarni", 1, "bolu:5");
        Screenplay play = play(80, 24, Language.INDONESIAN).type("Ctrl+G 7 Enter Right Right");
        play.assertShown("Dibekukan");
        play.type("Down Enter");
        play.assertShown("Laporan untuk rapat: seluruh koperasi");
        String frozen = play.picture();
        String fresh = play(80, 24, Language.INDONESIAN).type("Ctrl+T &").picture();
        assertTrue(!frozen.equals(fresh), fresh);
    }

    @Test
    @DisplayName("The review as it looks")
    void asItLooks() {
        busy();
        for (Language language : List.of(Language.values())) {
            ScreensTest.assertPicture(
                    "sheet-activities-" + language.code(),
                    play(80, 24, language).type("Ctrl+T [ Enter"));
            ScreensTest.assertPicture(
                    "sheet-sdg-" + language.code(), play(80, 24, language).type("Ctrl+T [ End Enter"));
            ScreensTest.assertPicture(
                    "review-" + language.code(), play(80, 24, language).type("Ctrl+T &"));
            ScreensTest.assertPicture(
                    "review-small-" + language.code(), play(60, 20, language).type("Ctrl+T &"));
        }
        ScreensTest.assertPicture(
                "review-foot", play(80, 24, Language.INDONESIAN).type("Ctrl+T & End"));
    }
}
