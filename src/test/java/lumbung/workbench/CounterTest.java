package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lumbung.access.Clerk;
import lumbung.access.Switchboard;
import lumbung.i18n.Language;
import lumbung.loyalty.kept.MemberCard;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.goods.Rupiah;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Module;
import lumbung.settings.Setting;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders taken by keys: what is typed, what it costs, what becomes of it. */
final class CounterTest {
    private Village village;
    private Desk desk;
    private MarketDay market;

    @BeforeEach
    void settle() {
        village = new Village();
        desk = village.desk();
        market = new MarketDay(desk);
    }

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play(Desk at) {
        return new Screenplay(80, 24, Language.INDONESIAN).with(at);
    }

    private Receipt newest() {
        return market.orders().get(0);
    }

    @Test
    @DisplayName("R083: an order of three lines takes some thirty keys, and shows its prices as one types")
    void threeLines() {
        String keys = "~siti Enter ~bolu:6 Enter ~keri:20 Enter ~kopi:2,5 Ctrl+S";
        assertTrue(keys.replaceAll("Enter|Ctrl\\+S", "x").replaceAll("[~ ]", "").length() < 40, "half a second a key");
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N ~siti Enter ~bolu:6 Enter ~keri:20 Enter ~kopi:2,5");
        play.assertShown("Harga reseller kue");
        play.assertShown("Bonus 20 + 1");
        play.assertShown("675.000");
        play.type("Ctrl+S").assertShown("Pesanan 1");
        Receipt kept = newest();
        assertEquals(Rupiah.of(150_000 + 300_000 + 225_000), kept.quote().payable());
        assertEquals(2_500, kept.lines().get(2).quantity());
        assertEquals(market.person("siti"), kept.order().personId());
        assertEquals(Order.Stage.HANDED, kept.order().stage());
        play.type("Ctrl+Z");
        assertTrue(market.orders().isEmpty(), "undone");
    }

    @Test
    @DisplayName("R061: a price by hand beyond the limit needs an officer's PIN, and keeps its reason")
    void byHand() {
        desk.session()
                .seats()
                .pins()
                .change(desk.session().rights(), desk.session().clerk(), "", "penyok tetap dijual")
                .get();
        Screenplay play = play(village.desk(Clerk.Duty.CLERK));
        play.type("Ctrl+G 4 Ctrl+N Enter ~bolu:2 F2 ~29rb Enter ~penyok Enter");
        play.assertShown("58.000");
        play.type("F2 Ctrl+A ~10rb Enter Enter").assertShown("Izin pengurus");
        play.type("~0000 Enter").assertShown("PIN");
        assertTrue(play.picture().contains("Izin pengurus"), "a wrong PIN is none");
        play.type("Esc Ctrl+S");
        assertTrue(market.orders().isEmpty(), "not without an officer");
        play.type("Esc");
    }

    @Test
    @DisplayName("What is marked is what is sold: typed letters mean no other goods than the arrow shows")
    void markedIsMeant() {
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N Enter ~k");
        play.assertShown("> Keripik pisang");
        play.type("Down");
        play.assertShown("> Kopi Rojo");
        play.assertShown("90.000");
        play.type("Ctrl+S");
        assertEquals("Kopi Rojo", newest().lines().get(0).product().name());
    }

    @Test
    @DisplayName("Goods that nobody sells are said to be none when one wants to go on; umum is pembeli umum")
    void nobodyAndNothing() {
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N");
        play.assertShown("pembeli umum");
        play.type("~umum Enter ~semangka Enter").assertShown("Tidak ada produk \"semangka\"");
        play.type("Ctrl+A Delete ~bolu:100000 Enter").assertShown("paling banyak 99.999 buah");
        play.type("Ctrl+U").assertShown("Buang seluruh pesanan ini?");
        play.type("Esc").assertShown("Bolu pandan");
        play.type("Ctrl+U B");
        assertTrue(market.orders().isEmpty());
        assertFalse(play.picture().contains("Bolu pandan"), play.picture());
    }

    @Test
    @DisplayName("R061: a price by hand is kept with Ctrl+S as well, and an officer's yes takes the refusal away")
    void savedByHand() {
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N Enter ~bolu:2 F2 ~29rb Enter ~penyok Ctrl+S");
        play.assertShown("58.000");
    }

    @Test
    @DisplayName("Whoever has not paid gets no money back: there is less to pay, and what is left is told")
    void unpaidComesBack() {
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N Enter ~bolu:2 Ctrl+S Ctrl+G 4 Enter");
        assertFalse(newest().order().paid());
        play.type("Ctrl+T ~barang Enter").assertShown("Tagihan turun");
        play.type("Enter ~1 Enter ~penyok");
        play.type("Ctrl+S").assertShown("Sisa");
        play.assertShown("30.000");
        play.type("Ctrl+T ~batalkan Enter").assertShown("Belum dibayar, jadi tidak ada");
        play.type("~salah_tulis Enter").assertShown("Belum dibayar, jadi tidak ada");
    }

