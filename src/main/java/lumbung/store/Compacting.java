package lumbung.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;

/**
 * Lets a database let go of what was erased from its tables: rows that are gone lie in freed space, and in the log of
 * transactions, until something else is written over them. Derby rewrites tables when it is told to; PostgreSQL does it by itself
 * within a day.
 */
final class Compacting {
    /** A table with more rows is rewritten where it lies, which leaves what a shortened row held before at its page's end. */
    private static final int SMALL = 100_000;

    private Compacting() {}

    /** Rewrites these tables, and ends the log behind them. */
    static void derby(Connection connection, Collection<String> tables) throws SQLException {
        for (String table : tables) {
            String name = table.toUpperCase(Locale.ROOT);
            if (isSmall(connection, table)) {
                call(connection, "CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE(CURRENT SCHEMA, '" + name + "', 1)");
            } else {
                call(
                        connection,
                        "CALL SYSCS_UTIL.SYSCS_INPLACE_COMPRESS_TABLE(CURRENT SCHEMA, '" + name + "', 1, 0, 0)");
            }
            connection.commit();
        }
        // The log is let go of once nothing hangs on it: the first time ends it, the second lets go of what it ended.
        for (int times = 0; times < 2; times++) {
            call(connection, "CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
            connection.commit();
        }
    }

    private static boolean isSmall(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT 1 FROM " + table + " OFFSET " + SMALL + " ROWS FETCH NEXT 1 ROWS ONLY");
                ResultSet result = statement.executeQuery()) {
            return !result.next();
        }
    }

    private static void call(Connection connection, String procedure) throws SQLException {
        try (CallableStatement statement = connection.prepareCall(procedure)) {
            statement.execute();
        }
    }
}
