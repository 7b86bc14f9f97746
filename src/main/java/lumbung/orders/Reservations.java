package lumbung.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Orders;
import lumbung.pricing.Basket;
import lumbung.pricing.goods.Product;
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

    /** What holds on a day: for each sort of goods what was said of that day, else what is usual. */
    public List<Capacity> limits(LocalDate day) {
        List<Capacity> all = orders.capacities();
        return all.stream()
                .filter(it -> it.day()
                        .map(day::equals)
                        .orElseGet(() -> all.stream()
                                .noneMatch(other -> other.businessId() == it.businessId()
                                        && other.goods().equals(it.goods())
                                        && other.day().filter(day::equals).isPresent())))
                .toList();
    }

    /**
     * How many units of each product are promised for a day.
     *
     * @param except an order that does not count, 0 for none
     */
    private Map<Product, Long> promised(LocalDate day, long except) {
        Map<Product, Long> units = new LinkedHashMap<>();
        OrderFilter due =
                OrderFilter.ALL.at(Order.Stage.OPEN, Order.Stage.HANDED).due(OrderFilter.Days.between(day, day));
        orders.each(due, receipt -> {
            if (receipt.order().id() != except) {
                receipt.lines()
                        .forEach(line ->
                                units.merge(line.product(), line.product().units(line.stayed()), Long::sum));
            }
            return true;
        });
        return units;
    }

    /** What an order would promise too much of; nothing where all can be made. */
    public List<Message> warnings(OrderDraft draft, long except) {
        LocalDate day = draft.fulfilment().day().orElse(draft.at().toLocalDate());
        Map<Product, Long> wanted = new LinkedHashMap<>();
        for (Basket.Line line : draft.lines()) {
            wanted.merge(line.product(), line.product().units(line.quantity()), Long::sum);
        }
        List<Capacity> limits = limits(day).stream()
                .filter(it -> wanted.keySet().stream().anyMatch(it::counts))
                .toList();
        if (limits.isEmpty()) {
            return List.of();
        }
        Map<Product, Long> promised = promised(day, except);
        List<Message> warnings = new ArrayList<>();
        for (Capacity limit : limits) {
            long before = units(promised, limit);
            long now = units(wanted, limit);
            if (before + now > limit.units()) {
                Message whose = named(limit, wanted.keySet());
                warnings.add(Message.of("orders.full", whose, day, limit.units(), before, now));
            }
        }
        return warnings;
    }

    private static long units(Map<Product, Long> units, Capacity limit) {
        return units.entrySet().stream()
                .filter(it -> limit.counts(it.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * What a limit is called: "Azzalea", "kue dari Azzalea", "Bolu pandan".
     *
     * @param products among which its product is
     */
    public Message named(Capacity limit, Collection<Product> products) {
        String business =
                directory.business(limit.businessId()).map(Business::name).orElse("");
        if (!limit.goods().tag().isEmpty()) {
            return Message.of("orders.limit.tag", limit.goods().tag(), business);
        }
        OptionalLong one = limit.goods().product();
        return one.isEmpty()
                ? Message.of("orders.limit.all", business)
                : products.stream()
                        .filter(it -> it.id() == one.getAsLong())
                        .findFirst()
                        .map(it -> Message.of("orders.limit.product", it.name(), business))
                        .orElse(Message.of("orders.limit.all", business));
    }
}
