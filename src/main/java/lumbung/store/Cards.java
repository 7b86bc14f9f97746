package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Entity;
import lumbung.register.Card;
import lumbung.register.Person;
import lumbung.register.PersonRow;

/** Gathers people with everything that is theirs, a few hundred at a time. */
final class Cards {
    static final int CHUNK = 256;

    private final Connection connection;
    private final Scarce scarce;

    Cards(Connection connection) {
        this(connection, new Scarce());
    }

    /** For who goes past many: what is scarce is read once. */
    Cards(Connection connection, Scarce scarce) {
        this.connection = connection;
        this.scarce = scarce;
    }

    /** In the order of the ids; who is not there is left out. */
    List<Card> of(List<Long> ids) throws SQLException {
        List<Card> cards = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            cards.addAll(chunk(ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return cards;
    }

    private List<Card> chunk(List<Long> ids) throws SQLException {
        Map<Long, Person> people = new HashMap<>();
        for (Person person : rows(PersonTables.PERSON, "id", ids)) {
            people.put(person.id(), person);
        }
        List<Person> found = ids.stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .toList();
        return with(found);
    }

    /** The cards of people whose own rows are read already, however many. */
    List<Card> with(List<Person> people) throws SQLException {
        List<Card> cards = new ArrayList<>(people.size());
        scarce.expect(people.size());
        for (int from = 0; from < people.size(); from += CHUNK) {
            cards.addAll(some(people.subList(from, Math.min(from + CHUNK, people.size()))));
        }
        return cards;
    }

    /** At most {@link #CHUNK}: a statement has no more places. */
    private List<Card> some(List<Person> people) throws SQLException {
        List<Long> ids = people.stream().map(Person::id).toList();
        var aliases = owned(PersonTables.ALIAS, ids);
        var phones = owned(PersonTables.PHONE, ids);
        var handles = owned(PersonTables.HANDLE, ids);
        var roles = owned(PersonTables.ROLE, ids);
        var memberships = owned(PersonTables.MEMBERSHIP, ids);
        var consents = owned(PersonTables.CONSENT, ids);
        var saved = owned(PersonTables.SAVED_NUMBER, ids);
        var notes = owned(PersonTables.NOTE, ids);
        return people.stream()
                .map(person -> new Card(
                        person,
                        aliases.getOrDefault(person.id(), List.of()),
                        phones.getOrDefault(person.id(), List.of()),
                        handles.getOrDefault(person.id(), List.of()),
                        roles.getOrDefault(person.id(), List.of()),
                        memberships.getOrDefault(person.id(), List.of()),
                        consents.getOrDefault(person.id(), List.of()),
                        saved.getOrDefault(person.id(), List.of()),
                        notes.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private <R extends PersonRow> Map<Long, List<R>> owned(Table<R> table, List<Long> ids) throws SQLException {
        Optional<Map<Long, List<R>>> all = scarce.all(connection, table);
        return all.isPresent() ? all.get() : byPerson(rows(table, "person_id", ids));
    }

    static <R extends PersonRow> Map<Long, List<R>> byPerson(List<R> rows) {
        Map<Long, List<R>> byPerson = new HashMap<>();
        for (R row : rows) {
            byPerson.computeIfAbsent(row.personId(), id -> new ArrayList<>(2)).add(row);
        }
        return byPerson;
    }

    private <R extends Entity> List<R> rows(Table<R> table, String column, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.size() > CHUNK) {
            throw new IllegalArgumentException(ids.size() + " ids, but a statement has places for " + CHUNK);
        }
        try (PreparedStatement statement = connection.prepareStatement(table.selectWhere(column, places(ids.size())))) {
            for (int i = 0; i < places(ids.size()); i++) {
                statement.setLong(i + 1, ids.get(Math.min(i, ids.size() - 1)));
            }
            return Results.all(statement, table.read());
        }
    }

    /** Few different statements: a list is filled up to the next of these lengths with its last id. */
    private static int places(int ids) {
        return ids == 1 ? 1 : ids <= 32 ? 32 : CHUNK;
    }
}
