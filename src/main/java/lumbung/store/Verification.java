package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import lumbung.journal.Chain;
import lumbung.journal.Ledger;
import lumbung.message.Outcome;

/** Walks the journal's chain from its first entry to the head. */
final class Verification {
    private final Connection connection;
    private final Chain chain;
    private long number;
    private byte[] mark = Chain.start();

    Verification(Connection connection, Chain chain) {
        this.connection = connection;
        this.chain = chain;
    }

    Outcome<Ledger.Seal> run() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT j.number, j.entries, j.operation_id, j.subject, j.content, j.salt, j.digest, j.mark,
                    o.clerk_id, o.at_ms
                FROM journal j LEFT JOIN operation o ON o.id = j.operation_id ORDER BY j.number""")) {
            statement.setFetchSize(1_000);
            try (ResultSet result = statement.executeQuery()) {
                Row row = Results.row(result);
                while (result.next()) {
                    if (!holds(row)) {
                        return Outcome.refused("store.journal.broken", row.number("number"));
                    }
                }
            }
        }
        return atHead();
    }

    private boolean holds(Row row) {
        long first = number + 1;
        int entries = (int) row.number("entries");
        number += entries;
        byte[] digest = Base64.getDecoder().decode(row.text("digest"));
        Chain.Deed deed = new Chain.Deed(
                row.number("operation_id"), row.number("clerk_id"), Instant.ofEpochMilli(row.number("at_ms")));
        mark = chain.mark(mark, new Chain.Page(first, entries, deed, row.number("subject")), digest);
        return row.number("number") == first
                && Arrays.equals(mark, Base64.getDecoder().decode(row.text("mark")))
                && (erased(row) || Arrays.equals(digest, digestOf(row)));
    }

    private static boolean erased(Row row) {
        return row.text("salt").isEmpty() && row.text("content").isEmpty();
    }

    private byte[] digestOf(Row row) {
        return chain.digest(Base64.getDecoder().decode(row.text("salt")), row.text("content"));
    }

    private Outcome<Ledger.Seal> atHead() throws SQLException {
        Head head = Head.read(connection);
        String found = HexFormat.of().formatHex(mark);
        if (head.number() != number || !head.mark().equals(found)) {
            return Outcome.refused("store.journal.head", number, head.number());
        }
        return Outcome.done(new Ledger.Seal(number, found));
    }
}
