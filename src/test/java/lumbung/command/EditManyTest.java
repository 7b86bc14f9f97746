package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** R122: many people changed from the command line as one, and brought back as one. */
class EditManyTest {
    private static final Shell SHELL = Shell.of(Shell.folder());

    @BeforeAll
    static void settle() {
        SHELL.json("clerk", "add", "Rini");
        SHELL.json("area", "add", "Bongas", "RW 01", "RT 03");
        SHELL.json("area", "add", "Cawet");
        SHELL.json("business", "add", "Azzalea");
        SHELL.json("community", "add", "PKK Bongas");
        SHELL.json("add", "Tarni", "--desa", "Bongas");
        SHELL.json("add", "Siti", "--desa", "Bongas", "--kelompok", "PKK Bongas");
        SHELL.json("add", "Casmi", "--desa", "Cawet");
    }

    @Test
    void aPreviewChangesNothing() {
        String before = SHELL.type("find", "--json").out();
        JsonNode seen = SHELL.json("edit", "--where", "desa:bongas", "kelompok+=PKK Bongas", "--preview");
        assertEquals(1, seen.get("changed").asInt());
        assertEquals(1, seen.get("same").asInt());
        assertEquals("Tarni", seen.get("people").get(0).get("name").asString());
        assertEquals(before, SHELL.type("find", "--json").out());
    }

    @Test
    void oneUndoBringsAllBackByteForByte() {
        String before = SHELL.type("find", "--json").out();
        Shell.Answer done = SHELL.type("edit", "--where", "", "peran+=pelanggan@Azzalea", "pekerjaan=petani");
        assertEquals("3 diubah, 0 ditolak, 0 tetap.\n", done.out());
        SHELL.json("undo");
        assertEquals(before, SHELL.type("find", "--json").out());
    }

    @Test
    void whatCannotBeIsToldForEach() {
        Shell.Answer refused = SHELL.type("edit", "--where", "desa:bongas", "kelompok+=Karang Taruna");
        assertEquals(1, refused.exit());
        assertTrue(SHELL.type("edit", "--where", "desa:bongas", "kelompok+=Karang Taruna", "--preview")
                .out()
                .contains("0 diubah, 2 ditolak, 0 tetap."));
        assertEquals(
                1, SHELL.type("edit", "--where", "desa:", "pekerjaan=petani").exit());
        assertEquals(
                1, SHELL.type("edit", "siti", "pekerjaan=petani", "--preview").exit());
        assertEquals(1, SHELL.type("edit", "siti").exit());
    }

    @Test
    void peopleAreListedInTheOrderAskedFor() {
        assertEquals(List.of("Casmi", "Siti", "Tarni"), names("nama"));
        assertEquals(List.of("Siti", "Tarni", "Casmi"), names("wilayah"));
        assertEquals(List.of("Casmi", "Siti", "Tarni"), names("newest"));
        assertEquals(1, SHELL.type("find", "--sort", "umur").exit());
    }

    private static List<String> names(String order) {
        return SHELL.type("find", "--sort", order)
                .out()
                .lines()
                .filter(line -> !line.endsWith("orang."))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
