package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Products as one reads them: R087, R088. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProductCommandsTest {
    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    @DisplayName("R087: a product's sheet has its prices, other units, shelf life, care and the rules about it")
    void aProductsSheet() {
        JsonNode keripik = shell.json("product", "show", "keripik");
        assertEquals(90, keripik.get("shelfDays").asInt());
        assertEquals("Tutup lagi sesudah dibuka.", keripik.get("care").asString());
        assertEquals(20, keripik.get("units").get(0).get("factor").asInt());
        assertEquals(12_000, keripik.get("levels").get("reseller").asInt());
        String text = shell.type("product", "show", "keripik", "--lang", "id").out();
        for (String part : List.of("Rp15.000 / pak", "dus = 20 pak", "90 hari", "Tutup lagi sesudah dibuka.")) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    @DisplayName("R087: what a product is and where its photo lies is noted, and a dash empties it")
    void whatAProductIs() {
        shell.json(
                "product",
                "edit",
                "donat",
                "--description",
                "Donat kentang.",
                "--photo",
                "/tidak/ada.jpg",
                "--as",
                "Darmaji");
        JsonNode donat = shell.json("product", "show", "donat");
        assertEquals("Donat kentang.", donat.get("description").asString());
        assertEquals("/tidak/ada.jpg", donat.get("photo").asString());
        String text = shell.type("product", "show", "donat", "--lang", "id").out();
        assertTrue(text.contains("Donat kentang.") && text.contains("/tidak/ada.jpg"), text);
        shell.json("product", "edit", "donat", "--photo", "-", "--as", "Darmaji");
        assertEquals("", shell.json("product", "show", "donat").get("photo").asString());
        assertEquals(
                1,
                shell.type("product", "edit", "donat", "--description", "x".repeat(1_001), "--as", "Darmaji")
                        .exit());
    }

    @Test
    @DisplayName("R087: shelf life and care are shown in a message about a product, the writing business's own first")
    void inAMessage() {
        shell.json("template", "add", "Tahan", "{produk} tahan {tahan}. {simpan}.", "--business", "Sigendo");
        assertEquals("Keripik pisang tahan 90 hari. Tutup lagi sesudah dibuka.", preview("Keripik pisang"));
        String neutral = "tahan sesuai keterangan di kemasan. Simpan sesuai keterangan di kemasan.";
        assertEquals("Rengginang " + neutral, preview("Rengginang"));
        assertEquals("roti manis tahan 3 hari. Simpan sesuai keterangan di kemasan.", preview("roti manis"));
        shell.json(
                "product",
                "add",
                "Roti Manis",
                "--business",
                "Sigendo",
                "--price",
                "4000",
                "--shelf",
                "7",
                "--as",
                "Darmaji");
        assertEquals("roti manis tahan 7 hari. Simpan sesuai keterangan di kemasan.", preview("roti manis"));
        shell.json("template", "add", "Umum", "{produk} tahan {tahan}. {simpan}.");
        assertEquals("Roti manis " + neutral, preview("Umum", "Roti manis"), "two are called so");
    }

    private String preview(String product) {
        return preview("Tahan", product);
    }

    private String preview(String template, String product) {
        return shell.json("template", "preview", template, "--product", product)
                .get("messages")
                .get(0)
                .get("text")
                .asString();
    }

    @Test
    @DisplayName("R088: nothing is liked where nothing was bought")
    void nothingBought() {
        assertTrue(shell.json("product", "top").get("products").isEmpty(), "a register without orders");
    }
}
