package lumbung.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    /** A battery that is empty takes a PC's clock back by years. */
    @Test
    void aClockSetBackMakesNoIdTwiceAndKeepsThemSorted() {
        Ids before = new Ids(Clock.fixed(NOW, ZoneOffset.UTC), 7, 0);
        long newest = 0;
        for (int number = 0; number < 1_000; number++) {
            long next = before.next();
            assertTrue(next > newest);
            newest = next;
        }
        Ids after = new Ids(Clock.fixed(NOW.minus(Duration.ofDays(600)), ZoneOffset.UTC), 7, newest);
        for (int number = 0; number < 1_000; number++) {
            long next = after.next();
            assertTrue(next > newest);
            newest = next;
        }
    }
}
