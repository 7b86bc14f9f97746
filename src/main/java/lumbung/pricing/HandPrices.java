package lumbung.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Rupiah;

/** Still step 6: prices that a clerk gives by hand, with a reason and within a limit, beyond it with an officer: R061. */
final class HandPrices {
    private final Policy.HandLimit limit;
    private final Floor floor;
    private final Usage usage;
    private final Tracer tracer;

    HandPrices(Policy.HandLimit limit, Floor floor, Usage usage, Tracer tracer) {
        this.limit = limit;
        this.floor = floor;
        this.usage = usage;
        this.tracer = tracer;
    }

    /** Sets them, and answers which were not, and why. */
    List<Refusal> set(List<WorkingLine> lines) {
        Map<Long, Long> today = offByBusiness(lines);
        List<Refusal> refused = new ArrayList<>();
        for (WorkingLine line : lines) {
            line.byHand().ifPresent(hand -> {
                Optional<Message> reason = refusal(line, hand, today);
                reason.ifPresentOrElse(
                        why -> refused.add(new Refusal("lines[" + line.place() + "]", why)), () -> set(line, hand));
            });
        }
        return refused;
    }

    /** What was taken off by hand today, and would be now: all lines at once, so that their order does not matter. */
    private Map<Long, Long> offByBusiness(List<WorkingLine> lines) {
        Map<Long, Long> off = new HashMap<>();
        usage.byHand().forEach((business, given) -> off.put(business, given.amount()));
        for (WorkingLine line : lines) {
            line.byHand()
                    .filter(hand -> !hand.officer())
                    .ifPresent(hand -> off.merge(line.product().businessId(), off(line, hand), Long::sum));
        }
        return off;
    }

    private static long off(WorkingLine line, Basket.ByHand hand) {
        return Math.max(0, line.running() - amount(line, hand));
    }

    private static long amount(WorkingLine line, Basket.ByHand hand) {
        return line.product().at(hand.each().amount(), line.quantity());
    }

    private Optional<Message> refusal(WorkingLine line, Basket.ByHand hand, Map<Long, Long> today) {
        if (hand.reason().isBlank()) {
            return Optional.of(Message.of("pricing.hand.reason"));
        }
        if (hand.each().amount() < 0) {
            return Optional.of(Message.of("pricing.hand.negative"));
        }
        if (hand.officer()) {
            return Optional.empty();
        }
        long off = off(line, hand);
        if (off > limit.most().partOf(line.running())) {
            return Optional.of(Message.of("pricing.hand.most", limit.most().toString()));
        }
        if (off > 0 && today.get(line.product().businessId()) > limit.perDay().amount()) {
            return Optional.of(Message.of("pricing.hand.day", limit.perDay()));
        }
        boolean low = off > 0 && amount(line, hand) < floor.of(line);
        return low ? Optional.of(Message.of("pricing.hand.floor", Rupiah.of(floor.of(line)))) : Optional.empty();
    }

    private void set(WorkingLine line, Basket.ByHand hand) {
        Message title = Message.of("pricing.hand", hand.reason());
        line.become(Label.of(new Quote.Cause.ByHand(hand.clerk()), title), amount(line, hand));
        tracer.figure(Optional.of(line.place()), title, Message.of("pricing.used"), line.running());
    }
}
