package lumbung.pricing.goods;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** An amount divided by weights, by the largest remainder: the parts are whole rupiah and their sum is the amount. */
public final class Split {
    private Split() {}

    /**
     * Divides.
     *
     * @param amount 0 or more
     * @param weights 0 or more each; where all are 0 nobody gets anything
     * @param first who goes first where remainders are equal, by place; must not depend on the order of the places
     */
    public static long[] of(long amount, long[] weights, Comparator<Integer> first) {
        long all = Arrays.stream(weights).sum();
        if (all == 0 || weights.length == 1) {
            return weights.length == 1 && all > 0 ? new long[] {amount} : new long[weights.length];
        }
        BigInteger[][] shares = Arrays.stream(weights)
                .mapToObj(weight -> BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(BigInteger.valueOf(all)))
                .toArray(BigInteger[][]::new);
        long[] parts = Arrays.stream(shares)
                .mapToLong(share -> share[0].longValueExact())
                .toArray();
        IntStream.range(0, weights.length)
                .boxed()
                .filter(at -> weights[at] > 0)
                .sorted(Comparator.comparing((Integer at) -> shares[at][1])
                        .reversed()
                        .thenComparing(first))
                .limit(amount - Arrays.stream(parts).sum())
                .forEach(at -> parts[at]++);
        return parts;
    }
}
