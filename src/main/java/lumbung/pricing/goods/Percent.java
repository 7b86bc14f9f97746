package lumbung.pricing.goods;

import java.math.BigDecimal;
import java.util.Optional;

/** A percentage in basis points, hundredths of a percent: 2,5 % is 250. As text it is "2,5%". */
public record Percent(int basisPoints) {
    public static final Percent NONE = new Percent(0);
    public static final int WHOLE = 10_000;
    private static final int PLACES = 2;

    public static Percent of(int whole) {
        return new Percent(Math.multiplyExact(whole, WHOLE / 100));
    }

    /** From a decimal number of percent; empty where it is finer than a basis point. */
    public static Optional<Percent> of(BigDecimal percent) {
        BigDecimal points = percent.movePointRight(PLACES).stripTrailingZeros();
        boolean fits = points.scale() <= 0 && points.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? Optional.of(new Percent(points.intValueExact())) : Optional.empty();
    }

    /** In percent. */
    public BigDecimal decimal() {
        BigDecimal plain = BigDecimal.valueOf(basisPoints, PLACES).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** So much of an amount, a half rounded up. */
    public long partOf(long amount) {
        return Rupiah.times(amount, basisPoints, WHOLE);
    }

    /** The amount with so much on top, rounded once. */
    public long onTopOf(long amount) {
        return Rupiah.times(amount, (long) WHOLE + basisPoints, WHOLE);
    }

    @Override
    public String toString() {
        return decimal().toPlainString().replace('.', ',').concat("%");
    }
}
