package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lumbung.backup.Manifest;
import lumbung.backup.Step;
import lumbung.backup.Watch;
import lumbung.journal.Audit;
import lumbung.journal.Chain;
import lumbung.message.Outcome;

/** Whether a register that nobody works in is whole: every page of its tables, its journal, its rows. */
final class Soundness {
    private final Connection connection;
    private final Watch watch;

    Soundness(Connection connection, Watch watch) {
        this.connection = connection;
        this.watch = watch;
    }

    /** Derby goes through a table's pages and its indexes, and compares them. */
    Outcome<Boolean> pages(List<Lines.Shape> tables) {
        try (PreparedStatement check = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(?, ?)")) {
            for (int at = 0; at < tables.size(); at++) {
                watch.at(Step.CHECK, at, tables.size());
                check.setString(1, connection.getSchema());
                check.setString(2, tables.get(at).table().toUpperCase(Locale.ROOT));
                try (ResultSet result = check.executeQuery()) {
                    result.next();
                }
            }
            return Outcome.done(true);
        } catch (SQLException e) {
            return Outcome.refused("backup.refused.pages", e.getSQLState());
        }
    }

    /** Whether the journal holds. */
    boolean journal(byte[] key) {
        watch.at(Step.JOURNAL, 0, 0);
        try {
            return new Verification(connection, new Chain(key), Audit.Wish.JOURNAL)
                    .run()
                    .whole();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    /** Whether there are as many rows as there were; of tables that there are, since a file may name others. */
    Outcome<Boolean> rows(List<Lines.Shape> tables, Manifest.State state) {
        Map<String, Long> found = new TreeMap<>();
        for (Lines.Shape table : tables) {
            if (state.rows().containsKey(table.table())) {
                found.put(table.table(), count(table.table()));
            }
        }
        return found.equals(state.rows())
                ? Outcome.done(true)
                : Outcome.refused("backup.refused.rows", different(found, state.rows()));
    }

    private static String different(Map<String, Long> found, Map<String, Long> wanted) {
        return wanted.keySet().stream()
                .filter(table -> !wanted.get(table).equals(found.get(table)))
                .findFirst()
                .orElse("");
    }

    private long count(String table) {
        try (PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM " + table);
                ResultSet result = count.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }
}
