package lumbung.pricing;

import java.util.List;
import java.util.Map;
import lumbung.pricing.goods.Rupiah;

/**
 * What is paid back by the receipt's own figures: nothing is priced again, no discount moves to what stays. Whatever the order
 * in which goods come back, all of them together bring back what was paid, to the rupiah.
 */
public final class Refund {
    private Refund() {}

    /** What was paid, for an order that is cancelled as a whole. */
    public static Rupiah ofAll(Quote receipt) {
        return receipt.payable();
    }

    /**
     * For goods that come back.
     *
     * @param before what came back earlier, in smallest units by line
     * @param now what comes back now
     */
    public static Rupiah of(Quote receipt, Map<Integer, Long> before, Map<Integer, Long> now) {
        long paid = 0;
        boolean all = true;
        for (int at = 0; at < receipt.lines().size(); at++) {
            Quote.Line line = receipt.lines().get(at);
            long earlier = before.getOrDefault(at, 0L);
            long together = earlier + now.getOrDefault(at, 0L);
            require(earlier >= 0 && together >= earlier && together <= line.quantity(), at);
            paid += part(line, together) - part(line, earlier);
            all &= together == line.quantity();
        }
        boolean last = all && now.values().stream().anyMatch(quantity -> quantity > 0);
        return Rupiah.of(paid).plus(last ? receipt.rounding().plus(tokens(receipt.given())) : Rupiah.NOTHING);
    }

    /** What so much of a line was paid with. */
    private static long part(Quote.Line line, long quantity) {
        return Rupiah.times(line.amount().amount(), quantity, line.quantity());
    }

    /** What was paid for bonus goods comes back with the last of what brought them. */
    private static Rupiah tokens(List<Quote.Given> given) {
        return given.stream().map(Quote.Given::amount).reduce(Rupiah.NOTHING, Rupiah::plus);
    }

    private static void require(boolean fits, int line) {
        if (!fits) {
            throw new IllegalArgumentException("more comes back of line " + line + " than was bought");
        }
    }
}
