package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.pricing.goods.Rupiah;

/**
 * What somebody bought of a business so far, what came back left out: kept beside the orders, never typed.
 *
 * @param orders how many
 * @param days on which days
 * @param rhythm how often; empty where there are too few orders to tell
 */
public record CustomerTotal(
        long personId, long businessId, long orders, Rupiah amount, CustomerTotal.Days days, Optional<Rhythm> rhythm) {
    /**
     * The days that count of all on which somebody ordered.
     *
     * @param before the last but one; empty where there is only one
     */
    public record Days(LocalDate first, Optional<LocalDate> before, LocalDate last) {}

    public LocalDate first() {
        return days.first();
    }

    public LocalDate last() {
        return days.last();
    }
}
