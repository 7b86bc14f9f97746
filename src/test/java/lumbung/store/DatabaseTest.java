package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Trouble;
import org.junit.jupiter.api.Test;

/** What the database does about its own faults. R123 */
class DatabaseTest {
    private static final String STUMBLED = "XJ001";
    private static final String DAMAGED = "XSDG2";

    /** The database closes itself at a damaged page, and whoever is at work elsewhere meanwhile is told something of no use. */
    @Test
    void who_works_beside_the_one_that_found_a_damaged_page_is_told_of_that_page() {
        try (Store store = TestStore.derby()) {
            assertThrows(
                    Failure.class,
                    () -> store.database().read(connection -> {
                        throw new SQLException("", DAMAGED);
                    }));
            Failure reader = assertThrows(
                    Failure.class,
                    () -> store.database().read(connection -> {
                        throw new SQLException("", STUMBLED);
                    }));
            assertEquals(Message.of("trouble.damaged"), Trouble.in(reader).orElseThrow());
            Failure writer = assertThrows(
                    Failure.class,
                    () -> store.database().transaction(connection -> {
                        throw new SQLException("", STUMBLED);
                    }));
            assertEquals(Message.of("trouble.damaged"), Trouble.in(writer).orElseThrow());
        }
    }

    /** Where nothing closed it, the program is what broke. */
    @Test
    void a_fault_of_the_engine_alone_is_for_the_programs_makers() {
        try (Store store = TestStore.derby()) {
            Failure told = assertThrows(
                    Failure.class,
                    () -> store.database().read(connection -> {
                        throw new SQLException("", STUMBLED);
                    }));
            assertEquals(Optional.empty(), Trouble.in(told));
        }
    }
}
