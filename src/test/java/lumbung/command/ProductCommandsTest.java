package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Products as one reads them: R087, R088. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProductCommandsTest {
    private final Store store = TestStore.derby();
    private final Shell shell = Shell.demo(store);

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
    @DisplayName("R088: nothing is liked where nothing was bought")
    void nothingBought() {
        assertTrue(shell.json("product", "top").get("products").isEmpty(), "a register without orders");
    }
}
