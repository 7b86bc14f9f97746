package lumbung.orders;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.pricing.Basket;
import lumbung.pricing.Moment;

/**
 * An order while it is being written.
 *
 * @param personId who orders; 0 for pembeli umum
 * @param at when, on the village's clock
 */
public record OrderDraft(
        long personId, LocalDateTime at, List<Basket.Line> lines, Fulfilment fulfilment, String note, boolean paid) {
    public OrderDraft {
        lines = List.copyOf(lines);
    }

    /** An empty one of nobody yet, to be taken along at once. */
    public static OrderDraft begun(LocalDateTime at) {
        return new OrderDraft(0, at, List.of(), Fulfilment.AT_ONCE, "", false);
    }

    public OrderDraft of(long person) {
        return new OrderDraft(person, at, lines, fulfilment, note, paid);
    }

    public OrderDraft with(List<Basket.Line> other) {
        return new OrderDraft(personId, at, other, fulfilment, note, paid);
    }

    public OrderDraft plus(Basket.Line line) {
        List<Basket.Line> more = new ArrayList<>(lines);
        more.add(line);
        return with(more);
    }

    public OrderDraft on(LocalDateTime moment) {
        return new OrderDraft(personId, moment, lines, fulfilment, note, paid);
    }

    public OrderDraft getting(Fulfilment how) {
        return new OrderDraft(personId, at, lines, how, note, paid);
    }

    public OrderDraft noted(String text) {
        return new OrderDraft(personId, at, lines, fulfilment, text, paid);
    }

    public OrderDraft paid(boolean now) {
        return new OrderDraft(personId, at, lines, fulfilment, note, now);
    }

    public Moment moment() {
        return new Moment(at);
    }

    public Basket basket() {
        return new Basket(lines);
    }

    /** Goods that are taken along at once are handed over with the order. */
    Order.Stage stage() {
        return fulfilment.isAtOnce() ? Order.Stage.HANDED : Order.Stage.OPEN;
    }
}
