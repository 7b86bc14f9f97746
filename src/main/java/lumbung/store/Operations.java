package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Operation;

/** The table of operations. */
final class Operations {
    private Operations() {}

    static void insert(Connection connection, Operation operation) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO operation (id, clerk_id, at_ms, what, kind, undoes, undone_by, first_number, last_number)
                VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)""")) {
            statement.setLong(1, operation.id());
            statement.setLong(2, operation.clerkId());
            statement.setLong(3, operation.at().toEpochMilli());
            statement.setString(4, Words.write(operation.what()));
            statement.setString(5, operation.kind().name());
            statement.setLong(6, operation.undoes());
            statement.setLong(7, operation.range().first());
            statement.setLong(8, operation.range().last());
            statement.executeUpdate();
        }
    }

    static void setUndoneBy(Connection connection, long id, long undoneBy) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE operation SET undone_by = ? WHERE id = ?")) {
            statement.setLong(1, undoneBy);
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    /** Makes all deeds so far the ground on which others stand: undo without a number stops there. */
    static void settle(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE operation SET kind = 'GROUND' WHERE kind = 'DEED'")) {
            statement.executeUpdate();
        }
    }

    static Optional<Operation> byId(Connection connection, long id) throws SQLException {
        return first(connection, """
                SELECT id, clerk_id, at_ms, what, kind, undoes, undone_by, first_number, last_number
                FROM operation WHERE id = ?""", id);
    }

    static List<Operation> recent(Connection connection, int limit) throws SQLException {
        return list(connection, """
                SELECT id, clerk_id, at_ms, what, kind, undoes, undone_by, first_number, last_number
                FROM operation ORDER BY id DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY""", limit);
    }

    /** The newest deed of a clerk that stands. */
    static Optional<Operation> undoable(Connection connection, long clerkId) throws SQLException {
        return first(connection, """
                SELECT id, clerk_id, at_ms, what, kind, undoes, undone_by, first_number, last_number
                FROM operation WHERE kind = 'DEED' AND undone_by = 0 AND clerk_id = ?
                ORDER BY id DESC OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY""", clerkId);
    }

    /** The newest undo of a clerk that stands, unless the same clerk did something new after it. */
    static Optional<Operation> redoable(Connection connection, long clerkId) throws SQLException {
        return first(connection, """
                SELECT id, clerk_id, at_ms, what, kind, undoes, undone_by, first_number, last_number
                FROM operation o WHERE kind = 'UNDO' AND undone_by = 0 AND clerk_id = ?
                AND id > (SELECT COALESCE(MAX(d.id), 0) FROM operation d
                    WHERE d.kind = 'DEED' AND d.clerk_id = o.clerk_id)
                ORDER BY id DESC OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY""", clerkId);
    }

    private static Optional<Operation> first(Connection connection, String sql, long argument) throws SQLException {
        return list(connection, sql, argument).stream().findFirst();
    }

    private static List<Operation> list(Connection connection, String sql, long argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, argument);
            return Results.all(statement, Operations::read);
        }
    }

    static Operation read(Row row) {
        return new Operation(
                row.number("id"),
                row.number("clerk_id"),
                Instant.ofEpochMilli(row.number("at_ms")),
                Words.read(row.text("what")),
                row.one(Operation.Kind.class, "kind"),
                row.number("undoes"),
                row.number("undone_by"),
                new Operation.Range(row.number("first_number"), row.number("last_number")));
    }
}
