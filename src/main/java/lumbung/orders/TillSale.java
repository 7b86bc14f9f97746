package lumbung.orders;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import lumbung.message.Message;
import lumbung.orders.kept.Basis;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Policy;
import lumbung.pricing.Quote;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/**
 * What was sold at a till elsewhere: R091. It keeps the till's own figures; what they differ from the list price is the till's
 * step of the price, and no rule's.
 *
 * @param origin by what it is known again
 * @param personId who bought; 0 for pembeli umum
 * @param at when, on the village's clock
 */
public record TillSale(
        String origin, long personId, LocalDateTime at, List<TillSale.Line> lines, String note, boolean paid) {
    public TillSale {
        lines = List.copyOf(lines);
    }

    /**
     * So much of a product.
     *
     * @param quantity in smallest units
     * @param amount what was paid for all of it
     */
    public record Line(Product product, long quantity, Rupiah amount) {
        private Quote.Line priced() {
            Rupiah listed = Rupiah.of(product.listed(quantity));
            Quote.Step step = new Quote.Step(
                    new Quote.Cause.ByTill(), Message.of("pricing.till"), Optional.empty(), listed, amount);
            return new Quote.Line(product, quantity, listed, amount, listed.equals(amount) ? List.of() : List.of(step));
        }
    }

    /**
     * As an order that was handed over.
     *
     * @param number as it stands on the receipt here
     * @param ids makes the ids of all rows
     */
    public Receipt written(long number, Policy policy, LongSupplier ids) {
        Order order = new Order(
                ids.getAsLong(),
                0,
                number,
                personId,
                at,
                Fulfilment.AT_ONCE,
                note,
                paid,
                Order.Stage.HANDED,
                Rupiah.NOTHING,
                new Basis(policy, Usage.NONE),
                origin);
        List<OrderLine> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new OrderLine(
                    ids.getAsLong(),
                    0,
                    order.id(),
                    rows.size(),
                    personId,
                    order.day(),
                    line.priced(),
                    Optional.empty(),
                    0));
        }
        return new Receipt(order, rows, List.of(), List.of());
    }
}
