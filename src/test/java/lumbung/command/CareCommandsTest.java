package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.Medium;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Care on the command line, in the register of the demo cooperative, whose clock stands at 10.02. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareCommandsTest {
    private static final String TARNI = "tarni desa:bongas";

    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);

    @AfterAll
    void close() {
        store.close();
    }

    private String refused(String... words) {
        Shell.Answer answer = shell.type(
                Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray(String[]::new));
        assertEquals(1, answer.exit(), answer.toString());
        return answer.error().get("key").asString();
    }

    private static String id(JsonNode row) {
        return row.get("id").asString();
    }

    private JsonNode complaint(String... words) {
        return shell.json(words).get("complaints").get(0);
    }

    @Test
    @DisplayName("R023, R024: a message of 09.42 waits, is answered at 10.02, and counts as 20 minutes")
    void aMessageIsAnswered() {
        JsonNode noted = shell.json(
                "log", "add", "Bu Siti", "pesan", "ada brownies?", "--at", "9.42", "--business", "Vanara Cake");
        assertTrue(noted.get("waiting").asBoolean());
        assertEquals(1, shell.json("log", "waiting").get("waiting").size());
        JsonNode answered = shell.json("log", "answer", id(noted), "masih ada");
        assertFalse(answered.get("waiting").asBoolean());
        assertEquals("2026-11-21T10:02", answered.get("answered").asString());
        assertEquals(0, shell.json("log", "waiting").get("waiting").size());
        JsonNode count = shell.json("log", "count", "--from", "21-11-2026");
        assertEquals(20, count.get("answers").get(0).get("medianMinutes").asLong());
        assertEquals(1, count.get("activities").get("responding").asLong());
        assertTrue(shell.type("log", "count").out().contains("Menanggapi"));
        assertEquals("care.refused.answered", refused("log", "answer", id(noted)));
        assertEquals("command.care.unknown", refused("log", "answer", "12"));
        assertEquals("care.refused.future", refused("log", "add", "Bu Siti", "kunjungan", "--at", "21.00"));
        assertEquals("register.refused.choice", refused("log", "add", "Bu Siti", "dansa"));
    }

    @Test
    @DisplayName("R014, R015: whatever passed stands on the timeline with its way and who noted it")
    void aTimelineIsShown() {
        shell.json("log", "add", TARNI, "kunjungan", "mampir, sehat", "--out", "--mood", "senang");
        shell.json("log", "add", TARNI, "gift", "satu toples", "--out", "--worth", "20000");
        shell.json("log", "add", TARNI, "ulasan", "enak", "--stars", "5", "--way", "tatap muka");
        JsonNode timeline = shell.json("log", "show", TARNI).get("timeline");
        List<String> kinds = Stream.of(0, 1, 2)
                .map(at -> timeline.get(at).get("kind").asString())
                .sorted()
                .toList();
        assertEquals(List.of("gift", "review", "visit"), kinds);
        assertEquals("Rini", timeline.get(0).get("clerk").asString());
        assertTrue(shell.type("log", "show", TARNI).out().contains("mampir, sehat"));
        assertEquals("care.refused.stars", refused("log", "add", TARNI, "ulasan", "--stars", "9"));
    }

    @Test
    @DisplayName("R093, R099: a complaint is taken, ticked, answered and closed, in that order")
    void aComplaintIsHandled() {
        JsonNode received = complaint(
                "complaint",
                "add",
                "bolu gosong",
                "--person",
                TARNI,
                "--business",
                "Azzalea Cake",
                "--product",
                "bolu",
                "--cause",
                "rasa");
        assertEquals("2026-11-24", received.get("due").asString(), "R095: three days");
        assertEquals("care.refused.unanswered", refused("complaint", "close", id(received)));
        assertEquals(
                "Tuti",
                shell.json("complaint", "take", id(received), "--by", "Tuti")
                        .get("owner")
                        .asString());
        assertEquals(
                "apologised",
                shell.json("complaint", "tick", id(received), "minta maaf")
                        .get("steps")
                        .get(0)
                        .asString());
        JsonNode answered = shell.json("complaint", "answer", id(received), "diganti Jumat");
        assertEquals("Rini", answered.get("answeredBy").asString());
        JsonNode closed = shell.json("complaint", "close", id(received), "--mood", "senang");
        assertEquals("closed", closed.get("stage").asString());
        assertTrue(shell.type("complaint", "show", id(received)).out().contains("[x] Minta maaf"));
        assertEquals(
                "handled",
                shell.json("complaint", "reopen", id(received)).get("stage").asString());
        assertEquals("care.refused.empty", refused("complaint", "add", " "));
    }

    @Test
    @DisplayName("R010, R089, R096 to R098: ideas without a name are counted, made real and told")
    void anIdeaIsMadeReal() {
        JsonNode one = complaint(
                "complaint",
                "add",
                "botol kecil",
                "--kind",
                "masukan",
                "--product",
                "gula semut",
                "--community",
                "PKK Bongas",
                "--way",
                "kertas");
        assertEquals("(tanpa nama)", one.get("name").asString(), "R098");
        JsonNode other = complaint(
                "complaint", "add", "botol kecil juga", "--kind", "idea", "--person", TARNI, "--product", "gula semut");
        assertEquals(
                2,
                shell.json("complaint", "count", "--from", "21-11-2026")
                        .get("products")
                        .get("Gula semut")
                        .asLong(),
                "R010");
        JsonNode better = shell.json(
                "complaint", "improve", "gula semut botol 100 g", "--because", id(one), "--because", id(other));
        assertEquals(2, better.get("because").size());
        assertEquals(
                2, shell.json("complaint", "tell", id(better)).get("complaints").size());
        assertEquals("care.refused.told", refused("complaint", "tell", id(better)));
        assertTrue(shell.type("log", "show", TARNI).out().contains("gula semut botol 100 g"), "R089");
    }

    @Test
    @DisplayName("R101: the days until an answer, by business: the middle of nine, five and thirteen is nine")
    void howFastComplaintsAreAnswered() {
        for (String day : List.of("2026-11-12", "2026-11-16", "2026-11-08")) {
            JsonNode received = complaint(
                    "complaint", "add", "kurang manis", "--business", "Gula Khas Bongas", "--at", day + " 09.00");
            shell.json("complaint", "answer", id(received), "diganti");
        }
        JsonNode days = shell.json("complaint", "count", "--from", "2026-11-01", "--until", "2026-11-16")
                .get("medianDays");
        assertEquals(9, days.get("Gula Khas Bongas").asLong(), days.toString());
    }

    @Test
    @DisplayName(
            "R044, R045: a special request stands on today's page until it is dealt with; help is closed with an answer")
    void requestsAndHelp() {
        JsonNode asked = complaint(
                "complaint",
                "add",
                "kue tanpa telur",
                "--kind",
                "request",
                "--person",
                TARNI,
                "--at",
                "2026-11-18 09.00");
        assertTrue(shell.json("today").toString().contains("kue tanpa telur"));
        JsonNode help = complaint("complaint", "add", "foto tidak terbuka", "--kind", "help", "--person", TARNI);
        assertEquals("care.refused.unanswered", refused("complaint", "close", id(help)));
        shell.json("complaint", "answer", id(asked), "bisa, pesan dua hari sebelumnya");
        shell.json("complaint", "close", id(asked), "--mood", "senang");
        assertFalse(shell.json("today").toString().contains("kue tanpa telur"));
        shell.json("complaint", "answer", id(help), "dikirim lagi");
        assertEquals(
                "closed",
                shell.json("complaint", "close", id(help)).get("stage").asString());
    }

    @Test
    @DisplayName("R104, N18: a promise for Friday stands on Friday's list until it is kept")
    void aPromiseIsKept() {
        JsonNode made = shell.json("promise", "add", "casmi desa:bongas", "tester kopi", "--due", "27-11-2026")
                .get("promises")
                .get(0);
        assertEquals(
                1,
                shell.json("promise", "list", "--due", "27-11-2026")
                        .get("promises")
                        .size());
        assertEquals(
                0,
                shell.json("promise", "list", "--due", "26-11-2026")
                        .get("promises")
                        .size());
        JsonNode kept = shell.json("promise", "keep", id(made)).get("promises").get(0);
        assertEquals("kept", kept.get("state").asString());
        assertEquals(0, shell.json("promise", "list").get("promises").size());
        assertEquals("care.refused.due", refused("promise", "add", "casmi desa:bongas", "x", "--due", "1-11-2026"));
    }

    @Test
    @DisplayName("R025, R129: a story for Friday is on Friday's list of what is to be done")
    void aStoryIsPlanned() {
        JsonNode story = shell.json("todo", "add", "Story: brownies", "--kind", "story", "--due", "27-11-2026")
                .get("todo")
                .get(0);
        assertEquals(
                1, shell.json("todo", "list", "--due", "27-11-2026").get("todo").size());
        shell.json("todo", "move", id(story), "--due", "28-11-2026");
        assertEquals(
                0, shell.json("todo", "list", "--due", "27-11-2026").get("todo").size());
        assertEquals(
                "done",
                shell.json("todo", "done", id(story), "done")
                        .get("todo")
                        .get(0)
                        .get("outcome")
                        .asString());
        assertEquals("care.refused.done", refused("todo", "done", id(story)));
    }

    @Test
    @DisplayName("R055: an offer holds in its days only")
    void anOfferHoldsInItsDays() {
        JsonNode made = shell.json("offer", "add", "bolu kedua Rp25.000", "--person", TARNI, "--until", "30-11-2026")
                .get("offers")
                .get(0);
        shell.json("offer", "add", "nanti", "--person", TARNI, "--from", "1-12-2026", "--until", "2-12-2026");
        assertEquals(1, shell.json("offer", "list").get("offers").size());
        JsonNode uptake = shell.json("offer", "show", id(made)).get("uptake");
        assertEquals(
                List.of(1, 0),
                List.of(uptake.get("people").asInt(), uptake.get("used").asInt()));
        assertEquals("2026-11-21", uptake.get("until").asString(), "R055: until today");
        assertEquals(0, uptake.get("before").get("orders").asInt());
        assertTrue(shell.type("offer", "show", id(made)).out().contains("Dipakai"));
        shell.json("offer", "end", id(made));
        assertEquals(0, shell.json("offer", "list").get("offers").size());
        assertEquals("care.refused.whom", refused("offer", "add", "x", "--until", "30-11-2026"));
    }

    @Test
    @DisplayName("R052, N10: a tree of three levels; a circle is refused")
    void whoBroughtWhom() {
        String[] chain = {"Bu Jumiati", "Bu Karsini", "Bu Rasmini", "Bu Kuswati"};
        List<String> ids = Stream.of(chain)
                .map(name -> shell.json("add", name + " Satu", "--desa", "Bongas", "--rt", "03")
                        .get("id")
                        .asString())
                .toList();
        for (int at = 1; at < ids.size(); at++) {
            shell.json("referral", "add", ids.get(at), "--through", ids.get(at - 1));
        }
        JsonNode tree = shell.json("referral", "tree", ids.get(0)).get("brought");
        assertEquals(3, tree.size());
        assertEquals(3, tree.get(2).get("depth").asLong());
        assertEquals("care.refused.circle", refused("referral", "add", ids.get(0), "--through", ids.get(3)));
        assertEquals("care.refused.circle", refused("referral", "add", ids.get(0), "--through", ids.get(0)));
    }

    @Test
    @DisplayName(
            "R026, R049, R079: what a way cost stands beside the new people it brought, and what each cost, if any came")
    void whatAWayCost() {
        shell.json("referral", "spend", "tiktok", "50000", "iklan", "--business", "Gula Khas Bongas");
        JsonNode ways =
                shell.json("referral", "ways", "--business", "Gula Khas Bongas").get("ways");
        assertEquals("tiktok", ways.get(0).get("way").asString());
        assertEquals(50_000, ways.get(0).get("spent").asLong());
        assertTrue(ways.get(0).get("each").isNull(), "nobody came");
        long business = store.people().directory().businesses().stream()
                .filter(it -> it.name().equals("Gula Khas Bongas"))
                .findFirst()
                .orElseThrow()
                .id();
        store.ledger(1)
                .write(store.ledger(1).intent(Message.of("test")), changes -> {
                    for (long person :
                            TestDemo.keys().people().values().stream().limit(3).toList()) {
                        changes.add(new Arrival(
                                changes.newId(), 0, person, business, Medium.TIKTOK, LocalDate.of(2026, 11, 20)));
                    }
                    return Outcome.done(true);
                })
                .get();
        JsonNode now =
                shell.json("referral", "ways", "--business", "Gula Khas Bongas").get("ways");
        assertEquals(16_667, now.get(0).get("each").asLong());
        assertEquals("care.refused.amount", refused("referral", "spend", "tiktok", "0"));
    }

    @Test
    @DisplayName(
            "R107: who agreed is sent to another business and stands on its owner's list and the timeline; others are asked first")
    void sentToAnotherBusiness() {
        String vanara = "Vanara Cake";
        String person = id(shell.json("add", "Bu Arahan Baru", "--desa", "Bongas"));
        assertEquals("care.refused.unasked", refused("referral", "send", person, "--business", vanara));
        shell.json("edit", person, "boleh+=promo@" + vanara + ", bukti:wa");
        JsonNode sent = shell.json("referral", "send", person, "cari kue ulang tahun", "--business", vanara)
                .get("todo")
                .get(0);
        assertEquals("referral", sent.get("kind").asString());
        Clerk owner = store.clerks().all().stream()
                .filter(it -> it.duty() == Clerk.Duty.OWNER)
                .findFirst()
                .orElseThrow();
        JsonNode list = shell.json("today", "--as", owner.name()).get("chores");
        assertTrue(list.findValuesAsString("about").contains("arahan: cari kue ulang tahun"), list::toString);
        JsonNode timeline =
                shell.json("log", "show", person, "--as", owner.name()).get("timeline");
        assertTrue(timeline.findValuesAsString("words").contains("cari kue ulang tahun"), timeline::toString);
        assertEquals("register.refused.choice", refused("todo", "add", "kue", "--kind", "referral"));
    }

    @Test
    @DisplayName("R108: a supplier is in the register by that role, found by it, and can be talked with as anybody")
    void aSupplier() {
        List<String> before = suppliers();
        String added = shell.json("add", "Pak Darso Penderes", "--desa", "Bongas", "--peran", "pemasok@Sigendo")
                .get("id")
                .asString();
        assertEquals(before.size() + 1, suppliers().size());
        assertTrue(suppliers().contains(added));
        shell.json("log", "add", added, "kunjungan", "nira dijemput", "--out");
        assertEquals(1, shell.json("log", "show", added).get("timeline").size());
    }

    private List<String> suppliers() {
        return shell.json("find", "peran:pemasok@sigendo")
                .get("people")
                .valueStream()
                .map(CareCommandsTest::id)
                .toList();
    }
}
