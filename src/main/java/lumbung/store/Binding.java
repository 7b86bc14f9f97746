package lumbung.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Puts values in the places of a statement. */
final class Binding {
    private Binding() {}

    static void set(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
