package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** Somebody, and all records that were merged into theirs. */
    static Set<Long> into(Connection connection, long personId) throws SQLException {
        Set<Long> people = new TreeSet<>();
        into(connection, personId, people);
        return people;
    }

    private static void into(Connection connection, long personId, Set<Long> people) throws SQLException {
        if (!people.add(personId)) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(SharedTables.MERGED.selectWhere("kept_id", 1))) {
            statement.setLong(1, personId);
            for (var trace : Results.all(statement, SharedTables.MERGED.read())) {
                into(connection, trace.goneId(), people);
            }
        }
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
