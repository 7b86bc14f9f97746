package lumbung.orders;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Receipt;
import lumbung.register.Area;
import lumbung.register.Card;

/** What is to be brought or passed on on a day, in the order of the way through the village: R090. */
public record Deliveries(List<Stop> stops) {
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    public Deliveries {
        stops = List.copyOf(stops);
    }

    /**
     * Where to stop.
     *
     * @param card of who ordered; empty for pembeli umum
     * @param path from the desa down to the RT; empty where nobody knows
     */
    public record Stop(Receipt receipt, Optional<Card> card, List<Area> path) {
        public Stop {
            path = List.copyOf(path);
        }

        /** By what the house is found. */
        private String house() {
            return card.map(it -> it.person().dwelling().landmark()).orElse("");
        }

        private String name() {
            return card.map(it -> it.person().naming().name()).orElse("");
        }
    }

    /**
     * Those that are open and to be brought or passed on on a day; whose place is not known come last. On today's way goes
     * what should have been brought before, too.
     */
    public static Deliveries of(LocalDate day, LocalDate today, Market.Ports ports) {
        List<Stop> stops = new ArrayList<>();
        Optional<LocalDate> from = day.equals(today) ? Optional.empty() : Optional.of(day);
        OrderFilter due = OrderFilter.ALL.at(Order.Stage.OPEN).due(new OrderFilter.Days(from, Optional.of(day)));
        ports.orders().each(due, receipt -> {
            if (receipt.order().fulfilment().way() != Fulfilment.Way.FETCH) {
                stops.add(stop(receipt, ports));
            }
            return true;
        });
        stops.sort(Comparator.comparing(Stop::path, Deliveries::compare)
                .thenComparing(it -> it.receipt()
                        .order()
                        .fulfilment()
                        .time()
                        .map(Object::toString)
                        .orElse(""))
                .thenComparing(Stop::house, Deliveries::natural)
                .thenComparing(Stop::name, Deliveries::natural)
                .thenComparing(it -> it.receipt().order().number()));
        return new Deliveries(stops);
    }

    private static Stop stop(Receipt receipt, Market.Ports ports) {
        Optional<Card> card = ports.people().card(receipt.order().personId());
        List<Area> path = card.map(it -> it.person().dwelling().areaId())
                .map(ports.people().directory()::path)
                .orElse(List.of());
        return new Stop(receipt, card, path);
    }

    /** Level by level from above; a place that is not told goes behind its neighbours. */
    private static int compare(List<Area> one, List<Area> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int order = natural(one.get(at).name(), other.get(at).name());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(other.size(), one.size());
    }

    /** RT 2 comes before RT 10. */
    static int natural(String one, String other) {
        List<String> left = pieces(one);
        List<String> right = pieces(other);
        for (int at = 0; at < Math.min(left.size(), right.size()); at++) {
            int order = piece(left.get(at), right.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int piece(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareToIgnoreCase(other);
    }
}
