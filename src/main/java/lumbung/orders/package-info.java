/**
 * Who buys what, at which price: {@link lumbung.orders.Market} has the goods and rules ready, {@link lumbung.orders.Buyers} gathers
 * of somebody what price rules ask, {@link lumbung.orders.Usages} what earlier orders used up, {@link lumbung.orders.Wanted} reads
 * what is wanted; {@link lumbung.orders.Counter} writes orders down and {@link lumbung.orders.Returns} takes them back.
 */
package lumbung.orders;
