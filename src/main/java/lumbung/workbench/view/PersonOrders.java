package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Past;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Standing;

/**
 * What somebody ordered so far: how often, for how much, the last orders.
 *
 * @param standing what that makes of somebody
 * @param orders how many
 * @param last when the last one was; empty for never
 * @param newest the last ones, the newest first
 */
record PersonOrders(
        Standing standing,
        long orders,
        Rupiah amount,
        Optional<LocalDate> last,
        List<OrderRow> newest,
        LocalDate today) {
    private static final int NEWEST = 3;

    PersonOrders {
        newest = List.copyOf(newest);
    }

    static PersonOrders none(LocalDate today) {
        return new PersonOrders(Standing.PROSPECT, 0, Rupiah.NOTHING, Optional.empty(), List.of(), today);
    }

    static PersonOrders read(long personId, Desk desk) {
        if (desk.session().rights().refusal(Permission.READ_ORDERS).isPresent()) {
            return none(desk.today());
        }
        Orders all = desk.session().orders();
        List<Past.Visit> visits = all.visits(personId);
        List<Receipt> newest = all.newest(OrderFilter.ALL.of(personId), Optional.empty(), NEWEST);
        List<LocalDate> days = visits.stream()
                .collect(Collectors.toMap(Past.Visit::orderId, Past.Visit::day, (one, two) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        Rupiah amount = all.totals(List.of(personId)).stream()
                .map(CustomerTotal::amount)
                .reduce(Rupiah.NOTHING, Rupiah::plus);
        Standing standing = Lifecycle.of(desk.session().settings()).standing(days, desk.today());
        Optional<LocalDate> last = days.stream().max(LocalDate::compareTo);
        return new PersonOrders(standing, days.size(), amount, last, OrderRow.of(newest, desk), desk.today());
    }

    /** "Langganan. 14 pesanan, Rp2.310.000, terakhir 6 hari lalu", and the last orders a line each. */
    List<Message> said() {
        List<Message> lines = new ArrayList<>();
        last.ifPresent(day -> lines.add(Message.of(
                "selling.person",
                Message.of("selling.standing.".concat(standing.name())),
                orders,
                amount.toString(),
                ago(day))));
        newest.forEach(it -> lines.add(line(it)));
        return lines;
    }

    private Message ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days < 2 ? new When(day, LocalTime.MIDNIGHT).near(today) : Message.of("selling.ago", days);
    }

    private Message line(OrderRow row) {
        Message day = new When(row.order().day(), LocalTime.MIDNIGHT).near(today);
        return Message.of("selling.person.order", day, row.goods(), row.total());
    }

    /** One of the last orders to open, or all of them. */
    Optional<Effect> choosing(long personId, String name) {
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        List<Choice.Item> items = new ArrayList<>();
        for (OrderRow row : newest) {
            Effect open = new Effect.Open(OrderView.of(row.order().id()));
            items.add(new Choice.Item((char) 0, line(row), "", List.of(open)));
        }
        Effect all = new Effect.Open(OrdersView.of(OrderScope.of(personId, name)));
        items.add(new Choice.Item('S', Message.of("selling.person.all", orders), "", List.of(all)));
        return Optional.of(new Effect.PopUp(Choice.of(Message.of("selling.filter.person", name), items)));
    }
}
