package lumbung.care.kept;

import java.time.LocalDate;
import lumbung.pricing.goods.Rupiah;

/**
 * What was spent to be seen by a way, such as printed cards or paid posts: R049.
 *
 * @param businessId 0 for the cooperative
 */
public record Outlay(long id, long version, long businessId, Medium medium, LocalDate day, String words, Rupiah amount)
        implements CareRow {
    public static final int LONGEST = 400;

    /** As it is first kept. */
    public Outlay noted(long newId) {
        return new Outlay(newId, 0, businessId, medium, day, words, amount);
    }
}
