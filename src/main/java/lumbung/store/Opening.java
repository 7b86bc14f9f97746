package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import lumbung.backup.Key;
import lumbung.backup.Keyring;
import lumbung.backup.Reason;
import lumbung.backup.Shelf;
import lumbung.backup.VaultFile;
import lumbung.backup.Watch;
import lumbung.journal.Chain;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.message.Trouble;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/**
 * Opens a register, or makes one where there is none. What can be wrong with it is told, never mended silently: an existing
 * folder is never replaced by a new register.
 */
public final class Opening {
    private static final int INSTALLATIONS = 1 << 16;

    private final Home home;
    private final Clock clock;
    private final Keyring keys;
    private final boolean ahead;
    private final boolean copied;

    /** Opens registers in clear. */
    public Opening(Home home, Clock clock) {
        this(home, clock, Keyring.NONE);
    }

    /** Opens encrypted ones too. */
    public Opening(Home home, Clock clock, Keyring keys) {
        this(home, clock, keys, false, false);
    }

    private Opening(Home home, Clock clock, Keyring keys, boolean ahead, boolean copied) {
        this.home = home;
        this.clock = clock;
        this.keys = keys;
        this.ahead = ahead;
        this.copied = copied;
    }

    /** The same for somebody who is going to search: the index is read while the database opens. */
    Opening readingAhead() {
        return new Opening(home, clock, keys, true, copied);
    }

    /** The same of what just came out of a backup: that is the copy as an older program left it, and need not be made again. */
    Opening outOfBackup() {
        return new Opening(home, clock, keys, ahead, true);
    }

    /** The register in the home's own folder. */
    public Outcome<Store> embedded() {
        return MakingReady.opening(home, this::own);
    }

    private Outcome<Store> own() {
        Swap swap = new Swap(home);
        try {
            swap.end();
        } catch (IOException e) {
            return Outcome.refused("store.open.read-only", home.folder().toString());
        }
        boolean exists = Files.exists(home.register());
        if (exists ? !hasAllParts() : swap.isUnclear()) {
            return Outcome.refused("store.open.damaged", home.register().toString());
        }
        if (!exists && wasThere()) {
            return Outcome.refused("store.open.gone", home.register().toString());
        }
        if (exists ? !Files.isWritable(home.register()) : !canCreate()) {
            return Outcome.refused("store.open.read-only", home.folder().toString());
        }
        Guarded.home(home.folder());
        MakingReady.tidy(home);
        return new VaultFile(home).open(keys).then(lock -> {
            Optional<Key> key = lock.map(Shelf.Lock::key);
            Outcome<Boolean> there = exists ? Outcome.done(true) : create(key);
            return there.then(yes -> on(Engine.derby(home, key), lock)).map(store -> signed(store));
        });
    }

    /** Without one of these Derby says something else of each kind. */
    private boolean hasAllParts() {
        return Stream.of("service.properties", "seg0", "log")
                .allMatch(part -> Files.exists(home.register().resolve(part)));
    }

    /** Whether a register was worked in here: only then are there such files, and a new one in its place would hide the loss. */
    private boolean wasThere() {
        return !new Shelf(home.backups()).all().isEmpty()
                || Stream.of(home.searchIndex(), home.arrangements(), home.erasures())
                        .anyMatch(Files::exists);
    }

