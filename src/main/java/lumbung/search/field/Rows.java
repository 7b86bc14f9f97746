package lumbung.search.field;

import java.time.LocalDate;
import lumbung.search.Sql;

/** SQL about the rows that belong to a person. */
final class Rows {
    private Rows() {}

    /** Whether the person has such a row; the condition calls it {@code x}. */
    static Sql exist(String table, Sql condition) {
        return condition.within("EXISTS (SELECT 1 FROM " + table + " x WHERE x.person_id = p.id AND (", "))");
    }

    /** Whether a row's term holds on a day. */
    static Sql holds(LocalDate day) {
        return Sql.of(
                "(x.since_day IS NULL OR x.since_day <= ?) AND (x.until_day IS NULL OR x.until_day >= ?)",
                day.toEpochDay(),
                day.toEpochDay());
    }
}
