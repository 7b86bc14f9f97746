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
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The papers of meetings and the books of the cooperative by command, in the demo cooperative's register. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingPapersTest {
    private static final String DAY = "2026-11-25";

    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);

    @TempDir
    private Path folder;

    @BeforeAll
    void aMeeting() {
        officer("meeting", "new", "routine", "--on", DAY, "--place", "Balai <desa>", "--chair", "tarni desa:bongas");
        officer("meeting", "edit", DAY, "--point", "Laporan", "--point", "Harga {baru}");
        officer("meeting", "invite", DAY, "kelompok:\"PKK Tundagan\"");
        officer("meeting", "attend", DAY, "Bu Siti", "--manner", "guest");
        officer("meeting", "agenda", DAY, "Beli timbangan", "--why", "yang lama rusak");
        officer("meeting", "decide", DAY, "1", "accepted", "--votes", "19/2/1", "--decision", "77/2026");
    }

    @AfterAll
    void close() {
        store.close();
    }

    private Shell.Answer officer(String... words) {
        Shell.Answer answer = shell.type(Stream.concat(Stream.of("--as", "Darmaji"), Arrays.stream(words))
                .toArray(String[]::new));
        assertEquals(0, answer.exit(), answer.toString());
        return answer;
    }

    private String paper(String name, String... words) {
        try {
            Path file = folder.resolve(name);
            officer(Stream.concat(Arrays.stream(words), Stream.of("--to", file.toString(), "--replace"))
                    .toArray(String[]::new));
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("N04: minutes say what was recorded, on 80 columns and as a page, and are not signed until they are")
    void minutes() {
        String text = paper("n.txt", "meeting", "print", DAY);
        assertTrue(text.lines().allMatch(line -> line.replace("\f", "").length() <= 80), text);
        assertTrue(text.contains("Notulen Rapat rutin"), text);
        assertTrue(text.contains("Rabu, 25 November 2026"), text);
        assertTrue(text.contains("1. Beli timbangan (yang lama rusak): diterima, keputusan 77/2026 (19/2/1)"), text);
        assertTrue(text.contains("Belum ditandatangani. Segel catatan saat ini:"), text);
        assertTrue(text.contains("Ketua rapat, "), text);
        String page = paper("n.html", "meeting", "print", DAY, "notulen", "--form", "html");
        assertTrue(page.contains("Balai &lt;desa&gt;"), page);
        assertTrue(page.contains("size: A4;"), page);
        assertTrue(officer("meeting", "draft", DAY).out().contains("Beli timbangan: diterima"));
    }

    @Test
    @DisplayName("N04: the list to sign has those called by name, and room for guests; letters have a page each")
    void listsAndLetters() {
        String list = paper("h.txt", "meeting", "print", DAY, "attendance");
        int called = shell.type("--as", "Darmaji", "meeting", "attend", DAY, "--json")
                        .json()
                        .get("attendances")
                        .size()
                - 1;
        assertTrue(called > 1);
        assertTrue(list.contains("Tamu dan yang belum diundang"), list);
        assertTrue(list.lines().anyMatch(line -> line.matches("\\s*1 .*___")), list);
        assertFalse(list.contains("Siti Aminah "), "a guest was not called");
        String letters = paper("u.txt", "meeting", "print", DAY, "letters");
        assertEquals(called, letters.chars().filter(c -> c == '\f').count());
        assertTrue(paper("u1.txt", "meeting", "print", DAY, "invitation").contains("Yth. seluruh anggota"));
    }

    @Test
    @DisplayName("N04: an invitation for WhatsApp is a message whose own braces are no places")
    void chat() {
        String text = officer("meeting", "letter", DAY).out();
        assertTrue(text.startsWith("{salam} {sapaan} {panggilan},"), text);
        assertTrue(text.contains("- Harga {{baru}"), text);
        assertEquals(
                0,
                shell.type("template", "add", "Undangan", text, "--purpose", "rapat")
                        .exit());
    }

    @Test
    @DisplayName("N16: the book of members has each once, by number; leavers are struck through, never taken out")
    void members() {
        String page = paper("a.html", "book", "members", "--form", "html", "--nik");
        assertTrue(page.contains("A4 landscape"));
        assertTrue(page.contains("<th class=\"line\">NIK</th>"));
        assertTrue(page.contains("<s>06/01/2024</s>"), "a member who left");
        assertEquals(
                300, page.lines().filter(line -> line.startsWith("<tr><td")).count());
        String again = paper("b.html", "book", "daftar anggota", "--form", "html");
        assertFalse(again.contains("NIK"));
        String text = paper("a.txt", "book", "members");
        assertTrue(text.lines().allMatch(line -> line.replace("\f", "").length() <= 80));
        assertTrue(text.lines().anyMatch(line -> line.endsWith("--06/01/2024") && line.matches("-*\\d+--.*")), text);
        assertTrue(text.contains("Halaman 2 dari "));
        assertEquals(
                "Cetak 300 kontak",
                shell.type("--as", "Darmaji", "history", "--limit", "1", "--json")
                        .json()
                        .get("operations")
                        .get(0)
                        .get("what")
                        .get("text")
                        .asString());
        officer(
                "edit",
                "tarni desa:bongas",
                "peran+=anggota, sejak:2020, sampai:2026-10-01, alasan:pindah ke Pemalang");
        String left = paper("c.html", "book", "members", "--form", "html");
        assertTrue(left.contains("<s>01/10/2026</s>") && left.contains("<s>pindah ke Pemalang</s>"), "why she left");
    }

    @Test
    @DisplayName("N16: officers are those with a post in a circle of that kind; one whose term is over is struck")
    void officers() {
        officer("community", "add", "Pengurus 2026", "--kind", "Pengurus");
        officer(
                "edit",
                "tarni desa:bongas",
                "kelompok+=Pengurus 2026, jabatan:ketua, sejak:2024-05-01, sampai:2026-05-01");
        String text = paper("p.txt", "book", "officers");
        assertTrue(text.contains("---3--Bu-Tarni,-"), text);
        assertTrue(text.contains("Fatimah,") && text.contains("sekretaris"), "the demo's own officers: " + text);
        assertTrue(text.contains("--ketua-") && text.contains("--01/05/2024--"), text);
        String supervisors = paper("s.txt", "book", "supervisors");
        assertTrue(supervisors.contains("Wagiman") && !supervisors.contains("Tarni"), supervisors);
    }

    @Test
    @DisplayName("N16: guests, suggestions and decisions have their books")
    void otherBooks() {
        assertTrue(paper("g.txt", "book", "guests").contains("Siti"));
        officer("complaint", "add", "kemasan lebih kecil", "--person", "Bu Siti", "--kind", "idea");
        assertTrue(paper("m.txt", "book", "suggestions").contains("kemasan lebih"));
        String decisions = paper("d.txt", "book", "member-decisions");
        assertTrue(decisions.contains("77/2026"), decisions);
        assertFalse(paper("e.txt", "book", "board-decisions").contains("77/2026"));
        assertEquals(
                "register.refused.choice",
                shell.type("--as", "Darmaji", "book", "kas", "--to", "x", "--json")
                        .error()
                        .get("key")
                        .asString());
    }

    @Test
    @DisplayName("N04: signed minutes bear the journal's head of that day, whatever happened since")
    void sealed() {
        officer("meeting", "new", "board", "--on", "2026-11-20");
        String head = shell.type("--as", "Darmaji", "journal", "verify", "--json")
                .json()
                .get("seal")
                .asString();
        officer("meeting", "sign", "2026-11-20");
        officer("meeting", "new", "board", "--on", "2026-12-20");
        String text = paper("z.txt", "meeting", "print", "2026-11-20");
        assertTrue(String.join("", text.split("\\s+")).contains("saatitu:" + head), text + head);
        assertEquals(
                List.of(),
                text.lines()
                        .filter(line -> line.contains("Belum ditandatangani"))
                        .toList());
    }
}
