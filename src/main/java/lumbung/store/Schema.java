package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables' version. Flyway is woken only when a migration is due: it takes longer than opening the register. */
final class Schema {
    /** The newest migration; equals the files in {@code db/derby} and {@code db/postgresql}. */
    static final int LATEST = 21;

    /** Held, since a logger that nobody holds forgets its level: its news would land on the clerk's screen. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Schema() {}

    /** How the engines say that a table, or all it would lie in, is not there. */
    private static final Set<String> NOT_THERE = Set.of("42X05", "42Y07", "42P01", "3F000");

    /**
     * The version of the tables, 0 where there are none yet. They are read without being looked for first, which would cost each
     * start more than reading them. Leaves a transaction to be rolled back.
     */
    static int version(Connection connection) throws SQLException {
        try {
            return newest(connection);
        } catch (SQLException e) {
            if (NOT_THERE.contains(e.getSQLState())) {
                return 0;
            }
            throw e;
        }
    }

    private static int newest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                        SELECT "version" FROM "flyway_schema_history" WHERE "success" = TRUE""");
                ResultSet result = statement.executeQuery()) {
            int newest = 0;
            while (result.next()) {
                String version = result.getString(1);
                newest = version == null ? newest : Math.max(newest, Integer.parseInt(version));
            }
            return newest;
        }
    }

    static void migrate(DataSource source, String engine) {
        migrate(source, engine, LATEST);
    }

    /** Only up to a version, for rows that were written when that was the newest. */
    static void migrate(DataSource source, String engine, int version) {
        FLYWAY.setLevel(Level.OFF);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/" + engine)
                    .target(Integer.toString(version))
                    .callbacks(new Refill())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw failed(e);
        }
    }

    /** What the database said, where it was the database. */
    private static RuntimeException failed(FlywayException fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return new Failure(sql);
            }
        }
        return fault;
    }
}
