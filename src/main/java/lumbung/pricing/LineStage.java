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
        Contest contest = new Contest(this, lines.size(), preference, tracer);
        for (WorkingLine line : lines) {
            List<Offer> offers = tracer.listens() ? allExclusive(line) : firstExclusive(line, contest);
            addStackable(line, offers);
            if (!offers.isEmpty()) {
                contest.hold(offers);
            }
        }
    }

    /** Where nobody asks why the others lost, the first is enough; behind its rank none needs to be looked at. */
    private List<Offer> firstExclusive(WorkingLine line, Contest contest) {
        List<Offer> first = new ArrayList<>();
        for (Shelf shelf : line.open()) {
            for (Compiled rule : shelf.exclusive()) {
                if (!first.isEmpty() && rule.rank() > first.get(0).rule().rank()) {
                    break;
                }
                offer(rule, line)
                        .filter(it -> first.isEmpty() || contest.compare(it, first.get(0)) < 0)
                        .ifPresent(it -> {
                            first.clear();
                            first.add(it);
                        });
            }
        }
        return first;
    }

    private List<Offer> allExclusive(WorkingLine line) {
        List<Offer> offers = new ArrayList<>();
        line.open()
                .forEach(shelf ->
                        shelf.exclusive().forEach(rule -> offer(rule, line).ifPresent(offers::add)));
        line.shelves().forEach(shelf -> dropped(shelf, line));
        return offers;
    }

    private void addStackable(WorkingLine line, List<Offer> offers) {
        for (Shelf shelf : line.open()) {
            for (Compiled rule : shelf.stackable()) {
                offer(rule, line).ifPresent(offers::add);
            }
        }
    }

    private Optional<Offer> offer(Compiled rule, WorkingLine line) {
        long count = counts.of(rule, line);
        Optional<Effect> effect = rule.effect(count);
        if (effect.isPresent() && ((LineEffect) effect.get()).suits(line.product())) {
            return Optional.of(new Offer(rule, effect.get(), count, line.alone()));
        }
        if (tracer.listens()) {
            tracer.dropped(rule, Optional.of(line), reason(rule, count, effect, line));
        }
        return Optional.empty();
    }

    private void dropped(Shelf shelf, WorkingLine line) {
        for (Compiled rule : shelf.all()) {
            if (rule.rule().pricesLines()) {
                shortlist.refusal(rule).ifPresent(reason -> tracer.dropped(rule, Optional.of(line), reason));
            }
        }
    }

    private static Message reason(Compiled rule, long count, Optional<Effect> effect, WorkingLine line) {
        return effect.map(it -> ((LineEffect) it).lacks(line.product()).orElseThrow())
                .orElseGet(() -> Amounts.needs(rule.rule(), count));
    }

    @Override
    public boolean steady() {
        return false;
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
