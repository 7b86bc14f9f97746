package lumbung.care.kept;

import java.util.OptionalLong;

/**
 * What a business says itself of a year: R126. It is typed and nobody computes it.
 *
 * @param profit in rupiah; less than nothing for a loss, empty where it is not said
 * @param roi what came back of what was put in, in hundredths of a percent; empty where it is not said
 * @param jobs how many people it gave work; empty where it is not said
 */
public record Indicator(
        long id, long version, long businessId, int year, OptionalLong profit, OptionalLong roi, OptionalLong jobs)
        implements CareRow {
    /** What is said of a year, not kept yet. */
    public static Indicator of(long businessId, int year, OptionalLong profit, OptionalLong roi, OptionalLong jobs) {
        return new Indicator(0, 0, businessId, year, profit, roi, jobs);
    }

    /** As it is first kept. */
    public Indicator noted(long newId) {
        return new Indicator(newId, 0, businessId, year, profit, roi, jobs);
    }

    /** With what another one says. */
    public Indicator saying(Indicator other) {
        return new Indicator(id, version, businessId, year, other.profit, other.roi, other.jobs);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return profit.isEmpty() && roi.isEmpty() && jobs.isEmpty();
    }
}
