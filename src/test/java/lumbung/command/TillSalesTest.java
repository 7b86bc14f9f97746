package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.DayTotal;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Receipt;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sales of other tills become orders: R091. */
final class TillSalesTest {
    private static final String HEAD = "Tanggal;No Nota;Produk;Jumlah;Harga;Total;Pembeli;HP\n";

    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        store.close();
    }

    private static String sample(String name) {
        return Path.of("data", "samples", name).toString();
    }

    private String write(String text) throws IOException {
        return write(text, StandardCharsets.UTF_8);
    }

    private String write(String text, Charset charset) throws IOException {
        Path file = Files.createTempFile(folder, "kasir", ".csv");
        Files.writeString(file, text, charset);
        return file.toString();
    }

    /** Also where some rows were refused. */
    private JsonNode take(String file, String... more) {
        String[] words = Stream.concat(Stream.of("order", "import", file, "--json"), Arrays.stream(more))
                .toArray(String[]::new);
        Shell.Answer answer = shell.type(words);
        assertTrue(answer.exit() <= 1 && !answer.out().isEmpty(), answer.toString());
        return answer.json();
    }

    private static int count(JsonNode report, String kind) {
        return report.get("counts").get(kind).asInt();
    }

    private List<Receipt> imported() {
        List<Receipt> all = new ArrayList<>();
        store.orders().each(OrderFilter.ALL, receipt -> {
            if (receipt.order().isImported()) {
                all.add(receipt);
            }
            return true;
        });
        return all;
    }

    private static Map<Long, String> reasons(JsonNode report) {
        return report.get("rows")
                .valueStream()
                .filter(row -> row.get("verdict").asString().equals("refused"))
                .collect(Collectors.toMap(
                        row -> row.get("line").asLong(),
                        row -> row.get("remarks").get(0).get("key").asString()));
    }

    @Test
    @DisplayName(
            "R091: what a till sold becomes orders at the till's prices; the same file twice adds 0 rows; one undo takes all back")
    void aTillsFileOnceTwiceAndUndone() {
        JsonNode looked = take(sample("kasir-qasir.csv"), "--check");
        assertEquals(List.of(), imported());
        JsonNode report = take(sample("kasir-qasir.csv"));
        assertEquals(looked.get("counts"), report.get("counts"));
        assertEquals(8, count(report, "new"));
        assertEquals(1, count(report, "skipped"));
        assertEquals(
                Map.of(
                        12L, "transfer.sale.refused.goods",
                        13L, "transfer.sale.refused.receipt",
                        17L, "transfer.sale.refused.day"),
                reasons(report));
        List<Receipt> sales = imported();
        assertEquals(7, sales.size());
        Receipt first = sales.get(0);
        assertEquals(2, first.lines().size());
        assertEquals(75_000, first.quote().payable().amount());
        assertEquals("2026-11-16T08:15", first.order().at().toString());
        assertEquals(
                "pricing.till",
                first.lines().get(1).priced().steps().get(0).title().key());
        assertEquals(first.quote(), first.again(List.of()), "whatever became of the rules since");
        assertEquals(6, sales.get(3).lines().get(0).quantity(), "a box of six");
        assertFalse(sales.get(5).order().paid());
        assertEquals(0, sales.get(4).order().personId(), "nobody of the register has this name or number");

        JsonNode again = take(sample("kasir-qasir.csv"));
        assertEquals(0, count(again, "new"));
        assertEquals(8, count(again, "same"));
        assertEquals(7, imported().size());

        assertEquals(0, shell.type("undo").exit());
        assertEquals(List.of(), imported());
        take(sample("kasir-qasir.csv"));
        assertEquals(7, imported().size());
    }

    @Test
    @DisplayName(
            "R091: the buyer is known by phone first, then by the register's number, then by a name of one person alone")
    void whoBought() throws IOException {
        long rini = shell.json("find", "Karsini desa:bongas")
                .get("people")
                .get(0)
                .get("id")
                .asLong();
        String head = "Tanggal,Nota,Barang,Qty,Total,Pelanggan,HP,No Anggota\n";
        take(write(head
                + "20/11/2026,1,Donat,1,2500,Orang Lain,0812-0000-2538,\n"
                + "20/11/2026,2,Donat,1,2500,,," + rini + "\n"
                + "20/11/2026,3,Donat,1,2500,Siti Aminah,,\n"
                + "20/11/2026,4,Donat,1,2500,Tidak Terdaftar,,\n"));
        List<Receipt> sales = imported();
        assertEquals(rini, sales.get(0).order().personId());
        assertEquals(rini, sales.get(1).order().personId());
        assertEquals(0, sales.get(2).order().personId(), "there are several Siti Aminah");
        assertEquals(0, sales.get(3).order().personId());
    }

    @Test
    @DisplayName(
            "R091: without receipt numbers two equal sales are two, and known again in a file exported anew with others around")
    void withoutReceiptNumbers() throws IOException {
        JsonNode report = take(sample("kasir-buku.csv"), "--business", "Gula Khas Bongas");
        assertEquals(5, count(report, "new"));
        assertEquals(Map.of(7L, "transfer.sale.refused.back", 8L, "transfer.sale.refused.goods"), reasons(report));
        List<Receipt> sales = imported();
        assertEquals(2_500, sales.get(2).lines().get(0).quantity());
        assertEquals(500, sales.get(3).lines().get(0).quantity());
        assertEquals(1_500, sales.get(4).lines().get(0).quantity(), "1.500 kg for Rp42.000 is one and a half");
        assertEquals("untuk hajatan", sales.get(2).order().note());
        JsonNode anew = take(write("""
                        Tgl,Barang,Qty,Satuan,Total,Pembeli,Ket
                        20/10/2026,Gula semut,1,pak,18000,,
                        21/10/2026,Gula semut,2,pak,36000,Bu Casmi,
                        21/10/2026,Gula semut,2,pak,36000,Bu Casmi,
                        21/10/2026,Gula semut,2,pak,36000,Bu Casmi,
                        """), "--business", "Gula Khas Bongas");
        assertEquals(2, count(anew, "same"));
        assertEquals(2, count(anew, "new"));
    }

    @Test
    @DisplayName(
            "R091: equal sales of two receipts are two; a number that begins anew each day is another sale each day")
    void receiptNumbersTellSalesApart() throws IOException {
        take(
                write(
                        HEAD
                                + "19/11/2026;1;Donat;2;2.500;5.000;;\n19/11/2026;2;Donat;2;2.500;5.000;;\n20/11/2026;1;Donat;2;2.500;5.000;;\n"));
        assertEquals(3, imported().size());
        JsonNode later = take(
                write(
                        HEAD
                                + "18/11/2026;9;Donat;1;2.500;2.500;;\n20/11/2026;1;Donat;2;2.500;5.000;;\n19/11/2026;2;Donat;2;2.500;5.000;;\n"));
        assertEquals(1, count(later, "new"));
        assertEquals(2, count(later, "same"));
    }

    @Test
    @DisplayName(
            "R091: tabs, UTF-16, English figures and a file that was cut off: the torn receipt is refused whole and taken once mended")
    void aTornFile() throws IOException {
        Path refused = folder.resolve("ditolak.csv");
        JsonNode report = take(sample("kasir-terpotong.txt"), "--refused", refused.toString());
        assertEquals(4, count(report, "new"));
        assertEquals(Map.of(6L, "transfer.sale.refused.receipt", 7L, "transfer.refused.torn_line"), reasons(report));
        List<Receipt> sales = imported();
        assertEquals(3, sales.size());
        assertEquals(81_600, sales.get(0).quote().payable().amount());
        assertEquals(500, sales.get(0).lines().get(0).quantity());
        String mended = Files.readString(refused).replace("Kopi bu;;;;;;", "Es susu kopi;1;12000;0;12000;;Kopi Rojo");
        assertEquals(2, count(take(write(mended)), "new"));
        assertEquals(24_000, imported().get(3).quote().payable().amount());
    }

    @Test
    @DisplayName("R091: the mapping is saved by its name and used again, for a file with other columns too")
    void mappingSaved() throws IOException {
        String first = write("Kapan;Apa;Berapa;Uang\n20/11/2026;Donat;2;5000\n");
        assertEquals(1, shell.type("order", "import", first).exit());
        JsonNode report = take(
                first,
                "--map",
                "warung",
                "--map",
                "tanggal=Kapan",
                "--map",
                "produk=Apa",
                "--map",
                "jumlah=Berapa",
                "--map",
                "total=Uang");
        assertEquals(1, count(report, "new"));
        String second = write("Uang;Lain;Berapa;Apa;Kapan\n7500;x;3;Donat;20/11/2026\n");
        assertEquals(1, count(take(second, "--map", "warung"), "new"));
        assertEquals(3, imported().get(1).lines().get(0).quantity());
        assertEquals(
                1, shell.type("order", "import", second, "--map", "dua kata").exit());
    }

    @Test
    @DisplayName("R091: goods that are not there are refused with the remedy, or added at the till's price")
    void newProducts() throws IOException {
        String file = write(HEAD + "20/11/2026;1;Kue cubit;20;1.000;19.000;;\n20/11/2026;2;kue  CUBIT;5;1.000;;;\n");
        JsonNode refused = take(file);
        assertEquals(2, count(refused, "refused"));
        JsonNode without = take(file, "--new-products", "--as", "Darmaji");
        assertEquals(
                Map.of(2L, "transfer.sale.refused.goods.business", 3L, "transfer.sale.refused.goods.business"),
                reasons(without));
        assertEquals(2, count(take(file, "--new-products", "--business", "Vanara", "--as", "Darmaji"), "new"));
        JsonNode product = shell.json("product", "show", "kue cubit");
        assertEquals(1_000, product.get("price").asInt());
        assertEquals("Vanara Cake", product.get("business").asString());
        assertEquals(19_000, imported().get(0).quote().payable().amount());
    }

    @Test
    @DisplayName("R091: figures beside the orders follow, and a simulation leaves imported sales out")
    void figuresFollow() throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 20);
        long siti = shell.json("find", "Karsini desa:bongas")
                .get("people")
                .get(0)
                .get("id")
                .asLong();
        long before = sold(day);
        long own = own(siti);
        String[] study = {"price", "simulate", "--as", "Darmaji", "--from", "2026-11-20", "--until", "2026-11-20"};
        JsonNode studied = shell.json(study);
        take(write(HEAD + "20/11/2026;1;Donat;2;2.500;4.000;Karsini;0812-0000-2538\n"));
        assertEquals(before + 4_000, sold(day));
        assertEquals(own + 4_000, own(siti));
        assertEquals(studied, shell.json(study));
    }

    private long sold(LocalDate day) {
        return store.orders().sold(day, day).stream()
                .map(DayTotal::amount)
                .mapToLong(it -> it.amount())
                .sum();
    }

    private long own(long person) {
        return store.orders().totals(List.of(person)).stream()
                .map(CustomerTotal::amount)
                .mapToLong(it -> it.amount())
                .sum();
    }

    @Test
    @DisplayName(
            "R091: files that are none: empty, a title alone, another program's, formulas and escapes; each says why")
    void hostileFiles() throws IOException {
        for (String text : List.of("", "\u0000", HEAD, "PK\u0003\u0004", "BEGIN:VCARD\nEND:VCARD\n")) {
            Shell.Answer answer = shell.type("order", "import", write(text, StandardCharsets.ISO_8859_1));
            assertTrue(answer.exit() <= 1, text + answer);
        }
        JsonNode report = take(write(HEAD
                + "20/11/2026;\u001b[2J1;=cmd|' /C calc'!A0;1;1;1;;\n20/11/2026;2;Donat;1e9;1;1;;\n;3;Donat;1;1;1;;\n"
                + "20/11/2026;4;Donat;1;-5;1;;\n20/11/2026;5;Donat;999999999999;1;1;;\n21/12/2026;6;Donat;1;1;1;;\n"));
        assertEquals(6, count(report, "refused"));
        assertEquals(List.of(), imported());
    }

    @Test
    @DisplayName("R091: a large file, its receipts' lines far apart, twice")
    void aLargeFile() throws IOException {
        String lines = IntStream.range(0, 600)
                .mapToObj(at -> "20/11/2026;N%d;%s;1;;2.000;;%n".formatted(at % 300, at < 300 ? "Donat" : "Roti manis"))
                .collect(Collectors.joining());
        String file = write(HEAD + lines);
        assertEquals(600, count(take(file), "new"));
        assertEquals(600, count(take(file), "same"));
        assertEquals(300, imported().size());
    }
}
