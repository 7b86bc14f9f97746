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
import lumbung.register.Card;
import lumbung.register.Phone;

/** What is to be brought or passed on on a day, in the order of the way through the village: R090. */
public record Deliveries(List<Stop> stops) {
    public Deliveries {
        stops = List.copyOf(stops);
    }

    /**
     * Where to stop.
     *
     * @param card of who ordered; empty for pembeli umum
     * @param door where that is
     */
    public record Stop(Receipt receipt, Optional<Card> card, Doorstep door) {
        /** For when it was to be ready, where that was before a day. */
        public Optional<LocalDate> missed(LocalDate day) {
            return Optional.of(receipt.order().due()).filter(due -> due.isBefore(day));
        }

        /** Where to bring it, or who passes it on; else by what the house is found. */
        public String landmark() {
            String via = receipt.order().fulfilment().via();
            return via.isEmpty() ? door.house() : via;
        }

        /** The number to call on a day, as people read it; empty for none. */
        public String phone(LocalDate day) {
            return card.flatMap(it -> it.reachable(day)).map(Phone::shown).orElse("");
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
        stops.sort(Comparator.comparing(Stop::door, Doorstep.BY_AREA)
                .thenComparing(it -> it.receipt()
                        .order()
                        .fulfilment()
                        .time()
                        .map(Object::toString)
                        .orElse(""))
                .thenComparing(Stop::door, Doorstep.BY_HOUSE)
                .thenComparing(it -> it.receipt().order().number()));
        return new Deliveries(stops);
    }

    private static Stop stop(Receipt receipt, Market.Ports ports) {
        Optional<Card> card = ports.people().card(receipt.order().personId());
        return new Stop(receipt, card, Doorstep.of(card, ports.people().directory()));
    }
}
