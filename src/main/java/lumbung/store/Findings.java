package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Audit;

/** What a walk over the journal finds; the first of them are kept, all are counted. */
final class Findings {
    private final List<Audit.Fault> faults = new ArrayList<>();
    private final List<Long> operations = new ArrayList<>();
    private long count;

    /**
     * Something does not hold.
     *
     * @param operationId 0 where it is to be found by its entries
     */
    void add(Audit.Kind kind, long first, long last, long operationId) {
        add(new Audit.Fault(kind, first, last, "", Optional.empty()), operationId);
    }

    void add(Audit.Fault fault, long operationId) {
        count++;
        if (faults.size() < Audit.LISTED) {
            faults.add(fault);
            operations.add(operationId);
        }
    }

    long count() {
        return count;
    }

    /** Those that are kept, in the order of their entries, with whose deeds they were. */
    List<Audit.Fault> told(Connection connection) throws SQLException {
        List<Audit.Fault> told = new ArrayList<>();
        for (int at = 0; at < faults.size(); at++) {
            Audit.Fault fault = faults.get(at);
            long id = operations.get(at) == 0 ? around(connection, fault) : operations.get(at);
            told.add(fault.by(id == 0 ? Optional.empty() : Operations.byId(connection, id)));
        }
        told.sort(Comparator.comparing(Audit.Fault::first));
        return told;
    }

    /** The first operation that says it has one of these entries. */
    private static long around(Connection connection, Audit.Fault fault) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT id FROM operation WHERE first_number <= ? AND last_number >= ? ORDER BY first_number
                OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY""")) {
            statement.setLong(1, fault.last());
            statement.setLong(2, fault.first());
            return Results.all(statement, row -> row.number("id")).stream()
                    .findFirst()
                    .orElse(0L);
        }
    }
}
