package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * A Derby database in a folder that only copies are made of, since copying one takes far less than making it.
 *
 * @param database the folder
 */
record Original(Path database) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** An original of the database behind a connection that has nothing uncommitted. */
    static Original of(Connection connection) throws SQLException {
        try (CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            Path folder = Files.createTempDirectory(Path.of("target"), "original");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            backup.setString(1, folder.toString());
            backup.execute();
            String name = connection.getMetaData().getURL().replaceFirst(".*:", "");
            return new Original(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy in memory. */
    Engine copy() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:copy" + NUMBER.incrementAndGet());
        source.setConnectionAttributes("createFrom=" + database);
        return new Engine("derby", source);
    }
}
