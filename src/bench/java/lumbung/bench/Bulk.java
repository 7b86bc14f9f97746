package lumbung.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Rows into one table, some thousands at once. */
final class Bulk implements AutoCloseable {
    private static final int AT_ONCE = 1_000;
    private static final int COMMIT = 100_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;
    private int written;

    /**
     * @param columns their names with commas between them
     */
    Bulk(Connection connection, String table, String columns) throws SQLException {
        int places = columns.split(",", -1).length;
        this.connection = connection;
        this.insert = connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES ("
                + String.join(", ", Collections.nCopies(places, "?")) + ")");
    }

    /** A row of texts, numbers and nulls. */
    void add(Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            insert.setObject(at + 1, values[at]);
        }
        insert.addBatch();
        if (++waiting == AT_ONCE) {
            flush();
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        written += waiting;
        waiting = 0;
        if (written % COMMIT == 0) {
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
        connection.commit();
    }
}
