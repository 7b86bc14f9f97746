package lumbung.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.orders.kept.OrderFilter;

/** Which orders a filter means, as a condition on {@code customer_order o} with values. */
final class OrderConditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    OrderConditions(OrderFilter filter) {
        filter.person().ifPresent(id -> add("o.person_id = ?", id));
        filter.business()
                .ifPresent(id ->
                        add("EXISTS (SELECT 1 FROM order_line x WHERE x.order_id = o.id AND x.business_id = ?)", id));
        if (!filter.stages().isEmpty()) {
            String places = filter.stages().stream().map(stage -> "?").collect(Collectors.joining(", "));
            conditions.add("o.stage IN (" + places + ")");
            filter.stages().forEach(stage -> values.add(stage.name()));
        }
        if (filter.unpaid()) {
            add("o.paid = ?", false);
        }
        days("o.day", filter.days());
        days("o.due_day", filter.due());
    }

    private void days(String column, OrderFilter.Days days) {
        days.from().ifPresent(day -> add(column + " >= ?", day.toEpochDay()));
        days.until().ifPresent(day -> add(column + " <= ?", day.toEpochDay()));
    }

    void behind(Optional<OrderFilter.Behind> last) {
        last.ifPresent(it -> {
            add("o.day <= ?", it.day().toEpochDay());
            conditions.add("(o.day < ? OR o.id < ?)");
            values.add(it.day().toEpochDay());
            values.add(it.id());
        });
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    /** With WHERE; nothing where all are meant. */
    String text() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
