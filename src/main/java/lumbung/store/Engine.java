package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import lumbung.backup.Key;
import lumbung.message.Outcome;
import lumbung.settings.Guarded;
import lumbung.settings.Home;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database behind a register.
 *
 * @param name the folder of its migrations
 */
record Engine(String name, DataSource source) {
    private static final String DERBY = "derby";

    /**
     * The only one whose words Derby finds at once. It looks some up for every sort, and throws and catches up to four
     * exceptions on the way to those of any other: that made a short sorted query three to six times as long.
     */
    private static final String TERRITORY = "en_US";

    /** Of a key that comes from outside Derby keeps nothing, its algorithm neither. */
    private static final String OPENS = "encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=";

    private static final String AES = "dataEncryption=true;" + OPENS;

    /** The engine is down; there was nothing to shut down, since opening it had failed. */
    private static final Set<String> DOWN = Set.of("08006", "XJ004");

    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    /** More are worth their memory only to commands that go through everybody; the launcher knows those. */
    private static final String PAGES = "derby.storage.pageCacheSize";

    /** Derby in a folder that is there. */
    static Engine derby(Home home, Optional<Key> key) {
        configure(home);
        return derby(home.register(), false, key);
    }

    /** Derby in a folder that it makes. */
    static Engine derbyCreating(Home home, Path folder, Optional<Key> key) {
        configure(home);
        return derby(folder, true, key);
    }

    /**
     * Derby in a folder, its pages and log under a key or in clear.
     *
     * @param key empty for one in clear
     */
    static Engine derby(Path folder, boolean create, Optional<Key> key) {
        Engine engine = derby(folder.toAbsolutePath().toString(), create);
        key.ifPresent(it -> engine.with(create ? AES + hex(it) : OPENS + hex(it)));
        return engine;
    }

    /** Derby in a folder in clear: opening it encrypts all of it. */
    static Engine encrypting(Path folder, Key key) {
        return derby(folder.toAbsolutePath().toString(), false).with(AES + hex(key));
    }

    /** The same the other way. */
    static Engine decrypting(Path folder, Key key) {
        return derby(folder.toAbsolutePath().toString(), false).with("decryptDatabase=true;" + OPENS + hex(key));
    }

    private Engine with(String attributes) {
        EmbeddedDataSource derby = (EmbeddedDataSource) source;
        String before = derby.getConnectionAttributes();
        derby.setConnectionAttributes(before == null ? attributes : before + ";" + attributes);
        return this;
    }

    private static String hex(Key key) {
        return HexFormat.of().formatHex(key.bytes());
    }

    /**
     * Derby under a database name, as tests use it in memory.
     *
     * @param name a path, or {@code memory:…}
     */
    static Engine derby(String name, boolean create) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        if (create) {
            source.setCreateDatabase("create");
            source.setConnectionAttributes("territory=" + TERRITORY);
        }
        return new Engine(DERBY, source);
    }

    /** A database on a server; refused where the address is none. */
    static Outcome<Engine> server(String url) {
        try {
            return url.startsWith("jdbc:postgresql:")
                    ? Outcome.done(postgresql(url))
                    : Outcome.refused("store.open.url", url);
        } catch (IllegalArgumentException e) {
            return Outcome.refused("store.open.url", url);
        }
    }

    static Engine postgresql(String url) {
        // It would tell the terminal of an address as it was typed.
        DRIVER.setLevel(Level.OFF);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return new Engine("postgresql", source);
    }

    /** Where Derby writes what went wrong; people's data may stand there. */
    static void logTo(Home home) {
        try {
            Guarded.folder(home.log());
            // Its own files are for their owner alone, unless a group shares the folder: then the launcher's umask says
            // so.
            System.setProperty(
                    "derby.storage.useDefaultFilePermissions", String.valueOf(Guarded.isShared(home.folder())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EngineLog.in(home);
    }

    /** Derby reads these once, when its first class is loaded. */
    private static void configure(Home home) {
        logTo(home);
        System.setProperty("derby.locks.escalationThreshold", String.valueOf(Integer.MAX_VALUE));
        System.setProperty("derby.locks.waitTimeout", "20");
        // What the screens ask in a day, over all tables, is compiled once; a hundred statements are fewer than Home's.
        System.setProperty("derby.language.statementCacheSize", "500");
        System.setProperty("derby.language.tableDescriptorCacheSize", "128");
        if (System.getProperty(PAGES) == null) {
            System.setProperty(PAGES, "1500");
        }
    }

    boolean isInMemory() {
        return source instanceof EmbeddedDataSource derby
                && derby.getDatabaseName().startsWith("memory:");
    }

    boolean isDerby() {
        return name.equals(DERBY);
    }

    /** Whether its files are where they were: a disk that is pulled out takes them along. Of a server nobody can tell. */
    boolean isThere() {
        return !(source instanceof EmbeddedDataSource derby)
                || derby.getDatabaseName().startsWith("memory:")
                || Files.exists(Path.of(derby.getDatabaseName(), "service.properties"));
    }

    /** Writes everything down and lets go of the files, of a register in memory of all of it; only Derby needs it. */
    void shutDown() {
        if (source instanceof EmbeddedDataSource derby) {
            EmbeddedDataSource last = new EmbeddedDataSource();
            last.setDatabaseName(derby.getDatabaseName());
            if (derby.getDatabaseName().startsWith("memory:")) {
                last.setConnectionAttributes("drop=true");
                // Derby waits half a second before it does so; nobody else need.
                Thread drop = new Thread(() -> end(last), "drop");
                drop.setDaemon(true);
                drop.start();
            } else {
                last.setShutdownDatabase("shutdown");
                end(last);
            }
        }
    }

    private void end(DataSource last) {
        try {
            last.getConnection().close();
        } catch (SQLException e) {
            if (!DOWN.contains(e.getSQLState())) {
                Failure failure = new Failure(e);
                throw isThere() ? failure : failure.outOfReach();
            }
        }
    }
}
