/**
 * Orders as a register keeps them. An {@link lumbung.orders.kept.Order} has its lines, the goods that came along, what came back
 * and the rules it used; all of that together is its {@link lumbung.orders.kept.Receipt}. {@link lumbung.orders.kept.Orders} reads
 * them.
 */
package lumbung.orders.kept;
