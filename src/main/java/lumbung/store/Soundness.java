package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /**
     * The pages, and whether the journal holds: at once, since each keeps a processor busy and of large registers each takes
     * minutes.
     */
    Outcome<Boolean> pagesAndJournal(Engine engine, List<Lines.Shape> tables, byte[] key) throws SQLException {
        try (Connection other = engine.source().getConnection()) {
            other.setAutoCommit(false);
            CompletableFuture<Boolean> journal = CompletableFuture.supplyAsync(() -> holds(other, key));
            try {
                return pages(tables).map(sound -> holds(journal));
            } finally {
                // Where nobody waits for it any more, this ends it.
                other.rollback();
            }
        }
    }

    private boolean holds(CompletableFuture<Boolean> journal) {
        watch.at(Step.JOURNAL, 0, 0);
        try {
            return journal.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : e;
        }
    }

    /** Whether the journal holds. */
    boolean journal(byte[] key) {
        watch.at(Step.JOURNAL, 0, 0);
        return holds(connection, key);
    }

    private static boolean holds(Connection connection, byte[] key) {
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
