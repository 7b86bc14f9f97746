package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Points, vouchers, cards and programmes on the command line, in the register of the demo cooperative. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoyaltyCommandsTest {
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

    private void set(String name, String value) {
        store.ledger(1)
                .write(
                        store.ledger(1).intent(Message.of("test")),
                        changes -> Outcome.done(store.settings().put(name, value, changes)))
                .get();
    }

    private String order() {
        return shell.json("order", "add", "--buyer", TARNI, "--item", "bolu:2")
                .get("number")
                .asString();
    }

    @Test
    @DisplayName("R068 to R072: a module that is off says so, and who may switch it on")
    void modulesAreOff() {
        set("module.voucher", "off");
        assertEquals("settings.module.off", refused("voucher", "list"));
        set("module.programme", "off");
        assertEquals("settings.module.off", refused("programme", "report"));
        assertTrue(shell.type("programme", "list").err().contains("Pengaturan"));
    }

    @Test
    @DisplayName("R068: an order gives points, a clerk exchanges them, and the sum is told with its entries")
    void pointsOnTheCommandLine() {
        set("module.points", "on");
        set("points.rupiah", "1000");
        JsonNode placed = shell.json("order", "add", "--buyer", TARNI, "--item", "bolu:2");
        JsonNode points = shell.json("points", "show", TARNI);
        long earned = points.get("balances").get(0).get("points").asLong();
        assertTrue(earned > 0, placed.toString());
        assertEquals("earned", points.get("entries").get(0).get("kind").asString());
        JsonNode after = shell.json("points", "spend", TARNI, "5", "mug");
        assertEquals(earned - 5, after.get("balances").get(0).get("points").asLong());
        assertEquals("loyalty.refused.balance", refused("points", "spend", TARNI, "99999", "mug"));
        shell.json("points", "add", TARNI, "2", "salah hitung", "--less");
        String told = shell.type("points", "show", TARNI).out();
        assertTrue(told.contains("ditukar") && told.contains("-5") && told.contains("mug"), told);
        assertTrue(told.contains("salah hitung"), told);
        assertEquals("loyalty.refused.number", refused("points", "add", TARNI, "lima", "x"));
        set("points.rupiah", "0");
        set("module.points", "off");
    }

    @Test
    @DisplayName("R069: a voucher is made, used for one order and refused for the next")
    void aVoucherOnTheCommandLine(@TempDir Path folder) throws IOException {
        set("module.voucher", "on");
        JsonNode made = shell.json("voucher", "new", "Rp10.000", "--until", "31-12-2026", "--for", "hadiah");
        String code = made.get("vouchers").get(0).get("code").asString();
        assertEquals(
                "ready",
                shell.json("voucher", "show", code)
                        .get("vouchers")
                        .get(0)
                        .get("state")
                        .asString());
        String number = order();
        JsonNode used = shell.json("voucher", "use", code.toLowerCase(Locale.ROOT), number);
        assertEquals("used", used.get("voucher").get("state").asString());
        assertTrue(used.get("left").asLong() > 0);
        String again = shell.type("voucher", "use", code, order()).err();
        assertTrue(again.contains("sudah dipakai") && again.contains("nota " + number), again);
        Path nota = folder.resolve("nota.txt");
        shell.json("order", "print", number, "--to", nota.toString());
        assertTrue(Files.readString(nota).contains("Voucer " + code), Files.readString(nota));
        assertEquals(0, shell.json("voucher", "list").get("vouchers").size());
        assertEquals(1, shell.json("voucher", "list", "--all").get("vouchers").size());
        assertEquals("loyalty.refused.mistyped", refused("voucher", "show", "ABCDE-FGHJK"));
        assertEquals("loyalty.refused.past", refused("voucher", "new", "5000", "--until", "1-1-2026"));
    }

    @Test
    @DisplayName("R070: a card is printed as text and page, and its number finds who it is")
    void aCardOnTheCommandLine(@TempDir Path folder) throws IOException {
        set("module.card", "on");
        for (String form : new String[] {"80", "32", "html"}) {
            Path file = folder.resolve("kartu-" + form);
            assertEquals(
                    0,
                    shell.type("card", "print", TARNI, "--form", form, "--to", file.toString())
                            .exit());
            assertTrue(Files.readString(file).contains("00001-3"), Files.readString(file));
        }
        assertTrue(shell.json("card", "check", "00001-3").get("name").asString().contains("Tarni"));
        assertEquals("loyalty.refused.card", refused("card", "check", "00001-4"));
        assertEquals("loyalty.refused.card", refused("card", "check", "00010-3"));
        assertTrue(shell.type("show", "00001-3").out().contains("Tarni"), "the number finds the person");
    }

    @Test
    @DisplayName("R072: a programme is written down with its rule and cost, and reported")
    void aProgrammeOnTheCommandLine() {
        set("module.programme", "on");
        String[] add = {
            "programme",
            "add",
            "Hadiah panen",
            "--form",
            "hadiah",
            "--from",
            "1-11-2026",
            "--until",
            "21-11-2026",
            "--cost",
            "50.000"
        };
        JsonNode added = shell.json(add).get("programmes").get(0);
        assertEquals("gift", added.get("form").asString());
        shell.json("log", "add", TARNI, "gift", "mug", "--out", "--worth", "20000");
        JsonNode line = shell.json("programme", "report").get("programmes").get(0);
        assertEquals(50_000 + line.get("given").asLong(), line.get("cost").asLong());
        assertTrue(line.get("given").asLong() >= 20_000, "R071");
        assertTrue(line.get("people").asLong() >= 1);
        JsonNode told = shell.json("programme", "result", added.get("id").asString(), "ramai", "--cost", "60000");
        assertEquals("ramai", told.get("programmes").get(0).get("result").asString());
        assertEquals(60_000, told.get("programmes").get(0).get("cost").asLong());
        assertTrue(shell.type("programme", "report").out().contains("Hadiah panen"));
        assertEquals(
                "register.refused.choice", refused("programme", "add", "x", "--form", "dansa", "--until", "besok"));
    }
}
