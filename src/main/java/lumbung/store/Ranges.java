package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lumbung.journal.Audit;
import lumbung.journal.Operation;

/** Whether each operation has the entries that it says it has, seen page by page. */
final class Ranges {
    private final Findings findings;
    private final Set<Long> told = new HashSet<>();
    private final List<Operation.Range> gaps = new ArrayList<>();
    private long operation;
    private long claimed;
    private long first;
    private long last;
    private boolean orphan;

    Ranges(Findings findings) {
        this.findings = findings;
    }

    /**
     * The next page.
     *
     * @param gap whether pages before it are not there
     */
    void page(Row row, boolean gap) {
        long id = row.number("operation_id");
        long start = row.number("number");
        if (id != operation || gap) {
            if (gap) {
                missing(last + 1, start - 1);
            }
            end();
            begin(row, gap);
        }
        last = start + row.number("entries") - 1;
    }

    private void begin(Row row, boolean gap) {
        operation = row.number("operation_id");
        orphan = row.number("known") == 0;
        claimed = row.number("last_number");
        first = row.number("number");
        if (!orphan && row.number("first_number") != first && !gap) {
            tell(row.number("first_number"), claimed);
        }
    }

    /** Entries are not there, which is told already: nothing more is said of their operations. */
    void missing(long from, long to) {
        claimed = last;
        if (gaps.size() < Audit.LISTED) {
            gaps.add(new Operation.Range(from, to));
        }
    }

    /** No page of this operation follows. */
    void end() {
        if (operation != 0 && (orphan || claimed != last)) {
            tell(first, last);
        }
    }

    private void tell(long from, long to) {
        if (told.add(operation)) {
            findings.add(Audit.Kind.OPERATION, from, to, operation);
        }
    }

    /** Operations that no page names where they say that they begin. */
    void empty(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                        SELECT id, first_number, last_number FROM operation o WHERE NOT EXISTS
                        (SELECT 1 FROM journal j WHERE j.number = o.first_number AND j.operation_id = o.id)""");
                ResultSet result = statement.executeQuery()) {
            Row row = Results.row(result);
            while (result.next()) {
                operation = row.number("id");
                Operation.Range range = new Operation.Range(row.number("first_number"), row.number("last_number"));
                if (gaps.stream().noneMatch(gap -> gap.first() <= range.last() && gap.last() >= range.first())) {
                    tell(range.first(), range.last());
                }
            }
        }
    }
}
