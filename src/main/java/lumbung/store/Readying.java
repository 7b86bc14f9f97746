package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lumbung.backup.Bundle;
import lumbung.backup.Key;
import lumbung.backup.Manifest;
import lumbung.backup.Shelf;
import lumbung.backup.VaultFile;
import lumbung.backup.Watch;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Home;
import lumbung.settings.Settings;

/**
 * Makes a home ready out of a bundle: unpacked, opened and found whole. Where the engine's own files are damaged, the lines of
 * JSON beside them serve. An encrypted register stays under the key it had.
 */
final class Readying {
    private static final String RESTORED_FROM = "restored.from";

    private final Bundle bundle;
    private final Manifest manifest;
    private final Optional<Shelf.Lock> lock;
    private final Watch watch;
    private final long clerkId;

    /**
     * @param clerkId who brings it back, 0 for nobody knows
     */
    Readying(Bundle bundle, Watch watch, long clerkId) {
        this.bundle = bundle;
        this.manifest = bundle.manifest();
        this.lock = bundle.lock().filter(it -> manifest.state().encrypted());
        this.watch = watch;
        this.clerkId = clerkId;
    }

    /**
     * A home made ready.
     *
     * @param fromLines whether the lines served
     * @param erased how many people were erased again
     */
    record Ready(boolean fromLines, int erased) {}

    /**
     * Makes an empty home ready.
     *
     * @param erased who is not to come back
     */
    Outcome<Ready> in(Home place, Clock clock, Set<Long> erased) {
        if (manifest.schema() > Schema.LATEST) {
            return newer();
        }
        long size = 2 * Math.max(manifest.size(Manifest.REGISTER), manifest.size(Manifest.TABLES))
                + manifest.size(Manifest.PC);
        return new Shelf(place.folder())
                .hasRoom(size)
                .then(room -> vault(place))
                .then(done -> {
                    Outcome<Boolean> files =
                            manifest.isBackup() ? files(place) : Outcome.refused("backup.refused.manifest");
                    Outcome<Boolean> whole = files.isDone() ? files : lines(place);
                    Opening opening = new Opening(
                                    place,
                                    clock,
                                    vault -> Outcome.done(lock.orElseThrow().key()))
                            .outOfBackup();
                    return whole.then(proven -> opening.embedded())
                            .then(store -> finished(store, erased))
                            .map(again -> new Ready(!files.isDone(), again));
                });
    }

    /** Fills an empty database elsewhere from the lines, which were unpacked into a folder with the key. */
    Outcome<Ready> on(Engine engine, Home lines, Opening opening, Set<Long> erased) {
        return filled(engine, lines.folder())
                .then(done -> opening.on(engine))
                .then(store -> finished(store, erased))
                .map(again -> new Ready(true, again));
    }

    private <T> Outcome<T> newer() {
        return Outcome.refused("store.open.newer", manifest.schema(), Schema.LATEST);
    }

    private Outcome<Boolean> vault(Home place) {
        return lock.isEmpty()
                ? Outcome.done(true)
                : new VaultFile(place).write(lock.get().vault()).map(done -> true);
    }

    private Optional<Key> key() {
        return lock.map(Shelf.Lock::key);
    }

    private Outcome<Boolean> files(Home place) {
        Predicate<String> wanted = name -> name.startsWith(Manifest.REGISTER) || isKept(name);
        return bundle.unpack(wanted, place.folder(), watch).then(done -> proven(place));
    }

    private static boolean isKept(String name) {
        return name.equals(Manifest.KEY) || name.startsWith(Manifest.PC);
    }

    private Outcome<Boolean> lines(Home place) {
        Path lines = place.folder().resolve(Manifest.TABLES);
        try {
            Folders.delete(place.register());
            Predicate<String> wanted = name -> name.startsWith(Manifest.TABLES) || isKept(name);
            Engine engine = Engine.derby(place.register(), true, key());
            try {
                return bundle.unpack(wanted, place.folder(), watch)
                        .then(done -> filled(engine, place.folder()))
                        .then(done -> {
                            engine.shutDown();
                            return proven(place);
                        });
            } finally {
                Folders.delete(lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<Boolean> filled(Engine engine, Path folder) {
        try {
            return new Filling(engine, manifest, watch).from(folder);
        } catch (SQLException e) {
            return Outcome.refused("backup.refused.pages", e.getSQLState());
        }
    }

    /** Whether what came out of a file is the register that went in. */
    private Outcome<Boolean> proven(Home place) {
        Manifest.State state = manifest.state();
        Optional<byte[]> journalKey = JournalKey.read(place.journalKey());
        if (journalKey.isEmpty()) {
            return Outcome.refused("store.open.key-missing", Manifest.KEY);
        }
        Engine engine = Engine.derby(place.register(), false, key());
        try (Connection connection = engine.source().getConnection()) {
            connection.setAutoCommit(false);
            List<Lines.Shape> tables = Shapes.of(connection);
            Soundness soundness = new Soundness(connection, watch);
            Outcome<Boolean> proven = soundness
                    .pagesAndJournal(engine, tables, journalKey.get())
                    .then(holds ->
                            holds || !state.intact() ? Outcome.done(true) : Outcome.refused("backup.refused.journal"))
                    .then(done -> soundness.rows(tables, state));
            connection.rollback();
            return proven;
        } catch (SQLException e) {
            return Outcome.refused("backup.refused.pages", e.getSQLState());
        } catch (Failure e) {
            return Outcome.refused("backup.refused.pages", e.state());
        } finally {
            engine.shutDown();
        }
    }

    /** Erases whoever was erased since, and writes down that it was restored. */
    private Outcome<Integer> finished(Store opened, Set<Long> erased) {
        try (Store store = opened) {
            int known = (int) erased.stream()
                    .filter(id -> store.people().card(id).isPresent())
                    .count();
            return Erasing.again(store, erased).then(rows -> noted(store)).map(done -> known);
        }
    }

    private Outcome<Boolean> noted(Store store) {
        Ledger ledger = store.ledger(clerkId);
        Settings settings = store.settings();
        return ledger.record(ledger.intent(Message.of("backup.operation.restored", manifest.made())), changes -> {
            settings.put(RESTORED_FROM, manifest.made().toString(), changes);
            return Outcome.done(true);
        });
    }
}