    /** Makes the register beside its place and moves it there when it is whole: a power cut leaves none, or all of it. */
    private Outcome<Boolean> create(Optional<Key> key) {
        Path unfinished = home.folder().resolve("register.new");
        try {
            Folders.delete(unfinished);
            Engine engine = Engine.derbyCreating(home, unfinished, key);
            Outcome<byte[]> made = prepare(engine, new Beside(home, SavedIndex.none(), Optional.empty()));
            engine.shutDown();
            if (made.isDone()) {
                Files.move(unfinished, home.register(), StandardCopyOption.ATOMIC_MOVE);
            }
            return made.map(done -> true);
        } catch (SQLException e) {
            return Outcome.refused(reason(new Failure(e)));
        } catch (Failure e) {
            return Outcome.refused(reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean canCreate() {
        try {
            Guarded.folder(home.folder());
            return Files.isWritable(home.folder());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A register on a server.
     *
     * @param url {@code jdbc:postgresql://…}
     */
    public Outcome<Store> server(String url) {
        return Engine.server(url).then(this::on);
    }

    /** Opens the register in clear that an engine holds. */
    Outcome<Store> on(Engine engine) {
        return on(engine, Optional.empty());
    }

    /**
     * Opens the register that an engine holds. Of an encrypted one no search index is kept beside it.
     *
     * @param lock under which it lies
     */
    private Outcome<Store> on(Engine engine, Optional<Shelf.Lock> lock) {
        SavedIndex index = lock.isPresent() ? SavedIndex.none() : new SavedIndex(home.searchIndex());
        if (ahead) {
            index.readAhead();
        }
        try {
            Beside beside = new Beside(home, index, lock);
            return prepare(engine, beside).map(key -> new Store(engine, key, clock, beside, this::unsign));
        } catch (SQLException e) {
            return Outcome.refused(reason(new Failure(e)));
        } catch (Failure e) {
            return Outcome.refused(reason(e));
        }
    }

    /**
     * What lies beside a database.
     *
     * @param lock under which the register lies encrypted; empty of one in clear
     */
    record Beside(Home home, SavedIndex index, Optional<Shelf.Lock> lock) {
        Beside in(Home other) {
            return new Beside(other, index, lock);
        }
    }

    private Refusal reason(Failure failure) {
        if (failure.busy()) {
            return new Refusal("", busy());
        }
        if (failure.damaged()) {
            return Refusal.of("store.open.damaged", home.register().toString());
        }
        return new Refusal(
                "",
                Trouble.in(failure)
                        .orElse(Message.of("store.open.failed", home.folder().toString(), failure.state())));
    }

    private Message busy() {
        return OpenedBy.read(home.openedBy())
                .map(other -> Message.of("store.open.busy-since", other.user(), other.since()))
                .orElse(Message.of("store.open.busy"));
    }

    private Outcome<byte[]> prepare(Engine engine, Beside beside) throws SQLException {
        try (Connection connection = engine.source().getConnection()) {
            connection.setAutoCommit(false);
            int version = Schema.version(connection);
            connection.rollback();
            if (version > Schema.LATEST) {
                return Outcome.refused("store.open.newer", version, Schema.LATEST);
            }
            Outcome<Integer> safe =
                    version > 0 && version < Schema.LATEST && !copied ? kept(engine, beside) : Outcome.done(version);
            if (safe instanceof Outcome.Refused<Integer> refused) {
                return Outcome.refused(refused.refusal());
            }
            if (version < Schema.LATEST) {
                Schema.migrate(engine.source(), engine.name());
            }
            Optional<Head> head = Head.find(connection);
            connection.rollback();
            return head.isPresent() ? again(head.get(), engine) : firstTime(connection);
        }
    }

    /** A copy as the older program left it: whoever finds the new one wrong goes back to it. */
    private Outcome<Integer> kept(Engine engine, Beside beside) {
        Optional<byte[]> key = JournalKey.read(home.journalKey());
        if (key.isEmpty()) {
            return Outcome.refused("store.open.key-missing", home.journalKey().toString());
        }
        try (Database database = new Database(engine)) {
            return new SqlBackups(new SqlBackups.Place(engine, database, beside, new Key(key.get()), clock))
                    .make(Reason.MIGRATION, Watch.NOBODY)
                    .map(backup -> backup.manifest().schema());
        }
    }

    private Outcome<byte[]> firstTime(Connection connection) throws SQLException {
        byte[] key = JournalKey.read(home.journalKey()).orElseGet(() -> JournalKey.create(home.journalKey()));
        String uuid = UUID.randomUUID().toString();
        String start = HexFormat.of().formatHex(Chain.start());
        int installation = ThreadLocalRandom.current().nextInt(INSTALLATIONS);
        new Head(uuid, installation, keyCheck(key, uuid), 0, start, 0, 0).create(connection);
        connection.commit();
        return Outcome.done(key);
    }

    private Outcome<byte[]> again(Head head, Engine engine) {
        Optional<byte[]> key = JournalKey.read(home.journalKey());
        if (key.isEmpty()) {
            // A disk that was pulled out took it along.
            return engine.isThere()
                    ? Outcome.refused(
                            "store.open.key-missing", home.journalKey().toString())
                    : Outcome.refused("trouble.reach");
        }
        return keyCheck(key.get(), head.uuid()).equals(head.keyCheck())
                ? Outcome.done(key.get())
                : Outcome.refused("store.open.key-wrong", home.journalKey().toString());
    }

    private static String keyCheck(byte[] key, String uuid) {
        return HexFormat.of().formatHex(new Chain(key).check(uuid));
    }

    private Store signed(Store store) {
        OpenedBy.write(home.openedBy(), clock.instant());
        return store;
    }

    private void unsign() {
        try {
            Files.deleteIfExists(home.openedBy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
