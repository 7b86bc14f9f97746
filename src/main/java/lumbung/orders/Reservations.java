package lumbung.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Orders;
import lumbung.pricing.Basket;
import lumbung.register.Business;
import lumbung.register.Directory;

/** What is promised for a day, beside what a business can make in one: R084. It warns and forbids nothing. */
public final class Reservations {
    private final Orders orders;
    private final Directory directory;

    public Reservations(Orders orders, Directory directory) {
        this.orders = orders;
        this.directory = directory;
    }

    /** How many units a business can make for a day; empty where nobody said. */
    public OptionalLong capacity(long businessId, LocalDate day) {
        List<Capacity> all = orders.capacities().stream()
                .filter(it -> it.businessId() == businessId)
                .toList();
        return all.stream()
                .filter(it -> it.day().filter(day::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().filter(it -> it.day().isEmpty()).findFirst())
                .map(it -> OptionalLong.of(it.units()))
                .orElse(OptionalLong.empty());
    }

    /**
     * How many units are promised for a day, by business.
     *
     * @param except an order that does not count, 0 for none
     */
    public Map<Long, Long> promised(LocalDate day, long except) {
        Map<Long, Long> units = new LinkedHashMap<>();
        OrderFilter due =
                OrderFilter.ALL.at(Order.Stage.OPEN, Order.Stage.HANDED).due(OrderFilter.Days.between(day, day));
        orders.each(due, receipt -> {
            if (receipt.order().id() != except) {
                receipt.lines()
                        .forEach(line ->
                                units.merge(line.businessId(), line.product().units(line.stayed()), Long::sum));
            }
            return true;
        });
        return units;
    }

    /** What an order would promise too much of; nothing where all can be made. */
    public List<Message> warnings(OrderDraft draft, long except) {
        LocalDate day = draft.fulfilment().day().orElse(draft.at().toLocalDate());
        Map<Long, Long> wanted = new LinkedHashMap<>();
        for (Basket.Line line : draft.lines()) {
            wanted.merge(line.product().businessId(), line.product().units(line.quantity()), Long::sum);
        }
        List<Message> warnings = new ArrayList<>();
        Optional<Map<Long, Long>> promised = Optional.empty();
        for (Map.Entry<Long, Long> part : wanted.entrySet()) {
            OptionalLong most = capacity(part.getKey(), day);
            if (most.isPresent()) {
                promised = promised.or(() -> Optional.of(promised(day, except)));
                long before = promised.get().getOrDefault(part.getKey(), 0L);
                if (before + part.getValue() > most.getAsLong()) {
                    warnings.add(Message.of(
                            "orders.full", name(part.getKey()), day, most.getAsLong(), before, part.getValue()));
                }
            }
        }
        return warnings;
    }

    private String name(long businessId) {
        return directory.business(businessId).map(Business::name).orElse("");
    }
}
