package lumbung.orders;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.RuleUse;
import lumbung.pricing.Refund;
import lumbung.pricing.goods.Rupiah;

/** Takes goods and whole orders back, by the receipt's own figures: nothing is priced again. */
public final class Returns {
    private final Ledger ledger;
    private final Orders orders;
    private final LocalDate today;

    public Returns(Ledger ledger, Orders orders, LocalDate today) {
        this.ledger = ledger;
        this.orders = orders;
        this.today = today;
    }

    /** All that has not come back yet; the limits of rules count the order no longer. */
    public Outcome<OrderReturn> cancel(Receipt receipt, String reason) {
        return carryOut(receipt, left(receipt), reason, Order.Stage.CANCELLED);
    }

    /**
     * Some of it.
     *
     * @param quantities in smallest units, by the line's place; refused where that is more than is left
     */
    public Outcome<OrderReturn> back(Receipt receipt, Map<Integer, Long> quantities, String reason) {
        Map<Integer, Long> left = left(receipt);
        boolean fits = !quantities.isEmpty()
                && quantities.entrySet().stream()
                        .allMatch(it -> it.getValue() > 0 && it.getValue() <= left.getOrDefault(it.getKey(), 0L));
        boolean all = quantities.equals(left);
        return fits
                ? carryOut(
                        receipt,
                        quantities,
                        reason,
                        all ? Order.Stage.CANCELLED : receipt.order().stage())
                : Outcome.refused(Refusal.at("quantity", "orders.refused.back"));
    }

    private static Map<Integer, Long> left(Receipt receipt) {
        Map<Integer, Long> left = new HashMap<>();
        receipt.lines().stream()
                .filter(line -> line.stayed() > 0)
                .forEach(line -> left.put(line.place(), line.stayed()));
        return left;
    }

    private Outcome<OrderReturn> carryOut(
            Receipt receipt, Map<Integer, Long> quantities, String reason, Order.Stage stage) {
        Order order = receipt.order();
        Optional<Refusal> flaw = flaw(order, reason);
        if (flaw.isPresent()) {
            return Outcome.refused(flaw.get());
        }
        Rupiah refund = Refund.of(receipt.quote(), receipt.returned(), quantities);
        boolean whole = stage == Order.Stage.CANCELLED;
        Message what = Message.of(
                whole ? "orders.operation.cancelled" : "orders.operation.back", order.number(), refund.toString());
        return ledger.write(ledger.intent(what), changes -> {
            OrderReturn back = new OrderReturn(
                    changes.newId(), 0, order.id(), order.personId(), today, quantities, refund, reason.strip());
            for (OrderLine line : receipt.lines()) {
                long more = quantities.getOrDefault(line.place(), 0L);
                if (more > 0) {
                    changes.change(line.after(more));
                }
            }
            changes.add(back);
            if (whole) {
                changes.change(order.at(stage));
                for (RuleUse use : orders.uses(order.id())) {
                    changes.remove(use);
                }
            }
            return Outcome.done(back);
        });
    }

    private static Optional<Refusal> flaw(Order order, String reason) {
        if (order.stage() == Order.Stage.CANCELLED) {
            return Optional.of(Refusal.of("orders.refused.cancelled", order.number()));
        }
        boolean said = !reason.isBlank() && reason.length() <= OrderReturn.LONGEST_REASON;
        return said
                ? Optional.empty()
                : Optional.of(Refusal.at("reason", "orders.refused.reason", OrderReturn.LONGEST_REASON));
    }
}
