package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rounds of visits on the command line, in the register of the demo cooperative: N12. */
class VisitCommandsTest {
    private final Store store = TestDemo.people();
    private final Shell shell = Shell.at(store);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        store.close();
    }

    private String refused(String... words) {
        Shell.Answer answer = shell.type(
                Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray(String[]::new));
        assertEquals(1, answer.exit(), answer.toString());
        return answer.error().get("key").asString();
    }

    private String made(String... query) {
        List<String> words =
                new ArrayList<>(List.of("visit", "new", "--name", "Keliling <RT> 3", "--goers", "Bu Tuti"));
        words.addAll(List.of(query));
        return shell.json(words.toArray(String[]::new)).get("id").asString();
    }

    @Test
    @DisplayName(
            "N12: the sheet is printed with numbers, boxes and lines to write on, and the journal knows whose names left")
    void theSheetIsPrinted() throws IOException {
        String id = made("desa:bongas", "rw:1");
        Path page = folder.resolve("kunjungan.html");
        JsonNode printed = shell.json("visit", "print", id, "--to", page.toString(), "--form", "html");
        assertEquals(18, printed.get("people").asInt());
        String html = Files.readString(page);
        assertTrue(html.contains("<strong>1. "), html);
        assertTrue(html.contains("<strong>18. "), html);
        assertTrue(html.contains("\u2610 Tidak di rumah"), html);
        assertTrue(html.contains("Keliling &lt;RT&gt; 3"), html);
        assertTrue(html.contains("content: \"Keliling \\3c RT\\3e  3\""), html);
        assertFalse(html.contains("<RT>"));
        Path text = folder.resolve("kunjungan.txt");
        shell.json("visit", "print", id, "--to", text.toString());
        String lines = Files.readString(text);
        assertTrue(lines.contains("[ ] Senang  [ ] Biasa saja  [ ] Tidak senang"), lines);
        assertTrue(lines.contains("nomor baru: ____"), lines);
        assertTrue(lines.lines().allMatch(line -> line.length() <= 81), "80 columns and the form feed");
        assertEquals(2, shell.json("export", "log").get("exports").size());
    }

    @Test
    @DisplayName("N12: lines are keyed by number from arguments and a file, checked by another clerk and settled")
    void linesAreKeyedAndChecked() throws IOException {
        String id = made("desa:bongas", "rw:1");
        JsonNode begun = shell.json("visit", "key", id, "1=k,s,,ya,keluhan,bolu keras, lagi", "2=t");
        assertEquals(2, begun.get("keyed").asInt());
        assertEquals(16, begun.get("lines").size());
        assertEquals(
                "bolu keras, lagi",
                shell.json("complaint", "list")
                        .get("complaints")
                        .get(0)
                        .get("words")
                        .asString());
        assertEquals("round.refused.keyed", refused("visit", "key", id, "2=k"));
        assertEquals("register.refused.choice", refused("visit", "key", id, "3=x"));
        assertEquals("round.refused.line", refused("visit", "key", id, "tiga=k"));
        assertEquals("round.refused.kind", refused("visit", "key", id, "3=k,,,,,enak"));
        assertEquals("round.refused.gone", refused("visit", "key", id, "99=k"));
        Path file = folder.resolve("baris.csv");
        StringBuilder csv = new StringBuilder("\uFEFFno;ketemu;tanggapan;hp;boleh;jenis;isi\n");
        for (int number = 3; number <= 18; number++) {
            csv.append(number).append(";ketemu;senang;;;;\n");
        }
        Files.writeString(file, csv);
        JsonNode keyed = shell.json("visit", "key", id, "--file", file.toString());
        assertEquals(18, keyed.get("keyed").asInt());
        assertEquals(2, keyed.get("toCheck").asInt());
        assertEquals(0, shell.json("visit", "check", id).get("lines").size(), "not who keyed them");
        JsonNode drawn = shell.json("--as", "Tuti", "visit", "check", id).get("lines");
        assertEquals(2, drawn.size());
        assertFalse(drawn.get(0).has("says"), "unseen");
        List<String> again = new ArrayList<>(List.of("--as", "Tuti", "visit", "check", id));
        List<String> right = new ArrayList<>(List.of("--as", "Tuti", "visit", "settle", id));
        for (JsonNode line : drawn) {
            again.add(line.get("number").asInt() + "=ketemu,biasa");
            right.add(line.get("number").asInt() + "=ketemu,biasa");
        }
        JsonNode checked = shell.json(again.toArray(String[]::new));
        assertEquals(2, checked.get("disputed").asInt());
        assertTrue(checked.get("lines").get(0).has("again"));
        JsonNode settled = shell.json(right.toArray(String[]::new));
        assertEquals(100, settled.get("wrongPercent").asInt());
        assertTrue(settled.get("checkAll").asBoolean());
        assertTrue(shell.type("visit", "list").out().contains("Kesalahan lebih dari 5 %"));
        assertEquals(18, shell.json("visit", "show", id).get("lines").size());
        assertEquals("command.care.unknown", refused("visit", "show", "12"));
        assertEquals("round.refused.nobody", refused("visit", "new", "nama:tidakadasiapasiapa", "--name", "x"));
    }
}
