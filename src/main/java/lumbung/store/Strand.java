package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import lumbung.journal.Entity;
import lumbung.register.PersonRow;

/** The rows of one table as they come, in order of the person they belong to. */
final class Strand<R extends Entity> implements AutoCloseable {
    private static final int FETCH = 2_000;

    private final PreparedStatement statement;
    private final ResultSet result;
    private final Row row;
    private final Table<R> table;
    private final ToLongFunction<R> person;
    private R next;

    private Strand(Connection connection, Table<R> table, String order, ToLongFunction<R> person) throws SQLException {
        this.table = table;
        this.person = person;
        this.statement = connection.prepareStatement(table.select() + " ORDER BY " + order);
        statement.setFetchSize(FETCH);
        this.result = statement.executeQuery();
        this.row = Results.row(result);
        advance();
    }

    static <R extends Entity> Strand<R> own(Connection connection, Table<R> table) throws SQLException {
        return new Strand<>(connection, table, "id", Entity::id);
    }

    static <R extends PersonRow> Strand<R> owned(Connection connection, Table<R> table) throws SQLException {
        return new Strand<>(connection, table, "person_id, id", PersonRow::personId);
    }

    private void advance() throws SQLException {
        next = result.next() ? table.read().apply(row) : null;
    }

    /** Whether a row is left. */
    boolean more() {
        return next != null;
    }

    R take() throws SQLException {
        R taken = next;
        advance();
        return taken;
    }

    /** The rows of a person, who comes after those asked about before. */
    List<R> of(long personId) throws SQLException {
        while (next != null && person.applyAsLong(next) < personId) {
            advance();
        }
        if (next == null || person.applyAsLong(next) != personId) {
            return List.of();
        }
        List<R> rows = new ArrayList<>(2);
        while (next != null && person.applyAsLong(next) == personId) {
            rows.add(take());
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        result.close();
        statement.close();
    }
}
