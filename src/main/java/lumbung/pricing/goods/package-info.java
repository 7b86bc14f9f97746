/** What is sold and what it costs: whole {@link lumbung.pricing.goods.Rupiah}, products in whole smallest units. */
package lumbung.pricing.goods;
