/** What a query can ask about somebody's orders, and about their silence: {@link lumbung.orders.field.OrderFields}. R019. */
package lumbung.orders.field;
