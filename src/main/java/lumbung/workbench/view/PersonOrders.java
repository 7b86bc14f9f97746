package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Past;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Standing;

/**
 * What somebody ordered so far: how often, for how much, when last.
 *
 * @param standing what that makes of somebody
 * @param orders how many
 * @param last when the last one was; empty for never
 */
record PersonOrders(Standing standing, long orders, Rupiah amount, Optional<LocalDate> last, LocalDate today) {
    static PersonOrders none(LocalDate today) {
        return new PersonOrders(Standing.PROSPECT, 0, Rupiah.NOTHING, Optional.empty(), today);
    }

    static PersonOrders read(long personId, Desk desk) {
        if (desk.session().rights().refusal(Permission.READ_ORDERS).isPresent()) {
            return none(desk.today());
        }
        Orders all = desk.session().orders();
        List<Past.Visit> visits = all.visits(personId);
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
        return new PersonOrders(standing, days.size(), amount, last, desk.today());
    }

    /** "Langganan. 14 pesanan, Rp2.310.000, terakhir 6 hari lalu"; empty for who never ordered. */
    Optional<Message> said() {
        return last.map(day -> Message.of(
                "selling.person",
                Message.of("selling.standing.".concat(standing.name())),
                orders,
                amount.toString(),
                ago(day)));
    }

    private Message ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days < 2 ? new When(day, LocalTime.MIDNIGHT).near(today) : Message.of("selling.ago", days);
    }
}
