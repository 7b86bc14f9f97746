package lumbung.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** Feeds bytes to a table as its lines of JSON, and takes whatever came of it back. */
public final class HostileLines {
    private static final Store STORE = TestStore.derby();

    private HostileLines() {}

    /** Why they were refused; empty where they were taken, or the database itself said no, which a restore tells as such. */
    public static Optional<Refusal> load(byte[] bytes) {
        return STORE.database().read(connection -> {
            Lines.Shape area = Shapes.of(connection).stream()
                    .filter(shape -> shape.table().equals("area"))
                    .findFirst()
                    .orElseThrow();
            try {
                return loaded(connection, area, bytes).fold(rows -> Optional.empty(), Optional::of);
            } finally {
                connection.rollback();
            }
        });
    }

    private static Outcome<Long> loaded(Connection connection, Lines.Shape table, byte[] bytes) {
        try {
            return new Lines(table).load(connection, new ByteArrayInputStream(bytes), rows -> {});
        } catch (SQLException e) {
            return Outcome.done(0L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
