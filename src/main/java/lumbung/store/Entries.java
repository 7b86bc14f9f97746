package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import lumbung.journal.Change;
import lumbung.journal.Operation;

/** Reads the journal. */
final class Entries {
    private Entries() {}

    static List<Change> about(Connection connection, long subject) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT number, operation_id, row_table, row_id, subject, before_image, after_image
                FROM journal WHERE subject = ? ORDER BY number""")) {
            statement.setLong(1, subject);
            return Results.all(statement, Entries::read);
        }
    }

    static List<Change> of(Connection connection, Operation.Range range, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT number, operation_id, row_table, row_id, subject, before_image, after_image
                FROM journal WHERE number >= ? AND number <= ? ORDER BY number FETCH FIRST ? ROWS ONLY""")) {
            statement.setLong(1, range.first());
            statement.setLong(2, range.last());
            statement.setInt(3, limit);
            return Results.all(statement, Entries::read);
        }
    }

    static Change read(Row row) {
        return new Change(
                row.number("number"),
                row.number("operation_id"),
                new Change.Row(row.text("row_table"), row.number("row_id"), row.number("subject")),
                row.text("before_image"),
                row.text("after_image"));
    }
}
