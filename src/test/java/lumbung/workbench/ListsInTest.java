package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.i18n.Language;
import lumbung.message.Outcome;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Importing;
import lumbung.workbench.view.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messy lists of the villages, taken over through the screens into a real register. */
final class ListsInTest {
    private final Village village = new Village();
    private final Desk desk = village.realDesk();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);

    @TempDir
    Path folder;

    private Path pkk;

    @BeforeEach
    void lay() throws IOException {
        pkk = Files.copy(Path.of("data/samples/pkk-bongas-daftar-hadir.csv"), folder.resolve("pkk.csv"));
    }

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void an_attendance_list_is_looked_at_taken_over_and_taken_back() {
        open(pkk);
        play.type("Ctrl+S");
        assertShown("Belum ditulis");
        assertShown("No HP: Nomor");
        assertEquals(7, desk.people().count());
        play.type("Ctrl+S");
        assertShown("Sudah diambil. Yang ditolak ada di");
        assertShown("Daftar sudah diambil");
        assertTrue(desk.people().count() > 50);
        play.type("Ctrl+Z");
        assertEquals(7, desk.people().count());
    }

    @Test
    void refused_rows_wait_beside_the_list_and_never_over_what_is_being_mended() throws IOException {
        Path begun = Files.writeString(folder.resolve("pkk-ditolak.csv"), "mended");
        open(pkk);
        play.type("Ctrl+S Ctrl+S");
        assertEquals("mended", Files.readString(begun));
        List<String> rows = Files.readAllLines(folder.resolve("pkk-ditolak-2.csv"));
        assertEquals(5, rows.size());
        assertTrue(rows.get(1).contains("8.12346E+11"));
    }

    @Test
    void the_same_list_again_adds_nothing() {
        open(pkk);
        play.type("Ctrl+S Ctrl+S Esc");
        long count = desk.people().count();
        open(pkk);
        play.type("Ctrl+S");
        assertFalse(play.picture().contains("baru "));
        play.type("Ctrl+S");
        assertEquals(count, desk.people().count());
    }

    @Test
    void a_corrected_column_is_kept_for_the_next_list_of_its_kind() {
        open(pkk);
        play.type("Down Down Down Down Down Down Left Ctrl+S Ctrl+S");
        play.type("Ctrl+Z Esc");
        open(pkk);
        assertShown("Pendidikan                  catatan");
    }

    @Test
    void what_holds_for_everybody_is_typed_once() {
        open(pkk);
        play.type("Shift+Tab Shift+Tab Shift+Tab ~Bongas Tab ~PKK_Bongas Ctrl+S Ctrl+S");
        assertTrue(desk.people().directory().communities().stream()
                .anyMatch(community -> community.name().equals("PKK Bongas")));
    }

    @Test
    void an_old_phones_cards_come_in() {
        open(Path.of("data/samples/kontak-hp-lama.vcf").toAbsolutePath());
        play.type("Ctrl+S");
        assertShown("baru");
    }

    @Test
    void a_stopped_import_leaves_nothing_and_no_file() throws IOException {
        Importing.Brought list = desk.traffic().in().open(pkk.toString()).get();
        Outcome<Importing.Report> report = desk.traffic().in().apply(list, new Progress() {
            private long rows;

            @Override
            public void done(long units, long all) {
                rows = units;
            }

            @Override
            public boolean cancelled() {
                return rows > 30;
            }
        });
        assertFalse(report.isDone());
        assertEquals(7, desk.people().count());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void a_path_is_read_as_it_is_pasted() throws IOException {
        Path blank = Files.copy(pkk, folder.resolve("daftar hadir.csv"));
        for (String typed : List.of(
                "'" + blank + "'",
                blank.toString().replace(" ", "\\ "),
                blank.toUri().toString())) {
            assertTrue(desk.traffic().in().open(typed).isDone(), typed);
        }
        assertFalse(desk.traffic().in().open("file:nowhere").isDone());
    }

    private void open(Path list) {
        play.type("Ctrl+T ~i ~" + list + " Enter");
    }

    private void assertShown(String text) {
        String picture = play.picture();
        assertTrue(picture.contains(text), () -> text + "\n" + picture);
    }
}
