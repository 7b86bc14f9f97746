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
import lumbung.search.Selection;
import lumbung.workbench.view.Desk;
import lumbung.workbench.view.Exporting;
import lumbung.workbench.view.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contact files made from the screens, of a real register in a real folder. */
final class FilesOutTest {
    private final Village village = new Village();
    private final Desk desk = village.realDesk();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(desk);

    @TempDir
    Path folder;

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void r028_who_is_left_out_is_listed_with_the_reason_and_can_be_opened() {
        order("Azzalea", folder.toString(), "PKK");
        assertShown("3 orang dapat dikirimi");
        assertShown("Darsono");
        assertShown("belum ditanya");
        play.type("Enter");
        assertShown("calon pelanggan Azzalea");
    }

    @Test
    void the_files_are_named_when_they_are_written() throws IOException {
        order("Azzalea", folder.toString(), "PKK");
        play.type("Ctrl+S");
        assertShown("PKK-01.vcf, PKK-01.csv");
        assertEquals(List.of("PKK-01.csv", "PKK-01.vcf"), files());
    }

    @Test
    void files_in_the_way_are_replaced_only_when_asked() throws IOException {
        Path old = Files.writeString(folder.resolve("PKK-01.vcf"), "old");
        order("Azzalea", folder.toString(), "PKK");
        play.type("Ctrl+S");
        assertShown("Ganti file yang lama");
        play.type("Enter");
        assertEquals("old", Files.readString(old));
        play.type("Ctrl+S Down Enter");
        assertShown("2 file ditulis");
        assertTrue(Files.readString(old).startsWith("BEGIN:VCARD"));
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        order("Azzalea", folder.resolve("none").toString(), "PKK");
        assertShown("! folder");
        play.type("Esc");
        order("Azalia", folder.toString(), "PKK");
        assertShown("Azzalea");
        play.type("Esc");
        order("Azzalea", folder.toString(), "P-K");
        assertShown("! Nama daftar \"P-K\"");
    }

    @Test
    void a_stopped_export_writes_nothing() throws IOException {
        Exporting.Order order =
                new Exporting.Order(Selection.all(""), "Azzalea", "promo", folder.toString(), "PKK", false);
        Outcome<List<String>> made = desk.traffic().out().make(order, new Stopping(2));
        assertFalse(made.isDone());
        assertEquals(List.of(), files());
        assertFalse(desk.ledger().recent(1).get(0).what().key().startsWith("broadcast"));
    }

    /** Stops after some steps. */
    private static final class Stopping implements Progress {
        private final long most;
        private long done;

        Stopping(long most) {
            this.most = most;
        }

        @Override
        public void done(long units, long all) {
            done = units;
        }

        @Override
        public boolean cancelled() {
            return done >= most;
        }
    }

    private void order(String business, String to, String tag) {
        play.type("Ctrl+R Down ~" + business + " Tab Tab ~" + to + " Tab ~" + tag + " Enter");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertShown(String text) {
        String picture = play.picture();
        assertTrue(picture.contains(text), () -> text + "\n" + picture);
    }
}
