package lumbung.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.goods.Split;
import lumbung.pricing.rule.OrderEffect;

/** Step 4: what is taken off several lines together, divided over them to the rupiah. */
final class OrderStage implements Contest.Stage {
    private final Tracer tracer;

    OrderStage(Tracer tracer) {
        this.tracer = tracer;
    }

    void run(List<Offer> offers, int lines, Policy.Preference preference) {
        new Contest(this, lines, preference, tracer).hold(offers);
    }

    @Override
    public boolean steady() {
        return false;
    }

    @Override
    public long gain(Offer offer) {
        return Arrays.stream(off(offer)).sum();
    }

    @Override
    public void take(Offer offer) {
        long[] off = off(offer);
        for (int at = 0; at < off.length; at++) {
            WorkingLine line = offer.lines().get(at);
            if (off[at] > 0) {
                line.become(offer.rule(), line.running() - off[at]);
            }
        }
        tracer.used(offer.rule(), Optional.empty(), Message.of("pricing.used"), total(offer.lines()));
    }

    /** What comes off each line; never more than it costs. */
    private static long[] off(Offer offer) {
        List<WorkingLine> lines = offer.lines();
        if (offer.effect() instanceof OrderEffect.CheapestFree free) {
            return cheapest(free, lines);
        }
        long total = total(lines);
        long wanted = offer.effect() instanceof OrderEffect.OrderAmountOff amount
                ? amount.off().amount()
                : ((OrderEffect.OrderPercentOff) offer.effect()).percent().partOf(total);
        return Split.of(
                Math.min(wanted, total),
                lines.stream().mapToLong(WorkingLine::running).toArray(),
                byContent(lines));
    }

    private static long total(List<WorkingLine> lines) {
        return lines.stream().mapToLong(WorkingLine::running).sum();
    }

    private static Comparator<Integer> byContent(List<WorkingLine> lines) {
        return Comparator.comparing(lines::get, WorkingLine.BY_CONTENT);
    }

    /** So many whole units free, from the line whose units cost least on. */
    private static long[] cheapest(OrderEffect.CheapestFree free, List<WorkingLine> lines) {
        long units = lines.stream().mapToLong(WorkingLine::units).sum();
        long left = units / free.every() * free.free();
        long[] off = new long[lines.size()];
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < off.length; at++) {
            order.add(at);
        }
        order.sort(Comparator.comparingLong((Integer at) -> each(lines.get(at))).thenComparing(byContent(lines)));
        for (int at : order) {
            WorkingLine line = lines.get(at);
            long taken = Math.min(left, line.units());
            off[at] = taken == 0 ? 0 : Split.of(line.running(), parts(line, taken), Comparator.naturalOrder())[0];
            left -= taken;
        }
        return off;
    }

    private static long each(WorkingLine line) {
        return line.running() * line.product().unit().factor() / line.quantity();
    }

    /** What is free of a line, and the rest of it. */
    private static long[] parts(WorkingLine line, long units) {
        long free = units * line.product().unit().factor();
        return new long[] {free, line.quantity() - free};
    }
}
