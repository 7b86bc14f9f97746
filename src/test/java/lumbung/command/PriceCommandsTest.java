package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Prices of a file on the command line: without a register, which nobody opens. */
class PriceCommandsTest {
    private static final String CASES = "data/prices/azzalea.json";

    private final Shell shell = new Shell(options -> {
        throw new AssertionError("a register was opened");
    });

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "R056, R105: the same basket costs a reseller, a regular and a stranger three totals, with a reason each")
    void threeTotals() {
        String out = shell.type("price", "quote", "--file", CASES).out();
        assertTrue(out.contains("hemat Rp30.000, karena: Harga reseller kue (rapat 12/2026, 14 Juni 2026)."), out);
        assertTrue(out.contains("hemat Rp18.000, karena: Langganan Azzalea (rapat 12/2026, 14 Juni 2026)."), out);
        assertTrue(out.contains("Ini harga biasa, Rp180.000, sama untuk semua orang."), out);
        assertFalse(out.contains("Harga PKK"), "what did not price is told only with --why");
    }

    @Test
    void whyTellsWhatBecameOfEveryRuleAndWhatALittleMoreWouldBring() {
        String out = shell.type("price", "quote", "--file", CASES, "--why", "--lang", "en")
                .out();
        assertTrue(
                out.contains("Bolu pandan: Harga reseller kue (meeting 12/2026, 14 June 2026): needs 5, has 4"), out);
        assertTrue(out.contains("1 buah more (Bolu pandan): Harga reseller kue, Rp125.000 in total"), out);
        assertFalse(out.contains("Harga keluarga"), "a rule about social households has no name");
    }

    @Test
    void asJson() {
        JsonNode all = shell.json("price", "quote", "--file", CASES, "--why").get("cases");
        JsonNode first = all.get(0);
        assertEquals(150_000, first.get("payable").asLong());
        assertEquals(
                "reseller-kue",
                first.get("lines").get(0).get("steps").get(0).get("rule").asString());
        assertEquals(0, first.get("why").get(0).get("line").asLong());
        assertFalse(all.toString().contains("keluarga"));
        JsonNode tester = all.get(5).get("given").get(0);
        assertEquals(7, tester.get("followUpDays").asLong());
    }

    @Test
    void anotherSumThanTheFileExpectsEndsWithOne() throws IOException {
        Path other = folder.resolve("lain.json");
        Files.writeString(other, Files.readString(Path.of(CASES)).replace("\"expect\": 180000", "\"expect\": 1"));
        Shell.Answer answer = shell.type("price", "quote", "--file", other.toString());
        assertEquals(1, answer.exit());
        assertTrue(answer.out().contains("Seharusnya Rp1"), answer.out());
        assertEquals(0, shell.type("price", "quote", "--file", CASES).exit());
    }

    @Test
    void mistakesNamePlaceAndRemedy() throws IOException {
        Path broken = folder.resolve("salah.json");
        Files.writeString(broken, "{\"rules\": [{\"id\": \"a\", \"effect\": {\"fix\": 1}}], \"produk\": []}");
        Shell.Answer answer = shell.type("price", "check", broken.toString());
        assertEquals(1, answer.exit());
        assertEquals("""
                lumbung: rules[0].effect: "fix" tidak dikenal. Pilih: fixed, percentOff, off, costPlus, level, orderOff, \
                orderPercentOff, cheapestFree, bonus, tester.
                lumbung: catatan, seluruh file: "produk" tidak dikenal dan tidak dipakai. Yang dikenal di sini: products, rules, \
                seasons, policy, given, cases.
                """, answer.err());
        Shell.Answer json = shell.type("price", "check", broken.toString(), "--json");
        assertEquals("rules[0].effect", json.error().get("place").asString());
        assertEquals(
                1,
                shell.type("price", "check", folder.resolve("tidak-ada").toString())
                        .exit());
    }

    @Test
    @DisplayName("A tie, a shadow, a tier gap, a price below cost, no end date: each named with its fix")
    void check() throws IOException {
        Path rules = folder.resolve("aturan.json");
        Files.writeString(rules, """
                {"products": [{"id": "bolu", "price": 30000, "cost": 20000}], "rules": [
                  {"id": "Satu", "what": "product:bolu", "effect": {"off": 100}},
                  {"id": "Dua", "what": "product:bolu", "effect": {"off": 200}},
                  {"id": "Tiga", "effect": {"fixed": 15000}, "combination": {"priority": 5}},
                  {"id": "Empat", "combination": {"group": "x"},
                   "tiers": [{"min": 2, "max": 3, "effect": {"off": 100}}, {"min": 6, "effect": {"off": 200}}]}]}
                """);
        Shell.Answer answer = shell.type("price", "check", rules.toString());
        assertEquals(1, answer.exit());
        for (String line : new String[] {
            "  Dua (combination.priority): sama kuat dengan \"Satu\", belum jelas siapa yang menang. "
                    + "Beri prioritas 1 bila harus menang dari \"Satu\".",
            "  Satu (combination.priority): tidak pernah menang: \"Tiga\" selalu lebih dulu. "
                    + "Beri prioritas 6 bila harus menang dari \"Tiga\".",
            "  Empat (tiers[1].min): jumlah 4 sampai 5 tidak termasuk tingkat mana pun. Mulai tingkat ini dari 4.",
            "  Tiga (tiers): di bawah modal: 1 bolu dibayar Rp15.000, seharusnya paling sedikit Rp20.000. "
                    + "Naikkan sampai Rp20.000 satu, atau izinkan di bawah modal.",
            "  Satu (authority.until): tidak ada tanggal berakhir. Beri tanggal berakhir."
        }) {
            assertTrue(answer.out().contains(line + "\n"), answer.out());
        }
        assertEquals(
                0, shell.type("price", "check", CASES, "--date", "2026-11-21").exit());
        assertEquals(1, shell.type("price", "check", CASES, "--date", "besok").exit());
    }
}
