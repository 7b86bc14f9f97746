package lumbung.orders.kept;

import lumbung.pricing.goods.Rupiah;

/**
 * How much of a product somebody bought in some days, what came back left out.
 *
 * @param personId 0 for pembeli umum
 * @param orders in how many orders
 * @param quantity in smallest units
 */
public record ProductTotal(long businessId, long productId, long personId, long orders, long quantity, Rupiah amount) {}
