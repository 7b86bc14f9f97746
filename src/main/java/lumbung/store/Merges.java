package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Which record carries on for one that was merged away. */
final class Merges {
    private Merges() {}

    static Map<Long, Long> all(Connection connection) throws SQLException {
        Map<Long, Long> merged = new HashMap<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT gone_id, kept_id FROM merged ORDER BY id");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                merged.put(result.getLong(1), result.getLong(2));
            }
        }
        return merged;
    }

    /** Follows a chain of merges to its end. */
    static long current(Map<Long, Long> merged, long personId) {
        long current = personId;
        for (int steps = 0; merged.containsKey(current) && steps <= merged.size(); steps++) {
            current = merged.get(current);
        }
        return current;
    }
}
