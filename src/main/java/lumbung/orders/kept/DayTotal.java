package lumbung.orders.kept;

import java.time.LocalDate;
import lumbung.pricing.goods.Rupiah;

/**
 * What a business sold on a day, what came back left out: kept beside the orders, never typed.
 *
 * @param orders how many
 */
public record DayTotal(long businessId, LocalDate day, long orders, Rupiah amount) {}
