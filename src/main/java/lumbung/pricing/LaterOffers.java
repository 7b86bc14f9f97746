package lumbung.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.message.Message;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.HowMuch;

/** The offers of the rules about orders and goods, which look at several lines at once. */
final class LaterOffers {
    private final Shortlist shortlist;
    private final Counts counts;
    private final Tracer tracer;

    LaterOffers(Shortlist shortlist, Counts counts, Tracer tracer) {
        this.shortlist = shortlist;
        this.counts = counts;
        this.tracer = tracer;
    }

    /** Those of one of the two kinds. */
    List<Offer> of(List<WorkingLine> lines, Class<? extends Effect> kind) {
        Map<Compiled, List<WorkingLine>> about = about(lines, rule -> kind.isInstance(firstEffect(rule)));
        List<Offer> offers = new ArrayList<>();
        about.forEach((rule, those) -> {
            Optional<Message> refusal = shortlist.refusal(rule);
            refusal.ifPresent(reason -> tracer.dropped(rule, Optional.empty(), reason));
            if (refusal.isEmpty()) {
                offers.addAll(offers(rule, those));
            }
        });
        return offers;
    }

    private static Effect firstEffect(Compiled rule) {
        return rule.rule().tiers().get(0).effect();
    }

    private Map<Compiled, List<WorkingLine>> about(List<WorkingLine> lines, Predicate<Compiled> wanted) {
        Map<Compiled, List<WorkingLine>> about = new LinkedHashMap<>();
        for (WorkingLine line : lines) {
            for (Shelf shelf : tracer.listens() ? line.shelves() : line.open()) {
                for (Compiled rule : shelf.later()) {
                    if (wanted.test(rule)) {
                        about.computeIfAbsent(rule, any -> new ArrayList<>()).add(line);
                    }
                }
            }
        }
        return about;
    }

    /** A rule that counts each line looks at each by itself, every other one at all together. */
    private List<Offer> offers(Compiled rule, List<WorkingLine> lines) {
        List<Offer> offers = new ArrayList<>();
        if (rule.rule().howMuch().over() == HowMuch.Over.LINE) {
            lines.forEach(line -> add(offers, rule, counts.of(rule, line), line.alone()));
        } else {
            add(offers, rule, counts.together(rule), lines);
        }
        return offers;
    }

    private void add(List<Offer> offers, Compiled rule, long count, List<WorkingLine> lines) {
        rule.effect(count)
                .ifPresentOrElse(
                        effect -> offers.add(new Offer(rule, effect, count, lines)),
                        () -> tracer.dropped(rule, one(lines), Amounts.needs(rule.rule(), count)));
    }

    private static Optional<WorkingLine> one(List<WorkingLine> lines) {
        return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    }
}
