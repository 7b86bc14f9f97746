package lumbung.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import lumbung.journal.Chain;
import lumbung.journal.Change;

/**
 * Appends the entries of one operation. Entries about the same subject that follow each other become one page, each page
 * sealed by the one before it.
 */
final class JournalWriter implements AutoCloseable {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();
    private static final int SALT_BYTES = 12;
    /** A page's content must fit its column: 32,672 characters. */
    private static final int PAGE_LIMIT = 32_000;

    /** A page has no more entries than this, so that the page of a number is found without a search. */
    static final int MOST_ENTRIES = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final Chain chain;
    private final Chain.Deed deed;
    private final PreparedStatement insert;
    private final StringBuilder content = new StringBuilder();
    private final long first;
    private long pageNumber;
    private int pageEntries;
    private long subject;
    private byte[] mark;
    private boolean officer;

    JournalWriter(Connection connection, Chain chain, Chain.Deed deed, Head head) throws SQLException {
        this.chain = chain;
        this.deed = deed;
        this.first = head.number() + 1;
        this.pageNumber = first;
        this.mark = head.markBytes();
        this.insert = connection.prepareStatement("""
                INSERT INTO journal (number, entries, operation_id, subject, content, salt, digest, mark)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    void append(Change.Row row, String before, String after) throws SQLException {
        int length = before.length() + after.length() + Entries.OVERHEAD;
        boolean full = content.length() + length > PAGE_LIMIT || pageEntries == MOST_ENTRIES;
        if (pageEntries > 0 && (full || row.subject() != subject)) {
            endPage();
        }
        officer |= row.table().equals(SharedTables.CLERK.name()) && ClerkRows.isOfficer(before);
        subject = row.subject();
        pageEntries++;
        Entries.write(content, row, before, after);
    }

    /** Whether an officer was changed or removed, so that there may be none left. */
    boolean leftNoOfficer() {
        return officer;
    }

    private void endPage() throws SQLException {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String text = content.toString();
        byte[] digest = chain.digest(salt, text);
        mark = chain.mark(mark, new Chain.Page(pageNumber, pageEntries, deed, subject), digest);
        insert.setLong(1, pageNumber);
        insert.setLong(2, pageEntries);
        insert.setLong(3, deed.operationId());
        insert.setLong(4, subject);
        insert.setString(5, text);
        insert.setString(6, BASE64.encodeToString(salt));
        insert.setString(7, BASE64.encodeToString(digest));
        insert.setString(8, BASE64.encodeToString(mark));
        insert.addBatch();
        content.setLength(0);
        pageNumber += pageEntries;
        pageEntries = 0;
    }

    /** Sends the pages that are full. */
    void flush() throws SQLException {
        insert.executeBatch();
    }

    /** Ends the last page and sends it. */
    void finish() throws SQLException {
        if (pageEntries > 0) {
            endPage();
        }
        flush();
    }

    long operationId() {
        return deed.operationId();
    }

    long first() {
        return first;
    }

    /** The last entry's number, once {@link #finish finished}. */
    long last() {
        return pageNumber - 1;
    }

    byte[] mark() {
        return mark;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
