package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;

/** What of earlier orders bears on the price of the next one: as it was, or as it would have been with other rules. */
public interface Past {
    /** On which days somebody ordered of which business, oldest first. */
    List<Visit> visits(long personId);

    /** An order of somebody, as far as it concerns one business. */
    record Visit(long orderId, long businessId, LocalDate day) {}

    /** What somebody bought in some days, oldest first, lines of which all came back left out. */
    List<OrderLine> bought(long personId, LocalDate from, LocalDate until);

    /**
     * What was used of a rule in some days, what was bought left out.
     *
     * @param except an order that does not count, 0 for none
     */
    Usage.Used used(Use of, LocalDate from, LocalDate until, long except);

    /**
     * Whose use of which rule.
     *
     * @param personId 0 for nobody
     * @param householdId 0 for none
     */
    record Use(long ruleId, long personId, long householdId) {}

    /**
     * What was taken off by hand on a day without an officer, by business.
     *
     * @param except an order that does not count, 0 for none
     */
    Map<Long, Rupiah> takenByHand(LocalDate day, long except);
}
