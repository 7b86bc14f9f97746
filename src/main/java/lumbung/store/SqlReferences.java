package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lumbung.care.kept.Concern;
import lumbung.journal.Entity;
import lumbung.loyalty.kept.Voucher;
import lumbung.register.Distinct;
import lumbung.register.Household;
import lumbung.register.Merged;
import lumbung.register.References;
import lumbung.register.Relation;
import lumbung.register.Subject;
import lumbung.register.Use;

/** Who names whom, read by the columns that hold ids. */
record SqlReferences(Database database) implements References {
    private static final String HOUSEHOLDS = """
            SELECT id AS person_id, household_id AS group_id FROM person
            WHERE household_id IS NOT NULL AND id IN (""";
    private static final String COMMUNITIES = """
            SELECT DISTINCT person_id, community_id AS group_id FROM membership
            WHERE person_id IN (""";

    /** The columns that name each kind of thing. */
    private static final Map<Subject.Kind, Map<Use.Kind, String>> NAMING = Map.of(
            Subject.Kind.AREA,
            Map.of(
                    Use.Kind.AREA, "SELECT COUNT(*) FROM area WHERE parent_id = ?",
                    Use.Kind.PERSON, "SELECT COUNT(*) FROM person WHERE area_id = ?",
                    Use.Kind.COMMUNITY, "SELECT COUNT(*) FROM community WHERE area_id = ?"),
            Subject.Kind.COMMUNITY,
            Map.of(
                    Use.Kind.PERSON,
                    "SELECT COUNT(*) FROM (SELECT DISTINCT person_id FROM membership WHERE community_id = ?) members"),
            Subject.Kind.BUSINESS,
            Map.of(
                    Use.Kind.PERSON,
                    "SELECT COUNT(*) FROM (SELECT DISTINCT person_id FROM person_role WHERE business_id = ?) people",
                    Use.Kind.SENDING_PHONE,
                    "SELECT COUNT(*) FROM sending_phone WHERE business_id = ?",
                    Use.Kind.CONSENT,
                    "SELECT COUNT(*) FROM consent WHERE business_id = ?",
                    Use.Kind.NOTE,
                    "SELECT COUNT(*) FROM note WHERE business_id = ?",
                    Use.Kind.EXPORT,
                    "SELECT COUNT(*) FROM export_record WHERE business_id = ?",
                    Use.Kind.CLERK,
                    "SELECT COUNT(*) FROM clerk WHERE business_id = ?"));

    @Override
    public List<Relation> relations(Collection<Long> people) {
        Map<Long, Relation> found = new LinkedHashMap<>();
        for (String column : List.of("person_id", "other_id")) {
            for (Relation tie : rows(PersonTables.RELATION, column, people)) {
                found.put(tie.id(), tie);
            }
        }
        return List.copyOf(found.values());
    }

