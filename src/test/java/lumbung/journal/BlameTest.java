package lumbung.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who wrote which field last. */
final class BlameTest {
    private static final String SITI = "{\"name\":\"Siti\",\"birth_year\":1980}";

    private final List<Change> history = new ArrayList<>();

    @Test
    void a_row_that_was_added_is_by_who_added_it() {
        entry(10, "person", 1, "", SITI);
        assertEquals(Optional.of(10L), blame().of("person", 1, "name"));
        assertEquals(Optional.of(10L), blame().of("person", 1));
    }

    @Test
    void only_the_columns_that_changed_pass_to_who_changed_them() {
        entry(10, "person", 1, "", SITI);
        entry(11, "person", 1, SITI, "{\"name\":\"Siti Aminah\",\"birth_year\":1980}");
        assertEquals(Optional.of(11L), blame().of("person", 1, "name"));
        assertEquals(Optional.of(10L), blame().of("person", 1, "birth_year"));
        assertEquals(Optional.of(11L), blame().of("person", 1));
    }

    @Test
    void a_column_that_was_emptied_has_somebody_who_emptied_it() {
        entry(10, "person", 1, "", SITI);
        entry(12, "person", 1, SITI, "{\"name\":\"Siti\"}");
        assertEquals(Optional.of(12L), blame().of("person", 1, "birth_year"));
    }

    @Test
    void what_was_never_filled_is_by_nobody() {
        entry(10, "person", 1, "", SITI);
        assertEquals(Optional.empty(), blame().of("person", 1, "email"));
        assertEquals(Optional.empty(), blame().of("phone", 2));
    }

    @Test
    void quotes_commas_and_braces_in_a_text_are_text() {
        String odd = "{\"name\":\"a\\\"},\\\\\",\"shared\":true,\"day\":-3}";
        entry(10, "phone", 1, "", odd);
        entry(11, "phone", 1, odd, "{\"name\":\"a\\\"},\\\\\",\"shared\":true,\"day\":-4}");
        assertEquals(Optional.of(10L), blame().of("phone", 1, "name"));
        assertEquals(Optional.of(10L), blame().of("phone", 1, "shared"));
        assertEquals(Optional.of(11L), blame().of("phone", 1, "day"));
    }

    @Test
    void an_erased_entry_says_nothing() {
        entry(10, "", 0, "", "");
        assertEquals(Optional.empty(), blame().of("", 0));
    }

    private Blame blame() {
        return Blame.of(history);
    }

    private void entry(long operation, String table, long row, String before, String after) {
        history.add(new Change(history.size() + 1L, operation, new Change.Row(table, row, 1), before, after));
    }
}
