package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Segments, messages, profiles and what became of broadcasts, typed at the demo cooperative's register. */
final class BroadcastCommandsTest {
    private static Store store;
    private static Shell shell;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        store = TestDemo.announced();
        shell = Shell.at(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String refusal(String... words) {
        String[] all = Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new);
        Shell.Answer answer = shell.type(all);
        assertEquals(1, answer.exit(), answer.toString());
        return answer.error().get("key").asString();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** R005: a segment is kept, changed, used and taken away. */
    @Test
    void aSegmentIsKeptUnderItsNameAndTakenAwayWhereNothingUsesIt() {
        JsonNode added = shell.json(
                "segment",
                "add",
                "Ibu Bongas",
                "--query",
                "village:bongas sex:female",
                "--business",
                "Azzalea",
                "--tag",
                "IBU");
        assertEquals("desa:bongas jk:perempuan", added.get("query").asString());
        assertEquals("Azzalea Cake", added.get("business").asString());
        assertTrue(shell.type("history").out().contains("Tambah sasaran Ibu Bongas"));
        assertEquals(
                "rumah",
                shell.json("segment", "edit", "ibu bongas", "--channel", "household")
                        .get("channel")
                        .asString());
        assertTrue(shell.type("segment", "list").out().contains("Ibu Bongas"));
        assertEquals("broadcast.refused.tag.taken", refusal("segment", "add", "Lain", "--query", "", "--tag", "ibu"));
        assertEquals("broadcast.refused.used", refusal("segment", "delete", "PKK semua desa"));
        assertEquals(0, shell.type("segment", "delete", "Ibu Bongas").exit());
        assertEquals("command.refused.no-segment", refusal("segment", "show", "Ibu Bongas"));
    }

    /** R005, R006: size, reachable, each reason, buyers, where it is used. */
    @Test
    void theSheetOfASegmentTellsWhoIsReachedAndWhyOthersAreNot() {
        JsonNode sheet = shell.json("segment", "show", "Toko dan reseller keripik");
        assertEquals(sheet.get("asked").asInt(), sheet.get("buyers").asInt());
        assertTrue(sheet.get("reasons").get("tired").asInt() > 0, sheet::toString);
        assertTrue(sheet.get("reasons").get("unknown-consent").asInt() > 0, sheet::toString);
        assertEquals(3, sheet.get("profiles").size());
        assertEquals(1, sheet.get("phones").size());
        String text = shell.type("segment", "show", "Anggota koperasi").out();
        assertTrue(text.contains("0812-0000-1100"), text);
        assertTrue(text.contains("ANGGOTA-01"), text);
    }

    /** N20, R054: a message begins from one that comes along, and is read for real people. */
    @Test
    void aMessageIsKeptFromAStarterFromTheLineAndFromStandardInput() {
        assertEquals(
                "rapat",
                shell.json("template", "add", "Rapat RT", "--starter", "undangan rapat")
                        .get("purpose")
                        .asString());
        assertEquals(
                "{salam} {sapaan}, #bolu",
                shell.json("template", "add", "Pendek", "{greeting} {address}, #bolu")
                        .get("text")
                        .asString());
        Shell.Answer piped =
                shell.typeWith("{salam}\nSudah ada kopi.\n", "template", "add", "Kopi", "--business", "Kopi Rojo");
        assertEquals(0, piped.exit(), piped::toString);
        assertTrue(shell.type("template", "show", "Kopi").out().contains("  | Sudah ada kopi."));
        assertTrue(shell.type("template", "list").out().contains("Kabar barang baru"));
        assertEquals(
                "Kabar kopi",
                shell.json("template", "edit", "Kopi", "--name", "Kabar kopi")
                        .get("name")
                        .asString());
        assertEquals(0, shell.type("template", "delete", "Kabar kopi").exit());
        assertEquals("broadcast.refused.used", refusal("template", "delete", "Kabar bolu"));
    }

    @Test
    void aMistakeInAMessageIsShownWhereItIs() {
        Shell.Answer answer = shell.type("template", "add", "Salah", "Halo {nama}, {apa}");
        assertEquals(1, answer.exit());
        assertTrue(answer.err().contains("\n  Halo {nama}, {apa}\n               ^"), answer.err());
    }

    @Test
    void aPreviewNeverSaysNull() {
        JsonNode preview = shell.json(
                "template",
                "preview",
                "Kabar bolu",
                "--person",
                "\"siti aminah\" desa:bongas rt:03 peran:reseller",
                "--product",
                "bolu");
        String text = preview.get("messages").get(0).get("text").asString();
        assertTrue(text.startsWith("Selamat pagi Bu Siti, *bolu* baru dari Azzalea Cake"), text);
        assertTrue(text.contains("ada harga khusus"), text);
        assertFalse(text.contains("null"), text);
        assertEquals(
                3,
                shell.json("template", "preview", "Kabar bolu").get("messages").size());
    }

    @Test
    void aProfileIsKeptChangedAndTakenAway() {
        JsonNode added = shell.json(
                "profile", "add", "Uji", "--segment", "Pelajar", "--phone", "Vanara", "--template", "Kue hemat");
        assertEquals(List.of("vcf", "langkah"), words(added.get("formats")));
        assertEquals("0812-0000-1122", added.get("phone").asString());
        assertEquals(
                List.of("qiscus", "nomor"),
                words(shell.json("profile", "edit", "uji", "--formats", "qiscus,nomor")
                        .get("formats")));
        assertEquals("broadcast.refused.format", refusal("profile", "edit", "Uji", "--formats", "pdf"));
        assertEquals("broadcast.refused.segment.none", refusal("profile", "add", "Tanpa", "--phone", "Vanara"));
        assertTrue(shell.type("profile", "show", "Uji").out().contains("Kue hemat"));
        assertEquals("command.refused.no-folder", refusal("export", "Uji"));
        assertEquals(0, shell.type("profile", "delete", "Uji").exit());
        assertFalse(shell.type("profile", "list").out().contains("Uji"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export --query desa:bongas --to .",
                "export Bolu --query desa:bongas",
                "export --override banjir --query desa:bongas --purpose promo --to . --tag A",
                "export Bolu --emails"
            })
    void anExportIsOfAProfileOrOfAQuery(String line) {
        assertEquals(2, shell.type(line.split(" ")).exit());
    }

    /** R051: the limit holds over all businesses, and gives way to a reason that the journal keeps. */
    @Test
    void theWeeksLimitGivesWayToAReason() throws IOException {
        assertEquals(
                0,
                shell.json("export", "Stok keripik", "--dry-run", "--override", "banjir")
                        .get("reasons")
                        .path("tired")
                        .asInt());
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Shell.Answer made =
                shell.type("export", "Stok keripik", "--override", "banjir", "--to", stick.toString(), "--all");
        assertEquals(0, made.exit(), made::toString);
        assertTrue(made.out().contains("KERIPIK-01.vcf"), made.out());
        assertTrue(shell.type("history", "--json").out().contains("banjir"));
        assertTrue(shell.type("export", "log").out().contains("KERIPIK"));
        Files.writeString(stick.resolve("KERIPIK-01.vcf"), "x");
        assertEquals(1, shell.type("export", "verify", stick.toString()).exit());
        assertEquals(0, shell.type("broadcast", "drop", "Stok keripik").exit());
        assertEquals("command.refused.no-broadcast", refusal("broadcast", "drop", "Stok keripik"));
    }

    /** R034, R043, R050: what was sent when, to whom, under which hashtag. */
    @Test
    void whatWasSentIsToldByDayHourHashtagAndPerson() {
        assertTrue(CommandsTest.texts(shell.json("broadcast", "open").get("broadcasts"), "profile")
                .contains("Undangan rapat"));
        assertTrue(shell.type("broadcast", "open").out().contains("ANGGOTA-01"));
        assertEquals(
                List.of("Keripik rasa baru"),
                CommandsTest.texts(
                        shell.json("broadcast", "log", "--hashtag", "keripik").get("sendings"), "profile"));
        String table = shell.type("broadcast", "log", "--table").out();
        assertTrue(table.contains("09.00"), table);
        assertTrue(table.contains("Jumat"), table);
        assertEquals("command.refused.moment", refusal("broadcast", "log", "--from", "entah"));
        assertEquals("command.refused.list", refusal("broadcast", "told", "Undangan rapat", "--sent", "9"));
        assertEquals("command.refused.moment", refusal("broadcast", "told", "Undangan rapat", "--at", "nanti"));
        assertEquals("broadcast.refused.no-tick", refusal("broadcast", "told", "Undangan rapat"));
    }

    /** N21: telling is one operation and is taken back as one. */
    @Test
    void tellingIsTakenBackAsOne() {
        JsonNode told = shell.json("broadcast", "told", "Undangan rapat", "--sent", "1");
        assertEquals(0, told.get("lists").get(0).get("unsent").asInt());
        assertEquals("open", told.get("stage").asString());
        assertEquals(0, shell.type("undo").exit());
        String line = told.get("lists").get(0).get("sent").asInt() + " orang dikirimi";
        String open = shell.type("broadcast", "open").out();
        assertTrue(open.contains(line), open);
    }

    /** R051: the week's limit holds for a query too, and its contacts can be told from a segment's on the phone. */
    @Test
    void aQueryPassesNoLimitAndTakesNoSegmentsTag() {
        String[] export = {
            "export",
            "--query",
            "kelompok:pkk",
            "--purpose",
            "promo",
            "--business",
            "Azzalea",
            "--to",
            folder.toString(),
            "--dry-run"
        };
        JsonNode made = shell.json(
                Stream.concat(Stream.of(export), Stream.of("--tag", "LAIN")).toArray(String[]::new));
        assertTrue(made.get("leftOut").toString().contains("tired"), made::toString);
        assertEquals(
                "broadcast.refused.tag.taken",
                refusal(Stream.concat(Stream.of(export), Stream.of("--tag", "pkk"))
                        .toArray(String[]::new)));
    }

    @Test
    void aChatIsALinkWithItsTextAndACodeToScan() {
        String person = "\"siti aminah\" desa:bongas rt:03 peran:reseller";
        JsonNode chat = shell.json("chat", person, "--text", "{salam} {sapaan} {panggilan}", "--qr");
        assertEquals(
                "https://wa.me/6281200003456?text=Selamat%20pagi%20Bu%20Siti",
                chat.get("link").asString());
        assertEquals(chat.get("qr").get(0).asString().length(), chat.get("qr").size() * 2 - 1);
        assertEquals("https://wa.me/6281200003456\n", shell.type("chat", person).out());
        assertTrue(shell.type("chat", person, "--qr", "--ascii").out().contains("##"));
    }

    @Test
    void aPosterAsksToSaveTheNumber() throws IOException {
        Path file = folder.resolve("poster.html");
        assertEquals(
                0,
                shell.type("poster", "0812-0000-1111", "--to", file.toString()).exit());
        assertTrue(Files.readString(file).contains("Azzalea Cake"));
        assertEquals("print.refused.exists", refusal("poster", "Vanara", "--to", file.toString()));
        assertEquals(
                0,
                shell.type("poster", "Vanara", "--to", file.toString(), "--cards", "--replace")
                        .exit());
        assertTrue(Files.readString(file).contains("Vanara Cake"));
    }

    /** R022, R029: who has saved the number is ticked off, and that is taken back. */
    @Test
    void whoHasSavedTheNumberIsTickedOffAndThatIsUndone() {
        JsonNode before = shell.json("saved", "0812-0000-1145", "--not-yet");
        assertEquals(3, before.get("count").asInt());
        String first = before.get("people").get(0).get("id").asString();
        String second = before.get("people").get(1).get("id").asString();
        assertEquals(
                2,
                shell.json("saved", "0812-0000-1145", "--yes", first, second)
                        .get("saved")
                        .asInt());
        assertEquals(
                1,
                shell.json("saved", "0812-0000-1145", "--not-yet").get("count").asInt());
        shell.type("undo");
        assertEquals(
                3,
                shell.json("saved", "0812-0000-1145", "--not-yet").get("count").asInt());
        assertEquals(7, shell.json("saved", "0812-0000-1145").get("count").asInt());
    }

    /** R053: e-mail addresses of those who agreed, and nothing else. */
    @Test
    void anEmailListHoldsAddressesOfThoseWhoAgreedOnly() throws IOException {
        shell.json("add", "Surel Satu", "--set", "email=satu@contoh.id", "--set", "boleh=promo");
        shell.json("add", "Surel Dua", "--set", "email=dua@contoh.id");
        shell.json("add", "Surel Tiga", "--set", "boleh=promo");
        JsonNode made = shell.json(
                "export",
                "--query",
                "surel",
                "--purpose",
                "promo",
                "--tag",
                "SUREL",
                "--to",
                folder.toString(),
                "--emails");
        assertEquals(
                List.of("no-email", "unknown-consent"),
                CommandsTest.texts(made.get("leftOut"), "reason").stream()
                        .sorted()
                        .toList());
        assertEquals("Email\r\nsatu@contoh.id\r\n", Files.readString(folder.resolve("SUREL-email.csv")));
        assertEquals(
                1,
                shell.json("export", "log").get("exports").get(0).get("people").asInt());
    }
}
