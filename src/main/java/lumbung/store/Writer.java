package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lumbung.journal.Change;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ids;
import lumbung.message.Message;
import lumbung.register.Person;

/**
 * The writes of one operation on one connection: each row and, with it, its journal entry. Writes of one mode are gathered
 * in batches and sent table by table, owners before what they own, and the other way round for what is removed.
 */
final class Writer implements Changes, AutoCloseable {
    private static final int BATCH = 500;
    private static final int FEW = 100;
    /** From here on the journal is locked whole: a lock a row would not fit the heap. */
    private static final int LARGE = 5_000;

    private final Connection connection;
    private final Ids ids;
    private final JournalWriter journal;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final NavigableMap<Integer, PreparedStatement> gathered = new TreeMap<>();
    private final Map<Long, Long> seen = new HashMap<>();
    private final Totals totals = new Totals();
    private final Earnings earnings = new Earnings();
    private final Returning returning = new Returning();
    private final Fingerprints fingerprints;
    private Mode mode = Mode.INSERT;
    private long firstId = Long.MAX_VALUE;
    private int pending;
    private int written;
    private long people;
    private long lastId;

    Writer(Connection connection, Ids ids, JournalWriter journal, Fingerprints fingerprints) {
        this.connection = connection;
        this.ids = ids;
        this.journal = journal;
        this.fingerprints = fingerprints;
    }

    private enum Mode {
        INSERT,
        UPDATE,
        DELETE
    }

    /** A row that somebody else changed or removed since it was read. */
    static final class Stale extends RuntimeException {
        private final transient Message what;

        Stale(Message what) {
            super(what.key(), null, false, false);
            this.what = what;
        }

        Message what() {
            return what;
        }
    }

    @Override
    public long newId() {
        lastId = ids.next();
        firstId = Math.min(firstId, lastId);
        return lastId;
    }

    @Override
    public void add(Entity row) {
        attempt(() -> addRow(Tables.of(row), row));
    }

    @Override
    public void change(Entity row) {
        attempt(() -> changeRow(Tables.of(row), row));
    }

    @Override
    public void remove(Entity row) {
        attempt(() -> removeRow(Tables.of(row), row));
    }

    private <R extends Entity> void addRow(Table<R> table, R row) throws SQLException {
        if (row instanceof Person) {
            people++;
        }
        PreparedStatement insert = gather(Mode.INSERT, table, table.insert());
        insert.setLong(1, row.id());
        insert.setLong(2, row.version() + 1);
        set(insert, 3, table.values(row));
        insert.addBatch();
        totals.touched(row);
        earnings.added(row);
        returning.written(row);
        journal.append(place(table, row), "", Images.of(table, row));
        count();
    }

    private <R extends Entity> void changeRow(Table<R> table, R row) throws SQLException {
        R current = current(table, row);
        String before = Images.of(table, current);
        String after = Images.of(table, row);
        if (before.equals(after)) {
            return;
        }
        PreparedStatement update = gather(Mode.UPDATE, table, table.update());
        update.setLong(1, current.version() + 1);
        int next = set(update, 2, table.values(row));
        update.setLong(next, row.id());
        update.addBatch();
        totals.touched(current);
        totals.touched(row);
        earnings.touched(row);
        returning.written(row);
        journal.append(place(table, row), before, after);
        count();
    }

    private <R extends Entity> void removeRow(Table<R> table, R row) throws SQLException {
        R current = current(table, row);
        if (row instanceof Person) {
            people--;
        }
        delete(table, current);
        journal.append(place(table, current), Images.of(table, current), "");
        count();
    }

    private <R extends Entity> void delete(Table<R> table, R row) throws SQLException {
        PreparedStatement delete = gather(Mode.DELETE, table, table.delete());
        delete.setLong(1, row.id());
        delete.addBatch();
        totals.touched(row);
        earnings.touched(row);
    }

    /** The row as it stands, refused where it is not the version that the caller saw. */
    private <R extends Entity> R current(Table<R> table, R row) throws SQLException {
        flush();
        try (PreparedStatement select = connection.prepareStatement(table.select() + " WHERE id = ?")) {
            select.setLong(1, row.id());
            List<R> found = Results.all(select, table.read());
            if (found.isEmpty() || !asSeen(found.get(0), row)) {
                throw new Stale(Message.of("store.stale"));
            }
            return found.get(0);
        }
    }

