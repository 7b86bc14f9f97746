package lumbung.journal;

import java.time.Instant;

/**
 * Which operations one wants to see.
 *
 * @param clerkId whose, 0 for everybody's
 * @param exceptClerkId whose not, {@link #NOBODY} to leave out nobody's
 * @param from the first moment
 * @param until the moment behind the last
 * @param after only those whose entries come after the one of this number
 * @param kind how the key of their words begins, empty for any
 * @param text what stands in their names and words, however written; empty for anything
 */
public record Filter(
        long clerkId, long exceptClerkId, Instant from, Instant until, long after, String kind, String text) {
    /** No clerk has this id; 0 is the program itself. */
    public static final long NOBODY = -1;

    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    public static final Filter ALL = new Filter(0, NOBODY, Instant.EPOCH, LAST, -1, "", "");

    /** What others than this clerk did after an entry. */
    public static Filter since(long number, long clerkId) {
        return new Filter(0, clerkId, Instant.EPOCH, LAST, number, "", "");
    }

    public Filter of(long clerk) {
        return new Filter(clerk, exceptClerkId, from, until, after, kind, text);
    }

    public Filter between(Instant first, Instant behind) {
        return new Filter(clerkId, exceptClerkId, first, behind, after, kind, text);
    }

    public Filter ofKind(String beginning) {
        return new Filter(clerkId, exceptClerkId, from, until, after, beginning, text);
    }

    public Filter saying(String words) {
        return new Filter(clerkId, exceptClerkId, from, until, after, kind, words);
    }

    /**
     * A piece of the operations, which are listed newest first.
     *
     * @param beyond the operation next to which the piece lies; {@link #NEWEST} or {@link #OLDEST} for an end of the list
     * @param towardsNewer whether it lies on the newer side
     * @param limit how many at most
     */
    public record Piece(long beyond, boolean towardsNewer, int limit) {
        public static final long NEWEST = Long.MAX_VALUE;
        public static final long OLDEST = 0;
    }
}
