package lumbung.pricing;

import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;

/**
 * What the cooperative settled for all prices.
 *
 * @param preference which of two rules goes first that are otherwise alike
 * @param margin what must be left above cost, over all rules together
 * @param cash what totals are rounded to, such as 100 or 500; 1 for not at all
 * @param hand how far a clerk may go by hand
 */
public record Policy(Preference preference, Percent margin, long cash, HandLimit hand) {
    public static final Policy USUAL = new Policy(Preference.BUYER, Percent.NONE, 1, HandLimit.USUAL);

    public Policy {
        if (cash < 1) {
            throw new IllegalArgumentException("cash " + cash);
        }
    }

    public Policy roundedTo(long rupiah) {
        return new Policy(preference, margin, rupiah, hand);
    }

    public Policy keeping(Percent least) {
        return new Policy(preference, least, cash, hand);
    }

    public Policy preferring(Preference first) {
        return new Policy(first, margin, cash, hand);
    }

    /** Which of two rules of one priority and specificity goes first: N03. */
    public enum Preference {
        /** The one that is better for who buys. */
        BUYER,
        /** The one that is better for the business. */
        BUSINESS,
        /** The one that was decided first. */
        OLDEST
    }

    /**
     * How far a clerk may go by hand without an officer.
     *
     * @param most of a line's price
     * @param perDay of a business in one day
     */
    public record HandLimit(Percent most, Rupiah perDay) {
        static final HandLimit USUAL = new HandLimit(Percent.of(10), Rupiah.of(50_000));
    }
}
