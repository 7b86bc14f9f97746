/** Points, vouchers, member cards and programmes as the register keeps them, and the port by which they are read. */
package lumbung.loyalty.kept;
