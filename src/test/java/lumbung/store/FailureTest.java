package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
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

    /** A fault of Derby 10.16.1.1, met with a damaged page of a table that two views read at once. */
    @Test
    void a_page_that_derby_cannot_even_name_is_damage() {
        NullPointerException nameless = new NullPointerException();
        nameless.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.apache.derby.iapi.store.raw.PageKey", "toString", "PageKey.java", 102)
        });
        assertEquals(Message.of("trouble.damaged"), told(new Failure(new SQLException("", "XJ001", nameless))));
        assertEquals(
                Optional.empty(), Trouble.in(new Failure(new SQLException("", "XJ001", new NullPointerException()))));
    }

    @Test
    void a_full_disk_is_told_before_what_came_of_it() {
        SQLException full = new SQLException("", "XSDG0", new IOException("No space left on device"));
        assertEquals(Message.of("trouble.full"), told(new Failure(full)));
    }
}