    /** A row of this operation's own making is never stale, nor is one that it changed before. */
    private boolean asSeen(Entity current, Entity row) {
        long expected = seen.computeIfAbsent(row.id(), id -> current.version());
        return row.id() >= firstId || row.version() == expected || row.version() == current.version();
    }

    /**
     * Reverses one entry: its row goes back to what it was before. The caller has made sure that the row still is what the
     * entry left.
     */
    <R extends Entity> void reverse(Table<R> table, Change entry) throws SQLException {
        long id = entry.row().id();
        switch (entry.action()) {
            case ADDED -> {
                R row = Images.row(table, id, 0, entry.after());
                people -= row instanceof Person ? 1 : 0;
                delete(table, row);
                journal.append(entry.row(), entry.after(), "");
            }
            case REMOVED -> addRow(table, Images.row(table, id, 0, entry.before()));
            case CHANGED -> restore(table, entry);
        }
        count();
    }

    private <R extends Entity> void restore(Table<R> table, Change entry) throws SQLException {
        long id = entry.row().id();
        flush();
        long version = version(table, id);
        R row = Images.row(table, id, version, entry.before());
        if (Totals.isBehind(table)) {
            totals.touched(Images.row(table, id, version, entry.after()));
            totals.touched(row);
            earnings.touched(row);
        }
        PreparedStatement update = gather(Mode.UPDATE, table, table.update());
        update.setLong(1, version + 1);
        int next = set(update, 2, table.values(row));
        update.setLong(next, id);
        update.addBatch();
        journal.append(place(table, row), /* before= */ entry.after(), /* after= */ entry.before());
    }

    private long version(Table<?> table, long id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT version FROM " + table.name() + " WHERE id = ?")) {
            select.setLong(1, id);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** Sends what is gathered. */
    void flush() throws SQLException {
        if (pending == 0) {
            return;
        }
        for (PreparedStatement statement : gathered.values()) {
            statement.executeBatch();
        }
        gathered.clear();
        journal.flush();
        pending = 0;
    }

    /** Sends what is still gathered, and keeps the figures and points that follow from it. */
    void finish(LocalDate today) throws SQLException {
        flush();
        returning.keep(connection, fingerprints, this);
        flush();
        totals.keep(connection);
        earnings.due(connection, this::newId, today).forEach(this::add);
        flush();
    }

    private PreparedStatement gather(Mode wanted, Table<?> table, String sql) throws SQLException {
        if (mode != wanted) {
            flush();
            mode = wanted;
        }
        int order = Tables.rank(table);
        PreparedStatement statement = statement(sql);
        gathered.put(wanted == Mode.DELETE ? -order : order, statement);
        return statement;
    }

    /** Remembers which person a row of an imported list became: part of the operation, not of the journal. */
    void importRow(String fingerprint, long personId) throws SQLException {
        PreparedStatement insert = statement("""
                INSERT INTO import_row (operation_id, fingerprint, person_id) VALUES (?, ?, ?)""");
        insert.setLong(1, journal.operationId());
        insert.setString(2, fingerprint);
        insert.setLong(3, personId);
        insert.addBatch();
        gathered.put(Integer.MAX_VALUE, insert);
        count();
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    private void count() throws SQLException {
        pending++;
        written++;
        if (written == LARGE) {
            flush();
            try (PreparedStatement lock = connection.prepareStatement("LOCK TABLE journal IN EXCLUSIVE MODE")) {
                lock.execute();
            }
        }
        if (pending >= BATCH) {
            flush();
        }
    }

    /** Whether so much was written that the connection has become slow for others. */
    boolean wore() {
        return written > FEW;
    }

    /** How many people there are more, or fewer, after this operation. */
    long people() {
        return people;
    }

    long lastId() {
        return lastId;
    }

    private static <R extends Entity> Change.Row place(Table<R> table, R row) {
        return new Change.Row(table.name(), row.id(), table.subject().applyAsLong(row));
    }

    private static int set(PreparedStatement statement, int first, Object[] values) throws SQLException {
        int next = first;
        for (Object value : values) {
            if (value instanceof String text) {
                statement.setString(next++, text);
            } else if (value instanceof Boolean flag) {
                statement.setBoolean(next++, flag);
            } else if (value instanceof Long number) {
                statement.setLong(next++, number);
            } else {
                statement.setNull(next++, Types.BIGINT);
            }
        }
        return next;
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
