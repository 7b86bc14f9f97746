package lumbung.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lumbung.message.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How PINs are kept, and how long wrong ones wait. */
class PinTest {
    private static final Clerk RINI = new Clerk(7, 1, "Rini", Clerk.Duty.CLERK, 0);
    private static final Instant NOW = Instant.parse("2026-11-21T03:02:00Z");

    private final Shelf shelf = new Shelf();

    /** What stays when the program ends. */
    private static final class Shelf implements PinShelf {
        private final Map<Long, Pin> pins = new HashMap<>();

        @Override
        public Optional<Pin> of(long clerkId) {
            return Optional.ofNullable(pins.get(clerkId));
        }

        @Override
        public Optional<Pin> change(long clerkId, UnaryOperator<Optional<Pin>> next) {
            Optional<Pin> after = next.apply(of(clerkId));
            after.ifPresentOrElse(it -> pins.put(clerkId, it), () -> pins.remove(clerkId));
            return after;
        }
    }

    private Pins at(Instant moment) {
        return new Pins(shelf, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static String key(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.reason().key());
    }

    @Test
    void takes600000RoundsAndSaysSo() {
        Pin pin = Pin.of(7, "2580");
        assertTrue(pin.digest().startsWith("600000:"));
        assertFalse(pin.isOld());
        assertFalse(pin.toString().contains("2580"));
        assertFalse(Pin.of(7, "2580").digest().equals(pin.digest()), "salted");
    }

    @Test
    void aDigestOfAnOlderProgramIsRenewedByTheNextRightPinAndByNoWrongOne() {
        shelf.change(7, none -> Optional.of(Pin.of(7, "2580", 1_000)));
        assertEquals("access.refused.pin", key(at(NOW).check(RINI, "0000")));
        assertTrue(shelf.of(7).orElseThrow().digest().startsWith("1000:"));
        assertTrue(at(NOW).check(RINI, "2580").isDone());
        Pin renewed = shelf.of(7).orElseThrow();
        assertTrue(renewed.digest().startsWith("600000:"));
        assertEquals(0, renewed.failures());
        assertTrue(at(NOW).check(RINI, "2580").isDone());
        assertEquals(renewed, shelf.of(7).orElseThrow());
    }

    @Test
    @DisplayName("R118: each wrong try beyond the fifth waits twice as long, up to an hour, also after a restart")
    void waitsGrow() {
        shelf.change(7, none -> Optional.of(Pin.of(7, "2580", 1)));
        Instant moment = NOW;
        for (long left = 4; left > 0; left--) {
            assertEquals(
                    Outcome.refused("access.refused.pin", "Rini", left),
                    at(moment).check(RINI, "0000"));
        }
        assertEquals(
                Outcome.refused("access.refused.wait", "Rini", 30L), at(moment).check(RINI, "0000"));
        long wait = 30;
        for (int wrong = 6; wrong <= 16; wrong++) {
            assertEquals(
                    "access.refused.wait", key(at(moment.plusSeconds(wait - 1)).check(RINI, "2580")));
            moment = moment.plusSeconds(wait);
            assertEquals("access.refused.wait", key(at(moment).check(RINI, "0000")));
            wait = Math.min(2 * wait, 3_600);
        }
        // Nobody is locked out for good, and a clock set back makes nobody wait longer than the wait itself.
        Instant back = NOW.minusSeconds(1_000_000_000);
        assertEquals("access.refused.wait", key(at(back).check(RINI, "2580")));
        assertEquals("access.refused.wait", key(at(back.plusSeconds(wait - 1)).check(RINI, "2580")));
        assertTrue(at(back.plusSeconds(wait)).check(RINI, "2580").isDone());
        assertEquals(0, shelf.of(7).orElseThrow().failures());
    }
}
