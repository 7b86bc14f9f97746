/** Who buys what: {@link lumbung.orders.Buyers} gathers of somebody what price rules ask, {@link lumbung.orders.Wanted} reads what they want. */
package lumbung.orders;