    @Override
    public List<Long> referrers() {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT DISTINCT other_id FROM relation WHERE kind = 'REFERRED_BY' ORDER BY other_id""")) {
                return Results.all(statement, row -> row.number("other_id"));
            }
        });
    }

    @Override
    public List<Circle> circles(Collection<Long> people) {
        List<Circle> circles = new ArrayList<>(circles(HOUSEHOLDS, Subject.Kind.HOUSEHOLD, people));
        circles.addAll(circles(COMMUNITIES, Subject.Kind.COMMUNITY, people));
        return List.copyOf(circles);
    }

    private List<Circle> circles(String sql, Subject.Kind kind, Collection<Long> people) {
        Function<Row, Circle> read =
                row -> new Circle(row.number("person_id"), new Subject(kind, row.number("group_id")));
        return chunks(people, chunk -> connection -> {
            String places = "?, ".repeat(chunk.size() - 1) + "?)";
            try (PreparedStatement statement = connection.prepareStatement(sql + places)) {
                bind(statement, chunk);
                return Results.all(statement, read);
            }
        });
    }

    @Override
    public List<Household> headedBy(long personId) {
        return rows(SharedTables.HOUSEHOLD, "head_id", List.of(personId));
    }

    @Override
    public List<Merged> mergedInto(long personId) {
        return rows(SharedTables.MERGED, "kept_id", List.of(personId));
    }

    @Override
    public List<Distinct> distinct(long personId) {
        List<Distinct> pairs = new ArrayList<>(rows(SharedTables.DISTINCT, "first_id", List.of(personId)));
        pairs.addAll(rows(SharedTables.DISTINCT, "second_id", List.of(personId)));
        return List.copyOf(pairs);
    }

    @Override
    public List<Entity> handedOn(long fromId, long toId) {
        List<Entity> all = new ArrayList<>();
        for (Table<?> table : OrderTables.OF_A_PERSON) {
            all.addAll(named(table, fromId, toId));
        }
        for (Table<?> table : CareTables.OF_A_PERSON) {
            all.addAll(named(table, fromId, toId));
        }
        for (Table<?> table : LoyaltyTables.OF_A_PERSON) {
            all.addAll(named(table, fromId, toId));
        }
        all.addAll(named(MeetingTables.ATTENDANCE, fromId, toId));
        all.addAll(named(MeetingTables.MEMBER_NUMBER, fromId, toId));
        return List.copyOf(all);
    }

    @Override
    public List<Held> held(long personId) {
        return database.read(connection -> Holdings.of(connection, List.of(personId)));
    }

    @Override
    public List<Written> naming(long personId) {
        return database.read(connection -> Writings.naming(connection, personId));
    }

    @Override
    public Map<String, Long> totals() {
        return database.read(connection -> {
            Map<String, Long> totals = new LinkedHashMap<>();
            for (Holdings.Named named : Holdings.BY_PERSON) {
                Table<?> table = named.table();
                if (!totals.containsKey(table.type().getSimpleName())) {
                    String sql = "SELECT COUNT(*) FROM " + table.name() + " WHERE " + named.column() + " <> ?";
                    totals.put(table.type().getSimpleName(), count(connection, sql, 0));
                }
            }
            return totals;
        });
    }

    @Override
    public List<Entity> goingWith(long personId) {
        List<Entity> all = new ArrayList<>();
        for (Table<?> table : CareTables.OF_A_PERSON) {
            if (table.type() != Concern.class) {
                all.addAll(named(table, personId, personId));
            }
        }
        for (Table<?> table : LoyaltyTables.OF_A_PERSON) {
            all.addAll(named(table, personId, personId));
        }
        all.removeIf(row -> row instanceof Voucher voucher && voucher.used().isPresent());
        return List.copyOf(all);
    }

    @Override
    public List<Entity> unnamed(long personId) {
        List<Entity> all = new ArrayList<>(named(CareTables.CONCERN, personId, 0));
        // An order stays, and with it what was paid by voucher.
        named(LoyaltyTables.VOUCHER, personId, 0).stream()
                .filter(voucher -> voucher.used().isPresent())
                .forEach(all::add);
        // How many came to a meeting stays true.
        all.addAll(named(MeetingTables.ATTENDANCE, personId, 0));
        // The line of the book stays, without a name.
        all.addAll(named(MeetingTables.MEMBER_NUMBER, personId, 0));
        return List.copyOf(all);
    }

    /** The rows that name somebody, as they are once they name another, 0 for nobody. */
    private <R extends Entity> List<R> named(Table<R> table, long personId, long then) {
        Function<Row, R> read = row -> table.read().apply(row.with("person_id", then));
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(table.selectWhere("person_id", 1))) {
                statement.setLong(1, personId);
                return Results.all(statement, read);
            }
        });
    }

    private <R extends Entity> List<R> rows(Table<R> table, String column, Collection<Long> ids) {
        return chunks(ids, chunk -> connection -> {
            try (PreparedStatement statement = connection.prepareStatement(table.selectWhere(column, chunk.size()))) {
                bind(statement, chunk);
                return Results.all(statement, table.read());
            }
        });
    }

    private <R> List<R> chunks(Collection<Long> ids, Function<List<Long>, Work<List<R>>> read) {
        List<Long> all = List.copyOf(ids);
        List<R> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += Cards.CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(from + Cards.CHUNK, all.size()));
            found.addAll(database.read(read.apply(chunk)));
        }
        return found;
    }

    private static void bind(PreparedStatement statement, List<Long> ids) throws SQLException {
        for (int at = 0; at < ids.size(); at++) {
            statement.setLong(at + 1, ids.get(at));
        }
    }

    @Override
    public Map<Use.Kind, Long> counts(Subject subject) {
        Map<Use.Kind, Long> counts = new EnumMap<>(Use.Kind.class);
        NAMING.getOrDefault(subject.kind(), Map.of()).forEach((kind, sql) -> {
            long count = database.read(connection -> count(connection, sql, subject.id()));
            if (count > 0) {
                counts.put(kind, count);
            }
        });
        return Map.copyOf(counts);
    }

    private static long count(Connection connection, String sql, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
