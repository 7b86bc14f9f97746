package lumbung.loyalty.kept;

import java.time.LocalDate;
import lumbung.pricing.goods.Rupiah;

/**
 * Something that a business does for some days so that customers come again: R072.
 *
 * @param ruleId the rule that gives it; 0 where no rule does
 * @param cost what it cost besides what its rule, its vouchers or its gifts gave away
 * @param result what came of it, in words; empty while nobody said
 */
public record Programme(
        long id,
        long version,
        long businessId,
        String name,
        Form form,
        long ruleId,
        Days days,
        Rupiah cost,
        String result)
        implements LoyaltyRow {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST = 1_000;

    /** In which form customers are thanked. */
    public enum Form {
        BONUS,
        DISCOUNT,
        PRICE,
        TESTER,
        POINTS,
        VOUCHER,
        GIFT;

        /** Whether it is a price rule that gives it. */
        public boolean isOfARule() {
            return this == BONUS || this == DISCOUNT || this == PRICE || this == TESTER;
        }
    }

    /** From a day to a day, both of them with it. */
    public record Days(LocalDate since, LocalDate until) {}

    /** What it cost, and what came of it. */
    public Programme ended(Rupiah spent, String came) {
        return new Programme(id, version, businessId, name, form, ruleId, days, spent, came);
    }
}
