package lumbung.orders.kept;

import java.time.LocalDate;
import lumbung.journal.Entity;
import lumbung.pricing.goods.Rupiah;

/**
 * That a rule served an order: what its limits count.
 *
 * @param personId who ordered, 0 for pembeli umum
 * @param householdId of who ordered then, 0 for none
 * @param given what it gave away, goods at their list price
 */
public record RuleUse(
        long id, long version, long orderId, long ruleId, long personId, long householdId, LocalDate day, Rupiah given)
        implements Entity {}
