package lumbung.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellsTest {
    @ParameterizedTest
    @CsvSource({"Bu Siti,7", "Café,4", "Cafe\u0301,4", "中山,4", "😀 Ani,6", "⌚,2", "ｱ,1", "ꦱꦶ,1", "'',0"})
    void a_text_takes_as_many_columns_as_its_cells(String text, int columns) {
        assertEquals(columns, Cells.width(text));
    }

    @Test
    void marks_stay_with_their_letter_and_alone_are_replaced() {
        assertEquals(List.of("e\u0301", "x"), cells("e\u0301x"));
        assertEquals(List.of("\uFFFD", "x"), cells("\u0301x"));
        assertEquals(List.of("a\u0301\u0301\u0301", "\uFFFD"), cells("a\u0301\u0301\u0301\u0301"));
    }

    @ParameterizedTest
    @CsvSource({"Bu Siti Aminah,7,Bu Sit…", "Bu Siti,7,Bu Siti", "中山中,5,中山…", "中山中,4,中…", "Bu,0,''"})
    void a_text_that_does_not_fit_ends_in_a_mark(String text, int columns, String fitted) {
        assertEquals(fitted, Cells.fit(text, columns, "…"));
    }

    @Test
    void stepping_back_finds_the_cell_that_stepping_on_left() {
        String text = "ae\u0301中😀z";
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < text.length(); at = Cells.next(text, at)) {
            starts.add(at);
            assertEquals(at, Cells.previous(text, Cells.next(text, at)));
        }
        assertEquals(List.of(0, 1, 3, 4, 6), starts);
    }

    @Test
    void a_text_is_broken_between_words_at_any_width() {
        String text = "Layar terlalu kecil. Besarkan jendela sampai 60 kolom dan 20 baris, atau Ctrl+Q untuk keluar.";
        for (int columns = 10; columns <= 100; columns++) {
            List<String> rows = Cells.wrapped(text, columns);
            assertEquals(text, String.join(" ", rows));
            for (String row : rows) {
                assertTrue(Cells.width(row) <= columns, row);
            }
        }
    }

    @Test
    void a_text_that_fits_exactly_stays_one_row() {
        assertEquals(List.of("Bu Siti"), Cells.wrapped("Bu Siti", 7));
        assertEquals(List.of("Bu", "Siti"), Cells.wrapped("Bu Siti", 6));
        assertEquals(List.of(), Cells.wrapped("", 6));
    }

    @Test
    void only_a_word_longer_than_a_row_is_broken_itself() {
        assertEquals(List.of("ke", "/media", "/stick"), Cells.wrapped("ke /media/stick", 6));
        assertEquals(List.of("中", "中"), Cells.wrapped("中中", 2));
        assertEquals(List.of("中"), Cells.wrapped("中", 1));
    }

    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        Cells.each(text, (cell, columns) -> cells.add(cell));
        return cells;
    }
}
