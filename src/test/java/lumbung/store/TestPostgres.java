package lumbung.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A real PostgreSQL for the stores' tests, from Maven Central: one server for all tests of a run, started when first
 * asked for and stopped with the JVM, and in it an empty database for each call.
 *
 * @param name the database's
 * @param url for {@code --db} and {@code DriverManager}; carries the user, needs no password
 */
public record TestPostgres(String name, String url, DataSource dataSource) {
    private static final String OWNER = "postgres";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** A new, empty database; nobody else's until the run ends. */
    public static TestPostgres fresh() {
        return from("template0");
    }

    /** A new database that holds what this one does; nobody may be connected to this one meanwhile. */
    TestPostgres copy() {
        return from(name);
    }

    private static TestPostgres from(String template) {
        String name = "register" + DATABASES.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template + " ENCODING 'UTF8' LOCALE 'C'");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the test database " + name, e);
        }
        return new TestPostgres(name, Server.RUNNING.getJdbcUrl(OWNER, name), Server.RUNNING.getDatabase(OWNER, name));
    }

    /** Holds the server, so that it starts with the first database and not with the first glance at this class. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        // A test database need not survive a power cut, so nothing waits for the disk.
        private static EmbeddedPostgres start() {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            Map.of("fsync", "off", "full_page_writes", "off").forEach(builder::setServerConfig);
            try {
                return builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException("the test PostgreSQL does not start", e);
            }
        }
    }
}
