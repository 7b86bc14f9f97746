package lumbung.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import lumbung.journal.Changes;
import lumbung.transfer.ImportLog;

/**
 * The rows that were taken over. They are not journaled: an undone operation's rows do not count, and those of one brought
 * back count again.
 */
final class SqlImportLog implements ImportLog {
    private final Database database;

    SqlImportLog(Database database) {
        this.database = database;
    }

    @Override
    public void known(ObjLongConsumer<String> visitor) {
        database.read(connection -> {
            Map<Long, Long> merged = Merges.all(connection);
            try (PreparedStatement statement = connection.prepareStatement("""
                            SELECT i.fingerprint, i.person_id FROM import_row i
                            JOIN operation o ON o.id = i.operation_id
                            WHERE o.undone_by = 0 ORDER BY i.operation_id""");
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    visitor.accept(result.getString(1), Merges.current(merged, result.getLong(2)));
                }
            }
            return true;
        });
    }

    @Override
    public void applied(Changes changes, String fingerprint, long personId) {
        try {
            ((Writer) changes).importRow(fingerprint, personId);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }
}
