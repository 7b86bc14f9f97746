package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lumbung.access.Pin;
import lumbung.access.PinShelf;
import lumbung.message.Outcome;

/** The table of PINs. */
final class SqlPins implements PinShelf {
    private final Database database;

    SqlPins(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Pin> of(long clerkId) {
        return database.read(connection -> read(connection, clerkId));
    }

    @Override
    public Optional<Pin> change(long clerkId, UnaryOperator<Optional<Pin>> next) {
        return database.transaction(connection -> Outcome.done(change(connection, clerkId, next)))
                .get();
    }

    private static Optional<Pin> change(Connection connection, long clerkId, UnaryOperator<Optional<Pin>> next)
            throws SQLException {
        // Holds the register's head, as every write does, so that two tries at once are counted as two.
        Head.hold(connection);
        Optional<Pin> pin = next.apply(read(connection, clerkId));
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM pin WHERE clerk_id = ?")) {
            delete.setLong(1, clerkId);
            delete.executeUpdate();
        }
        if (pin.isPresent()) {
            insert(connection, pin.get());
        }
        return pin;
    }

    private static void insert(Connection connection, Pin pin) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO pin (clerk_id, salt, digest, failures, until_ms) VALUES (?, ?, ?, ?, ?)""")) {
            insert.setLong(1, pin.clerkId());
            insert.setString(2, pin.salt());
            insert.setString(3, pin.digest());
            insert.setLong(4, pin.failures());
            insert.setLong(5, pin.until());
            insert.executeUpdate();
        }
    }

    private static Optional<Pin> read(Connection connection, long clerkId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT clerk_id, salt, digest, failures, until_ms FROM pin WHERE clerk_id = ?""")) {
            select.setLong(1, clerkId);
            return Results.all(
                            select,
                            row -> new Pin(
                                    row.number("clerk_id"),
                                    row.text("salt"),
                                    row.text("digest"),
                                    row.number("failures"),
                                    row.number("until_ms")))
                    .stream()
                    .findFirst();
        }
    }
}
