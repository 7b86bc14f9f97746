package lumbung.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What passes from one clerk to the next: notes, and how far each has seen what was done. */
public interface Handover {
    /** The notes that nobody has done with yet, oldest first. */
    List<ShiftNote> open();

    /** When a clerk left last, and what was done until then; empty for one who never did. */
    Optional<Left> left(long clerkId);

    /** Remembers that a clerk leaves now, having seen all that was done so far. */
    void leave(long clerkId);

    /**
     * A clerk's last leaving.
     *
     * @param number the newest journal entry then
     */
    record Left(Instant at, long number) {}
}
