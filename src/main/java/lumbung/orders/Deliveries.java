package lumbung.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Receipt;
import lumbung.register.Area;
import lumbung.register.Card;

/**
 * Where goods are to be brought on a day, in the order in which one walks: R090.
 *
 * @param stops by area, RW and RT as they are counted
 */
public record Deliveries(List<Deliveries.Stop> stops) {
    public Deliveries {
        stops = List.copyOf(stops);
    }

    /**
     * An order to bring.
     *
     * @param card who gets it; empty for pembeli umum
     * @param path the areas in which that is, the largest first
     */
    public record Stop(Receipt receipt, Optional<Card> card, List<Area> path) {
        public Stop {
            path = List.copyOf(path);
        }
    }

    /** Open orders to be brought or passed on that day. */
    public static Deliveries of(LocalDate day, Market.Ports ports) {
        OrderFilter due = OrderFilter.ALL.at(Order.Stage.OPEN).due(OrderFilter.Days.between(day, day));
        List<Stop> stops = new ArrayList<>();
        ports.orders().each(due, receipt -> {
            if (receipt.order().fulfilment().way() != Fulfilment.Way.FETCH) {
                Optional<Card> card = ports.people().card(receipt.order().personId());
                List<Area> path = card.map(it -> ports.people()
                                .directory()
                                .path(it.person().dwelling().areaId()))
                        .orElse(List.of());
                stops.add(new Stop(receipt, card, path));
            }
            return true;
        });
        stops.sort(Comparator.comparing(Deliveries::walked)
                .thenComparing(it -> it.receipt().order().number()));
        return new Deliveries(stops);
    }

    /** Names with their numbers made as long as each other, so that RT 9 comes before RT 10. */
    private static String walked(Stop stop) {
        StringBuilder all = new StringBuilder();
        for (Area area : stop.path) {
            String name = area.name();
            boolean counted = !name.isEmpty() && name.chars().allMatch(Character::isDigit) && name.length() <= 6;
            all.append(counted ? "0".repeat(6 - name.length()).concat(name) : name)
                    .append('\t');
        }
        return all.isEmpty() ? "\uFFFF" : all.toString();
    }
}
