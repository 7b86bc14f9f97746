package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.i18n.Language;
import lumbung.loyalty.VoucherCode;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.Voucher;
import lumbung.pricing.goods.Rupiah;
import lumbung.settings.Setting;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Points, vouchers and cards of somebody under the cursor, by keys. */
final class LoyaltyByKeysTest {
    private static final String TARNI = "Ctrl+G 1 ~tarni ";

    private Village village;
    private Desk desk;
    private MarketDay market;
    private long tarni;

    @BeforeEach
    void settle() {
        village = new Village();
        desk = village.desk();
        market = new MarketDay(desk);
        tarni = market.person("tarni");
    }

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play(String module) {
        market.write(changes -> changes.add(new Setting(changes.newId(), 0, "module." + module, "on")));
        return new Screenplay(80, 24, Language.INDONESIAN).with(desk);
    }

    private Loyalty loyalty() {
        return desk.session().loyalty();
    }

    @Test
    @DisplayName("R068: points are put right and spent from whoever one stands on, and never more than there are")
    void points() {
        Screenplay play = play("points").type(TARNI + "Ctrl+T :");
        play.assertShown("0 poin");
        play.type("Right Tab ~40 Tab ~lupa_dicatat Ctrl+S");
        assertEquals(List.of(new Loyalty.Balance(0, 40)), loyalty().balances(tarni));
        play.type("Ctrl+T :").assertShown("40 poin");
        play.type("Tab ~50 Tab ~gelas Ctrl+S").assertShown("tidak cukup");
        play.type("Ctrl+A ~25 Ctrl+S");
        assertEquals(List.of(new Loyalty.Balance(0, 15)), loyalty().balances(tarni));
    }

    @Test
    @DisplayName("R069: a voucher is made for whoever one stands on, and its code is there again for who lost it")
    void vouchers() {
        Screenplay play = play("voucher").type(TARNI + "Ctrl+T ; Ctrl+S");
        play.assertShown("lebih dari nol");
        play.type("~10rb Tab ~ulang_tahun Ctrl+S");
        Voucher made = loyalty().vouchersOf(tarni).get(0);
        assertEquals(Rupiah.of(10_000), made.worth());
        play.assertShown(VoucherCode.written(made.code()));
        play.type("Ctrl+P").assertShown("Cetak");
        play.type("Esc Ctrl+G 1 Ctrl+T ;").assertShown("Voucer baru");
        play.type("Down Enter").assertShown(VoucherCode.written(made.code()));
    }

    @Test
    @DisplayName("R070: whoever has no card gets a number, and one card only")
    void card() {
        Screenplay play = play("card").type(TARNI + "Ctrl+T #");
        play.assertShown("Kartu anggota 00001-3 untuk Bu Tarni");
        play.type("Esc Ctrl+T #").assertShown("00001-3");
        assertEquals(1, loyalty().cards(tarni).size());
    }

    @Test
    @DisplayName("R068, R069, R070: while they are off there is no such thing")
    void off() {
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk).type(TARNI + "Ctrl+T #");
        assertTrue(loyalty().cards(tarni).isEmpty());
        assertFalse(play.type("Ctrl+F ~kartu_anggota").picture().contains("Kartu anggota"));
    }
}
