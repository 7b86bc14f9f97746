package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import lumbung.journal.Filter;
import lumbung.journal.Operation;

/** Pieces of the list of operations, found by their neighbours so that the oldest come as fast as the newest. */
final class Browsing {
    private Browsing() {}

    static List<Operation> of(Connection connection, Filter filter, Filter.Piece piece) throws SQLException {
        List<Operation> found =
                piece.towardsNewer() ? newer(connection, filter, piece) : older(connection, filter, piece);
        if (piece.towardsNewer()) {
            Collections.reverse(found);
        }
        return List.copyOf(found);
    }

    private static List<Operation> older(Connection connection, Filter filter, Filter.Piece piece) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT id, clerk_id, at_ms, what, kind, undoes, undone_by, first_number, last_number
                FROM operation
                WHERE id < ? AND clerk_id >= ? AND clerk_id <= ? AND clerk_id <> ? AND at_ms >= ? AND at_ms < ?
                AND first_number > ? AND what LIKE ? ESCAPE '!' AND LOWER(what) LIKE ? ESCAPE '!'
                ORDER BY id DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY""")) {
            return list(statement, filter, piece);
        }
    }

    private static List<Operation> newer(Connection connection, Filter filter, Filter.Piece piece) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT id, clerk_id, at_ms, what, kind, undoes, undone_by, first_number, last_number
                FROM operation
                WHERE id > ? AND clerk_id >= ? AND clerk_id <= ? AND clerk_id <> ? AND at_ms >= ? AND at_ms < ?
                AND first_number > ? AND what LIKE ? ESCAPE '!' AND LOWER(what) LIKE ? ESCAPE '!'
                ORDER BY id OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY""")) {
            return list(statement, filter, piece);
        }
    }

    private static List<Operation> list(PreparedStatement statement, Filter filter, Filter.Piece piece)
            throws SQLException {
        boolean anybody = filter.clerkId() == 0;
        statement.setLong(1, piece.beyond());
        statement.setLong(2, anybody ? Long.MIN_VALUE : filter.clerkId());
        statement.setLong(3, anybody ? Long.MAX_VALUE : filter.clerkId());
        statement.setLong(4, filter.exceptClerkId());
        statement.setLong(5, millis(filter.from()));
        statement.setLong(6, millis(filter.until()));
        statement.setLong(7, filter.after());
        // The words lie as a list in JSON, their key first.
        statement.setString(8, filter.kind().isEmpty() ? "%" : "[\"" + literal(filter.kind()) + "%");
        statement.setString(9, "%" + literal(filter.text().toLowerCase(Locale.ROOT)) + "%");
        statement.setInt(10, piece.limit());
        return Results.all(statement, Operations::read);
    }

    private static long millis(Instant moment) {
        return moment.toEpochMilli();
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
