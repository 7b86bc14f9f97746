package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lumbung.pricing.goods.Rupiah;
import lumbung.search.Sql;

/** What is kept about orders, as one reads it. */
public interface Orders extends Past {
    Optional<Receipt> receipt(long orderId);

    /** The one whose receipt has this number. */
    Optional<Receipt> numbered(long number);

    /** The largest number so far, 0 for none. */
    long lastNumber();

    /** Some orders, the newest first, behind one that is known already. */
    List<Receipt> newest(OrderFilter filter, Optional<OrderFilter.Behind> behind, int limit);

    /** Goes through orders, the oldest first, until somebody has seen enough. */
    void each(OrderFilter filter, Predicate<Receipt> visitor);

    /** Which of these origins are there already. */
    Set<String> known(Collection<String> origins);

    /** How a rule was used in some days, oldest first. */
    List<RuleUse> uses(long ruleId, LocalDate from, LocalDate until);

    /** The rules that served an order. */
    List<RuleUse> uses(long orderId);

    /** What rules gave away so far, by rule. */
    Map<Long, Rupiah> given();

    /**
     * Whom a condition means.
     *
     * @param condition on the person {@code p}
     */
    Set<Long> people(Sql condition);

    /** What people bought so far, by business. */
    List<CustomerTotal> totals(Collection<Long> people);

    /** What they come to. */
    Figures figures();

    /** What came of some days. */
    Tallies tallies();

    /** What was sold, day by day. */
    List<DayTotal> sold(LocalDate from, LocalDate until);

    /** What was sold of each product in some days, person by person. */
    List<ProductTotal> products(LocalDate from, LocalDate until);

    /** Goods that somebody is to be asked about, up to a day, the oldest first. */
    List<OrderGift> toAsk(LocalDate until, int limit);

    List<StandingOrder> standing();

    List<Capacity> capacities();

    /** Whether a receipt shows all of its order: an owner sees the own lines only. */
    default boolean isWhole(Receipt receipt) {
        return true;
    }

    /** Also those whose time is over. */
    List<SocialHousehold> social();
}
