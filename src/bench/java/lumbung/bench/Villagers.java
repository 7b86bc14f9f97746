package lumbung.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.LongStream;

/**
 * All people of a register in the order of their ids.
 *
 * @param areas where each lives
 */
record Villagers(long[] ids, long[] areas) {
    static Villagers read(Connection connection) throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        LongStream.Builder areas = LongStream.builder();
        try (PreparedStatement all = connection.prepareStatement("SELECT id, area_id FROM person ORDER BY id");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                ids.add(row.getLong(1));
                areas.add(row.getLong(2));
            }
        }
        return new Villagers(ids.build().toArray(), areas.build().toArray());
    }
}
