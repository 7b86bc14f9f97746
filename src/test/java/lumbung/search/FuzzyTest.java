package lumbung.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles found by a few letters. */
final class FuzzyTest {
    @Test
    void words_are_found_by_their_beginnings_in_any_order() {
        assertEquals("[Tand]ai [sem]ua", marked("Tandai semua", "sem tand"));
        assertEquals("[Bu]at file untuk HP", marked("Buat file untuk HP", "bu"));
    }

    @Test
    void words_are_found_by_their_humps() {
        assertEquals("[Bu]at file untuk [HP]", marked("Buat file untuk HP", "buhp"));
        assertEquals("[K]e [P]erubahan", marked("Ke Perubahan", "kp"));
    }

    @Test
    void a_piece_is_found_if_it_is_long_enough_and_a_slip_is_forgiven() {
        assertEquals("Tan[dai] semua", marked("Tandai semua", "dai"));
        assertTrue(Fuzzy.of("Tandai semua", "ai").isEmpty());
        assertEquals("[Bandingkan]", marked("Bandingkan", "bandinkgan"));
    }

    @Test
    void the_better_fit_costs_less() {
        assertTrue(cost("Ubah", "ub") < cost("Layar ubah", "ub"));
        assertTrue(cost("Layar ubah", "ub") < cost("Urutkan banyak", "ub"));
    }

    @Test
    void nothing_typed_fits_everything_and_odd_letters_fit_nothing() {
        assertEquals("Ubah", marked("Ubah", "  "));
        assertFalse(Fuzzy.of("Ubah", "\u001b[2J").isPresent());
        assertFalse(Fuzzy.of("", "x").isPresent());
        assertFalse(Fuzzy.of("Ubah", "a".repeat(5_000)).isPresent());
    }

    private static int cost(String title, String typed) {
        return Fuzzy.of(title, typed).orElseThrow().cost();
    }

    private static String marked(String title, String typed) {
        List<Span> marks = Fuzzy.of(title, typed).orElseThrow().marks();
        StringBuilder text = new StringBuilder(title);
        for (int at = marks.size() - 1; at >= 0; at--) {
            text.insert(marks.get(at).to(), ']').insert(marks.get(at).from(), '[');
        }
        return text.toString();
    }
}
