package lumbung.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;

/**
 * Which of several rules do what they offer: of the exclusive ones the first on each line, then the stackable ones of one group,
 * each on what those before it left. Nobody gets the rules of two communities on one line.
 */
final class Contest implements Comparator<Offer> {
    private static final Comparator<Offer> BY_RANK =
            Comparator.comparingInt(offer -> offer.rule().rank());

    private final Stage stage;
    private final Policy.Preference preference;
    private final Tracer tracer;
    private final Compiled[] exclusive;
    private final Compiled[] community;
    private final Compiled[] stacked;

    /** What offers do in one of the steps. */
    interface Stage {
        /** What the buyer would save now. */
        long gain(Offer offer);

        /** Whether that is the same whatever else is taken. */
        boolean steady();

        void take(Offer offer);
    }

    /**
     * A contest in which nothing is taken yet.
     *
     * @param lines how many there are
     */
    Contest(Stage stage, int lines, Policy.Preference preference, Tracer tracer) {
        this.exclusive = new Compiled[lines];
        this.community = new Compiled[lines];
        this.stacked = new Compiled[lines];
        this.stage = stage;
        this.preference = preference;
        this.tracer = tracer;
    }

    void hold(List<Offer> offers) {
        List<Offer> exclusives = those(offers, true);
        if (exclusives.size() > 1) {
            exclusives.sort(this);
        }
        exclusives.forEach(this::decide);
        List<Offer> open = those(offers, false);
        if (open.size() > 1) {
            open.sort(stage.steady() ? this : BY_RANK);
        }
        if (stage.steady()) {
            open.forEach(this::decide);
            return;
        }
        // Each changes what the next would save, so the first is sought again and again.
        while (!open.isEmpty()) {
            decide(open.remove(first(open)));
        }
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

    private void decide(Offer offer) {
        Optional<Compiled> winner = winner(offer);
        if (winner.isEmpty()) {
            seat(offer);
            stage.take(offer);
        } else {
            lost(offer, winner.get());
        }
    }

    /** The place of the first; it is one of those of the best rank, which come first. Each is asked once what it would save. */
    private int first(List<Offer> open) {
        Compiled first = open.get(0).rule();
        long least = weight(open.get(0));
        int place = 0;
        for (int at = 1; at < open.size() && open.get(at).rule().rank() == first.rank(); at++) {
            Compiled rule = open.get(at).rule();
            long weight = weight(open.get(at));
            if (weight < least || (weight == least && rule.age() < first.age())) {
                first = rule;
                least = weight;
                place = at;
            }
        }
        return place;
    }

    /** The smaller goes first; no two are equal. What they would save is asked only where ranks are. */
    @Override
    public int compare(Offer one, Offer other) {
        int order = Integer.compare(one.rule().rank(), other.rule().rank());
        if (order == 0) {
            order = Long.compare(weight(one), weight(other));
        }
        return order == 0 ? Integer.compare(one.rule().age(), other.rule().age()) : order;
    }

    /** What decides between equal ranks. */
    private long weight(Offer offer) {
        return switch (preference) {
            case BUYER -> -stage.gain(offer);
            case BUSINESS -> stage.gain(offer);
            case OLDEST -> 0;
        };
    }

    /** Who stands in the way; nobody where the offer can be taken. */
    private Optional<Compiled> winner(Offer offer) {
        for (WorkingLine line : offer.lines()) {
            Optional<Compiled> before = inTheWay(offer.rule(), line);
            if (before.isPresent()) {
                return before;
            }
        }
        return Optional.empty();
    }

    private Optional<Compiled> inTheWay(Compiled rule, WorkingLine line) {
        int place = line.place();
        if (rule.isExclusive() && exclusive[place] != null) {
            return Optional.of(exclusive[place]);
        }
        if (rule.forCommunities() && community[place] != null) {
            return Optional.of(community[place]);
        }
        return rule.isExclusive()
                ? Optional.empty()
                : Optional.ofNullable(stacked[place]).filter(first -> !isSameGroup(rule, first));
    }

    private static boolean isSameGroup(Compiled rule, Compiled other) {
        return rule.rule()
                .combination()
                .group()
                .equals(other.rule().combination().group());
    }

    private void seat(Offer offer) {
        Compiled rule = offer.rule();
        for (WorkingLine line : offer.lines()) {
            putIfAbsent(rule.isExclusive() ? exclusive : stacked, line, rule);
            if (rule.forCommunities()) {
                putIfAbsent(community, line, rule);
            }
        }
    }

    private static void putIfAbsent(Compiled[] seats, WorkingLine line, Compiled rule) {
        if (seats[line.place()] == null) {
            seats[line.place()] = rule;
        }
    }

    private void lost(Offer offer, Compiled winner) {
        if (tracer.listens()) {
            tracer.lost(offer, reason(offer, winner));
        }
    }

    private Message reason(Offer offer, Compiled winner) {
        Message title = winner.label().title();
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
