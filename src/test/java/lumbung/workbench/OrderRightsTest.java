package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import lumbung.access.Clerk;
import lumbung.access.Permission;
import lumbung.i18n.Language;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one may not do with orders is not offered. */
final class OrderRightsTest {
    private final Village village = new Village();
    private MarketDay market;

    @BeforeEach
    void settle() {
        market = new MarketDay(village.desk());
        market.capacity(10);
    }

    @AfterEach
    void leave() {
        village.close();
    }

    private static Screenplay play(Desk at) {
        return new Screenplay(80, 40, Language.INDONESIAN).with(at);
    }

    @ParameterizedTest
    @EnumSource(
            value = Clerk.Duty.class,
            names = {"MEETING", "FORMER"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("R109: who only reads orders is offered no deed on them, in the tab, by Ctrl+T and in the windows")
    void byDuty(Clerk.Duty duty) {
        market.ordered("tarni", MarketDay.TODAY, "bolu:2");
        boolean keeps = Permission.KEEP_ORDERS.holds(duty);
        Screenplay play = play(duty == Clerk.Duty.OWNER ? village.ownersDesk() : village.desk(duty));
        play.type("Ctrl+G 4 ~1 Enter").assertShown("Bu Tarni");
        assertEquals(keeps, play.picture().contains("Sudah diserahkan"), "in the tab");
        play.type("Ctrl+T");
        assertEquals(keeps, play.picture().contains("Batalkan pesanan"), "among the actions");
        assertEquals(keeps, play.picture().contains("Pesan seperti biasa"), "as usual");
        play.type("Esc Ctrl+G 4 Ctrl+T Down Enter").assertShown("Kesanggupan usaha");
        assertEquals(keeps, play.picture().contains("Tambah kesanggupan"));
        assertEquals(keeps, play.picture().contains("Tambah pesanan tetap"));
    }

    @Test
    @DisplayName("An owner is offered nothing on an order with another's goods")
    void another() {
        market.ordered("tarni", MarketDay.TODAY, "bolu:2", "keripik:1");
        Screenplay play = play(village.ownersDesk()).type("Ctrl+G 4 ~1 Enter");
        play.assertShown("Bolu pandan");
        assertFalse(play.picture().contains("Sudah diserahkan"));
    }
}
