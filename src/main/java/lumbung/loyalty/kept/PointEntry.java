package lumbung.loyalty.kept;

import java.time.LocalDate;

/**
 * An entry in somebody's ledger of points: R068. What somebody has is the sum of the entries and is kept nowhere.
 *
 * @param businessId which business's points; 0 for those that all businesses share
 * @param points more than nothing where they came, less where they went
 * @param words why, where a clerk entered it
 * @param clerkId who entered it; 0 where an order did
 */
public record PointEntry(
        long id,
        long version,
        long personId,
        long businessId,
        LocalDate day,
        Kind kind,
        long points,
        Source source,
        String words,
        long clerkId)
        implements LoyaltyRow {
    public static final int LONGEST = 1_000;

    /** So many at once and no more. */
    public static final long MOST = 1_000_000;

    /** Why points come and go. */
    public enum Kind {
        /** An order gave them. */
        EARNED,
        /** Goods of the order came back, or it was changed or cancelled. */
        REVERSED,
        /** They were exchanged for something. */
        SPENT,
        /** A mistake put right, with the reason. */
        CORRECTED
    }

    /**
     * The order that made an entry.
     *
     * @param orderId 0 for none
     * @param rate for how many rupiah there was a point; 0 for an entry that no order made
     */
    public record Source(long orderId, long rate) {
        public static final Source CLERK = new Source(0, 0);
    }
}
