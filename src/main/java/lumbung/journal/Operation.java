package lumbung.journal;

import java.time.Instant;
import lumbung.message.Message;

/**
 * Something somebody did: the unit of undo.
 *
 * @param id as in its {@link Intent}
 * @param clerkId who acted
 * @param at when
 * @param what in words
 * @param kind what it is among the others
 * @param undoes the operation that this one reversed, 0 for none
 * @param undoneBy the operation that reversed this one, 0 for none
 * @param range the numbers of its journal entries
 */
public record Operation(
        long id, long clerkId, Instant at, Message what, Kind kind, long undoes, long undoneBy, Range range) {
    /**
     * What an operation is among the others: the ground others stand on, a fact that nobody can take back, a deed, one taken
     * back, one brought back.
     */
    public enum Kind {
        GROUND,
        FACT,
        DEED,
        UNDO,
        REDO
    }

    /** Whether it can still be taken back, as far as it goes by itself. */
    public boolean reversible() {
        return undoneBy == 0 && undoes == 0 && kind != Kind.FACT;
    }

    /** Journal numbers, both ends included; an operation without entries has {@code last < first}. */
    public record Range(long first, long last) {
        public long count() {
            return last - first + 1;
        }
    }
}
