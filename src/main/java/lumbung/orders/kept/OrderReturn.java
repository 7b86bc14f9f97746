package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.Map;
import lumbung.journal.Entity;
import lumbung.pricing.goods.Rupiah;

/**
 * Goods that came back, paid back by the receipt's own figures.
 *
 * @param quantities in smallest units, by the line's place
 * @param refund what was paid back
 */
public record OrderReturn(
        long id,
        long version,
        long orderId,
        long personId,
        LocalDate day,
        Map<Integer, Long> quantities,
        Rupiah refund,
        String reason)
        implements Entity {
    public static final int LONGEST_REASON = 400;

    public OrderReturn {
        quantities = Map.copyOf(quantities);
    }
}
