package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.pricing.goods.Rupiah;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Orders on the command line, in the register of the demo cooperative. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderCommandsTest {
    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);

    @TempDir
    private Path folder;

    @AfterAll
    void close() {
        store.close();
    }

    private JsonNode add(String... more) {
        return shell.json(
                Stream.concat(Stream.of("order", "add"), Arrays.stream(more)).toArray(String[]::new));
    }

    private String refused(String... words) {
        Shell.Answer answer = shell.type(
                Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray(String[]::new));
        assertEquals(1, answer.exit(), answer.toString());
        return answer.error().get("key").asString();
    }

    private static String number(JsonNode order) {
        return order.get("number").asString();
    }

    @Test
    @DisplayName("R083, R092: an order of three lines in one command, open until it is handed over, paid or not")
    void anOrderFromTakingDownToHandingOver() {
        String[] words = {
            "--buyer", "Bu Siti", "--item", "bolu:6", "--item", "keripik:10", "--item", "gula aren:5 ons", "--needed",
            "2026-11-24", "--time", "9.30", "--way", "antar", "--via", "rumah Bu RT", "--note", "tanpa kacang"
        };
        JsonNode tried = add(Stream.concat(Arrays.stream(words), Stream.of("--dry-run", "--why"))
                .toArray(String[]::new));
        JsonNode order = add(words);
        assertEquals(tried.get("payable"), order.get("payable"));
        assertEquals("open", order.get("stage").asString());
        assertEquals("09:30", order.get("time").asString());
        assertEquals(3, order.get("subtotals").size());
        assertFalse(order.get("paid").asBoolean());
        JsonNode changed = shell.json("order", "change", number(order), "--item", "bolu:5", "--paid");
        assertEquals(125_000, changed.get("payable").asLong());
        assertEquals("2026-11-24", changed.get("needed").asString());
        assertTrue(shell.type("order", "show", number(order), "--why").out().contains("Harga reseller kue"));
        assertFalse(
                shell.json("order", "pay", number(order), "--undo").get("paid").asBoolean());
        assertEquals(
                1,
                shell.json("order", "list", "--due", "2026-11-24", "--unpaid", "--stage", "dipesan")
                        .get("orders")
                        .size());
        assertEquals(
                "handed",
                shell.json("order", "hand", number(order)).get("stage").asString());
        assertEquals("orders.refused.stage", refused("order", "hand", number(order)));
        assertEquals("orders.refused.settled", refused("order", "change", number(order), "--item", "bolu:1"));
        assertEquals("command.refused.no-order", refused("order", "show", "99999"));
        assertEquals("register.refused.choice", refused("order", "add", "--item", "bolu", "--way", "terbang"));
        assertEquals("command.order.hour", refused("order", "add", "--item", "bolu", "--time", "25"));
    }

    @Test
    @DisplayName(
            "R061: a price by hand has its limit; beyond it an officer agrees with the own PIN, and it is read back")
    void aPriceByHand() throws IOException {
        onlyOfficersSeeWhoIsHelped();
        JsonNode little = add("--item", "bolu:1", "--hand", "bolu:28000:penyok");
        assertEquals(28_000, little.get("payable").asLong());
        assertEquals(
                28_000,
                shell.json("order", "show", number(little)).get("payable").asLong());
        String[] much = {"order", "add", "--item", "bolu:1", "--hand", "bolu:15000:sisa kemarin"};
        assertTrue(refused(much).startsWith("pricing.hand."));
        assertEquals("command.order.hand", refused("order", "add", "--item", "bolu", "--hand", "bolu"));
        assertEquals("command.order.hand.none", refused("order", "add", "--item", "bolu", "--hand", "donat:2000:x"));
        Path pin = Files.writeString(folder.resolve("pin"), "beras baru di lumbung\n");
        Clerk officer = store.clerks().all().stream()
                .filter(it -> it.duty() == Clerk.Duty.OFFICER)
                .findFirst()
                .orElseThrow();
        shell.type("clerk", "pin", "--as", officer.name(), "--new-pin-file", pin.toString());
        String[] agreed = Stream.concat(
                        Arrays.stream(much),
                        Stream.of("--officer", officer.name(), "--officer-pin-file", pin.toString()))
                .toArray(String[]::new);
        assertEquals(15_000, shell.json(agreed).get("payable").asLong());
        Files.writeString(pin, "1111\n");
        assertEquals("access.refused.pin", refused(agreed));
        assertEquals(
                "command.order.officer",
                refused("order", "add", "--item", "bolu", "--hand", "bolu:1:x", "--officer", "Rini"));
    }

    @Test
    @DisplayName("R080, N22: as usual repeats the last order and says what changed; goods come back by the receipt")
    void asUsualAndBack() {
        JsonNode order = add("--buyer", "Bu Kasmi", "--item", "lapis:3", "--date", "2026-11-10");
        JsonNode usual = shell.json("order", "usual", "--buyer", "Bu Kasmi", "--dry-run");
        assertEquals(order.get("lines").size(), usual.get("lines").size());
        assertEquals("orders.usual.none", refused("order", "usual", "--buyer", "Pak Darsono"));
        JsonNode back = shell.json("order", "back", number(order), "--item", "lapis:1", "--reason", "penyok");
        assertEquals(order.get("payable").asLong() / 3, back.get("refunded").asLong());
        assertEquals(
                "orders.refused.back", refused("order", "back", number(order), "--item", "lapis:3", "--reason", "x"));
        assertEquals(
                "cancelled",
                shell.json("order", "cancel", number(order), "--reason", "batal")
                        .get("stage")
                        .asString());
    }

    @Test
    @DisplayName("R064, R082: whom to ask about a tester, once however many lines there are, and what was said")
    void aTesterIsAskedAbout() {
        JsonNode order =
                add("--buyer", "Bu Kasmi", "--item", "kopi bubuk:2 kg", "--item", "bolu:1", "--date", "2026-11-10");
        assertEquals(1, shell.json("order", "ask").get("gifts").size());
        assertEquals("command.order.ask", refused("order", "ask", "--answer", "enak"));
        shell.json("order", "ask", "--number", number(order), "--answer", "enak");
        assertEquals(0, shell.json("order", "ask").get("gifts").size());
    }

    @Test
    @DisplayName("R084: more than a business can make in a day warns and is taken down all the same")
    void moreThanCanBeMade() {
        shell.json("order", "capacity", "--business", "Azzalea Cake", "--date", "2026-12-24", "--units", "10");
        assertEquals(
                0,
                add("--item", "bolu:10", "--needed", "2026-12-24")
                        .get("remarks")
                        .size());
        JsonNode eleventh = add("--item", "bolu:1", "--needed", "2026-12-24");
        assertTrue(eleventh.get("remarks").get(0).asString().contains("10"), eleventh.toString());
        assertEquals(1, shell.json("order", "capacity").get("capacities").size());
        shell.json("order", "capacity", "--business", "Azzalea Cake", "--goods", "#kue", "--units", "3");
        JsonNode all = shell.json("order", "capacity").get("capacities");
        assertEquals(
                "#kue",
                all.get(0).get("goods").asString() + all.get(1).get("goods").asString());
        assertEquals(
                "orders.refused.tag",
                refused("order", "capacity", "--business", "Azzalea Cake", "--goods", "#tahu", "--units", "3"));
    }

    @Test
    @DisplayName("R085: a standing order makes its order on its day, once")
    void aStandingOrder() {
        String weekday = "sabtu";
        JsonNode standing = shell.json(
                "order", "standing", "add", "--buyer", "Bu Kasmi", "--weekday", weekday, "--item", "lapis:4");
        JsonNode made = shell.json("order", "standing", "make");
        assertEquals(1, made.get("orders").size());
        assertEquals("open", made.get("orders").get(0).get("stage").asString());
        assertEquals(0, shell.json("order", "standing", "make").get("orders").size());
        String id = standing.get("standing").get(0).get("id").asString();
        shell.json("order", "standing", "end", id);
        assertEquals(0, shell.json("order", "standing", "list").get("standing").size());
        assertEquals(
                "register.refused.choice",
                refused("order", "standing", "add", "--buyer", "Bu Kasmi", "--weekday", "lusa", "--item", "lapis"));
    }

    @Test
    @DisplayName(
            "R081: an extra service is ticked on an order, stands on the receipt and is counted; none that is not offered")
    void extraServices() throws IOException {
        JsonNode order = add("--item", "bolu:1", "--extra", "kemas hadiah");
        assertEquals("kemas hadiah", order.get("extras").get(0).asString());
        assertEquals("handed", order.get("stage").asString());
        assertTrue(shell.type("order", "show", number(order)).out().contains("layanan: kemas hadiah"));
        Path paper = folder.resolve("nota-hadiah");
        shell.json("order", "print", number(order), "--to", paper.toString());
        assertTrue(Files.readString(paper).contains("Layanan: kemas hadiah"));
        assertEquals("orders.refused.extra", refused("order", "add", "--item", "bolu", "--extra", "pijat"));
        JsonNode open = add("--item", "bolu:1", "--extra", "kemas hadiah", "--way", "antar");
        assertEquals(
                0,
                shell.json("order", "change", number(open), "--extra", "")
                        .get("extras")
                        .size());
        JsonNode services = shell.json("report", "areas").get("services");
        assertTrue(
                services.findValuesAsString("service").containsAll(List.of("diantar", "kemas hadiah")),
                services.toString());
        String told = shell.type("report", "areas").out();
        assertTrue(told.contains("kemas hadiah: 1 pesanan"), told);
    }

    @Test
    @DisplayName("R011: where orders come from comes to all of them, in lines, as JSON, in a sheet and on paper")
    void whereOrdersComeFrom() throws IOException {
        add("--buyer", "Bu Siti", "--item", "bolu:1", "--item", "keripik:1");
        add("--buyer", "umum", "--item", "bolu:1");
        JsonNode all = shell.json("report", "areas");
        long sum = 0;
        for (JsonNode area : all.get("areas")) {
            sum += area.get("amount").asLong();
        }
        assertEquals(all.get("all").get("amount").asLong(), sum);
        JsonNode coarse = shell.json("report", "areas", "--level", "desa", "--business", "Azzalea");
        assertEquals("Bongas", coarse.get("areas").get(0).get("area").asString());
        assertTrue(coarse.get("all").get("amount").asLong() < sum);
        assertEquals("register.refused.choice", refused("report", "areas", "--level", "kota"));
        Path sheet = folder.resolve("asal.csv");
        shell.json("report", "areas", "--to", sheet.toString());
        assertEquals(all.get("areas").size() + 2, Files.readAllLines(sheet).size());
        Path paper = folder.resolve("asal.txt");
        shell.json("print", "areas", "--to", paper.toString());
        assertTrue(Files.readString(paper).contains(Rupiah.of(sum).toString()));
        assertTrue(shell.type("report", "areas").out().contains(Rupiah.of(sum).toString()));
    }

    @Test
    @DisplayName("R090: goods are brought in the order of RW and RT")
    void theWayToBringThem() {
        for (String buyer : List.of("Bu Kasmi", "Bu Siti", "Elsa Khotimah", "umum")) {
            add("--buyer", buyer, "--item", "sobek", "--needed", "2026-12-01", "--way", "antar");
        }
        add("--buyer", "Bu Kasmi", "--item", "sobek", "--needed", "2026-12-01", "--way", "ambil");
        JsonNode stops = shell.json("order", "route", "--date", "2026-12-01").get("stops");
        assertEquals(4, stops.size());
        List<String> places = stops.findValuesAsString("place");
        assertEquals(places.stream().limit(3).sorted().toList(), places.subList(0, 3));
        assertEquals("", places.get(3));
        String told = shell.type("order", "route", "--date", "2026-12-01").out();
        assertTrue(told.contains("Kasmi") && told.contains("1 Roti sobek"), told);
    }

    @Test
    @DisplayName("R087, R105: a receipt tells the price, the engine's reasons and how the goods keep, on all papers")
    void aReceipt() throws IOException {
        JsonNode order = add("--buyer", "Bu Siti", "--item", "bolu:6", "--item", "kopi bubuk:2 kg");
        for (String form : List.of("80", "32", "html")) {
            Path file = folder.resolve("nota-" + form);
            shell.json("order", "print", number(order), "--form", form, "--to", file.toString());
            String paper = Files.readString(file).replaceAll("\\s+", " ");
            for (String part :
                    List.of("Bu Siti Aminah", "Bolu pandan", "Rp150.000", "Tester robusta", "Tahan 3 hari.")) {
                assertTrue(paper.contains(part), form + ": " + part + "\n" + paper);
            }
            order.get("explanation")
                    .forEach(said -> assertTrue(paper.contains(said.asString().strip()), paper));
            if (form.equals("32")) {
                assertTrue(Files.readAllLines(file).stream().allMatch(line -> line.length() <= 32));
            }
        }
    }

    /** Asked before the officer has a PIN, which nobody can take away again here. */
    private void onlyOfficersSeeWhoIsHelped() {
        assertEquals("access.refused", refused("price", "social"));
        assertEquals(
                1,
                shell.json("price", "social", "--add", "Bu Siti", "--as", officer())
                        .get("households")
                        .size());
        shell.json("price", "social", "--end", "Bu Siti", "--as", officer());
    }

    private String officer() {
        return "Darmaji";
    }
}
