package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.backup.Manifest;
import lumbung.backup.Packer;
import lumbung.backup.Shelf;
import lumbung.backup.Step;
import lumbung.backup.Watch;
import lumbung.journal.Seal;
import lumbung.message.Outcome;
import lumbung.settings.Guarded;

/** A register as it was at one moment, while work goes on in it: on Derby a copy of its files, on PostgreSQL a transaction. */
final class Snapshot implements AutoCloseable {
    private final Engine engine;
    private final byte[] key;
    private final Connection connection;

    /** Where Derby's copy lies; on PostgreSQL there are no files. */
    private final Path files;

    private final boolean encrypted;
    private boolean closed;

    private Snapshot(Engine engine, byte[] key, Connection connection, Path files, boolean encrypted) {
        this.engine = engine;
        this.key = key.clone();
        this.connection = connection;
        this.files = files;
        this.encrypted = encrypted;
    }

    /**
     * @param work an empty place for a copy
     */
    static Snapshot of(SqlBackups.Place place, Path work, Watch watch) throws SQLException, IOException {
        Engine engine = place.engine();
        watch.at(Step.COPY, 0, 0);
        if (!engine.isDerby()) {
            Connection connection = engine.source().getConnection();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new Snapshot(engine, place.key().bytes(), connection, work, false);
        }
        Guarded.folder(work);
        try (Connection original = engine.source().getConnection();
                CallableStatement copy = original.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            copy.setString(1, work.toString());
            copy.execute();
        }
        Path files = onlyOne(work);
        Engine copied = Engine.derby(files, false, place.lock().map(Shelf.Lock::key));
        Connection connection = copied.source().getConnection();
        connection.setAutoCommit(false);
        return new Snapshot(
                copied, place.key().bytes(), connection, files, place.lock().isPresent());
    }

    /** Derby gives the copy its own name. */
    private static Path onlyOne(Path work) throws IOException {
        try (Stream<Path> found = Files.list(work)) {
            return found.findFirst().orElseThrow();
        }
    }

    /** The version of its tables. */
    int schema() throws SQLException {
        return Schema.version(connection);
    }

    /** Packs the tables' lines, of a register that is found whole. */
    Outcome<Manifest.State> packed(Packer packer, Watch watch) throws SQLException {
        List<Lines.Shape> tables = Shapes.of(connection);
        Soundness soundness = new Soundness(connection, watch);
        Outcome<Boolean> intact = engine.isDerby()
                ? soundness.pagesAndJournal(engine, tables, key)
                : Outcome.done(soundness.journal(key));
        return intact.map(holds -> lines(tables, holds, packer, watch));
    }

    private Manifest.State lines(List<Lines.Shape> tables, boolean intact, Packer packer, Watch watch) {
        Map<String, Long> rows = new TreeMap<>();
        try {
            for (int at = 0; at < tables.size(); at++) {
                watch.at(Step.WRITE, at, tables.size());
                Lines.Shape table = tables.get(at);
                Lines lines = new Lines(table);
                packer.add(
                        Manifest.TABLES + table.table() + ".jsonl",
                        out -> rows.put(table.table(), lines.write(connection, out)));
            }
            Head head = Head.read(connection);
            return new Manifest.State(
                    head.uuid(), new Seal(head.number(), head.mark()), encrypted, intact, head.people(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    /** Packs the engine's own files, once nobody has them open. */
    void packFiles(Packer packer) throws SQLException, IOException {
        letGo();
        if (engine.isDerby()) {
            for (Path file : filesBelow()) {
                packer.add(Manifest.REGISTER + slashed(files.relativize(file)), file);
            }
        }
    }

    private List<Path> filesBelow() throws IOException {
        try (Stream<Path> found = Files.walk(files)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("README"))
                    .filter(file -> !file.getFileName().toString().endsWith(".lck"))
                    .sorted()
                    .toList();
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void letGo() throws SQLException {
        if (!closed) {
            closed = true;
            connection.rollback();
            connection.close();
            if (engine.isDerby()) {
                engine.shutDown();
            }
        }
    }

    /** What goes wrong at it does not hide what went wrong before: of a copy nobody needs any more nothing can be lost. */
    @Override
    public void close() {
        try {
            letGo();
        } catch (SQLException | Failure e) {
            closed = true;
        }
    }
}
