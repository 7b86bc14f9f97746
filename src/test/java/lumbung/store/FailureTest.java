package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import lumbung.message.Message;
import lumbung.message.Trouble;
import org.junit.jupiter.api.Test;

/** What a fault of the database is told as. */
final class FailureTest {
    private static Message told(Failure failure) {
        return Trouble.in(failure).orElseThrow();
    }

    @Test
    void a_page_that_cannot_be_read_is_damage_unless_the_disk_is_gone() {
        Failure page = new Failure(new SQLException("", "XSDG0"));
        assertTrue(page.damaged());
        assertEquals(Message.of("trouble.damaged"), told(page));
        assertFalse(page.outOfReach().damaged());
        assertTrue(page.outOfReach().ended(), "its connections are of no more use all the same");
        assertEquals(Message.of("trouble.reach"), told(page.outOfReach()));
    }

    @Test
    void a_full_disk_is_told_before_what_came_of_it() {
        SQLException full = new SQLException("", "XSDG0", new IOException("No space left on device"));
        assertEquals(Message.of("trouble.full"), told(new Failure(full)));
    }
}
