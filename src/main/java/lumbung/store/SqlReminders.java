package lumbung.store;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.care.kept.HomeList;
import lumbung.care.kept.Reminders;
import lumbung.orders.kept.CustomerTotal;

/** Whom a day reminds of, on a database: each list is a range of an index and ends at its limit. */
final class SqlReminders implements Reminders {
    private static final int ANSWERS = 2_000;
    private static final int MINUTES = 60;
    private static final int DAY = 24 * MINUTES;

    private final Database database;

    SqlReminders(Database database) {
        this.database = database;
    }

    /** A condition with its values, put together piece by piece. */
    private static final class Where {
        private final StringBuilder text = new StringBuilder(" WHERE ");
        private final List<Object> values = new ArrayList<>();

        private Where and(String condition, Object... its) {
            text.append(values.isEmpty() ? "" : " AND ").append(condition);
            values.addAll(List.of(its));
            return this;
        }

        /** Of the business that is asked for. */
        private Where of(Asked asked, String condition) {
            asked.business().ifPresent(id -> and(condition, id));
            return this;
        }

        private Where notDismissed(HomeList from, Asked asked, String person, String business) {
            return and(
                    "NOT EXISTS (SELECT 1 FROM dismissal d WHERE d.person_id = " + person + " AND d.business_id = "
                            + business + " AND d.home_list = ? AND (d.until_day IS NULL OR d.until_day >= ?))",
                    from.name(),
                    asked.today().toEpochDay());
        }
    }

    @Override
    public Listed<CustomerTotal> due(Asked asked) {
        long today = asked.today().toEpochDay();
        Where where = new Where()
                .and("t.due_day >= ?", today - DUE_DAYS)
                .and("t.due_day <= ?", today)
                .and("t.quiet_day > ?", today)
                .of(asked, "t.business_id = ?")
                .notDismissed(HomeList.DUE, asked, "t.person_id", "t.business_id");
        return totals(where, "t.due_day, t.quiet_day, t.person_id, t.business_id", asked);
    }

    @Override
    public Listed<CustomerTotal> quiet(Asked asked) {
        long today = asked.today().toEpochDay();
        Where where = new Where()
                .and("t.quiet_day > ?", today - QUIET_DAYS)
                .and("t.quiet_day <= ?", today)
                .of(asked, "t.business_id = ?")
                .notDismissed(HomeList.QUIET, asked, "t.person_id", "t.business_id");
        return totals(where, "t.quiet_day DESC, t.person_id, t.business_id", asked);
    }

    @Override
    public Listed<CustomerTotal> round(Asked asked) {
        long today = asked.today().toEpochDay();
        Where where = new Where()
                .and("t.last_day > ?", today - THANK_DAYS)
                .and("t.last_day <= ?", today)
                .of(asked, "t.business_id = ?")
                .and(
                        "t.orders IN (" + ROUND.stream().map(it -> "?").collect(Collectors.joining(", ")) + ")",
                        ROUND.toArray())
                .notDismissed(HomeList.THANK, asked, "t.person_id", "t.business_id")
                .and(
                        "NOT EXISTS (SELECT 1 FROM touch h WHERE h.person_id = t.person_id AND h.kind IN"
                                + " ('THANKS', 'GIFT') AND h.day >= t.last_day AND h.day <= ?)",
                        today);
        return totals(where, "t.last_day DESC, t.person_id, t.business_id", asked);
    }

    private Listed<CustomerTotal> totals(Where where, String order, Asked asked) {
        List<CustomerTotal> first = list(
                "SELECT t.* FROM customer_total t" + where.text + " ORDER BY " + order + first(asked.limit()),
                where.values,
                SqlFigures::total);
        return first.size() < asked.limit()
                ? new Listed<>(first, first.size())
                : new Listed<>(first, count("customer_total t" + where.text, where.values));
    }

