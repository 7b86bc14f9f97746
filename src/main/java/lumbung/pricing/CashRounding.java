package lumbung.pricing;

import lumbung.pricing.goods.Rupiah;

/** Step 7, the last: the total to the nearest coin there is, a half up; the difference is a figure of its own. */
final class CashRounding {
    private CashRounding() {}

    static Rupiah of(Rupiah total, long coin) {
        return Rupiah.of(Rupiah.times(total.amount(), 1, coin) * coin - total.amount());
    }
}
