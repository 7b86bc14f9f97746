package lumbung.orders.kept;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often somebody orders of a business, by the last order days: R009, R103.
 *
 * @param gap the usual days from one order day to the next
 * @param due the day on which the next order is due
 * @param quiet the day from which twice as long as usual has passed
 */
public record Rhythm(int gap, LocalDate due, LocalDate quiet) {
    /** How many of the last order days count. */
    public static final int DAYS = 13;

    /** From how many order days on there is a rhythm. */
    public static final int LEAST = 3;

    /**
     * The rhythm of some order days; empty for fewer than {@link #LEAST}.
     *
     * @param newest each once, the newest first; those behind the first {@link #DAYS} do not count
     */
    public static Optional<Rhythm> of(List<LocalDate> newest) {
        if (newest.size() < LEAST) {
            return Optional.empty();
        }
        List<Long> gaps = IntStream.range(1, Math.min(DAYS, newest.size()))
                .mapToObj(at -> ChronoUnit.DAYS.between(newest.get(at), newest.get(at - 1)))
                .sorted()
                .toList();
        int gap = (int) median(gaps);
        LocalDate last = newest.get(0);
        return Optional.of(new Rhythm(gap, last.plusDays(gap), last.plusDays(2L * gap)));
    }

    /** The middle one; of an even number what lies halfway between the two in the middle, rounded up. */
    public static long median(List<Long> sorted) {
        long lower = sorted.get((sorted.size() - 1) / 2);
        long upper = sorted.get(sorted.size() / 2);
        return (lower + upper + 1) / 2;
    }
}
