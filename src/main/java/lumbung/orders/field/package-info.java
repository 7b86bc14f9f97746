/** What a query can ask about somebody's orders: {@link lumbung.orders.field.OrderFields}. R019. */
package lumbung.orders.field;
