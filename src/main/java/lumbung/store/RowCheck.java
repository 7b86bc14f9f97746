package lumbung.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.journal.Audit;
import lumbung.journal.Change;
import lumbung.journal.Entity;

/**
 * Whether the register's rows are what the journal says of them. Every entry takes its row's former image out of a sum and
 * puts the new one in; what remains must be the sum of the rows as they stand. The sums are many, each of a few rows, so that
 * a second walk looks only at the rows of those that differ: one walk and little memory where nothing was forged, however
 * large the register. What was erased is not there to be compared.
 */
final class RowCheck {
    private static final int SUMS = 1 << 14;
    /** Rows of so many sums are looked at in one walk. */
    private static final int LOOKED_AT = 1 << 10;

    private final Connection connection;
    private final Findings findings;
    private final MessageDigest sha;
    private final long[] sums = new long[SUMS];
    private final Set<Long> erased = new HashSet<>();

    RowCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the newest entry about a row says; empty where it removed the row. */
    private record Newest(long number, long operationId, long subject, String image) {}

    private record Key(String table, long id) {
        int sum() {
            return (int) (((id * 0x9E3779B97F4A7C15L) ^ table.hashCode()) >>> 20) & (SUMS - 1);
        }
    }

    private interface Reader {
        void take(Change change);
    }

    private interface Rows {
        void take(Key key, long subject, String image);
    }

    void run() throws SQLException {
        entries(change -> {
            Key key = key(change);
            sums[key.sum()] += sum(key, change.after()) - sum(key, change.before());
        });
        rows((key, subject, image) -> sums[key.sum()] -= sum(key, image));
        BitSet differ = new BitSet(SUMS);
        for (int at = 0; at < SUMS; at++) {
            differ.set(at, sums[at] != 0);
            if (!differ.isEmpty() && (differ.cardinality() == LOOKED_AT || at == SUMS - 1)) {
                look(differ);
                differ.clear();
            }
        }
    }

    private static Key key(Change change) {
        return new Key(change.row().table(), change.row().id());
    }

    /** Adding nothing for no row, so that who was added and removed leaves nothing. */
    private long sum(Key key, String image) {
        if (image.isEmpty()) {
            return 0;
        }
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(key.id).flip());
        sha.update(key.table.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(sha.digest(image.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private void look(BitSet differ) throws SQLException {
        Map<Key, Newest> newest = new HashMap<>();
        entries(change -> {
            Key key = key(change);
            if (differ.get(key.sum())) {
                newest.put(
                        key,
                        new Newest(
                                change.number(),
                                change.operationId(),
                                change.row().subject(),
                                change.after()));
            }
        });
        rows((key, subject, image) -> {
            if (differ.get(key.sum())) {
                compare(key, subject, image, Optional.ofNullable(newest.remove(key)));
            }
        });
        newest.forEach((key, entry) -> {
            if (!entry.image.isEmpty() && !erased.contains(entry.subject)) {
                tell(Audit.Kind.ROW_GONE, key, entry);
            }
        });
    }

    private void compare(Key key, long subject, String image, Optional<Newest> known) {
        if (erased.contains(subject)) {
            return;
        }
        Newest entry = known.orElse(new Newest(0, 0, subject, ""));
        if (entry.image.isEmpty()) {
            tell(Audit.Kind.ROW_ADDED, key, entry);
        } else if (!image.equals(again(Tables.named(key.table), key.id, entry.image))) {
            tell(Audit.Kind.ROW_CHANGED, key, entry);
        }
    }

    /** The image as this version of the program writes it. */
    private static <R extends Entity> String again(Table<R> table, long id, String image) {
        return Images.of(table, Images.row(table, id, 0, image));
    }

    private void tell(Audit.Kind kind, Key key, Newest entry) {
        Audit.Fault fault =
                new Audit.Fault(kind, entry.number, entry.number, key.table + " " + key.id, Optional.empty());
        findings.add(fault, entry.operationId);
    }

    private void entries(Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT number, operation_id, subject, content, salt FROM journal ORDER BY number""")) {
            statement.setFetchSize(1_000);
            try (ResultSet result = statement.executeQuery()) {
                Row row = Results.row(result);
                while (result.next()) {
                    if (row.text("content").isEmpty()) {
                        erased.add(row.number("subject"));
                    } else {
                        Entries.read(row).forEach(reader::take);
                    }
                }
            }
        }
    }

    private void rows(Rows reader) throws SQLException {
        for (Table<?> table : Tables.ALL) {
            rows(table, reader);
        }
    }

    private <R extends Entity> void rows(Table<R> table, Rows reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.select())) {
            statement.setFetchSize(1_000);
            try (ResultSet result = statement.executeQuery()) {
                Row row = Results.row(result);
                while (result.next()) {
                    R each = table.read().apply(row);
                    reader.take(
                            new Key(table.name(), row.number("id")),
                            table.subject().applyAsLong(each),
                            Images.of(table, each));
                }
            }
        }
    }
}