    @Test
    @DisplayName("R070: the number of a member card is enough at the counter, and wherever people are sought")
    void byCard() {
        long tarni = market.person("tarni");
        market.write(changes -> changes.add(new MemberCard(changes.newId(), 0, tarni, 1, MarketDay.TODAY)));
        assertTrue(desk.search().find("00001-3", 1).isEmpty(), "while cards are off a number is a number");
        market.write(changes -> changes.add(new Setting(changes.newId(), 0, "module.card", "on")));
        play(desk).type("Ctrl+G 4 Ctrl+N ~00001-3 Enter ~bolu:1 Ctrl+S");
        assertEquals(tarni, newest().order().personId());
        play(desk).type("Ctrl+F ~00001-3 Enter").assertShown("Bu Tarni");
    }

    @Test
    @DisplayName("R061: an officer agrees with the own PIN")
    void anOfficerAgrees() {
        village.tuti();
        Screenplay play = play(desk);
        play.type("Ctrl+G 4 Ctrl+N Enter ~bolu:2 F2 ~10rb Enter ~penyok Enter").assertShown("Izin pengurus");
        play.type("Down Enter").assertShown("belum punya PIN");
        play.type("Up Enter Ctrl+S");
        assertEquals(Rupiah.of(20_000), newest().quote().payable());
        assertTrue(newest().lines().get(0).byHand().orElseThrow().officer());
        assertEquals("penyok", newest().lines().get(0).byHand().orElseThrow().reason());
    }

    @Test
    @DisplayName("R080, N22: as usual fills the counter with the last order and says what changed")
    void asUsual() {
        market.bought("siti", 40, "bolu:2");
        market.bought("siti", 30, "bolu:2");
        market.bought("siti", 7, "bolu:3", "keripik:1");
        Screenplay play = play(desk).type("Ctrl+G 1 ~siti_aminah F5");
        play.assertShown("dulu Rp90.000, sekarang Rp81.000, karena Langganan Azzalea");
        play.type("Ctrl+S");
        assertEquals(2, newest().lines().size());
        assertEquals(4, newest().order().number());
    }

    @Test
    @DisplayName("A near miss is an offer to make; Ctrl+W tells all of it")
    void nearMiss() {
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N ~siti Enter ~bolu:4");
        play.assertShown("Tambah 1 buah lagi (Bolu pandan): Harga reseller kue");
        play.assertShown("perlu 5, baru 4");
        play.type("Ctrl+W").assertShown("Selengkapnya");
    }

    @Test
    @DisplayName("R105: a household that is helped along sees a special price, and no name of a rule")
    void social() {
        market.helped("tarni");
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N ~tarni Enter ~bolu:2");
        play.assertShown("harga khusus");
        assertFalse(play.picture().contains("dibantu"));
        play.type("Ctrl+W");
        assertFalse(play.picture().contains("dibantu"));
    }

    @Test
    @DisplayName("R084, R090: details say when and how; too much for a day is warned of and forbids nothing")
    void details() {
        market.capacity(10);
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N ~tarni Enter ~bolu:11 Enter Enter");
        play.type("~28-11-2026 Enter ~10 Enter ~antar Enter Enter ~pagi_saja Enter");
        play.assertShown("sanggup 10, sudah dijanjikan 0, pesanan");
        play.type("Ctrl+S");
        Fulfilment how = newest().order().fulfilment();
        assertEquals(Optional.of(MarketDay.TODAY.plusDays(7)), how.day());
        assertEquals(Fulfilment.Way.BRING, how.way());
        assertEquals("pagi saja", newest().order().note());
        assertEquals(Order.Stage.OPEN, newest().order().stage());
        play.type("Ctrl+G 4 Ctrl+T Enter Right Right Right Right Right Right Right")
                .assertShown("Bu Tarni");
    }

    @Test
    @DisplayName("R081: an extra service of the settings is ticked among the details")
    void extraService() {
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+N ~tarni Enter ~bolu:1 Enter Enter");
        play.type("Enter Enter Enter Enter Enter");
        play.assertShown("kemas hadiah");
        play.type("~ya Enter").assertShown("dibawa sekarang, kemas hadiah");
        play.type("Ctrl+S").assertShown("dibawa sekarang, kemas hadiah");
        assertEquals(List.of("kemas hadiah"), newest().order().fulfilment().extras());
        assertEquals(Order.Stage.HANDED, newest().order().stage());
    }

    @Test
    @DisplayName(
            "R082: what was handed over is asked about once, on its day on the first screen, among what is to be done")
    void afterSales() {
        new Switchboard(desk.session())
                .turn(Module.AFTERSALES, Optional.empty(), true)
                .get();
        new Switchboard(desk.session())
                .set(CooperativeSetting.AFTERSALES_DAYS, "1")
                .get();
        market.bought("tarni", 1, "bolu:4", "keripik:1");
        Screenplay play = play(desk).type("Ctrl+G 0");
        play.assertShown("tanya #1 Bolu");
    }

