package lumbung.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import lumbung.settings.Home;
import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Databases in memory that tests take in turns, emptied between two of them. Derby compiles a statement once a database, and
 * that is most of what a short test would do.
 */
final class Turns {
    /** The newest first, since a table refers to older ones only. */
    private static final String TABLES = """
            SELECT t.tablename FROM sys.systables t, sys.sysconglomerates c
            WHERE t.tableid = c.tableid AND NOT c.isindex AND t.tabletype = 'T' AND t.tablename NOT LIKE 'flyway%'
            ORDER BY c.conglomeratenumber DESC""";

    private final Original original;
    private final List<Turn> turns = new ArrayList<>();

    /**
     * @param original whose tables they all have
     */
    Turns(Original original) {
        this.original = original;
    }

    /** A register that nobody has written in, in a database whose last test is over, or in a new one. */
    synchronized Store next(Home home) {
        Turn turn = new Turn(database());
        turn.store = TestStore.open(new Engine("derby", turn), home);
        turns.add(turn);
        return turn.store;
    }

    private String database() {
        for (Iterator<Turn> each = turns.iterator(); each.hasNext(); ) {
            Turn turn = each.next();
            if (turn.store.isClosed()) {
                each.remove();
                return turn.leave();
            }
        }
        return made();
    }

    private String made() {
        EmbeddedDataSource source = (EmbeddedDataSource) original.copy().source();
        try {
            source.getConnection().close();
            return source.getDatabaseName();
        } catch (SQLException e) {
            throw new IllegalStateException("a database cannot be copied", e);
        }
    }

    /** One test's connections, none of which is left when the next test comes. */
    private static final class Turn extends BasicEmbeddedDataSource40 {
        private final transient List<Connection> connections = new ArrayList<>();
        private transient Store store;
        private transient boolean over;

        Turn(String database) {
            setDatabaseName(database);
        }

        @Override
        public synchronized Connection getConnection() throws SQLException {
            if (over) {
                throw new SQLException("the register is closed", "08003");
            }
            Connection connection = super.getConnection();
            connections.add(connection);
            return connection;
        }

        synchronized String leave() {
            over = true;
            try {
                for (Connection connection : connections) {
                    if (!connection.isClosed()) {
                        connection.rollback();
                        connection.close();
                    }
                }
                empty();
                return getDatabaseName();
            } catch (SQLException e) {
                throw new IllegalStateException("a database cannot be emptied", e);
            }
        }

        private void empty() throws SQLException {
            try (Connection connection = super.getConnection();
                    Statement statement = connection.createStatement()) {
                List<String> tables = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery(TABLES)) {
                    while (rows.next()) {
                        tables.add(rows.getString(1));
                    }
                }
                while (!tables.isEmpty()) {
                    if (!tables.removeIf(table -> isEmptied(table, statement))) {
                        throw new SQLException("tables hold each other: " + tables);
                    }
                }
            }
        }

        /** Not while other rows hang on its own: erasing makes tables anew, so those that own come before what they own. */
        private static boolean isEmptied(String table, Statement statement) {
            try {
                statement.executeUpdate("DELETE FROM \"" + table + "\"");
                return true;
            } catch (SQLIntegrityConstraintViolationException e) {
                return false;
            } catch (SQLException e) {
                throw new IllegalStateException(table, e);
            }
        }
    }
}
