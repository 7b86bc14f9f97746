package lumbung.orders.value;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lumbung.message.Message;
import lumbung.orders.Doorstep;
import lumbung.orders.kept.Figures;
import lumbung.orders.kept.Figures.AreaDay;
import lumbung.orders.kept.Figures.DayCount;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Area;
import lumbung.register.Directory;

/**
 * From where orders came in some days, area by area as the land is divided: R011. Every order is in one line, so that the
 * lines come to all orders.
 *
 * @param lines in the order of the way; behind them people without an address, and pembeli umum
 * @param all all of them together
 */
public record OrderPattern(Funnel.Span span, List<OrderPattern.Line> lines, OrderPattern.Line all) {
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

    public OrderPattern {
        lines = List.copyOf(lines);
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
        return new OrderPattern(span, lines, all.line(Message.of("orders.pattern.all"), List.of()));
    }

    private static List<Area> path(long areaId, Directory directory, OptionalInt level) {
        return directory.path(areaId).stream()
                .filter(it -> level.isEmpty() || it.level() <= level.getAsInt())
                .toList();
    }

    private static Message address(List<Area> path, Directory directory) {
        return Message.of(
                "orders.pattern.area",
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
