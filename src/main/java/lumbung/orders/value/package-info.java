/** What people, households, circles and businesses mean by their orders: habits, worth so far, who came back. */
package lumbung.orders.value;
