package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which orders are meant.
 *
 * @param person whose
 * @param business with a line of which business
 * @param stages how far they are; empty for any
 * @param unpaid only those that are not said to be paid
 * @param days ordered on which days
 * @param due to be ready on which days
 */
public record OrderFilter(
        OptionalLong person, OptionalLong business, Set<Order.Stage> stages, boolean unpaid, Days days, Days due) {
    public static final OrderFilter ALL =
            new OrderFilter(OptionalLong.empty(), OptionalLong.empty(), Set.of(), false, Days.ANY, Days.ANY);

    public OrderFilter {
        stages = Set.copyOf(stages);
    }

    /**
     * Some days in a row.
     *
     * @param from the first of them; empty for no beginning
     * @param until the last of them; empty for no end
     */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> until) {
        public static final Days ANY = new Days(Optional.empty(), Optional.empty());

        public static Days between(LocalDate first, LocalDate last) {
            return new Days(Optional.of(first), Optional.of(last));
        }
    }

    /**
     * Where a list goes on: behind this order.
     *
     * @param day the order's
     * @param id the order's
     */
    public record Behind(LocalDate day, long id) {
        public static Behind of(Order order) {
            return new Behind(order.day(), order.id());
        }
    }

    public OrderFilter of(long personId) {
        return new OrderFilter(OptionalLong.of(personId), business, stages, unpaid, days, due);
    }

    public OrderFilter with(long businessId) {
        return new OrderFilter(person, OptionalLong.of(businessId), stages, unpaid, days, due);
    }

    public OrderFilter at(Order.Stage... wanted) {
        return new OrderFilter(person, business, Set.of(wanted), unpaid, days, due);
    }

    public OrderFilter unpaid(boolean only) {
        return new OrderFilter(person, business, stages, only, days, due);
    }

    public OrderFilter ordered(Days when) {
        return new OrderFilter(person, business, stages, unpaid, when, due);
    }

    public OrderFilter due(Days when) {
        return new OrderFilter(person, business, stages, unpaid, days, when);
    }
}
