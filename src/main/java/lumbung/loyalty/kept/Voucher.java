package lumbung.loyalty.kept;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.pricing.goods.Rupiah;

/**
 * A slip that pays so much of one order, once: R069. It stands beside the order and changes none of its prices.
 *
 * @param code as it is kept, without the dashes between which it is printed
 * @param personId who got it; 0 for whoever brings it
 * @param words what it is for
 * @param used the order that was paid with it; empty while it was not
 */
public record Voucher(
        long id,
        long version,
        String code,
        long personId,
        long businessId,
        Rupiah worth,
        String words,
        Days days,
        long clerkId,
        Optional<Used> used)
        implements LoyaltyRow {
    public static final int LONGEST = 1_000;
    public static final long MOST = 100_000_000;

    /** When it was made, and the last day on which it holds. */
    public record Days(LocalDate made, LocalDate until) {}

    /** Of what it paid a part, and when. */
    public record Used(long orderId, LocalDate day) {}

    public boolean isOver(LocalDate today) {
        return today.isAfter(days.until());
    }

    /** It paid a part of an order. */
    public Voucher paid(Used by) {
        return new Voucher(id, version, code, personId, businessId, worth, words, days, clerkId, Optional.of(by));
    }
}
