package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import lumbung.i18n.Language;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;
import lumbung.settings.Arrangement;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R083: an order half typed is there again after the program ended, however it ended. */
final class CounterDraftTest {
    private static final long TODAY = 20_778;

    private final Village village = new Village();
    private final AtomicReference<Arrangement> kept = new AtomicReference<>(Arrangement.NONE);
    private Desk desk;
    private MarketDay market;

    @BeforeEach
    void settle() {
        desk = village.desk();
        market = new MarketDay(desk);
    }

    @AfterEach
    void leave() {
        village.close();
    }

    /** A program that is never left, as one that was killed. */
    private Screenplay play(Desk at) {
        return new Screenplay(80, 24, Language.INDONESIAN).with(at);
    }

    private Receipt newest() {
        return market.orders().get(0);
    }

    @Test
    @DisplayName("R083: who, goods, a price by hand and the details are found again where orders are taken")
    void foundAgain() {
        play(desk).type("Ctrl+G 4 Ctrl+N ~siti Enter ~bolu:6 Enter ~keri:2 F2 ~14rb Enter ~remuk Enter Enter ~kz");
        Screenplay again = play(village.desk()).type("Ctrl+G 4");
        again.assertShown("Belum disimpan: Bu Siti Aminah, 3 barang");
        again.type("Ctrl+N");
        again.assertShown("Bu Siti Aminah");
        again.assertShown("Harga reseller kue");
        again.assertShown("28.000");
        again.assertShown("belum disimpan. Ctrl+U membuang");
        again.type("Ctrl+S").assertShown("\"kz\"");
        again.type("Backspace Backspace Enter Enter ~besok Ctrl+S");
        assertEquals(Rupiah.of(150_000 + 28_000), newest().quote().payable());
        assertEquals("remuk", newest().lines().get(1).byHand().orElseThrow().reason());
        assertEquals(Order.Stage.OPEN, newest().order().stage());
        assertTrue(desk.session().drafts().orders().all().isEmpty(), "saved");
        assertFalse(play(village.desk()).type("Ctrl+G 4").picture().contains("elum disimpan"));
    }

    @Test
    @DisplayName("R083: several counters have a draft each; home leads to each")
    void severalAtOnce() {
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N Enter ~bolu:1 Enter");
        play.type("Ctrl+G 1 ~tarni Ctrl+T F ~keri:4 Enter");
        assertEquals(2, desk.session().drafts().orders().all().size());
        Screenplay again = play(village.desk());
        again.type("Ctrl+G 0");
        again.assertShown("Belum disimpan: pembeli umum, 1 barang");
        again.assertShown("Belum disimpan: Bu Tarni, 1 barang");
        again.type("Up Up Up Enter Ctrl+S");
        assertEquals(1, market.orders().size());
        assertEquals(1, desk.session().drafts().orders().all().size());
    }

    @Test
    @DisplayName("R083: an order that is being changed goes on with what was typed into it")
    void changing() {
        market.ordered("tarni", MarketDay.TODAY, "bolu:2");
        play(desk).type("Ctrl+G 4 Down Down Down Enter F2 ~keri:3 Enter");
        Screenplay again = play(village.desk()).type("Ctrl+G 4");
        again.assertShown("Belum disimpan: pesanan 1, Bu Tarni, 2 barang");
        again.type("Enter").assertShown("Pesanan 1, diubah");
        again.type("Ctrl+S");
        assertEquals(1, market.orders().size());
        assertEquals(2, newest().lines().size());
    }

    @Test
    @DisplayName("R083: what was thrown away, or taken out again, is no draft")
    void thrownAway() {
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N Enter ~bolu:1 Enter Ctrl+U B");
        assertEquals(List.of(), desk.session().drafts().orders().all());
        play.type("Ctrl+N Enter ~bo Backspace Backspace");
        assertEquals(List.of(), desk.session().drafts().orders().all());
        play.type("~bolu:3 Enter Esc N").assertShown("Bisa dilanjutkan");
        assertEquals(1, desk.session().drafts().orders().all().size());
    }

    @Test
    @DisplayName("R083: the counter's tab is open again after a restart")
    void theTab() {
        Screenplay first = play(desk);
        first.restored(kept.get(), TODAY, kept::set);
        first.type("Ctrl+G 4 Ctrl+N ~siti Enter ~bolu:6 Enter");
        Screenplay again = play(village.desk());
        again.restored(kept.get(), TODAY, kept::set);
        again.assertShown("Bu Siti Aminah");
        again.assertShown("Harga reseller kue");
    }
}
