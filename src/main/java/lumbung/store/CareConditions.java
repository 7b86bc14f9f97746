package lumbung.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.care.kept.CareFilter;

/** Which records of care a filter means, as a condition on their table with values. */
final class CareConditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * Reads a filter.
     *
     * @param day the column with the day that counts
     */
    CareConditions(CareFilter filter, String day) {
        filter.person().ifPresent(id -> add("person_id = ?", id));
        filter.business().ifPresent(id -> add("business_id = ?", id));
        filter.from().map(LocalDate::toEpochDay).ifPresent(first -> add(day + " >= ?", first));
        filter.until().map(LocalDate::toEpochDay).ifPresent(last -> add(day + " <= ?", last));
    }

    /** One of the kinds, where the filter names any. */
    CareConditions kinds(CareFilter filter) {
        if (!filter.kinds().isEmpty()) {
            conditions.add(
                    "kind IN (" + filter.kinds().stream().map(kind -> "?").collect(Collectors.joining(", ")) + ")");
            filter.kinds().stream().sorted().forEach(kind -> values.add(kind.name()));
        }
        return this;
    }

    /** Only what waits, where the filter says so: any day at all, told as a range, since Derby looks up no IS NOT NULL. */
    CareConditions open(CareFilter filter, String column) {
        if (filter.open()) {
            conditions.add(column + " BETWEEN " + LocalDate.MIN.toEpochDay() + " AND " + LocalDate.MAX.toEpochDay());
        }
        return this;
    }

    CareConditions add(String condition, Object... its) {
        conditions.add(condition);
        values.addAll(List.of(its));
        return this;
    }

    /** With WHERE; nothing where all are meant. */
    String text() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
