package lumbung.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import lumbung.backup.Manifest;
import lumbung.backup.Step;
import lumbung.backup.Watch;
import lumbung.message.Outcome;

/** Fills an empty database with an archive's lines: tables of the version that wrote them first, and only then any later one's. */
final class Filling {
    private final Engine engine;
    private final Manifest manifest;
    private final Watch watch;

    Filling(Engine engine, Manifest manifest, Watch watch) {
        this.engine = engine;
        this.manifest = manifest;
        this.watch = watch;
    }

    /**
     * All rows or none; refused where the database is not empty, or a line is none of its table's.
     *
     * @param folder where the lines lie, by {@link Manifest#TABLES}
     */
    Outcome<Boolean> from(Path folder) throws SQLException {
        try (Connection connection = engine.source().getConnection()) {
            connection.setAutoCommit(false);
            int version = Schema.version(connection);
            connection.rollback();
            if (version != 0) {
                return Outcome.refused("backup.refused.not-empty");
            }
            Schema.migrate(engine.source(), engine.name(), manifest.schema());
            Outcome<Boolean> filled = rows(connection, folder);
            if (filled.isDone()) {
                connection.commit();
            } else {
                connection.rollback();
            }
            return filled;
        }
    }

    private Outcome<Boolean> rows(Connection connection, Path folder) throws SQLException {
        List<Lines.Shape> tables = Shapes.of(connection);
        Map<String, Long> wanted = manifest.state().rows();
        long all = wanted.values().stream().mapToLong(Long::longValue).sum();
        long done = 0;
        for (Lines.Shape table : tables) {
            Path file = folder.resolve(Manifest.TABLES + table.table() + ".jsonl");
            if (Files.exists(file)) {
                long before = done;
                Outcome<Long> loaded = load(connection, table, file, rows -> watch.at(Step.LOAD, before + rows, all));
                if (loaded instanceof Outcome.Refused<Long> wrong) {
                    return Outcome.refused(wrong.refusal());
                }
                done += loaded.get();
            }
        }
        return new Soundness(connection, watch).rows(tables, manifest.state());
    }

    private static Outcome<Long> load(Connection connection, Lines.Shape table, Path file, LongConsumer progress)
            throws SQLException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new Lines(table).load(connection, in, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
