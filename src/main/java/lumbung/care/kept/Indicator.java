package lumbung.care.kept;

import java.util.OptionalLong;

/**
 * What a business says itself of a year: R126. It is typed and nobody computes it.
 *
 * @param profit in rupiah; less than nothing for a loss, empty where it is not said
 * @param roi what came back of what was put in, in hundredths of a percent; empty where it is not said
 */
public record Indicator(long id, long version, long businessId, int year, OptionalLong profit, OptionalLong roi)
        implements CareRow {
    /** With other figures. */
    public Indicator saying(OptionalLong otherProfit, OptionalLong otherRoi) {
        return new Indicator(id, version, businessId, year, otherProfit, otherRoi);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return profit.isEmpty() && roi.isEmpty();
    }
}
