package lumbung.orders.value;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import lumbung.message.Message;
import lumbung.orders.Doorstep;
import lumbung.orders.kept.Figures;
import lumbung.orders.kept.Figures.AreaDay;
import lumbung.orders.kept.Figures.DayCount;
import lumbung.orders.kept.Figures.Served;
import lumbung.orders.kept.Fulfilment;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Area;
import lumbung.register.Directory;

/**
 * From where orders came in some days, area by area as the land is divided, and what was done for who ordered: R011, R081. Every order is in one line, so that the
 * lines come to all orders.
 *
 * @param lines in the order of the way; behind them people without an address, and pembeli umum
 * @param all all of them together
 * @param services what was done, with the number of orders; bringing and passing on first, then what was done most often
 */
public record OrderPattern(
        Funnel.Span span, List<OrderPattern.Line> lines, OrderPattern.Line all, List<OrderPattern.Service> services) {
    /**
     * What came from one place.
     *
     * @param where what the place is called
     * @param path from the desa down; empty where it is no area
     * @param people how many of those who are known ordered
     * @param weekday on which most orders were placed
     */
    public record Line(
            Message where, List<Area> path, long people, long orders, Rupiah amount, Optional<DayOfWeek> weekday) {
        public Line {
            path = List.copyOf(path);
        }
    }

    /** Something that was done for who ordered, and in how many orders. */
    public record Service(Message name, long orders) {
        /** "antar: 12 pesanan". */
        public Message said() {
            return Message.of("orders.pattern.service", name, orders);
        }
    }

    public OrderPattern {
        lines = List.copyOf(lines);
        services = List.copyOf(services);
    }

    /**
     * Counts what came back as not ordered.
     *
     * @param level the narrowest area that has a line of its own, as an index into the levels; empty for as narrow as people's
     *     addresses are
     */
    static OrderPattern of(
            Figures figures, Figures.Whose whose, Directory directory, Funnel.Span span, OptionalInt level) {
        Map<List<Area>, Place> areas = new HashMap<>();
        Place unknown = new Place();
        Place nobody = new Place();
        Place all = new Place();
        for (AreaDay day : figures.areaDays(whose, span.from(), span.until())) {
            List<Area> path = path(day.areaId(), directory, level);
            Place place = path.isEmpty() ? unknown : areas.computeIfAbsent(path, any -> new Place());
            (day.known() ? place : nobody).add(day);
            all.add(day);
        }
        figures.areaPeople(whose, span.from(), span.until()).forEach((area, people) -> {
            List<Area> path = path(area, directory, level);
            (path.isEmpty() ? unknown : areas.get(path)).people += people;
            all.people += people;
        });
        List<Line> lines = new ArrayList<>();
        areas.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Doorstep.BY_PATH))
                .map(it -> it.getValue().line(address(it.getKey(), directory), it.getKey()))
                .forEach(lines::add);
        unknown.tell("orders.pattern.unknown", lines);
        nobody.tell("orders.anybody", lines);
        return new OrderPattern(
                span,
                lines,
                all.line(Message.of("orders.pattern.all"), List.of()),
                services(figures.served(whose, span.from(), span.until())));
    }

    private static List<Service> services(List<Served> served) {
        Map<Fulfilment.Way, Long> ways = new EnumMap<>(Fulfilment.Way.class);
        Map<String, Long> extras = new TreeMap<>();
        for (Served each : served) {
            ways.merge(each.way(), each.orders(), Long::sum);
            each.extras().forEach(it -> extras.merge(it, each.orders(), Long::sum));
        }
        ways.remove(Fulfilment.Way.FETCH);
        List<Service> services = new ArrayList<>();
        ways.forEach((way, orders) -> services.add(new Service(Message.of("orders.way.".concat(way.name())), orders)));
        extras.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(it ->
                        services.add(new Service(Message.of("orders.pattern.named", it.getKey()), it.getValue())));
        return services;
    }

    private static List<Area> path(long areaId, Directory directory, OptionalInt level) {
        return directory.path(areaId).stream()
                .filter(it -> level.isEmpty() || it.level() <= level.getAsInt())
                .toList();
    }

    private static Message address(List<Area> path, Directory directory) {
        return Message.of(
                "orders.pattern.named",
                directory.address(path.get(path.size() - 1).id()));
    }

    /** A place while it is counted. */
    private static final class Place {
        private final List<DayCount> days = new ArrayList<>();
        private long people;
        private long orders;
        private Rupiah amount = Rupiah.NOTHING;

        void add(AreaDay day) {
            days.add(new DayCount(day.day(), day.orders()));
            orders += day.orders();
            amount = amount.plus(day.amount());
        }

        Line line(Message where, List<Area> path) {
            return new Line(where, path, people, orders, amount, Habits.weekday(days));
        }

        void tell(String where, List<Line> lines) {
            if (orders > 0) {
                lines.add(line(Message.of(where), List.of()));
            }
        }
    }
}
