package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.inspection.IgnoredProblem;
import lumbung.journal.Entity;
import lumbung.register.Card;
import lumbung.register.Census;
import lumbung.register.Directory;
import lumbung.register.Distinct;
import lumbung.register.Household;
import lumbung.register.People;
import lumbung.register.References;
import lumbung.register.Relation;
import lumbung.register.Suppression;
import lumbung.register.greeting.Greetings;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Setting;

/** The register, read from a database. */
final class SqlPeople implements People {
    private final Database database;

    SqlPeople(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Card> card(long id) {
        return cards(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Card> cards(Collection<Long> ids) {
        return database.read(connection -> new Cards(connection).of(List.copyOf(ids)));
    }

    @Override
    public List<Long> withPhone(String e164) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT DISTINCT person_id FROM phone WHERE e164 = ? ORDER BY person_id")) {
                statement.setString(1, e164);
                return ids(statement);
            }
        });
    }

    @Override
    public List<Long> inHousehold(long householdId) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT id FROM person WHERE household_id = ? ORDER BY id")) {
                statement.setLong(1, householdId);
                return ids(statement);
            }
        });
    }

    @Override
    public List<Long> inCommunity(long communityId) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT DISTINCT person_id FROM membership WHERE community_id = ? ORDER BY person_id")) {
                statement.setLong(1, communityId);
                return ids(statement);
            }
        });
    }

    private static List<Long> ids(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (result.next()) {
                ids.add(result.getLong(1));
            }
            return ids;
        }
    }

    @Override
    public List<Long> birthdays(LocalDate day, int limit) {
        return database.read(connection -> Birthdays.on(connection, day, limit));
    }

    @Override
    public Optional<Household> household(long id) {
        return database.read(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(SharedTables.HOUSEHOLD.selectWhere("id", 1))) {
                statement.setLong(1, id);
                return Results.all(statement, SharedTables.HOUSEHOLD.read()).stream()
                        .findFirst();
            }
        });
    }

    @Override
    public List<Relation> relations(long personId) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    PersonTables.RELATION.select() + " WHERE person_id = ? OR other_id = ? ORDER BY id")) {
                statement.setLong(1, personId);
                statement.setLong(2, personId);
                return Results.all(statement, PersonTables.RELATION.read());
            }
        });
    }

    @Override
    public References references() {
        return new SqlReferences(database);
    }

    @Override
    public List<Distinct> distinct() {
        return all(SharedTables.DISTINCT);
    }

    @Override
    public List<IgnoredProblem> ignored() {
        return all(SharedTables.IGNORED_PROBLEM);
    }

    @Override
    public List<Suppression> suppressions() {
        return database.all(SharedTables.SUPPRESSION, " WHERE e164 <> '' ORDER BY id");
    }

    @Override
    public long current(long personId) {
        return database.read(connection -> Merges.current(Merges.all(connection), personId));
    }

    @Override
    public long count() {
        return database.read(connection -> Head.read(connection).people());
    }

    @Override
    public Census census(OptionalLong business, LocalDate day) {
        return SqlCensus.of(database, business, day);
    }

    @Override
    public Directory directory() {
        return database.read(SqlPeople::directory);
    }

    private static Directory directory(Connection connection) throws SQLException {
        List<Setting> settings = Results.all(connection, SharedTables.SETTING);
        return new Directory(
                        levels(settings),
                        Results.all(connection, SharedTables.AREA),
                        Results.all(connection, SharedTables.BUSINESS),
                        Results.all(connection, SharedTables.COMMUNITY),
                        Results.all(connection, SharedTables.SENDING_PHONE))
                .with(Greetings.shipped().with(settings))
                .with(Results.all(connection, BroadcastTables.SEGMENT));
    }

    private static List<String> levels(List<Setting> settings) {
        return settings.stream()
                .filter(setting -> setting.name().equals(CooperativeSetting.AREA_LEVELS.code()))
                .map(Setting::value)
                .findFirst()
                .map(CooperativeSetting::names)
                .orElseGet(() -> CooperativeSetting.names(CooperativeSetting.AREA_LEVELS.usual()));
    }

    private <R extends Entity> List<R> all(Table<R> table) {
        return database.read(connection -> Results.all(connection, table));
    }
}
