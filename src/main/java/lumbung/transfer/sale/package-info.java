/**
 * Sales that a till elsewhere wrote down, taken over as orders: R091. A {@link lumbung.transfer.Sheet} of them is read with its
 * {@link lumbung.transfer.sale.SaleColumns}; the lines of one receipt become one order with the till's own figures, and the same
 * sale becomes none a second time.
 */
package lumbung.transfer.sale;
