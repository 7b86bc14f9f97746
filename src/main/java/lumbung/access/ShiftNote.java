package lumbung.access;

import java.time.Instant;
import lumbung.journal.Entity;

/**
 * A word from one clerk to the next.
 *
 * @param clerkId who left it
 * @param toClerkId whom it is for, 0 for whoever comes
 * @param done whether it was read and done with
 */
public record ShiftNote(long id, long version, long clerkId, long toClerkId, Instant at, String text, boolean done)
        implements Entity {
    /** How long one may be, in letters. */
    public static final int MOST = 500;

    ShiftNote read() {
        return new ShiftNote(id, version, clerkId, toClerkId, at, text, true);
    }
}
