package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import lumbung.journal.Change;
import lumbung.journal.Operation;

/**
 * Takes an operation back, entry by entry from the last to the first. A row must still be what the operation left, and
 * nothing that came later may hang on a row that goes.
 */
final class Undoing {
    private static final int WINDOW = 1_000;

    private final Connection connection;
    private final Operation operation;
    private final Map<Long, Later> later = new HashMap<>();
    private final Map<Long, Long> dependents = new HashMap<>();
    private final Set<Long> compared = new HashSet<>();

    Undoing(Connection connection, Operation operation) throws SQLException {
        this.connection = connection;
        this.operation = operation;
        readLater();
    }

    /** How a row was left by the newest entry after the operation's own. */
    private record Later(long operationId, long subject, boolean exists, int image) {}

    private void readLater() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT number, operation_id, subject, content FROM journal WHERE number > ? ORDER BY number""")) {
            statement.setLong(1, operation.range().last());
            try (ResultSet result = statement.executeQuery()) {
                Row row = Results.row(result);
                while (result.next()) {
                    Entries.read(row).forEach(this::remember);
                }
            }
        }
        for (Map.Entry<Long, Later> entry : later.entrySet()) {
            Later row = entry.getValue();
            if (row.exists() && row.subject() != entry.getKey()) {
                dependents.put(row.subject(), row.operationId());
            }
        }
    }

    private void remember(Change entry) {
        if (entry.isErased()) {
            return;
        }
        Change.Row row = entry.row();
        boolean exists = !entry.after().isEmpty();
        later.put(
                row.id(),
                new Later(
                        entry.operationId(),
                        row.subject(),
                        exists,
                        entry.after().hashCode()));
    }

    /** Whether something of it was erased, so that nobody knows what to put back. */
    boolean erased() throws SQLException {
        boolean[] found = {false};
        each(entry -> found[0] |= entry.isErased());
        return found[0];
    }

    /** The later operation that stands in the way, if one does. */
    Optional<Long> conflict() throws SQLException {
        compared.clear();
        long[] found = {0};
        if (later.isEmpty()) {
            return Optional.empty();
        }
        each(entry -> {
            if (found[0] == 0) {
                found[0] = against(entry);
            }
        });
        return found[0] == 0 ? Optional.empty() : Optional.of(found[0]);
    }

    private long against(Change entry) {
        if (entry.isErased()) {
            return 0;
        }
        long id = entry.row().id();
        Later now = later.get(id);
        boolean last = compared.add(id);
        if (last
                && now != null
                && (now.exists() != !entry.after().isEmpty()
                        || now.image() != entry.after().hashCode())) {
            return now.operationId();
        }
        return entry.action() == Change.Action.ADDED ? dependents.getOrDefault(id, 0L) : 0L;
    }

    /** Reverses every entry. */
    void apply(Writer writer, LongConsumer progress) throws SQLException {
        long[] done = {0};
        each(entry -> {
            writer.reverse(Tables.named(entry.row().table()), entry);
            done[0]++;
            if (done[0] % WINDOW == 0) {
                progress.accept(done[0]);
            }
        });
    }

    private interface Step {
        void on(Change entry) throws SQLException;
    }

    private void each(Step step) throws SQLException {
        long upTo = operation.range().last();
        while (upTo >= operation.range().first()) {
            long from = Math.max(operation.range().first(), upTo - WINDOW + 1);
            List<Change> window = new ArrayList<>(Entries.of(connection, new Operation.Range(from, upTo), WINDOW));
            for (int i = window.size() - 1; i >= 0; i--) {
                step.on(window.get(i));
            }
            upTo = from - 1;
        }
    }
}
