package lumbung.store;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.care.kept.Ambassador;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.CareRow;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Dismissal;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Indicator;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Moment;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Outlay;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Reminders;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Entity;

/** Care on a database. */
final class SqlCare implements Care {
    private static final int CHUNK = 500;

    private final Database database;
    private final ZoneId zone;

    SqlCare(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public Optional<CareRow> kept(CareRow row) {
        return database.all(Tables.of(row), " WHERE id = ?", row.id()).stream().findFirst();
    }

    @Override
    public List<CareRow> about(long personId) {
        List<CareRow> all = new ArrayList<>();
        for (Table<? extends CareRow> table : CareTables.OF_A_PERSON) {
            all.addAll(database.all(table, " WHERE person_id = ? ORDER BY id", personId));
        }
        return List.copyOf(all);
    }

    @Override
    public List<Moment> timeline(Shown shown, Optional<Moment> before, int limit) {
        return new Timelines(database, zone).of(shown, before, limit);
    }

    @Override
    public Optional<Touch> touch(long id) {
        return one(CareTables.TOUCH, id);
    }

    @Override
    public List<Touch> touches(CareFilter filter, int limit) {
        CareConditions which = touchesOf(filter);
        return rows(CareTables.TOUCH, which, " ORDER BY day DESC, id DESC" + first(limit));
    }

    private static CareConditions touchesOf(CareFilter filter) {
        return new CareConditions(filter, "day").kinds(filter).open(filter, "waiting_day");
    }

    @Override
    public void each(CareFilter filter, Predicate<Touch> visitor) {
        long day = Long.MIN_VALUE;
        long id = Long.MIN_VALUE;
        List<Touch> next;
        do {
            CareConditions which = touchesOf(filter).add("day >= ?", day).add("(day > ? OR id > ?)", day, id);
            next = rows(CareTables.TOUCH, which, " ORDER BY day, id" + first(CHUNK));
            for (Touch touch : next) {
                if (!visitor.test(touch)) {
                    return;
                }
                day = touch.at().toLocalDate().toEpochDay();
                id = touch.id();
            }
        } while (next.size() == CHUNK);
    }

    @Override
    public List<Touch> waiting(CareFilter filter, int limit) {
        CareConditions which = touchesOf(filter.stillOpen());
        return rows(CareTables.TOUCH, which, " ORDER BY waiting_day, clock_minute, id" + first(limit));
    }

    @Override
    public Optional<Concern> concern(long id) {
        return one(CareTables.CONCERN, id);
    }

    @Override
    public List<Concern> concerns(CareFilter filter, int limit) {
        CareConditions which = new CareConditions(filter, "day").kinds(filter).open(filter, "open_day");
        String order = filter.open() ? " ORDER BY open_day, id" : " ORDER BY day DESC, id DESC";
        return rows(CareTables.CONCERN, which, order + first(limit));
    }

    @Override
    public Optional<Promise> promise(long id) {
        return one(CareTables.PROMISE, id);
    }

    @Override
    public List<Promise> promises(CareFilter filter, int limit) {
        CareConditions which = new CareConditions(filter, "due_day").open(filter, "open_day");
        return rows(CareTables.PROMISE, which, " ORDER BY due_day, id" + first(limit));
    }

    @Override
    public Optional<Chore> chore(long id) {
        return one(CareTables.CHORE, id);
    }

    @Override
    public List<Chore> chores(CareFilter filter, int limit) {
        CareConditions which = new CareConditions(filter, "due_day").open(filter, "open_day");
        return rows(CareTables.CHORE, which, " ORDER BY due_day, id" + first(limit));
    }

    @Override
    public List<Offer> offers(CareFilter filter) {
        CareConditions which = new CareConditions(filter.anyDay(), "since_day");
        filter.from()
                .map(LocalDate::toEpochDay)
                .ifPresent(day -> which.add("(until_day IS NULL OR until_day >= ?)", day));
        filter.until()
                .map(LocalDate::toEpochDay)
                .ifPresent(day -> which.add("(since_day IS NULL OR since_day <= ?)", day));
        if (filter.open()) {
            which.add("used_by IS NULL");
        }
        return rows(CareTables.OFFER, which, " ORDER BY id DESC");
    }

    @Override
    public List<Improvement> improvements() {
        return database.all(CareTables.IMPROVEMENT, " ORDER BY day DESC, id DESC");
    }

    @Override
    public List<Concern> behind(long improvementId) {
        return database.all(CareTables.CONCERN, " WHERE improvement_id = ? ORDER BY day, id", improvementId);
    }

    @Override
    public Reminders reminders() {
        return new SqlReminders(database);
    }

    @Override
    public List<Dismissal> dismissals(LocalDate today) {
        return database.all(
                CareTables.DISMISSAL, " WHERE until_day IS NULL OR until_day >= ? ORDER BY id", today.toEpochDay());
    }

    @Override
    public List<Arrival> arrivals(CareFilter filter) {
        return rows(CareTables.ARRIVAL, new CareConditions(filter, "day"), " ORDER BY day, id");
    }

    @Override
    public List<Outlay> outlays(CareFilter filter) {
        return rows(CareTables.OUTLAY, new CareConditions(filter, "day"), " ORDER BY day, id");
    }

    @Override
    public Optional<Round> round(long id) {
        return one(RoundTables.ROUND, id);
    }

    @Override
    public List<Round> rounds(CareFilter filter, int limit) {
        return rows(RoundTables.ROUND, new CareConditions(filter, "day"), " ORDER BY day DESC, id DESC" + first(limit));
    }

    @Override
    public List<RoundLine> lines(long roundId) {
        return database.all(RoundTables.LINE, " WHERE round_id = ? ORDER BY line_number", roundId);
    }

    @Override
    public List<Ambassador> ambassadors() {
        return database.all(CareTables.AMBASSADOR, " ORDER BY id");
    }

    @Override
    public List<Indicator> indicators() {
        return database.all(CareTables.INDICATOR, " ORDER BY figure_year, business_id, id");
    }

    @Override
    public Map<Mood, Long> moods(CareFilter filter) {
        CareConditions which = touchesOf(filter);
        Map<Mood, Long> all = new EnumMap<>(Mood.class);
        list(
                "SELECT mood, COUNT(*) AS figure FROM touch" + which.text() + " GROUP BY mood",
                which.values(),
                row -> all.put(row.one(Mood.class, "mood"), row.number("figure")));
        return all;
    }

    @Override
    public List<Count> counts(LocalDate from, LocalDate until) {
        List<Count> all = new ArrayList<>();
        long first = from.toEpochDay();
        long last = until.toEpochDay();
        all.addAll(counted("""
                SELECT kind, direction, medium, business_id, COUNT(*) AS figure FROM touch
                WHERE day >= ? AND day <= ? GROUP BY kind, direction, medium, business_id""", first, last));
        all.addAll(counted("""
                SELECT kind, 'IN' AS direction, medium, business_id, COUNT(*) AS figure FROM concern
                WHERE day >= ? AND day <= ? GROUP BY kind, medium, business_id""", first, last));
        all.addAll(counted("""
                SELECT 'PROMISE' AS kind, 'OUT' AS direction, 'OTHER' AS medium, business_id, COUNT(*) AS figure
                FROM promise WHERE made_day >= ? AND made_day <= ? GROUP BY business_id""", first, last));
        all.addAll(counted("""
                SELECT 'OFFER' AS kind, 'OUT' AS direction, 'OTHER' AS medium, business_id, COUNT(*) AS figure
                FROM personal_offer WHERE since_day >= ? AND since_day <= ? GROUP BY business_id""", first, last));
        all.addAll(counted("""
                SELECT 'ORDER' AS kind, 'IN' AS direction, 'OTHER' AS medium, business_id, SUM(orders) AS figure
                FROM business_day WHERE day >= ? AND day <= ? GROUP BY business_id""", first, last));
        all.addAll(counted(
                """
                SELECT 'BROADCAST' AS kind, 'OUT' AS direction, 'WHATSAPP' AS medium, s.business_id,
                COUNT(*) AS figure FROM addressee a JOIN broadcast b ON b.id = a.broadcast_id
                JOIN sending_phone s ON s.id = b.sending_phone_id
                WHERE a.sent_ms >= ? AND a.sent_ms < ? GROUP BY s.business_id""",
                from.atStartOfDay(zone).toInstant().toEpochMilli(),
                until.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli()));
        return List.copyOf(all);
    }

    private List<Count> counted(String sql, long first, long last) {
        return list(
                sql,
                List.of(first, last),
                row -> new Count(
                        row.one(TouchKind.class, "kind"),
                        row.one(Direction.class, "direction"),
                        row.one(Medium.class, "medium"),
                        row.number("business_id"),
                        row.number("figure")));
    }

    private static String first(int limit) {
        return " FETCH FIRST " + Math.max(1, limit) + " ROWS ONLY";
    }

    private <R extends Entity> Optional<R> one(Table<R> table, long id) {
        return database.all(table, " WHERE id = ?", id).stream().findFirst();
    }

    private <R extends Entity> List<R> rows(Table<R> table, CareConditions which, String order) {
        return list(table.select() + which.text() + order, which.values(), table.read());
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
