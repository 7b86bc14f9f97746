package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.register.PersonRow;

/**
 * The tables of which people have few rows, such as notes and accounts: whoever goes past thousands of people reads these once,
 * whole, instead of asking for each person's. As of the moment when a table was first asked for.
 */
final class Scarce {
    /** So many people are worth the reading. */
    private static final int MANY_PEOPLE = 1_000;
    /** A table of more rows is not scarce. */
    private static final int FEW_ROWS = 4_000;

    private final Map<String, Optional<Map<Long, List<PersonRow>>>> tables = new HashMap<>();
    private boolean worth;

    /** Tells that so many people come next. */
    void expect(int people) {
        worth |= people >= MANY_PEOPLE;
    }

    /** All rows of a table by person; empty where they are many, or where few people come. */
    @SuppressWarnings("unchecked") // under a table's name lie its own rows
    <R extends PersonRow> Optional<Map<Long, List<R>>> all(Connection connection, Table<R> table) throws SQLException {
        if (!worth) {
            return Optional.empty();
        }
        if (!tables.containsKey(table.name())) {
            tables.put(table.name(), read(connection, (Table<PersonRow>) table));
        }
        return tables.get(table.name()).map(rows -> (Map<Long, List<R>>) (Map<Long, ?>) rows);
    }

    private static Optional<Map<Long, List<PersonRow>>> read(Connection connection, Table<PersonRow> table)
            throws SQLException {
        String few = table.select() + " FETCH FIRST " + (FEW_ROWS + 1) + " ROWS ONLY";
        try (PreparedStatement statement = connection.prepareStatement(few)) {
            List<PersonRow> rows = Results.all(statement, table.read());
            return rows.size() > FEW_ROWS ? Optional.empty() : Optional.of(Cards.byPerson(sorted(rows)));
        }
    }

    /** Oldest first, as one person's rows are. */
    private static List<PersonRow> sorted(List<PersonRow> rows) {
        rows.sort(Comparator.comparingLong(PersonRow::id));
        return rows;
    }
}
