package lumbung.care.kept;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a business promised somebody, by when, and whether it was kept: R104, N18.
 *
 * @param businessId 0 for the cooperative
 * @param concernId the concern for which it was promised; 0 for none
 * @param clerkId who wrote it down
 * @param closed when it was said to be kept or broken
 */
public record Promise(
        long id,
        long version,
        long personId,
        long businessId,
        long concernId,
        String words,
        Days days,
        long clerkId,
        State state,
        Optional<LocalDate> closed)
        implements CareRow {
    public static final int LONGEST = 1_000;

    /** When it was promised, and for when. */
    public record Days(LocalDate made, LocalDate due) {}

    /** What became of it. */
    public enum State {
        OPEN,
        KEPT,
        BROKEN
    }

    /** A new one. */
    public static Promise of(long personId, long businessId, long concernId, String words, Days days) {
        return new Promise(0, 0, personId, businessId, concernId, words, days, 0, State.OPEN, Optional.empty());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && days.due().isBefore(today);
    }

    /** What became of it; open again for {@link State#OPEN}. */
    public Promise became(State what, LocalDate day) {
        Optional<LocalDate> when = what == State.OPEN ? Optional.empty() : Optional.of(day);
        return new Promise(id, version, personId, businessId, concernId, words, days, clerkId, what, when);
    }

    /** Moved to another day, with other words. */
    public Promise moved(String what, LocalDate due) {
        Days then = new Days(days.made(), due);
        return new Promise(id, version, personId, businessId, concernId, what, then, clerkId, state, closed);
    }

    /** Made because of a concern. */
    public Promise because(long concern) {
        return new Promise(id, version, personId, businessId, concern, words, days, clerkId, state, closed);
    }

    /** As it is first kept. */
    public Promise noted(long newId, long clerk) {
        return new Promise(newId, 0, personId, businessId, concernId, words, days, clerk, state, closed);
    }
}
