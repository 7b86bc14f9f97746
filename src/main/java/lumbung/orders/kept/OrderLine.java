package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.journal.Entity;
import lumbung.pricing.Basket;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/**
 * A line of an order, as it was priced.
 *
 * @param place in the order, from 0
 * @param personId who ordered, as in the order
 * @param day when, as in the order
 * @param returned how much of it came back, in smallest units
 */
public record OrderLine(
        long id,
        long version,
        long orderId,
        int place,
        long personId,
        LocalDate day,
        Quote.Line priced,
        Optional<Basket.ByHand> byHand,
        long returned)
        implements Entity {
    public Product product() {
        return priced.product();
    }

    public long businessId() {
        return priced.product().businessId();
    }

    public long quantity() {
        return priced.quantity();
    }

    /** How much of it stayed with who bought. */
    public long stayed() {
        return priced.quantity() - returned;
    }

    /** What was paid for what stayed. */
    public Rupiah kept() {
        long amount = priced.amount().amount();
        return Rupiah.of(amount - Rupiah.times(amount, returned, priced.quantity()));
    }

    /** What a clerk took off without an officer. */
    public Rupiah takenByHand() {
        return byHand.filter(it -> !it.officer()).isEmpty()
                ? Rupiah.NOTHING
                : priced.steps().stream()
                        .filter(step -> step.cause() instanceof Quote.Cause.ByHand)
                        .map(step -> step.before().minus(step.after()))
                        .filter(off -> off.amount() > 0)
                        .reduce(Rupiah.NOTHING, Rupiah::plus);
    }

    /** As it was wanted. */
    public Basket.Line wanted() {
        return new Basket.Line(priced.product(), priced.quantity(), byHand);
    }

    /** After so much more of it came back. */
    public OrderLine after(long moreReturned) {
        return new OrderLine(id, version, orderId, place, personId, day, priced, byHand, returned + moreReturned);
    }
}
