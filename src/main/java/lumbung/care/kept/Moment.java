package lumbung.care.kept;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A line of somebody's timeline, whatever is behind it.
 *
 * @param id of the record behind it: a touch, an order, a broadcast, a concern, a promise, an offer, an export
 * @param businessId 0 for the cooperative or for several
 * @param clerkId who noted it; 0 where the journal alone knows
 * @param words what it says; may be empty
 * @param goods what was ordered; empty for what is no order
 * @param waiting whether it waits for an answer or for its day
 */
public record Moment(
        long id,
        LocalDateTime at,
        TouchKind kind,
        Direction direction,
        Medium medium,
        long businessId,
        long clerkId,
        String words,
        List<Goods> goods,
        boolean waiting) {
    public Moment {
        goods = List.copyOf(goods);
    }

    /** The same with other words. */
    public Moment saying(String other) {
        return new Moment(id, at, kind, direction, medium, businessId, clerkId, other, goods, waiting);
    }

    /** So many units of a product. */
    public record Goods(BigDecimal units, String name) {}
}
