/**
 * Points, vouchers, member cards and programmes: modules that a cooperative may switch on beside the closeness that keeps its
 * customers.
 */
package lumbung.loyalty;
