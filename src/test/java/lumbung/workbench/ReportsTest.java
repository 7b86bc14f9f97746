package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import lumbung.access.Switchboard;
import lumbung.i18n.Language;
import lumbung.settings.Module;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What care came to, told on the screen. */
final class ReportsTest {
    private final Village village = new Village();
    private final Desk desk = village.desk();

    @AfterEach
    void leave() {
        village.close();
    }

    private void on(Module module) {
        new Switchboard(desk.session()).turn(module, Optional.empty(), true).get();
    }

    private Screenplay play() {
        return new Screenplay(80, 24, Language.INDONESIAN).with(desk);
    }

    @Test
    @DisplayName("N10, R046: who brought whom is a report; ambassadors are another, nowhere while their module is off")
    void wordOfMouth() {
        Screenplay play = play().type("Ctrl+G 5 Ctrl+T %");
        play.assertShown("Siapa mengajak siapa");
        assertFalse(play.picture().contains("Juru kabar"), play::picture);
        play.type("M");
        play.assertShown("Belum ada yang bisa ditampilkan");
        on(Module.AMBASSADOR);
        play = play().type("Ctrl+G 5 Ctrl+T % J");
        play.assertShown("Juru kabar baru");
        play.type("Enter ~tarni Enter Ctrl+S");
        play.assertShown("mengajak 0 orang");
        play.type("Ctrl+G 1 / ~tarni Enter Enter");
        play.assertShown("juru kabar");
    }

    @Test
    @DisplayName("R058, R016: from prospect to regular, with who came back, of all or of one business")
    void fromProspectToRegular() {
        MarketDay market = new MarketDay(desk);
        market.bought("tarni", 7, "bolu:2");
        market.bought("tarni", 21, "bolu:1");
        Screenplay play = play().type("Ctrl+G 5 Ctrl+T % C");
        play.assertShown("1 pembeli baru; 1 pesan lagi dalam 60 hari");
        play.assertShown("triwulan 4 tahun 2026");
        play.type("/ ~azz Enter");
        play.assertShown("Azzalea");
        play.assertShown("1 pembeli baru; 1 pesan lagi dalam 60 hari");
    }

    @Test
    @DisplayName(
            "R011: where orders come from, reached from the orders; Enter shows who lives there, and it can be printed")
    void whereOrdersComeFrom() {
        MarketDay market = new MarketDay(desk);
        market.bought("tarni", 7, "bolu:2");
        Screenplay play = play().type("Ctrl+G 4 Ctrl+T % W");
        play.assertShown("Bongas RT 03");
        play.assertShown("Semua");
        play.type("Enter");
        play.assertShown("Bu Tarni");
        play = play().type("Ctrl+G 4 Ctrl+T % W Ctrl+P Ctrl+S");
        play.assertShown("Bongas RT 03");
        play = play().type("Ctrl+G 4 Ctrl+T % C Ctrl+P");
        play.assertShown("1 pembeli baru");
    }

    @Test
    @DisplayName("R106: the six statements are answered in a form, and stand there for oneself")
    void selfCheck() {
        on(Module.SELFCHECK);
        Screenplay play = play().type("Ctrl+G 5 Ctrl+T % P");
        play.assertShown("Hanya untuk Anda");
        play.type("Enter ~4 Enter ~3 Enter ~5 Enter ~4 Enter ~2 Enter Ctrl+S");
        play.assertShown("Pilih satu angka dari 1 sampai 5");
        play.type("~5 Enter Ctrl+S");
        play.assertShown("2026");
        play.assertShown("Saya cepat membereskan masalah pelanggan");
        assertEquals(
                List.of(4, 3, 5, 4, 2, 5),
                desk.session().selfChecks().all().get(0).scores());
    }

    @Test
    @DisplayName("R126: profit and return are typed on the screen, and stand there marked as typed")
    void yearlyIndicators() {
        Screenplay play = play().type("Ctrl+G 5 Ctrl+T % A");
        play.assertShown("belum ada pesanan");
        play.assertShown("belum diisi");
        play.type("Enter ~12.000.000 Enter ~banyak Ctrl+S");
        play.assertShown("bukan persen");
        play.type("Backspace Backspace Backspace Backspace Backspace Backspace ~12,5 Ctrl+S");
        play.assertShown("Rp12.000.000");
        play.assertShown("diisi sendiri");
        assertEquals(1250, desk.session().care().indicators().get(0).roi().orElseThrow());
    }

    @Test
    @DisplayName("R046, R106, R126, N10: the reports as they look")
    void asTheyLook() {
        on(Module.AMBASSADOR);
        on(Module.SELFCHECK);
        MarketDay market = new MarketDay(desk);
        market.bought("tarni", 7, "bolu:2");
        market.bought("tarni", 21, "bolu:1");
        String[] screens = {
            "reports", "report-funnel C", "report-areas W", "report-year A", "report-self P", "report-self-form P Enter"
        };
        for (Language language : Language.values()) {
            for (String screen : screens) {
                String[] parts = screen.split(" ", 2);
                String keys = parts.length == 1 ? "" : " " + parts[1];
                Screenplay shown = new Screenplay(80, 24, language).with(desk).type("Ctrl+G 5 Ctrl+T %" + keys);
                ScreensTest.assertPicture(parts[0] + "-" + language.code(), shown);
            }
        }
    }
}
