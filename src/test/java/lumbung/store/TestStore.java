package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lumbung.settings.Home;

/**
 * Fresh registers for tests, on both engines. Their tables are made once a run and copied for each test, since making them
 * takes longer than most tests; that they are made at all, {@link OpeningTest} shows.
 */
public final class TestStore {
    /** Saturday, 21 November 2026, 10.02 in Central Java. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T03:02:17.250Z"), ZoneId.of("Asia/Jakarta"));

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    private TestStore() {}

    /** A register in memory. */
    public static Store derby() {
        return derby(home());
    }

    /** The same with a home of one's own. */
    static Store derby(Home home) {
        return DerbyTables.TURNS.next(home);
    }

    public static Store postgresql() {
        return postgresql(home());
    }

    static Store postgresql(Home home) {
        return open(Engine.postgresql(PostgresTables.MADE.copy().url()), home);
    }

    /** One register on each engine, closed by the caller. */
    public static Stream<Store> onBothEngines() {
        return Stream.of(derby(), postgresql());
    }

    static Store open(Engine engine, Home home) {
        return new Opening(home, CLOCK).on(engine).get();
    }

    public static Home home() {
        try {
            return new Home(Files.createTempDirectory("lumbung-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Derby's tables, and nothing in them. */
    private static final class DerbyTables {
        static final Turns TURNS = new Turns(make());

        private static Original make() {
            Engine engine = Engine.derby("memory:tables", true);
            try (Connection connection = migrated(engine).getConnection()) {
                return Original.of(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("the tables to copy cannot be made", e);
            } finally {
                engine.shutDown();
            }
        }
    }

    /** PostgreSQL's tables, in a database that only copies are made of. */
    private static final class PostgresTables {
        static final TestPostgres MADE = make();

        private static TestPostgres make() {
            TestPostgres empty = TestPostgres.fresh();
            migrated(Engine.postgresql(empty.url()));
            return empty;
        }
    }

    private static DataSource migrated(Engine engine) {
        Schema.migrate(engine.source(), engine.name());
        return engine.source();
    }
}
