package lumbung.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The indexes and foreign keys of some tables as the migrations made them: taken away while the tables are filled, then made again.
 * A key is checked at each row, and that takes longer the more rows a transaction has written.
 */
final class Indexes {
    /** How Derby names those that stand behind a key; they stay. */
    private static final String OF_A_KEY = "SQL";

    private final Connection connection;
    private final Map<String, String> making = new LinkedHashMap<>();

    Indexes(Connection connection, List<String> tables) throws SQLException {
        this.connection = connection;
        for (String table : tables) {
            keys(table);
            indexes(table);
        }
    }

    private void keys(String table) throws SQLException {
        try (ResultSet row = connection
                .getMetaData()
                .getImportedKeys(null, connection.getSchema(), table.toUpperCase(Locale.ROOT))) {
            while (row.next()) {
                making.put(
                        "ALTER TABLE " + table + " DROP CONSTRAINT \"" + row.getString("FK_NAME") + '"',
                        "ALTER TABLE " + table + " ADD FOREIGN KEY (" + row.getString("FKCOLUMN_NAME") + ") REFERENCES "
                                + row.getString("PKTABLE_NAME") + " (" + row.getString("PKCOLUMN_NAME") + ")");
            }
        }
    }

    private void indexes(String table) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet row = connection
                .getMetaData()
                .getIndexInfo(null, connection.getSchema(), table.toUpperCase(Locale.ROOT), false, true)) {
            while (row.next()) {
                String column =
                        row.getString("COLUMN_NAME") + ("D".equals(row.getString("ASC_OR_DESC")) ? " DESC" : "");
                columns.merge(row.getString("INDEX_NAME"), column, (first, next) -> first + ", " + next);
            }
        }
        columns.keySet().removeIf(name -> name.startsWith(OF_A_KEY));
        columns.forEach((name, of) ->
                making.put("DROP INDEX " + name, "CREATE INDEX " + name + " ON " + table + " (" + of + ")"));
    }

    void drop() throws SQLException {
        for (String dropping : making.keySet()) {
            run(dropping);
        }
    }

    void make() throws SQLException {
        for (String statement : making.values()) {
            run(statement);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        connection.commit();
    }
}
