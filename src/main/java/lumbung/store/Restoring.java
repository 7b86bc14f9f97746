package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.backup.Backup;
import lumbung.backup.Bundle;
import lumbung.backup.Keyring;
import lumbung.backup.Manifest;
import lumbung.backup.Reason;
import lumbung.backup.Restored;
import lumbung.backup.Restorer;
import lumbung.backup.Shelf;
import lumbung.backup.Step;
import lumbung.backup.Watch;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Home;
import lumbung.settings.Settings;

/**
 * Brings a register back: made ready in a folder of its own, opened there and found whole, and only then swapped with the one
 * in the home's. Where the engine's own files are damaged, the lines of JSON beside them serve.
 */
public final class Restoring implements Restorer {
    private static final String RESTORED_FROM = "restored.from";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Home home;
    private final Clock clock;
    private final Keyring keys;

    public Restoring(Home home, Clock clock, Keyring keys) {
        this.home = home;
        this.clock = clock;
        this.keys = keys;
    }

    /** A register made ready. */
    private record Ready(Backup from, boolean fromLines, int erased) {}

    @Override
    public boolean finds() {
        return Files.exists(home.register()) || Files.exists(home.restoring());
    }

    @Override
    public Outcome<Restored> rehearse(Path file, Watch watch) {
        Instant begun = Instant.now();
        try {
            Files.createDirectories(home.folder());
            Path folder = Files.createTempDirectory(home.folder(), ".rehearsal-");
            try {
                return ready(file, new Home(folder), watch).map(it -> told(it, begun, Optional.empty()));
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            return unwritable();
        }
    }

    @Override
    public Outcome<Restored> restore(Path file, boolean any, Watch watch) {
        Instant begun = Instant.now();
        return Bundle.glance(file)
                .then(backup -> now(watch)
                        .then(uuid -> any
                                        || uuid.isEmpty()
                                        || uuid.get()
                                                .equals(backup.manifest()
                                                        .state()
                                                        .uuid())
                                ? Outcome.done(backup)
                                : Outcome.refused("backup.refused.other")))
                .then(backup -> replace(file, begun, watch));
    }

    @Override
    public Outcome<Restored> fill(Path file, Optional<String> url, Watch watch) {
        if (Files.exists(home.register()) && url.isEmpty()) {
            return Outcome.refused("backup.refused.not-empty");
        }
        if (url.isEmpty()) {
            return restore(file, true, watch);
        }
        Instant begun = Instant.now();
        return Bundle.open(file, keys)
                .then(bundle -> Engine.server(url.get()).then(engine -> server(bundle, engine, watch)))
                .map(ready -> told(ready, begun, Optional.empty()));
    }

    /** The key comes into the home first: a server's register without it could not be opened. */
    private Outcome<Ready> server(Bundle bundle, Engine engine, Watch watch) {
        if (bundle.manifest().schema() > Schema.LATEST) {
            return Outcome.refused("store.open.newer", bundle.manifest().schema(), Schema.LATEST);
        }
        try {
            Files.createDirectories(home.folder());
            Home place = new Home(Files.createTempDirectory(home.folder(), ".filling-"));
            try {
                Predicate<String> wanted = name -> name.startsWith(Manifest.TABLES) || name.equals(Manifest.KEY);
                return bundle.unpack(wanted, place.folder(), watch)
                        .then(done -> keyed(place))
                        .then(done -> filled(bundle, engine, place.folder(), watch))
                        .then(done -> finished(new Opening(home, clock), engine, bundle.manifest()))
                        .map(erased -> new Ready(bundle.backup(), true, erased));
            } finally {
                Folders.delete(place.folder());
            }
        } catch (IOException e) {
            return unwritable();
        }
    }

    private Outcome<Boolean> keyed(Home place) {
        try {
            Optional<byte[]> there = JournalKey.read(home.journalKey());
            Optional<byte[]> coming = JournalKey.read(place.journalKey());
            if (there.isEmpty()) {
                Files.move(place.journalKey(), home.journalKey());
                return Outcome.done(true);
            }
            return coming.isPresent() && Arrays.equals(there.get(), coming.get())
                    ? Outcome.done(true)
                    : Outcome.refused("store.open.key-wrong", home.journalKey().toString());
        } catch (IOException e) {
            return unwritable();
        }
    }

    private Outcome<Restored> replace(Path file, Instant begun, Watch watch) {
        String stamp = STAMP.format(clock.instant().atZone(clock.getZone()));
        Home ready = new Home(home.folder().resolve("restored-" + stamp));
        Path before = home.folder().resolve("before-" + stamp);
        try {
            Folders.delete(ready.folder());
            Files.createDirectories(ready.folder());
            Outcome<Ready> made = ready(file, ready, watch);
            if (made.isDone()) {
                watch.at(Step.SWAP, 0, 0);
                choices(ready);
                new Swap(home).begin(ready.folder(), before);
            }
            return made.map(it -> told(it, begun, Optional.of(before).filter(Files::exists)));
        } catch (IOException e) {
            return unwritable();
        } finally {
            clear(ready.folder());
        }
    }

    /** Left where the swap is still to be ended. */
    private void clear(Path folder) {
        try {
            if (!Files.exists(home.restoring())) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Outcome<T> unwritable() {
        return Outcome.refused("backup.refused.read-only", home.folder().toString());
    }

    private static Restored told(Ready ready, Instant begun, Optional<Path> before) {
        return new Restored(
                ready.from(), ready.fromLines(), ready.erased(), Duration.between(begun, Instant.now()), before);
    }

    /** Which register is there now, backed up once more; none where it cannot be opened, which is why somebody restores. */
    private Outcome<Optional<String>> now(Watch watch) {
        if (!Files.exists(home.register())) {
            return Outcome.done(Optional.empty());
        }
        Outcome<Store> opened = opened(home);
        if (opened instanceof Outcome.Refused<Store> refused) {
            boolean busy = refused.refusal().reason().key().startsWith("store.open.busy");
            return busy ? Outcome.refused(refused.refusal()) : Outcome.done(Optional.empty());
        }
        try (Store store = opened.get()) {
            store.backups(home).refresh(Reason.RESTORE, watch);
            return Outcome.done(Optional.of(store.database().read(Head::read).uuid()));
        } catch (Failure e) {
            return Outcome.done(Optional.empty());
        }
    }

    private Outcome<Store> opened(Home place) {
        try {
            return new Opening(place, clock).embedded();
        } catch (Failure e) {
            return Outcome.refused("store.open.damaged", place.register().toString());
        }
    }

    private Outcome<Ready> ready(Path file, Home place, Watch watch) {
        Engine.logTo(home);
        return Bundle.open(file, keys).then(bundle -> ready(bundle, place, watch));
    }

    private Outcome<Ready> ready(Bundle bundle, Home place, Watch watch) {
        Manifest manifest = bundle.manifest();
        if (manifest.schema() > Schema.LATEST) {
            return Outcome.refused("store.open.newer", manifest.schema(), Schema.LATEST);
        }
        long size = 2 * Math.max(manifest.size(Manifest.REGISTER), manifest.size(Manifest.TABLES));
        return new Shelf(place.folder())
                .hasRoom(size + manifest.size(Manifest.PC))
                .then(room -> {
                    Outcome<Boolean> files = manifest.isBackup()
                            ? files(bundle, place, watch)
                            : Outcome.refused("backup.refused.manifest");
                    Outcome<Boolean> whole = files.isDone() ? files : lines(bundle, place, watch);
                    return whole.then(done -> finished(
                                    new Opening(place, clock),
                                    Engine.derby(place.register().toString(), false),
                                    manifest))
                            .map(erased -> new Ready(bundle.backup(), !files.isDone(), erased));
                });
    }

    private Outcome<Boolean> files(Bundle bundle, Home place, Watch watch) {
        Predicate<String> wanted = name -> name.startsWith(Manifest.REGISTER) || isKept(name);
        return bundle.unpack(wanted, place.folder(), watch).then(done -> proven(bundle, place, watch));
    }

    private static boolean isKept(String name) {
        return name.equals(Manifest.KEY) || name.startsWith(Manifest.PC);
    }

    private Outcome<Boolean> lines(Bundle bundle, Home place, Watch watch) {
        Path lines = place.folder().resolve(Manifest.TABLES);
        try {
            Folders.delete(place.register());
            Predicate<String> wanted = name -> name.startsWith(Manifest.TABLES) || isKept(name);
            Engine engine = Engine.derby(place.register().toString(), true);
            try {
                return bundle.unpack(wanted, place.folder(), watch)
                        .then(done -> filled(bundle, engine, place.folder(), watch))
                        .then(done -> proven(bundle, place, watch));
            } finally {
                Folders.delete(lines);
            }
        } catch (IOException e) {
            return unwritable();
        }
    }

    private static Outcome<Boolean> filled(Bundle bundle, Engine engine, Path folder, Watch watch) {
        try {
            return new Filling(engine, bundle.manifest(), watch).from(folder);
        } catch (SQLException e) {
            return Outcome.refused("backup.refused.pages", e.getSQLState());
        } finally {
            engine.shutDown();
        }
    }

    /** Whether what came out of a file is the register that went in. */
    private static Outcome<Boolean> proven(Bundle bundle, Home place, Watch watch) {
        Engine engine = Engine.derby(place.register().toString(), false);
        try (Connection connection = engine.source().getConnection()) {
            connection.setAutoCommit(false);
            Manifest.State state = bundle.manifest().state();
            List<Lines.Shape> tables = Shapes.of(connection);
            Soundness soundness = new Soundness(connection, watch);
            byte[] key = JournalKey.read(place.journalKey()).orElseGet(() -> new byte[0]);
            Outcome<Boolean> proven = key.length == 0
                    ? Outcome.refused("store.open.key-missing", Manifest.KEY)
                    : soundness
                            .pages(tables)
                            .then(done -> soundness.journal(key) || !state.intact()
                                    ? Outcome.done(true)
                                    : Outcome.refused("backup.refused.journal"))
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

    /** Brings it to this program's tables, erases whoever was erased since, and writes down that it was restored. */
    private static Outcome<Integer> finished(Opening opening, Engine engine, Manifest manifest) {
        return opening.on(engine).then(store -> {
            try (store) {
                Ledger ledger = store.ledger(0);
                Settings settings = store.settings();
                return ledger.record(
                        ledger.intent(Message.of("backup.operation.restored", manifest.made())), changes -> {
                            settings.put(RESTORED_FROM, manifest.made().toString(), changes);
                            return Outcome.done(0);
                        });
            }
        });
    }

    /** What was chosen for the PC comes back where nothing was chosen here. */
    private void choices(Home ready) throws IOException {
        for (Path chosen : List.of(home.pcSettings(), home.keymap())) {
            Path kept = ready.folder().resolve(Manifest.PC).resolve(chosen.getFileName());
            if (Files.exists(kept) && !Files.exists(chosen)) {
                Files.copy(kept, chosen);
            }
        }
    }
}
