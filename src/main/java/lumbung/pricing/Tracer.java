package lumbung.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;

/** Writes down what becomes of every rule, where somebody wants to know. Nothing about social households is written. */
final class Tracer {
    private final boolean listens;
    private final List<Trace.Entry> entries = new ArrayList<>();

    Tracer(boolean listens) {
        this.listens = listens;
    }

    /** Whether it is worth finding reasons. */
    boolean listens() {
        return listens;
    }

    List<Trace.Entry> entries() {
        return entries;
    }

    void used(Compiled rule, Optional<Integer> line, Message reason, long after) {
        write(rule, line, Trace.Verdict.USED, reason, after);
    }

    void lost(Offer offer, Message reason) {
        if (isShown(offer.rule())) {
            write(offer.rule(), line(offer), Trace.Verdict.LOST, reason, after(offer.lines()));
        }
    }

    void dropped(Compiled rule, Optional<WorkingLine> line, Message reason) {
        if (isShown(rule)) {
            write(
                    rule,
                    line.map(WorkingLine::place),
                    Trace.Verdict.DROPPED,
                    reason,
                    after(line.stream().toList()));
        }
    }

    /** The floor, a hand, the rounding. */
    void figure(Optional<Integer> line, Message title, Message reason, long after) {
        if (listens) {
            entries.add(new Trace.Entry(line, title, Optional.empty(), Trace.Verdict.FIGURE, reason, Rupiah.of(after)));
        }
    }

    private void write(Compiled rule, Optional<Integer> line, Trace.Verdict verdict, Message reason, long after) {
        if (listens) {
            entries.add(new Trace.Entry(
                    line, rule.label().title(), rule.label().decision(), verdict, reason, Rupiah.of(after)));
        }
    }

    private boolean isShown(Compiled rule) {
        return listens && !rule.rule().isHidden();
    }

    private static long after(List<WorkingLine> lines) {
        return lines.stream().mapToLong(WorkingLine::running).sum();
    }

    private static Optional<Integer> line(Offer offer) {
        return offer.lines().size() == 1 ? Optional.of(offer.lines().get(0).place()) : Optional.empty();
    }
}
