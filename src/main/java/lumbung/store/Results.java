package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lumbung.journal.Entity;

/** Results to records. */
final class Results {
    private Results() {}

    static <R> List<R> all(PreparedStatement statement, Function<Row, R> read) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<R> rows = new ArrayList<>();
            Row row = row(result);
            while (result.next()) {
                rows.add(read.apply(row));
            }
            return rows;
        }
    }

    /** Everything of a kind, oldest first: for what is few. */
    static <R extends Entity> List<R> all(Connection connection, Table<R> table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.select() + " ORDER BY id")) {
            return all(statement, table.read());
        }
    }

    /** The row on which the result stands; moves with it. */
    static Row row(ResultSet result) throws SQLException {
        Map<String, Integer> places = new HashMap<>();
        ResultSetMetaData columns = result.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            places.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), i);
        }
        return new Row(column -> value(result, places.get(column)));
    }

    private static Object value(ResultSet result, int place) {
        try {
            return result.getObject(place);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }
}
