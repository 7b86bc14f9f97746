package lumbung.orders.kept;

import java.time.LocalDate;
import lumbung.pricing.goods.Rupiah;

/**
 * What somebody bought of a business so far, what came back left out: kept beside the orders, never typed.
 *
 * @param orders how many
 */
public record CustomerTotal(
        long personId, long businessId, long orders, Rupiah amount, LocalDate first, LocalDate last) {}
