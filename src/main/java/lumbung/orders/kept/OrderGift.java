package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.journal.Entity;
import lumbung.pricing.Quote;

/**
 * Goods that came along with an order: bonus or tester (R062, R064).
 *
 * @param personId who ordered, as in the order
 * @param followUp on which day to ask how it was; empty where nobody asks
 * @param answer what was said when somebody asked; empty before
 */
public record OrderGift(
        long id,
        long version,
        long orderId,
        int place,
        long personId,
        Quote.Given given,
        Optional<LocalDate> followUp,
        String answer)
        implements Entity {
    public static final int LONGEST_ANSWER = 1_000;

    public OrderGift answered(String said) {
        return new OrderGift(id, version, orderId, place, personId, given, followUp, said);
    }
}
