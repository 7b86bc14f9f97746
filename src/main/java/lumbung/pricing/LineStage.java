package lumbung.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.LineEffect;

/** Step 3: the prices of the lines, each by itself. */
final class LineStage implements Contest.Stage {
    private final Shortlist shortlist;
    private final Counts counts;
    private final Tracer tracer;

    LineStage(Shortlist shortlist, Counts counts, Tracer tracer) {
        this.shortlist = shortlist;
        this.counts = counts;
        this.tracer = tracer;
    }

    void run(List<WorkingLine> lines, Policy.Preference preference) {
        Contest contest = new Contest(this, preference, tracer);
        for (WorkingLine line : lines) {
            List<Offer> offers = offers(line);
            if (!offers.isEmpty()) {
                contest.hold(offers);
            }
        }
    }

    private List<Offer> offers(WorkingLine line) {
        List<Offer> offers = new ArrayList<>();
        List<WorkingLine> alone = List.of(line);
        int best = Integer.MAX_VALUE;
        for (Shelf shelf : line.shelves()) {
            for (Compiled rule : shortlist.of(shelf).lines()) {
                // Whatever ranks behind an exclusive rule that can be had has lost already.
                if (rule.isExclusive() && rule.rank() > best && !tracer.listens()) {
                    continue;
                }
                long count = counts.of(rule, line);
                Optional<Effect> effect = rule.effect(count);
                if (effect.isPresent() && suits(effect.get(), line)) {
                    offers.add(new Offer(rule, effect.get(), count, alone));
                    best = rule.isExclusive() ? Math.min(best, rule.rank()) : best;
                } else if (tracer.listens()) {
                    tracer.dropped(rule, Optional.of(line), reason(rule, count, effect, line));
                }
            }
            if (tracer.listens()) {
                dropped(shelf, line);
            }
        }
        return offers;
    }

    private void dropped(Shelf shelf, WorkingLine line) {
        for (Compiled rule : shelf.lines()) {
            shortlist.refusal(rule).ifPresent(reason -> tracer.dropped(rule, Optional.of(line), reason));
        }
    }

    private static boolean suits(Effect effect, WorkingLine line) {
        return ((LineEffect) effect)
                .amount(line.product(), line.quantity(), line.running())
                .isPresent();
    }

    private static Message reason(Compiled rule, long count, Optional<Effect> effect, WorkingLine line) {
        return effect.map(it -> ((LineEffect) it).lacks(line.product()).orElseThrow())
                .orElseGet(() -> Amounts.needs(rule.rule(), count));
    }

    @Override
    public long gain(Offer offer) {
        WorkingLine line = offer.lines().get(0);
        return line.running() - amount(offer, line);
    }

    @Override
    public void take(Offer offer) {
        WorkingLine line = offer.lines().get(0);
        line.become(offer.rule(), amount(offer, line));
        tracer.used(offer.rule(), Optional.of(line.place()), Message.of("pricing.used"), line.running());
    }

    private static long amount(Offer offer, WorkingLine line) {
        return ((LineEffect) offer.effect())
                .amount(line.product(), line.quantity(), line.running())
                .orElseThrow();
    }
}
