package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import lumbung.care.kept.Care;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Moment;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Entity;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Receipt;

/** Reads somebody's timeline out of the tables in which its parts are kept, each by its index, and merges them. */
final class Timelines {
    private static final Comparator<Moment> NEWEST =
            Comparator.comparing(Moment::at).thenComparing(Moment::id).reversed();

    private static final LocalDate END = LocalDate.of(9_999, 12, 30);

    private final Database database;
    private final ZoneId zone;

    Timelines(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /**
     * Each part is read newest day first. One that was read no further than its room is whole only down to the day before
     * its last; where the page would reach into that day, all is read again with more room.
     */
    List<Moment> of(Care.Shown shown, Optional<Moment> before, int limit) {
        LocalDate last = before.map(it -> it.at().toLocalDate()).orElse(END);
        for (int room = limit + 1; ; room *= 2) {
            List<List<Moment>> parts = parts(new Reach(shown, last, room));
            List<Moment> page = parts.stream()
                    .flatMap(List::stream)
                    .filter(it -> before.isEmpty() || NEWEST.compare(it, before.get()) > 0)
                    .sorted(NEWEST)
                    .limit(limit)
                    .toList();
            Optional<LocalDate> doubtful = doubtful(parts, room);
            boolean full = page.size() == limit;
            if (doubtful.isEmpty()
                    || (full && page.get(limit - 1).at().toLocalDate().isAfter(doubtful.get()))) {
                return page;
            }
        }
    }

    /** The newest day of which not all may have been read. */
    private static Optional<LocalDate> doubtful(List<List<Moment>> parts, int room) {
        return parts.stream()
                .filter(part -> part.size() >= room)
                .map(part -> part.get(part.size() - 1).at().toLocalDate())
                .max(Comparator.naturalOrder());
    }

    /**
     * What is read of each part.
     *
     * @param last the last day
     */
    private record Reach(Care.Shown shown, LocalDate last, int limit) {
        String newest(String day) {
            String business = shown.businessId().isPresent() ? " AND business_id = ?" : "";
            return " WHERE person_id = ? AND " + day + " <= ?" + business + " ORDER BY " + day
                    + " DESC, id DESC FETCH FIRST " + limit + " ROWS ONLY";
        }

        long[] values(long end) {
            LongStream.Builder all = LongStream.builder().add(shown.personId()).add(end);
            shown.businessId().ifPresent(all::add);
            return all.build().toArray();
        }
    }

    private List<List<Moment>> parts(Reach reach) {
        return List.of(
                moments(CareTables.TOUCH, reach, "day", Timelines::touch),
                moments(CareTables.CONCERN, reach, "day", Timelines::concern),
                moments(CareTables.PROMISE, reach, "made_day", Timelines::promise),
                moments(CareTables.OFFER, reach, "since_day", Timelines::offer),
                orders(reach),
                broadcasts(reach),
                exports(reach));
    }

    private <R extends Entity> List<Moment> moments(
            Table<R> table, Reach reach, String day, Function<R, Moment> moment) {
        return database.all(table, reach.newest(day), reach.values(reach.last().toEpochDay())).stream()
                .map(moment)
                .toList();
    }

    private static Moment touch(Touch it) {
        return new Moment(
                it.id(),
                it.at(),
                it.kind(),
                it.manner().direction(),
                it.manner().medium(),
                it.businessId(),
                it.clerkId(),
                it.words(),
                List.of(),
                it.isWaiting());
    }

    private static Moment concern(Concern it) {
        return new Moment(
                it.id(),
                it.at(),
                it.kind(),
                Direction.IN,
                it.from().medium(),
                it.businessId(),
                it.from().clerkId(),
                it.matter().words(),
                List.of(),
                it.isOpen());
    }

    private static Moment promise(Promise it) {
        return new Moment(
                it.id(),
                it.days().made().atStartOfDay(),
                TouchKind.PROMISE,
                Direction.OUT,
                Medium.OTHER,
                it.businessId(),
                it.clerkId(),
                it.words(),
                List.of(),
                it.isOpen());
    }

    private static Moment offer(Offer it) {
        return new Moment(
                it.id(),
                it.term().since().orElse(LocalDate.EPOCH).atStartOfDay(),
                TouchKind.OFFER,
                Direction.OUT,
                Medium.OTHER,
                it.businessId(),
                0,
                it.words(),
                List.of(),
                it.usedBy().isEmpty());
    }

    private List<Moment> orders(Reach reach) {
        OrderFilter of = OrderFilter.ALL
                .of(reach.shown().personId())
                .ordered(new OrderFilter.Days(Optional.empty(), Optional.of(reach.last())));
        OptionalLong business = reach.shown().businessId();
        OrderFilter filter = business.isPresent() ? of.with(business.getAsLong()) : of;
        return new SqlOrders(database)
                .newest(filter, Optional.empty(), reach.limit()).stream()
                        .map(it -> business.isPresent() ? it.only(id -> id == business.getAsLong()) : it)
                        .map(Timelines::order)
                        .toList();
    }

    private static Moment order(Receipt it) {
        List<Moment.Goods> goods = it.lines().stream()
                .map(line -> new Moment.Goods(
                        line.product().inUnits(line.quantity()), line.product().name()))
                .toList();
        OptionalLong only =
                it.lines().stream().mapToLong(line -> line.businessId()).reduce((one, other) -> one == other ? one : 0);
        return new Moment(
                it.order().id(),
                it.order().at(),
                TouchKind.ORDER,
                Direction.IN,
                Medium.OTHER,
                only.orElse(0),
                0,
                it.order().note(),
                goods,
                it.order().stage() == Order.Stage.OPEN);
    }

    private List<Moment> broadcasts(Reach reach) {
        LocalDate behind = reach.last().plusDays(1);
        long end = behind.atStartOfDay(zone).toInstant().toEpochMilli();
        String business = reach.shown().businessId().isPresent() ? " AND s.business_id = ?" : "";
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT b.id, a.sent_ms, s.business_id, b.content FROM addressee a
                    JOIN broadcast b ON b.id = a.broadcast_id JOIN sending_phone s ON s.id = b.sending_phone_id
                    WHERE a.person_id = ? AND a.sent_ms < ?""" + business
                    + " ORDER BY a.sent_ms DESC, b.id DESC FETCH FIRST " + reach.limit() + " ROWS ONLY")) {
                long[] values = reach.values(end);
                for (int at = 0; at < values.length; at++) {
                    statement.setLong(at + 1, values[at]);
                }
                return Results.all(statement, this::broadcast);
            }
        });
    }

    private Moment broadcast(Row row) {
        LocalDateTime at =
                Instant.ofEpochMilli(row.number("sent_ms")).atZone(zone).toLocalDateTime();
        return new Moment(
                row.number("id"),
                at,
                TouchKind.BROADCAST,
                Direction.OUT,
                Medium.WHATSAPP,
                row.number("business_id"),
                0,
                row.text("content"),
                List.of(),
                false);
    }

    /** Of those that name somebody, by the lists of their broadcast or one by one; whom a query found then nobody knows. */
    private List<Moment> exports(Reach reach) {
        long end = reach.last().plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        String business = reach.shown().businessId().isPresent() ? " AND e.business_id = ?" : "";
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT e.id, e.at_ms, e.business_id, e.tag,
                        (SELECT MIN(o.clerk_id) FROM journal j JOIN operation o ON o.id = j.operation_id
                        WHERE j.subject = e.id) AS clerk_id
                    FROM export_record e WHERE e.at_ms < ?""" + business + """
                     AND (e.id IN (SELECT b.export_id FROM broadcast b JOIN addressee a ON a.broadcast_id = b.id
                            WHERE a.person_id = ?)
                        OR e.id IN (SELECT b.export_id FROM broadcast b JOIN list_member m ON m.broadcast_id = b.id
                            WHERE m.person_id = ?)
                        OR (' ' || e.query || ' ') LIKE ?)
                    """
                    + "ORDER BY e.at_ms DESC, e.id DESC FETCH FIRST " + reach.limit() + " ROWS ONLY")) {
                int at = 1;
                statement.setLong(at++, end);
                if (reach.shown().businessId().isPresent()) {
                    statement.setLong(at++, reach.shown().businessId().getAsLong());
                }
                long person = reach.shown().personId();
                statement.setLong(at++, person);
                statement.setLong(at++, person);
                statement.setString(at, "% #" + person + " %");
                List<Moment> all = new ArrayList<>();
                for (Moment each : Results.all(statement, this::export)) {
                    all.add(named(each, connection));
                }
                return all;
            }
        });
    }

    private Moment export(Row row) {
        LocalDateTime at =
                Instant.ofEpochMilli(row.number("at_ms")).atZone(zone).toLocalDateTime();
        return new Moment(
                row.number("id"),
                at,
                TouchKind.EXPORT,
                Direction.OUT,
                Medium.OTHER,
                row.number("business_id"),
                row.number("clerk_id"),
                row.text("tag"),
                List.of(),
                false);
    }

    /** With the names of its files; paper has a mark alone. */
    private static Moment named(Moment export, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT name FROM exported_file WHERE export_id = ? ORDER BY name")) {
            statement.setLong(1, export.id());
            String names = String.join(", ", Results.all(statement, row -> row.text("name")));
            return names.isEmpty() ? export : export.saying(names);
        }
    }
}
