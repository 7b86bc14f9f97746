package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.i18n.Language;
import lumbung.terminal.Input;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+P: what is wanted, the pages as they will look, paper or a file; R130. */
class PrintingTest {
    private final Village village = new Village();
    private final Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).with(village.realDesk());

    @TempDir
    Path folder;

    @AfterEach
    void leave() {
        village.close();
    }

    private void to(String name) {
        play.type("Tab Tab");
        for (int at = 0; at < "perubahan.txt".length(); at++) {
            play.type("Backspace");
        }
        play.give(new Input.Paste(folder.resolve(name).toString()));
    }

    @Test
    void a_list_is_seen_before_it_is_printed() throws IOException {
        play.type("Ctrl+G 1 Ctrl+P");
        to("daftar.txt");
        play.type("Ctrl+S");
        play.assertShown("Halaman 1 dari 1. Ctrl+S cetak");
        play.assertShown("Bu Siti Aminah");
        play.type("Ctrl+S");
        play.assertShown("Selesai: 1 halaman");
        assertTrue(Files.readString(folder.resolve("daftar.txt")).contains("Bu Siti Aminah"));
    }

    @Test
    void only_the_marked_are_printed_where_some_are_marked() throws IOException {
        play.type("Ctrl+G 1 Space Ctrl+P");
        to("daftar.txt");
        play.type("Ctrl+S");
        play.assertShown("1 kontak yang ditandai");
    }

    @Test
    void a_person_and_the_changes_are_printed_too() {
        play.type("Ctrl+G 1 / ~tarni Enter Enter Ctrl+P Ctrl+S");
        play.assertShown("0812-0000-3457");
        play.type("Esc Esc Ctrl+G 9 Ctrl+P Ctrl+S");
        play.assertShown("Jejak perubahan");
    }

    @Test
    void a_book_and_the_papers_of_a_meeting_are_seen_before_they_are_printed() {
        play.type("Ctrl+G 7 Ctrl+P");
        play.assertShown("tanpa kolom NIK");
        play.type("Ctrl+S");
        play.assertShown("Buku daftar anggota");
        play.type("Esc Esc Ctrl+N Tab Tab Tab ~balai Ctrl+S Ctrl+P Ctrl+S");
        play.assertShown("Notulen Rapat rutin");
        play.type("Esc Esc Right Right Enter");
        play.assertShown("Rapat dibuka oleh");
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        play.type("Ctrl+G 1 Ctrl+P ~x Ctrl+S");
        play.assertShown("\"x\" tidak ada di pilihan");
        play.type("Backspace ~80 Tab ~9 Ctrl+S");
        play.assertShown("Tidak ada halaman 9");
    }

    @Test
    void an_older_file_is_replaced_only_when_asked() throws IOException {
        Path old = Files.writeString(folder.resolve("daftar.txt"), "old");
        play.type("Ctrl+G 1 Ctrl+P");
        to("daftar.txt");
        play.type("Ctrl+S Ctrl+S");
        play.assertShown("File dengan nama ini sudah ada");
        play.type("Enter");
        assertEquals("old", Files.readString(old));
        play.type("Ctrl+S Ctrl+S Down Enter");
        assertTrue(Files.readString(old).contains("Bu Tarni"));
    }
}
