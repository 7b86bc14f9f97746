package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lists in and contact files out, by command: R028, R112, N15. */
class ListsTest {
    private static final Shell SHELL = Shell.of(Shell.folder());
    private static final String SAMPLES = "data/samples/";

    @TempDir
    private Path folder;

    @BeforeAll
    static void setUp() {
        SHELL.json("clerk", "add", "Rini");
        SHELL.json("area", "add", "Bongas");
        SHELL.json("business", "add", "Azzalea");
    }

    private Path list(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    @Test
    void aListIsTakenOverOnceAndUndoBringsBackTheStateBefore() {
        String before = SHELL.type("find", "--json").out();
        JsonNode preview = SHELL.json("import", SAMPLES + "utf8-bom.csv", "--dry-run");
        assertEquals(90, preview.get("rows").size());
        assertEquals(before, SHELL.type("find", "--json").out());

        JsonNode done = SHELL.json("import", SAMPLES + "utf8-bom.csv");
        assertEquals(preview.get("counts"), done.get("counts"));
        String after = SHELL.type("find", "--json").out();
        assertFalse(before.equals(after));
        JsonNode again = SHELL.json("import", SAMPLES + "utf8-bom.csv").get("counts");
        assertEquals(0, again.get("new").asInt());
        assertEquals(0, again.get("changed").asInt());
        assertEquals(after, SHELL.type("find", "--json").out());
        SHELL.json("undo");
        assertEquals(before, SHELL.type("find", "--json").out());
    }

    @Test
    void refusedRowsAreToldAndKeptForMending() throws IOException {
        Path mend = folder.resolve("perbaiki.csv");
        Shell.Answer answer = SHELL.type("import", SAMPLES + "nama-aneh.csv", "--refused", mend.toString());
        assertEquals(1, answer.exit());
        assertTrue(answer.out().contains("paling panjang 200"), answer::out);
        assertTrue(answer.out().contains(mend.toString()));
        assertTrue(answer.out().lines().allMatch(line -> line.chars().noneMatch(c -> c < ' ' || c == 0x202e)));
        assertEquals(
                5,
                Files.readAllLines(mend).stream()
                        .filter(line -> !line.isBlank())
                        .count());
        SHELL.json("undo");
    }

    @Test
    void aCorrectedMappingIsRememberedAndOneUndoTakesBackTheList() throws IOException {
        Path file = list("aneh.csv", "Kolom A,Kolom B", "Marfuah Dewi,0812-0000-4321");
        assertEquals(
                1,
                SHELL.type("import", file.toString(), "--map", "nama=Kolom X").exit());
        JsonNode done = SHELL.json("import", file.toString(), "--map", "alias=Kolom B", "--map", "nama=Kolom A");
        assertEquals("alias", done.get("mapping").get("Kolom B").asString());
        assertEquals(1, SHELL.json("find", "marfuah dewi").get("count").asInt());
        SHELL.json("undo");
        assertEquals(0, SHELL.json("find", "marfuah dewi").get("count").asInt());
        assertEquals(
                "alias",
                SHELL.json("import", file.toString(), "--dry-run")
                        .get("mapping")
                        .get("Kolom B")
                        .asString());
    }

    @Test
    void onlyWhoAgreedIsInTheContactFiles() throws IOException {
        Path file =
                list("setuju.csv", "Nama,No HP,Desa", "Zubaedah Satu,0812-0000-4001,Bongas", "Zubaedah Dua,,Bongas");
        SHELL.json("import", file.toString(), "--consent", "promo", "--business", "azz", "--set", "peran=pelanggan");
        SHELL.json("add", "Zubaedah Tiga", "--hp", "0812-0000-4003");
        JsonNode made = SHELL.json(export("zubaedah"));
        assertEquals(3, made.get("asked").asInt());
        assertEquals(List.of("Zubaedah Satu"), CommandsTest.texts(made.get("recipients"), "name"));
        List<String> reasons = CommandsTest.texts(made.get("leftOut"), "reason");
        assertEquals(
                List.of("no-number", "unknown-consent"),
                reasons.stream().sorted().toList());
        String cards = Files.readString(folder.resolve("PKK-01.vcf"));
        assertTrue(cards.contains("FN:Zubaedah Satu PKK-01\r\n"));
        assertEquals(1, SHELL.type(export("zubaedah")).exit(), "the files are there already");
        SHELL.json("edit", "zubaedah satu", "boleh-=promo");
        assertEquals("broadcast.refused.nobody", refusal(export("zubaedah")));
    }

    @Test
    void anExportIsRefusedForWhatItDoesNotKnow() {
        assertEquals(
                "register.refused.choice",
                refusal("export", "--query", "", "--purpose", "x", "--to", ".", "--tag", "A"));
        assertEquals(
                "broadcast.refused.tag",
                refusal("export", "--query", "", "--purpose", "promo", "--to", ".", "--tag", "../A"));
        assertEquals(2, SHELL.type("export", "--purpose", "promo").exit());
    }

    private String[] export(String query) {
        return new String[] {
            "export",
            "--query",
            query,
            "--purpose",
            "promo",
            "--business",
            "Azzalea",
            "--to",
            folder.toString(),
            "--tag",
            "PKK"
        };
    }

    private static String refusal(String... words) {
        String[] all = Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new);
        return SHELL.type(all).error().get("key").asString();
    }

    @Test
    void whatIsNoListIsRefusedInASentence() {
        assertEquals(
                "lumbung: File tidak-ada.csv tidak ada.\n",
                SHELL.type("import", "tidak-ada.csv").err());
        assertEquals(1, SHELL.type("import", SAMPLES + "kosong.csv").exit());
        assertEquals(1, SHELL.type("import", "a\0b").exit());
        assertEquals(2, SHELL.type("import").exit());
    }

    @Test
    void progressIsToldOnStandardErrorOnly() throws IOException {
        StringBuilder rows = new StringBuilder("Nama,No HP\n");
        for (int i = 0; i < 2_100; i++) {
            rows.append("Orang ").append(Integer.toString(i, 26)).append(",\n");
        }
        Path file = Files.writeString(folder.resolve("banyak.csv"), rows);
        Shell.Answer answer = SHELL.type("import", file.toString(), "--dry-run", "--progress", "--json");
        assertEquals("1000\n2000\n", answer.err());
        assertEquals(2_100, answer.json().get("rows").size());
    }
}
