package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lumbung.i18n.Language;
import lumbung.message.Outcome;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Importing;
import lumbung.workbench.view.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sales of another till, taken over through the screens into a real register: R091. */
final class SalesInTest {
    private final Village village = new Village();
    private final Desk desk = village.realDesk();
    private final MarketDay market = new MarketDay(desk);
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);

    @TempDir
    Path folder;

    private Path till;

    @BeforeEach
    void lay() throws IOException {
        till = Files.writeString(folder.resolve("kasir.csv"), """
                Tanggal;No Nota;Produk;Jumlah;Harga;Total;Pembeli
                19/11/2026;1;Bolu pandan;2;30.000;60.000;
                19/11/2026;1;Keripik pisang;1;15.000;15.000;
                20/11/2026;2;Keripik pisang;3;15.000;45.000;
                20/11/2026;3;Kue cubit;10;1.000;10.000;
                """);
    }

    @AfterEach
    void leave() {
        village.close();
    }

    private void open() {
        play.type("Ctrl+G 4 Ctrl+T ~i ~" + till + " Enter");
    }

    @Test
    @DisplayName("R091: a till's file is looked at, taken over and taken back; the same file twice adds 0")
    void onceTwiceAndBack() throws IOException {
        open();
        play.assertShown("Ambil penjualan dari kasir");
        play.assertShown("No Nota                     nomor nota");
        play.type("Ctrl+S").assertShown("baru 3");
        play.assertShown("ditolak 1");
        play.assertShown("Kue cubit");
        assertEquals(List.of(), market.orders());
        play.type("Ctrl+S").assertShown("Penjualan sudah diambil");
        assertEquals(
                List.of(Rupiah.of(45_000), Rupiah.of(15_000), Rupiah.of(60_000)),
                market.orders().stream().map(it -> it.quote().payable()).toList());
        assertTrue(market.orders().stream().map(Receipt::order).allMatch(Order::isImported));
        assertTrue(Files.readString(folder.resolve("kasir-ditolak.csv")).contains("Kue cubit"));

        play.type("Esc");
        open();
        play.type("Ctrl+S");
        play.assertShown("ditolak 1   sama 3");
        assertFalse(play.picture().contains("baru 3"), play.picture());
        play.type("Ctrl+S");
        assertEquals(3, market.orders().size());
        play.type("Ctrl+Z Ctrl+Z");
        assertEquals(List.of(), market.orders());
    }

    @Test
    @DisplayName("R091: whoever leaves before the last Ctrl+S has taken nothing over")
    void leftAlone() throws IOException {
        open();
        play.type("Ctrl+S Esc Esc Esc");
        assertEquals(List.of(), market.orders());
        assertEquals(List.of("kasir.csv"), files());
    }

    @Test
    @DisplayName("R091: stopped on its way, nothing of it is left, and no file")
    void stopped() throws IOException {
        Importing.Brought list = desk.traffic().sales().open(till.toString()).get();
        Outcome<Importing.Report> report = desk.traffic().sales().apply(list, new Progress() {
            private long rows;

            @Override
            public void done(long units, long all) {
                rows = units;
            }

            @Override
            public boolean cancelled() {
                return rows > 1;
            }
        });
        assertFalse(report.isDone());
        assertEquals(List.of(), market.orders());
        assertEquals(List.of("kasir.csv"), files());
    }

    @Test
    @DisplayName("R091: goods that are not there are added where somebody says so, for the business that is said")
    void newGoods() {
        open();
        play.type("Shift+Tab ~buat Tab");
        play.type("Shift+Tab Shift+Tab ~sigen Tab Ctrl+S").assertShown("baru 4");
        play.type("Ctrl+S");
        assertEquals(3, market.orders().size());
        assertTrue(desk.session().prices().products().stream()
                .anyMatch(it -> it.product().name().equals("Kue cubit")
                        && it.product().businessId() == market.business("Sigendo")));
    }

    @Test
    @DisplayName("R091: a corrected column is kept for the next file of that till")
    void corrected() throws IOException {
        Files.writeString(till, "Kapan;Apa;Banyak;Uang\n19/11/2026;Bolu pandan;2;60.000\n");
        open();
        play.type("~tang Tab ~prod Tab ~jum Tab ~total Tab Ctrl+S").assertShown("baru 1");
        play.type("Ctrl+S Esc");
        assertEquals(1, market.orders().size());
        open();
        play.assertShown("Kapan                       tanggal");
        play.assertShown("Uang                        total");
    }

    @Test
    @DisplayName("R091: people come from everywhere else, sales in the window of orders")
    void eachInItsPlace() {
        play.type("Ctrl+G 2 Ctrl+T ~i").assertShown("Ambil daftar");
        play.type("Esc Ctrl+G 4 Ctrl+T ~i").assertShown("Ambil penjualan dari kasir");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> String.valueOf(it.getFileName())).toList();
        }
    }

    @Test
    @DisplayName("R091: a file that is none is refused beside its field")
    void none() {
        play.type("Ctrl+G 4 Ctrl+T ~i ~" + folder.resolve("tidak-ada.csv") + " Enter");
        assertTrue(play.picture().contains("!"), play.picture());
        assertEquals(Optional.empty(), market.orders().stream().findFirst());
    }
}
