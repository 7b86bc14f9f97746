package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import lumbung.journal.Audit;
import lumbung.journal.Chain;
import lumbung.journal.Seal;

/**
 * Walks the journal's chain from its first entry to the head, and on beyond what does not hold: behind a fault a page is held
 * against the mark that stands in the page before it.
 */
final class Verification {
    /** So many marks of a page are thought of where the pages before it do not hold. */
    private static final int GUESSES = 7;

    private final Connection connection;
    private final Chain chain;
    private final Audit.Wish wish;
    private final Findings findings = new Findings();
    private final Suspects suspects;
    private final Ranges ranges = new Ranges(findings);
    private long number;
    private long erased;
    /** The mark of the page before; where that does not hold, each that it may have had, as it stands there the last. */
    private List<byte[]> marks = List.of(Chain.start());

    private boolean proven;

    Verification(Connection connection, Chain chain, Audit.Wish wish) {
        this.connection = connection;
        this.chain = chain;
        this.wish = wish;
        this.suspects = new Suspects(chain);
    }

    Audit run() throws SQLException {
        Head head = Head.read(connection);
        prove();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT j.number, j.entries, j.operation_id, j.subject, j.content, j.salt, j.digest, j.mark,
                    o.id AS known, o.clerk_id, o.at_ms, o.first_number, o.last_number
                FROM journal j LEFT JOIN operation o ON o.id = j.operation_id
                WHERE j.number <= ? ORDER BY j.number""")) {
            statement.setLong(1, head.number());
            statement.setFetchSize(1_000);
            try (ResultSet result = statement.executeQuery()) {
                Row row = Results.row(result);
                while (result.next()) {
                    walk(row);
                }
            }
        }
        if (head.number() > number) {
            ranges.missing(number + 1, head.number());
        }
        ranges.end();
        ranges.empty(connection);
        atHead(head);
        suspects.judge(findings);
        if (wish.rows()) {
            new RowCheck(connection, findings).run();
        }
        return new Audit(
                seal(),
                erased,
                findings.told(connection),
                findings.count(),
                wish.printed().map(printed -> proven));
    }

    private void walk(Row row) {
        long first = row.number("number");
        boolean gap = first > number + 1;
        if (gap) {
            findings.add(Audit.Kind.MISSING, number + 1, first - 1, 0);
        }
        boolean orphan = row.number("known") == 0;
        ranges.page(row, gap);
        page(row, gap || orphan);
        number = first + row.number("entries") - 1;
        prove();
    }

    /** Looks at a page; behind a gap, or without its operation, it cannot be told whether it follows. */
    private void page(Row row, boolean unlinked) {
        byte[] digest = Base64.getDecoder().decode(row.text("digest"));
        byte[] own = Base64.getDecoder().decode(row.text("mark"));
        Chain.Page page = page(row);
        boolean digestHolds = isErased(row) || Arrays.equals(digest, digestOf(row));
        erased += isErased(row) ? page.entries() : 0;
        List<byte[]> follow =
                marks.stream().map(mark -> chain.mark(mark, page, digest)).toList();
        boolean linked = unlinked || follow.stream().anyMatch(mark -> Arrays.equals(own, mark));
        if (!linked && !suspects.full()) {
            suspects.add(new Suspects.Suspect(
                    page,
                    row.text("digest"),
                    row.text("mark"),
                    Base64.getEncoder().encodeToString(stands()),
                    digestHolds));
        } else if (!linked || !digestHolds) {
            findings.add(
                    Audit.Kind.CHANGED,
                    page.number(),
                    page.number() + page.entries() - 1,
                    page.deed().operationId());
        }
        marks = linked
                ? List.of(own)
                : Stream.concat(follow.stream().limit(GUESSES), Stream.of(own)).toList();
    }

    /** The mark as it stands in the page before. */
    private byte[] stands() {
        return marks.get(marks.size() - 1);
    }

    private Seal seal() {
        return new Seal(number, HexFormat.of().formatHex(marks.get(0)));
    }

    private static Chain.Page page(Row row) {
        Chain.Deed deed = new Chain.Deed(
                row.number("operation_id"), row.number("clerk_id"), Instant.ofEpochMilli(row.number("at_ms")));
        return new Chain.Page(row.number("number"), (int) row.number("entries"), deed, row.number("subject"));
    }

    static boolean isErased(Row row) {
        return row.text("salt").isEmpty() && row.text("content").isEmpty();
    }

    private byte[] digestOf(Row row) {
        return chain.digest(Base64.getDecoder().decode(row.text("salt")), row.text("content"));
    }

    /** Whether the seal that was asked about is that of the journal up to here. */
    private void prove() {
        if (!proven && wish.printed().isPresent()) {
            proven = wish.printed().get().is(seal());
        }
    }

    private void atHead(Head head) throws SQLException {
        if (head.number() > number) {
            findings.add(Audit.Kind.MISSING, number + 1, head.number(), 0);
        }
        byte[] expected = head.markBytes();
        boolean same = head.number() == number && marks.stream().anyMatch(mark -> Arrays.equals(expected, mark));
        boolean beyond = newest() > head.number() && Head.read(connection).equals(head);
        if (beyond || (head.number() <= number && !same)) {
            findings.add(Audit.Kind.HEAD, head.number(), head.number(), 0);
        }
    }

    /** The number of the newest page, wherever the head stands. */
    private long newest() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COALESCE(MAX(number), 0) AS newest FROM journal")) {
            List<Long> found = Results.all(statement, row -> row.number("newest"));
            return found.get(0);
        }
    }
}
