package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;

/**
 * Which orders a list shows.
 *
 * @param label what is told above the list
 */
record OrderScope(OrderFilter filter, Message label) implements Event.Answer {
    static final OrderScope ALL = new OrderScope(OrderFilter.ALL, Message.of("selling.filter.all"));

    /** Not handed over, though their day is here. */
    static OrderFilter due(LocalDate today) {
        return OrderFilter.ALL.at(Order.Stage.OPEN).due(new OrderFilter.Days(Optional.empty(), Optional.of(today)));
    }

    static OrderScope today(LocalDate today) {
        return new OrderScope(due(today), Message.of("selling.filter.today"));
    }

    static OrderScope unpaid() {
        OrderFilter filter =
                OrderFilter.ALL.at(Order.Stage.OPEN, Order.Stage.HANDED).unpaid(true);
        return new OrderScope(filter, Message.of("selling.filter.unpaid"));
    }

    static OrderScope of(long personId, String name) {
        return new OrderScope(OrderFilter.ALL.of(personId), Message.of("selling.filter.person", name));
    }

    static OrderScope business(long id, String name) {
        return new OrderScope(OrderFilter.ALL.with(id), Message.of("selling.filter.business", name));
    }

    static OrderScope on(LocalDate day) {
        return new OrderScope(
                OrderFilter.ALL.ordered(OrderFilter.Days.between(day, day)), Message.of("selling.filter.day", day));
    }
}
