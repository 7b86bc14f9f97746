package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lumbung.journal.Ledger;
import lumbung.orders.Counter;
import lumbung.orders.Handing;
import lumbung.orders.Market;
import lumbung.orders.Neighbours;
import lumbung.orders.OrderDraft;
import lumbung.search.Catalogue;
import lumbung.search.Finder;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Prices in the register of the demo cooperative, on the command line, as an officer uses it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PriceRegisterTest {
    private static final String OFFICER = "Darmaji";

    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);
    private long before;

    @TempDir
    private Path folder;

    @BeforeEach
    void remember() {
        before = store.ledger(0).recent(1).get(0).id();
    }

    @AfterEach
    void takeBack() {
        Ledger ledger = store.ledger(0);
        ledger.recent(20).stream()
                .filter(it -> it.id() > before && it.undoes() == 0 && it.undoneBy() == 0)
                .forEach(it -> ledger.undo(OptionalLong.of(it.id()), done -> {}).get());
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    @DisplayName(
            "R056, R105: the same basket costs a reseller, a regular and a stranger three totals, with a reason each")
    void threeTotals() {
        buysEveryFortnight("Bu Kasmi");
        JsonNode reseller = quote("--buyer", "Bu Siti");
        JsonNode regular = quote("--buyer", "Bu Kasmi");
        JsonNode stranger = quote();
        assertEquals(150_000, reseller.get("payable").asLong());
        assertEquals(171_000, regular.get("payable").asLong());
        assertEquals(180_000, stranger.get("payable").asLong());
        assertEquals(stranger, quote("--buyer", "umum"));
        List<String> reasons = Stream.of(reseller, regular, stranger)
                .map(it -> it.get("explanation").get(0).asString())
                .toList();
        assertTrue(reasons.get(0).contains("Harga reseller kue (rapat 12/2026, 14 Juni 2026)"), reasons.get(0));
        assertTrue(reasons.get(1).contains("Harga langganan Azzalea (rapat 9/2026, 1 Maret 2026)"), reasons.get(1));
        assertTrue(reasons.get(2).contains("harga biasa"), reasons.get(2));
    }

    /** Three orders within 90 days make a regular. */
    private void buysEveryFortnight(String name) {
        LocalDate today = LocalDate.now(TestStore.CLOCK);
        Finder finder = store.finder(levels -> new Catalogue(RegisterFields.all(levels.levels())));
        Market market =
                Market.open(new Market.Ports(store.people(), finder, store.prices(), store.orders(), store.settings()));
        long id = new Neighbours(store.people(), finder).person(name).orElseThrow();
        for (int weeks = 6; weeks > 0; weeks -= 2) {
            OrderDraft draft = OrderDraft.begun(today.minusWeeks(weeks).atTime(9, 0))
                    .of(id)
                    .plus(market.wanted().line("lapis:2").get());
            new Counter(store.ledger(0), market, today, Handing.ALONE)
                    .place(draft)
                    .get();
        }
    }

    private JsonNode quote(String... more) {
        String[] words = Stream.concat(Stream.of("price", "quote", "--item", "bolu:6"), Stream.of(more))
                .toArray(String[]::new);
        return json(words);
    }

    @Test
    void whyTellsOfEveryRuleAndOfWhatALittleMoreWouldBring() {
        String out = type("price", "quote", "--buyer", "Bu Siti", "--item", "bolu:4", "--why")
                .out();
        assertTrue(out.startsWith("Bu Siti Aminah\n"), out);
        assertTrue(out.contains("Harga reseller kue"), out);
        assertTrue(out.contains("Harga langganan Azzalea"), out);
        assertTrue(out.contains("jadi Rp125.000"), out);
    }

    @Test
    @DisplayName("R062: goods in any of their units, several lines at once, what comes along included")
    void goodsInAnyUnit() {
        JsonNode both = json(
                "price",
                "quote",
                "--item",
                "kopi bubuk:2,5 kg",
                "--item",
                "keripik:1 dus",
                "--item",
                "gula aren:5 ons");
        assertEquals(2_500, both.get("lines").get(0).get("quantity").asLong());
        assertEquals(300_000, both.get("lines").get(0).get("amount").asLong());
        assertEquals(20, both.get("lines").get(1).get("quantity").asLong());
        assertEquals(2, both.get("given").size(), both.toString());
        assertEquals("pricing.wanted.several", refused("price", "quote", "--item", "gula:1"));
        assertEquals("pricing.wanted.none", refused("price", "quote", "--item", "sepeda:1"));
        assertEquals("pricing.wanted.unit", refused("price", "quote", "--item", "donat:1 kg"));
        assertEquals("pricing.wanted.quantity", refused("price", "quote", "--item", "donat:0,5"));
        assertEquals("pricing.wanted.form", refused("price", "quote", "--item", "donat:dua"));
        assertEquals("command.price.items", refused("price", "quote", "--buyer", "umum"));
    }

    @Test
    void somebodyOfACommonNameIsAskedBackWithTheCandidates() {
        Shell.Answer answer = type("price", "quote", "--buyer", "Aminah", "--item", "bolu", "--json");
        assertEquals(1, answer.exit());
        assertEquals("command.refused.several", answer.error().get("key").asString());
        assertTrue(answer.err().contains("Siti Aminah"), answer.err());
    }

    @Test
    void aSegmentThatARuleNamesIsAskedByItsQuery() throws IOException {
        Path file = write("""
                {"rules": [{"id": "muda", "name": "Harga remaja", "who": {"any": ["query:Anggota koperasi"]},
                  "what": "product:Roti sobek", "effect": {"fixed": 12000}, "authority": {"state": "approved",
                  "decision": {"number": "13/2026", "date": "2026-11-01", "votes": "mufakat"}, "until": "2027-01-01"}}]}
                """);
        json("price", "import", file.toString());
        assertEquals(12_000, sobek("Elsa Khotimah", "2026-11-21"));
        assertEquals(15_000, sobek("Pak Darsono", "2026-11-21"));
        assertEquals(15_000, sobek("Elsa Khotimah", "2026-10-31"));
    }

    private long sobek(String buyer, String date) {
        return json("price", "quote", "--buyer", buyer, "--item", "sobek", "--date", date)
                .get("payable")
                .asLong();
    }

    @Test
    void takingAnExportOverAgainChangesNothing() {
        Path file = folder.resolve("harga.json");
        json("price", "export", "--to", file.toString());
        String before = type("price", "export").out();
        JsonNode again = json("price", "import", file.toString());
        assertEquals(0, again.get("new").size() + again.get("changed").size(), again.toString());
        assertEquals(31, again.get("same").asInt());
        assertEquals(before, type("price", "export").out());
        assertEquals(1, type("price", "export", "--to", file.toString()).exit());
        Shell alone = new Shell(options -> {
            throw new AssertionError("a register was opened");
        });
        assertEquals(
                0,
                alone.type("price", "check", file.toString(), "--date", "2026-11-21")
                        .exit());
    }

    @Test
    void anImportIsOneOperationThatTellsWhatIsNewAndIsUndone() throws IOException {
        Path file = write("""
                {"products": [{"id": "bolu", "business": "Azzalea Cake", "name": "Bolu pandan", "price": 32000},
                  {"id": "risol", "business": "Azzalea Cake", "name": "Risol", "price": 2000}],
                 "rules": [{"id": "risol-hemat", "name": "Risol hemat", "what": "product:risol", "min": 10, "effect": {"off": 200}}],
                 "policy": {"cash": 500}}
                """);
        Shell.Answer answer = type("price", "import", file.toString());
        assertEquals(
                "berubah: produk Bolu pandan\nbaru: produk Risol\nbaru: aturan Risol hemat, versi 1\n2 baru, 1 berubah, 0 tetap.\n",
                answer.out());
        assertTrue(answer.err().contains("policy: Tidak dimasukkan"), answer.err());
        assertEquals(14, json("product", "list").get("products").size());
        type("undo");
        assertEquals(13, json("product", "list").get("products").size());
        assertEquals(180_000, quote().get("payable").asLong());
        assertEquals(
                2,
                json("price", "import", file.toString(), "--dry-run").get("new").size());
        assertEquals(13, json("product", "list").get("products").size());
    }

    @Test
    void everyMistakeIsToldAndNothingIsHalfTakenOver() throws IOException {
        Path file = write("""
                {"products": [{"id": "risol", "business": "Azalea", "price": 2000}],
                 "rules": [{"id": "x", "who": {"any": ["community:PKK Bongos", "person:Aminah"]}, "effect": {"off": 1}},
                           {"id": "Harga arisan", "name": "Harga arisan", "what": "tag:kue", "effect": {"percentOff": 50}}]}
                """);
        Shell.Answer answer = type("price", "import", file.toString());
        assertEquals(1, answer.exit());
        for (String place : List.of("products[0].business", "rules[0].who.any[0]", "rules[0].who.any[1]")) {
            assertTrue(answer.err().contains("lumbung: " + place + ": "), answer.err());
        }
        assertEquals(13, json("product", "list").get("products").size());
    }

    @Test
    @DisplayName("N02: a rule on its way, entered by hand, with the meeting that decided it")
    void theWayOfARule() throws IOException {
        assertEquals(1, json("price", "rules", "--state", "usulan").get("rules").size());
        assertEquals(4, json("price", "rules", "--state", "ended").get("rules").size());
        assertEquals("register.refused.choice", refused("price", "rules", "--state", "lama"));
        assertEquals("pricing.kept.not.draft", refused("price", "propose", "Harga arisan"));
        assertEquals("command.refused.no-rule", refused("price", "propose", "Harga arisn"));
        assertEquals(
                "pricing.decision.votes",
                refused(
                        "price",
                        "approve",
                        "Harga arisan",
                        "--decision",
                        "13/2026",
                        "--on",
                        "2026-11-21",
                        "--votes",
                        "3/9"));
        assertEquals(
                "pricing.authority.backdated",
                refused(
                        "price",
                        "approve",
                        "Harga arisan",
                        "--decision",
                        "13/2026",
                        "--on",
                        "2026-11-21",
                        "--votes",
                        "mufakat",
                        "--from",
                        "2026-11-01"));
        String approved = type(
                        "price",
                        "approve",
                        "harga arisan",
                        "--decision",
                        "13/2026",
                        "--on",
                        "2026-11-21",
                        "--votes",
                        "19/2/1",
                        "--until",
                        "2026-12-31")
                .out();
        assertTrue(approved.contains("berlaku") && approved.contains("13/2026"), approved);
        assertEquals(
                270_000,
                json("price", "quote", "--item", "bolu:10").get("payable").asLong());
        assertEquals("pricing.authority.prolonged", refused("price", "end", "Harga arisan", "--on", "2027-01-31"));
        json("price", "end", "Harga arisan", "--on", "2026-11-30");
        assertEquals(
                "2026-11-30",
                json("price", "rules", "--state", "in-force").get("rules").findValues("authority").stream()
                        .filter(it ->
                                it.get("decision").get("number").asString().equals("13/2026"))
                        .findFirst()
                        .orElseThrow()
                        .get("until")
                        .asString());
    }

    @Test
    void aProductThatIsNotSoldIsNotQuoted() {
        json("product", "stop", "Donat");
        assertEquals("pricing.wanted.none", refused("price", "quote", "--item", "donat:6"));
        assertTrue(type("product", "list").out().contains("tidak dijual"));
        json("product", "resume", "Donat");
        assertEquals(
                2_500, json("price", "quote", "--item", "donat").get("payable").asLong());
    }

    @Test
    void aClerkReadsAndQuotesAndDecidesNothing() {
        assertEquals(0, shell.type("price", "rules").exit());
        assertEquals(0, shell.type("price", "quote", "--item", "bolu").exit());
        for (String step : List.of("propose", "end")) {
            String[] words = Stream.concat(
                            Stream.of("price", step, "Harga arisan", "--json"),
                            step.equals("end") ? Stream.of("--on", "2026-12-01") : Stream.of())
                    .toArray(String[]::new);
            assertEquals("access.refused", shell.type(words).error().get("key").asString());
        }
    }

    @Test
    @DisplayName("R111: an owner sees and keeps what is the own business's, and may take it over again")
    void anOwnerKeepsToTheOwnBusiness() throws IOException {
        List<String> own =
                shell.json("product", "list", "--as", "Wulan").get("products").findValuesAsString("business");
        assertEquals(List.of("Vanara Cake"), own.stream().distinct().toList());
        Path file = write(shell.type("price", "export", "--as", "Wulan").out());
        JsonNode again = shell.json("price", "import", file.toString(), "--as", "Wulan");
        assertEquals(0, again.get("new").size() + again.get("changed").size(), again.toString());
        String risol = """
                {"products": [{"id": "risol", "business": "Vanara Cake", "name": "Risol", "price": 2000}],
                 "rules": [{"id": "risol-hemat", "what": "WHAT", "min": 10, "effect": {"off": 200}}]}
                """;
        Path mine = write(risol.replace("WHAT", "product:risol"));
        assertEquals(
                2,
                shell.json("price", "import", mine.toString(), "--as", "Wulan")
                        .get("new")
                        .size());
        Path all = write(risol.replace("WHAT", "everything").replace("risol-hemat", "semua"));
        Shell.Answer answer = shell.type("price", "import", all.toString(), "--as", "Wulan", "--json");
        assertEquals("access.refused.scope", answer.error().get("key").asString());
    }

    @Test
    void twoOfOneNameAreRefused() throws IOException {
        Path file = write("""
                {"products": [{"id": "a", "business": "Azzalea Cake", "name": "Risol", "price": 2000},
                              {"id": "b", "business": "Azzalea Cake", "name": "risol", "price": 2100}],
                 "rules": [{"id": "baru", "name": "Risol", "effect": {"off": 1}}, {"id": "lain", "name": "risol", "effect": {"off": 2}}]}
                """);
        String told = type("price", "import", file.toString()).err();
        assertTrue(told.contains("products[1].name: ") && told.contains("rules[1].name: "), told);
    }

    @Test
    void theDemosRulesHaveNothingWrong() {
        Shell.Answer answer = type("price", "check");
        assertEquals(0, answer.exit(), answer.out());
        assertFalse(answer.out().isEmpty());
    }

    private static String[] asOfficer(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--as", OFFICER)).toArray(String[]::new);
    }

    private Shell.Answer type(String... words) {
        return shell.type(asOfficer(words));
    }

    private JsonNode json(String... words) {
        return shell.json(asOfficer(words));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("masuk.json"), text);
    }

    private String refused(String... words) {
        String[] all = Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new);
        Shell.Answer answer = type(all);
        assertEquals(1, answer.exit(), answer.out());
        return answer.error().get("key").asString();
    }
}
