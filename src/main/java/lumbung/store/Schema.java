package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables' version. Flyway is woken only when a migration is due: it takes longer than opening the register. */
final class Schema {
    /** The newest migration; equals the files in {@code db/derby} and {@code db/postgresql}. */
    static final int LATEST = 4;

    /** Held, since a logger that nobody holds forgets its level: its news would land on the clerk's screen. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Schema() {}

    /** The version of the tables, 0 where there are none yet. */
    static int version(Connection connection) throws SQLException {
        if (!hasHistory(connection)) {
            return 0;
        }
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

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }

    static void migrate(DataSource source, String engine) {
        FLYWAY.setLevel(Level.OFF);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/" + engine)
                .load()
                .migrate();
    }
}
