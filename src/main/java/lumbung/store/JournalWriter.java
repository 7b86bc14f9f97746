package lumbung.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import lumbung.journal.Chain;
import lumbung.journal.Change;

/** Appends the entries of one operation, each sealed by the one before it. */
final class JournalWriter implements AutoCloseable {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();
    private static final int SALT_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Chain chain;
    private final Chain.Deed deed;
    private final PreparedStatement insert;
    private final long first;
    private long number;
    private byte[] mark;

    JournalWriter(Connection connection, Chain chain, Chain.Deed deed, Head head) throws SQLException {
        this.chain = chain;
        this.deed = deed;
        this.number = head.number();
        this.first = number + 1;
        this.mark = head.markBytes();
        this.insert = connection.prepareStatement("""
                INSERT INTO journal (number, operation_id, row_table, row_id, subject,
                    before_image, after_image, salt, digest, mark)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    void append(Change.Row row, String before, String after) throws SQLException {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] digest = chain.digest(salt, before, after);
        number++;
        mark = chain.mark(mark, number, deed, row, digest);
        insert.setLong(1, number);
        insert.setLong(2, deed.operationId());
        insert.setString(3, row.table());
        insert.setLong(4, row.id());
        insert.setLong(5, row.subject());
        insert.setString(6, before);
        insert.setString(7, after);
        insert.setString(8, BASE64.encodeToString(salt));
        insert.setString(9, BASE64.encodeToString(digest));
        insert.setString(10, BASE64.encodeToString(mark));
        insert.addBatch();
    }

    void flush() throws SQLException {
        insert.executeBatch();
    }

    long operationId() {
        return deed.operationId();
    }

    long first() {
        return first;
    }

    long number() {
        return number;
    }

    byte[] mark() {
        return mark;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
