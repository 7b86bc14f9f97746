/**
 * What goods cost somebody at a moment, and why: {@link lumbung.pricing.Rulebook} takes a basket, a buyer, what was used of the
 * limits and a moment, and answers a {@link lumbung.pricing.Quote}. A pure function: it knows no clock, no register and no
 * text. The order of its steps is that of the classes {@code Shortlist}, {@code LineStage}, {@code OrderStage}, {@code
 * GoodsStage}, {@code Floor}, {@code HandPrices}, {@code CashRounding}.
 */
package lumbung.pricing;
