package lumbung.access;

import lumbung.journal.Entity;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.RuleUse;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.Prices;

/** Holds an owner's writes of orders to the own goods: an order with another's goods too is the counter's. */
final class OrderGuard {
    private final Orders all;
    private final Prices seen;

    /**
     * Guards one operation.
     *
     * @param all every order, whole
     * @param seen prices as the owner sees them
     */
    OrderGuard(Orders all, Prices seen) {
        this.all = all;
        this.seen = seen;
    }

    boolean within(Entity row, Scope bound) {
        if (row instanceof OrderLine line) {
            return bound.owns(line.businessId()) && isOwn(line.orderId(), bound);
        }
        if (row instanceof OrderGift gift) {
            return bound.owns(gift.given().product().businessId()) && isOwn(gift.orderId(), bound);
        }
        if (row instanceof Capacity capacity) {
            return bound.owns(capacity.businessId());
        }
        if (row instanceof StandingOrder standing) {
            return standing.items().stream().allMatch(item -> sells(item.productId(), bound));
        }
        if (row instanceof Order order) {
            return isOwn(order.id(), bound);
        }
        if (row instanceof OrderReturn back) {
            return isOwn(back.orderId(), bound);
        }
        return row instanceof RuleUse use && isOwn(use.orderId(), bound);
    }

    /** An order that is not there yet becomes what its lines make of it. */
    private boolean isOwn(long order, Scope bound) {
        return all.receipt(order).stream()
                .flatMap(receipt -> receipt.lines().stream())
                .allMatch(line -> bound.owns(line.businessId()));
    }

    private boolean sells(long product, Scope bound) {
        return seen.products().stream()
                .filter(it -> it.id() == product)
                .map(KeptProduct::product)
                .anyMatch(it -> bound.owns(it.businessId()));
    }
}
