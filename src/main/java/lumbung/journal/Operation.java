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
 * @param undoes the operation that this one reversed, 0 for none
 * @param undoneBy the operation that reversed this one, 0 for none
 * @param range the numbers of its journal entries
 */
public record Operation(long id, long clerkId, Instant at, Message what, long undoes, long undoneBy, Range range) {
    /** Journal numbers, both ends included; an operation without entries has {@code last < first}. */
    public record Range(long first, long last) {
        public long count() {
            return last - first + 1;
        }
    }
}
