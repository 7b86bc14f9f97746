package lumbung.pricing.goods;

import java.math.BigInteger;

/**
 * An amount of money in whole rupiah; what is taken off is negative. As text it is "Rp25.000" in every language, so that a
 * message can carry it.
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {
    public static final Rupiah NOTHING = new Rupiah(0);
    private static final int GROUP = 3;

    public static Rupiah of(long amount) {
        return new Rupiah(amount);
    }

    /** The amount times a fraction, a half rounded away from nothing; the only place where rupiah are rounded. */
    public static long times(long amount, long numerator, long denominator) {
        long high = Math.multiplyHigh(amount, numerator);
        long low = amount * numerator;
        boolean fits = high == low >> (Long.SIZE - 1) && Math.abs(low) < Long.MAX_VALUE / 2 && low != Long.MIN_VALUE;
        return fits ? halfUp(low, denominator) : large(amount, numerator, denominator);
    }

    private static long halfUp(long numerator, long denominator) {
        long whole = numerator / denominator;
        long rest = Math.abs(numerator % denominator);
        return rest >= denominator - rest ? whole + Long.signum(numerator) : whole;
    }

    private static long large(long amount, long numerator, long denominator) {
        BigInteger below = BigInteger.valueOf(denominator);
        BigInteger[] parts = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(below);
        boolean up = parts[1].abs().shiftLeft(1).compareTo(below) >= 0;
        long sign = Long.signum(amount) * (long) Long.signum(numerator);
        return parts[0].longValueExact() + (up ? sign : 0);
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(amount, other.amount));
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        StringBuilder digits = new StringBuilder(String.valueOf(Math.abs(amount)));
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, '.');
        }
        return (amount < 0 ? "-Rp" : "Rp").concat(digits.toString());
    }
}