    @Override
    public Listed<Introducer> introducers(Asked asked) {
        Where where = new Where()
                .and(
                        "NOT EXISTS (SELECT 1 FROM touch h WHERE h.person_id = r.other_id AND h.kind IN"
                                + " ('THANKS', 'GIFT') AND h.id > r.id AND h.day <= ?)",
                        asked.today().toEpochDay())
                .of(asked, "EXISTS (SELECT 1 FROM person_role x WHERE x.person_id = r.other_id AND x.business_id = ?)")
                .notDismissed(
                        HomeList.THANK,
                        asked,
                        "r.other_id",
                        Long.toString(asked.business().orElse(0)));
        List<Introducer> all = list(
                "SELECT r.other_id, COUNT(*) AS brought, MAX(r.id) AS newest FROM (SELECT id, other_id FROM relation"
                        + " WHERE kind = 'REFERRED_BY' ORDER BY id DESC" + first(INTRODUCTIONS) + ") r" + where.text
                        + " GROUP BY r.other_id ORDER BY newest DESC",
                where.values,
                row -> new Introducer(row.number("other_id"), row.number("brought")));
        return new Listed<>(all.stream().limit(asked.limit()).toList(), all.size());
    }

    @Override
    public List<CustomerTotal> silent(Asked asked, Silence silence) {
        long since = silence.since().toEpochDay();
        List<Object> noting = list("SELECT DISTINCT business_id FROM touch WHERE day < ?", List.of(since), row ->
                (Object) row.number("business_id"));
        if (noting.isEmpty()) {
            return List.of();
        }
        Where where = new Where().and("t.last_day >= ?", silence.active().toEpochDay());
        silence.person().ifPresent(id -> where.and("t.person_id = ?", id));
        where.and("t.orders >= ?", silence.orders())
                .of(asked, "t.business_id = ?")
                .and(
                        "t.business_id IN (" + noting.stream().map(it -> "?").collect(Collectors.joining(", ")) + ")",
                        noting.toArray())
                .and(
                        "NOT EXISTS (SELECT 1 FROM touch h WHERE h.person_id = t.person_id AND h.day >= ?"
                                + " AND h.business_id = t.business_id)",
                        since);
        return list(
                "SELECT t.* FROM customer_total t" + where.text
                        + " ORDER BY t.last_day DESC, t.person_id, t.business_id" + first(asked.limit()),
                where.values,
                SqlFigures::total);
    }

    @Override
    public List<Long> answerMinutes(Asked asked, LocalDate from) {
        Where where = new Where()
                .and("day >= ?", from.toEpochDay())
                .and("day <= ?", asked.today().toEpochDay())
                .of(asked, "business_id = ?");
        return list(
                        "SELECT day, clock_minute, reply_day, reply_minute FROM touch" + where.text
                                + " AND direction = 'IN' AND reply_day IS NOT NULL ORDER BY day DESC, id DESC"
                                + first(ANSWERS),
                        where.values,
                        row -> (row.number("reply_day") - row.number("day")) * DAY
                                + row.number("reply_minute")
                                - row.number("clock_minute"))
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public Repeats repeats(Asked asked, LocalDate from) {
        Where where = new Where()
                .and("last_day >= ?", from.toEpochDay())
                .and("last_day <= ?", asked.today().toEpochDay())
                .of(asked, "business_id = ?");
        return list(
                        "SELECT COUNT(*) AS customers, COALESCE(SUM(CASE WHEN first_day < last_day THEN 1 ELSE 0 END), 0)"
                                + " AS again FROM customer_total" + where.text,
                        where.values,
                        row -> new Repeats(row.number("again"), row.number("customers")))
                .get(0);
    }

    private static String first(int limit) {
        return " FETCH FIRST " + Math.max(1, limit) + " ROWS ONLY";
    }

    private long count(String from, List<Object> values) {
        return list("SELECT COUNT(*) AS figure FROM " + from, values, row -> row.number("figure"))
                .get(0);
    }

    private <T> List<T> list(String sql, List<Object> values, Function<Row, T> read) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Binding.set(statement, values);
                return Results.all(statement, read);
            }
        });
    }
}
