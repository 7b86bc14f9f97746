package lumbung.orders.study;

import java.util.OptionalLong;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Rupiah;

/**
 * What some orders came to, in rupiah.
 *
 * @param orders how many, or how many with a part in it
 * @param listed at list prices
 * @param turnover what was paid, token prices of goods given included on both sides
 * @param margin of it what is left above cost, goods given counted; of products whose cost is not known the turnover is left out
 * @param bonus goods given at list price, less what was paid for them
 */
public record Figures(long orders, long listed, long turnover, long margin, long bonus) {
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    static Figures of(Quote.Line line) {
        OptionalLong cost = line.product().costOf(line.quantity());
        long paid = line.amount().amount();
        return new Figures(0, line.listed().amount(), paid, cost.isPresent() ? paid - cost.getAsLong() : 0, 0);
    }

    static Figures of(Quote.Given given) {
        OptionalLong cost =
                given.product().costOf(given.pieces() * given.product().unit().factor());
        long paid = given.amount().amount();
        return new Figures(0, paid, paid, paid - cost.orElse(0), given.worth().amount());
    }

    /** As a part of one order. */
    Figures once() {
        return new Figures(1, listed, turnover, margin, bonus);
    }

    Figures plus(Figures other) {
        return new Figures(
                orders + other.orders,
                listed + other.listed,
                turnover + other.turnover,
                margin + other.margin,
                bonus + other.bonus);
    }

    /** What was taken off list prices. */
    public Rupiah discount() {
        return Rupiah.of(Math.max(0, listed - turnover));
    }

    /** All that was given: what was taken off, and goods. */
    public Rupiah benefit() {
        return Rupiah.of(discount().amount() + bonus);
    }
}
