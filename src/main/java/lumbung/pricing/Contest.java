package lumbung.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;

/**
 * Which of several rules do what they offer: of the exclusive ones the first on each line, then the stackable ones of one group,
 * each on what those before it left. Nobody gets the rules of two communities on one line.
 */
final class Contest {
    private final Stage stage;
    private final Policy.Preference preference;
    private final Tracer tracer;
    private final Map<WorkingLine, Compiled> exclusive = new HashMap<>();
    private final Map<WorkingLine, Compiled> community = new HashMap<>();
    private final Map<WorkingLine, Compiled> stacked = new HashMap<>();

    /** What offers do in one of the steps. */
    interface Stage {
        /** What the buyer would save now. */
        long gain(Offer offer);

        void take(Offer offer);
    }

    Contest(Stage stage, Policy.Preference preference, Tracer tracer) {
        this.stage = stage;
        this.preference = preference;
        this.tracer = tracer;
    }

    void hold(List<Offer> offers) {
        takeInTurn(those(offers, true));
        takeInTurn(those(offers, false));
    }

    private static List<Offer> those(List<Offer> offers, boolean exclusive) {
        List<Offer> some = new ArrayList<>(offers.size());
        for (Offer offer : offers) {
            if (offer.rule().isExclusive() == exclusive) {
                some.add(offer);
            }
        }
        return some;
    }

    /** The first again and again, since what one takes changes what the others would save. */
    private void takeInTurn(List<Offer> open) {
        while (!open.isEmpty()) {
            Offer first = first(open);
            open.remove(first);
            Optional<Compiled> winner = winner(first);
            if (winner.isEmpty()) {
                seat(first);
                stage.take(first);
            } else {
                lost(first, winner.get());
            }
            if (!tracer.listens()) {
                open.removeIf(other -> winner(other).isPresent());
            }
        }
    }

    private Offer first(List<Offer> open) {
        Offer first = open.get(0);
        long most = open.size() == 1 ? 0 : stage.gain(first);
        for (Offer offer : open.subList(1, open.size())) {
            long gain = stage.gain(offer);
            if (isBefore(offer, gain, first, most)) {
                first = offer;
                most = gain;
            }
        }
        return first;
    }

    private boolean isBefore(Offer one, long gain, Offer other, long otherGain) {
        int order = Integer.compare(one.rule().rank(), other.rule().rank());
        if (order == 0) {
            order = switch (preference) {
                case BUYER -> Long.compare(otherGain, gain);
                case BUSINESS -> Long.compare(gain, otherGain);
                case OLDEST -> 0;
            };
        }
        return order == 0 ? one.rule().age() < other.rule().age() : order < 0;
    }

    /** Who stands in the way; nobody where the offer can be taken. */
    private Optional<Compiled> winner(Offer offer) {
        for (WorkingLine line : offer.lines()) {
            Compiled before = inTheWay(offer.rule(), line);
            if (before != null) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private Compiled inTheWay(Compiled rule, WorkingLine line) {
        if (rule.isExclusive() && exclusive.containsKey(line)) {
            return exclusive.get(line);
        }
        if (rule.isForCommunities() && community.containsKey(line)) {
            return community.get(line);
        }
        Compiled first = stacked.get(line);
        return rule.isExclusive() || first == null || isSameGroup(rule, first) ? null : first;
    }

    private static boolean isSameGroup(Compiled rule, Compiled other) {
        return rule.rule().combination().group().equals(other.rule().combination().group());
    }

    private void seat(Offer offer) {
        Compiled rule = offer.rule();
        for (WorkingLine line : offer.lines()) {
            (rule.isExclusive() ? exclusive : stacked).putIfAbsent(line, rule);
            if (rule.isForCommunities()) {
                community.putIfAbsent(line, rule);
            }
        }
    }

    private void lost(Offer offer, Compiled winner) {
        if (tracer.listens()) {
            tracer.lost(offer, reason(offer, winner));
        }
    }

    private Message reason(Offer offer, Compiled winner) {
        Message title = Words.title(winner.rule());
        Compiled loser = offer.rule();
        if (!loser.isExclusive()) {
            boolean group = !winner.isExclusive() && !isSameGroup(loser, winner);
            return Message.of(group ? "pricing.lost.group" : "pricing.lost.community", title);
        }
        if (loser.rank() == winner.rank()) {
            return Message.of("pricing.lost.".concat(preference.name()), title);
        }
        boolean priority = loser.rule().combination().priority()
                != winner.rule().combination().priority();
        return Message.of(priority ? "pricing.lost.priority" : "pricing.lost.specificity", title);
    }
}
