package lumbung.workbench.view;

import java.util.Optional;
import lumbung.orders.OrderDraft;
import lumbung.orders.kept.Receipt;

/**
 * What a counter is opened for.
 *
 * @param personId who buys, 0 for nobody yet
 * @param usual whether it begins with what that person usually has
 * @param before the order that is changed; empty for a new one
 * @param first what stood in it at first
 */
record SaleBegun(long personId, boolean usual, Optional<Receipt> before, Optional<OrderDraft> first) {
    long orderId() {
        return before.map(it -> it.order().id()).orElse(0L);
    }

    /** By what a draft of it is found again. */
    long subject() {
        return before.isPresent() ? orderId() : personId;
    }

    SaleBegun with(OrderDraft draft) {
        return new SaleBegun(personId, usual, before, Optional.of(draft));
    }
}