    @Test
    @DisplayName("R092: handed over, paid, goods that came back by the receipt's figures, cancelled")
    void afterwards() {
        market.ordered("tarni", MarketDay.TODAY, "bolu:4");
        Screenplay play = play(desk).type("Ctrl+G 4 Down Enter Ctrl+T Enter");
        assertEquals(Order.Stage.HANDED, newest().order().stage());
        play.type("Ctrl+T Enter");
        assertTrue(newest().order().paid());
        play.type("Ctrl+T Enter Enter ~1 Enter").assertShown("Rp30.000");
        play.type("~penyok Ctrl+S").assertShown("kembali 1");
        assertEquals(Rupiah.of(90_000), newest().kept());
        play.type("Ctrl+T Down Enter ~salah_catat Enter").assertShown("dibatalkan");
        assertEquals(Order.Stage.CANCELLED, newest().order().stage());
    }

    @Test
    @DisplayName("R064: a tester is asked about after its days")
    void tester() {
        market.bought("casmi", 8, "bolu:10");
        Screenplay play = play(desk).type("Ctrl+G 4");
        play.assertShown("tanyakan pendapatnya tentang Keripik pisang");
        play.type("Enter ~enak_sekali Enter");
        assertEquals("enak sekali", newest().gifts().get(0).answer());
    }

    @Test
    @DisplayName("R085: a standing order makes an order once, on its day")
    void weekly() {
        Screenplay play = play(desk).type("Ctrl+G 4 Ctrl+T Down Enter Enter");
        play.type("~tarni Enter ~sabtu Enter ~bolu:3 Enter Ctrl+S").assertShown("Bu Tarni");
        play.type("Ctrl+G 4").assertShown("tiap Sabtu: 3 Bolu pandan");
        play.type("Enter Enter");
        assertEquals(1, market.orders().size());
        assertFalse(play.picture().contains("tiap Sabtu"), "once");
    }

    @Test
    @DisplayName("R085: an order is made a standing one, and somebody's is added from the person")
    void weeklyLikeAnOrder() {
        market.ordered("tarni", MarketDay.TODAY, "bolu:2", "kopi:0,5");
        Screenplay play = play(desk).type("Ctrl+G 4 ~1 Enter Ctrl+T ~tetap Enter");
        play.assertShown("Bolu pandan:2; Kopi Rojo:0,5");
        play.type("Ctrl+S").assertShown("Sabtu");
        StandingOrder kept = desk.session().orders().standing().get(0);
        assertEquals(market.person("tarni"), kept.personId());
        assertEquals(
                List.of(2L, 500L),
                kept.items().stream().map(it -> it.quantity()).toList());
        play.type("Ctrl+G 1 ~siti_aminah Ctrl+T V").assertShown("Siti Aminah");
        play.type("Enter ~senin Enter ~keri:4 Ctrl+S");
        assertEquals(2, desk.session().orders().standing().size());
    }

    @Test
    @DisplayName("R083, R092: a list tells both how far an order is and whether it is paid")
    void bothStates() {
        market.ordered("tarni", MarketDay.TODAY.plusDays(7), "bolu:2");
        market.bought("siti", 0, "bolu:1");
        Screenplay play = play(desk).type("Ctrl+G 4");
        play.assertShown("untuk 28-11  belum dibayar");
        play.assertShown("diserahkan   sudah dibayar");
    }

    @Test
    @DisplayName("An owner sees the own lines only")
    void anOwner() {
        market.bought("siti", 1, "bolu:1", "keripik:2");
        Screenplay play = play(village.ownersDesk()).type("Ctrl+G 4 Enter");
        play.assertShown("Bolu pandan");
        assertFalse(play.picture().contains("Keripik"));
    }

    @Test
    @DisplayName("R105: the receipt goes on paper with its reasons in plain words")
    void onPaper() {
        market.bought("siti", 1, "bolu:6");
        Screenplay play = play(desk).type("Ctrl+G 4 Enter Ctrl+P Enter Enter Enter Enter Enter");
        play.assertShown("hemat Rp30.000");
    }

    @Test
    @DisplayName("Lists are narrowed: unpaid, of somebody, by number")
    void filters() {
        market.bought("siti", 2, "bolu:1");
        market.ordered("tarni", MarketDay.TODAY, "bolu:2");
        Screenplay play = play(desk).type("Ctrl+G 4 / ~belum Enter");
        play.assertShown("belum dibayar");
        assertFalse(play.picture().contains("Siti"));
        play.type("~fatimah Enter").assertShown("Belum ada pesanan di sini");
        play.type("~1 Enter").assertShown("Bu Siti Aminah");
        play.type("Esc / ~2").assertShown("cari pesanan \"2\"");
        play.type("Enter").assertShown("Bu Tarni");
    }
}
