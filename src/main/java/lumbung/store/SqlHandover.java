package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lumbung.access.Handover;
import lumbung.access.ShiftNote;
import lumbung.message.Outcome;

/** The notes between clerks and their leaving. Leaving is no change of the register, and so not journaled. */
final class SqlHandover implements Handover {
    private final Database database;
    private final Clock clock;

    SqlHandover(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<ShiftNote> open() {
        return database.read(SqlHandover::open);
    }

    private static List<ShiftNote> open(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT id, version, clerk_id, to_clerk_id, at_ms, content, done
                FROM shift_note WHERE done = FALSE ORDER BY id""")) {
            return Results.all(statement, SharedTables.SHIFT_NOTE.read());
        }
    }

    @Override
    public Optional<Left> left(long clerkId) {
        return database.read(connection -> left(connection, clerkId));
    }

    private static Optional<Left> left(Connection connection, long clerkId) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT left_ms, left_number FROM presence WHERE clerk_id = ?")) {
            statement.setLong(1, clerkId);
            return Results.all(
                            statement,
                            row -> new Left(Instant.ofEpochMilli(row.number("left_ms")), row.number("left_number")))
                    .stream()
                    .findFirst();
        }
    }

    @Override
    public void leave(long clerkId) {
        database.transaction(connection -> {
            leave(connection, clerkId);
            return Outcome.done(true);
        });
    }

    private void leave(Connection connection, long clerkId) throws SQLException {
        Left now = new Left(clock.instant(), Head.read(connection).number());
        if (write(connection, clerkId, now, """
                UPDATE presence SET left_ms = ?, left_number = ? WHERE clerk_id = ?""") == 0) {
            write(connection, clerkId, now, """
                    INSERT INTO presence (left_ms, left_number, clerk_id) VALUES (?, ?, ?)""");
        }
    }

    private static int write(Connection connection, long clerkId, Left left, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, left.at().toEpochMilli());
            statement.setLong(2, left.number());
            statement.setLong(3, clerkId);
            return statement.executeUpdate();
        }
    }
}
