package lumbung.pricing.rule;

import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;

/** What a rule takes off the lines it is about, together. Never more than they cost. */
public sealed interface OrderEffect extends Effect {
    /** So much off, divided over the lines by what they cost. */
    record OrderAmountOff(Rupiah off) implements OrderEffect {}

    /** Such a part off, rounded once and divided over the lines. */
    record OrderPercentOff(Percent percent) implements OrderEffect {}

    /**
     * The cheapest of every so many free: buy two, the third is free.
     *
     * @param every 2 or more
     * @param free how many of them, fewer than {@code every}
     */
    record CheapestFree(long every, long free) implements OrderEffect {
        public CheapestFree {
            if (free < 1 || every <= free) {
                throw new IllegalArgumentException(free + " of " + every);
            }
        }
    }
}
