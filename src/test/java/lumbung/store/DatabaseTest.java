package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import lumbung.message.Message;
import lumbung.message.Trouble;
import org.junit.jupiter.api.Test;

/** What the database does about its own faults. R123 */
class DatabaseTest {
    private static final String STUMBLED = "XJ001";
    private static final String DAMAGED = "XSDG2";

    /** The database closes itself at a damaged page, and whoever reads elsewhere meanwhile is told something of no use. */
    @Test
    void a_reader_beside_the_one_that_found_a_damaged_page_asks_again() {
        try (Store store = TestStore.derby()) {
            Deque<String> faults = new ArrayDeque<>(List.of(STUMBLED, DAMAGED, DAMAGED));
            Failure told = assertThrows(
                    Failure.class,
                    () -> store.database().read(connection -> {
                        throw new SQLException("", faults.remove());
                    }));
            assertEquals(DAMAGED, told.state());
            assertEquals(List.of(DAMAGED), List.copyOf(faults));

            faults.addFirst(STUMBLED);
            assertEquals("read", store.database().read(connection -> {
                if (faults.remove().equals(STUMBLED)) {
                    throw new SQLException("", STUMBLED);
                }
                return "read";
            }));
        }
    }

    /** It is not tried again, since it may have been done. */
    @Test
    void a_writer_beside_it_is_told_that_nothing_was_written() {
        try (Store store = TestStore.derby()) {
            assertThrows(
                    Failure.class,
                    () -> store.database().read(connection -> {
                        throw new SQLException("", DAMAGED);
                    }));
            Failure told = assertThrows(
                    Failure.class,
                    () -> store.database().transaction(connection -> {
                        throw new SQLException("", STUMBLED);
                    }));
            assertEquals(Message.of("trouble.reach"), Trouble.in(told).orElseThrow());
        }
    }
}
