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
import java.util.Set;
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
import lumbung.settings.Erasures;
import lumbung.settings.Guarded;
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
            return MakingReady.during(home, () -> {
                Path folder = Files.createTempDirectory(home.folder(), MakingReady.REHEARSAL);
                try {
                    return ready(file, new Home(folder), new Erasures(home).people(), watch)
                            .map(it -> told(it, begun, Optional.empty()));
                } finally {
                    Folders.delete(folder);
                }
            });
        } catch (IOException e) {
            return unwritable();
        }
    }

    @Override
    public Outcome<Restored> restore(Path file, boolean any, Watch watch) {
        Instant begun = Instant.now();
        return Bundle.glance(file)
                .then(backup -> alone(() -> now(watch)
                        .then(now -> any || now.isLike(backup)
                                ? replace(file, now, begun, watch)
                                : Outcome.refused("backup.refused.other"))));
    }

    /** Nobody opens the register meanwhile: what they would write goes with it. */
    private Outcome<Restored> alone(MakingReady.Making<Restored> making) {
        try {
            return MakingReady.exchanging(home, making);
        } catch (IOException e) {
            return unwritable();
        }
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
                .then(bundle -> server(bundle, url.get(), watch))
                .map(ready -> told(ready, begun, Optional.empty()));
    }

    /** The key comes into the home first: a server's register without it could not be opened. */
    private Outcome<Ready> server(Bundle bundle, String url, Watch watch) {
        if (bundle.manifest().schema() > Schema.LATEST) {
            return Outcome.refused("store.open.newer", bundle.manifest().schema(), Schema.LATEST);
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            return Outcome.refused("store.open.url", url);
        }
        try {
            return MakingReady.during(home, () -> served(bundle, url, watch));
        } catch (IOException e) {
            return unwritable();
        }
    }

    private Outcome<Ready> served(Bundle bundle, String url, Watch watch) throws IOException {
        Home place = new Home(Files.createTempDirectory(home.folder(), MakingReady.FILLING));
        try {
            Engine engine = Engine.postgresql(url);
            Predicate<String> wanted = name -> name.startsWith(Manifest.TABLES) || name.equals(Manifest.KEY);
            return bundle.unpack(wanted, place.folder(), watch)
                    .then(done -> keyed(place))
                    .then(done -> filled(bundle, engine, place.folder(), watch))
                    .then(done ->
                            finished(new Opening(home, clock), engine, bundle.manifest(), new Erasures(home).people()))
                    .map(erased -> new Ready(bundle.backup(), true, erased));
        } finally {
            Folders.delete(place.folder());
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

    private Outcome<Restored> replace(Path file, Now now, Instant begun, Watch watch) {
        String stamp = STAMP.format(clock.instant().atZone(clock.getZone()));
        Home ready = new Home(home.folder().resolve(MakingReady.RESTORED + stamp));
        Path before = home.folder().resolve("before-" + stamp);
        try {
            Folders.delete(ready.folder());
            Guarded.folder(ready.folder());
            Outcome<Ready> made = ready(file, ready, now.erased(), watch);
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

    /**
     * The register that is there.
     *
     * @param uuid empty where there is none, or it cannot be opened, which is why somebody restores
     * @param erased who was erased from it
     */
    private record Now(Optional<String> uuid, Set<Long> erased) {
        boolean isLike(Backup backup) {
            return uuid.isEmpty() || uuid.get().equals(backup.manifest().state().uuid());
        }
    }

    /** Backs it up once more where it can be opened. */
    private Outcome<Now> now(Watch watch) {
        Set<Long> erased = new Erasures(home).people();
        Now unknown = new Now(Optional.empty(), erased);
        if (!Files.exists(home.register())) {
            return Outcome.done(unknown);
        }
        Outcome<Store> opened = opened(home);
        if (opened instanceof Outcome.Refused<Store> refused) {
            boolean busy = refused.refusal().reason().key().startsWith("store.open.busy");
            return busy ? Outcome.refused(refused.refusal()) : Outcome.done(unknown);
        }
        try (Store store = opened.get()) {
            store.backups(home).refresh(Reason.RESTORE, watch);
            store.database().all(SharedTables.ERASED, "").forEach(it -> erased.add(it.personId()));
            return Outcome.done(
                    new Now(Optional.of(store.database().read(Head::read).uuid()), erased));
        } catch (Failure e) {
            return Outcome.done(unknown);
        }
    }

    private Outcome<Store> opened(Home place) {
        try {
            return new Opening(place, clock).embedded();
        } catch (Failure e) {
            return Outcome.refused("store.open.damaged", place.register().toString());
        }
    }

    private Outcome<Ready> ready(Path file, Home place, Set<Long> erased, Watch watch) {
        Engine.logTo(home);
        return Bundle.open(file, keys).then(bundle -> ready(bundle, place, erased, watch));
    }

    private Outcome<Ready> ready(Bundle bundle, Home place, Set<Long> erased, Watch watch) {
        Manifest manifest = bundle.manifest();
        if (manifest.schema() > Schema.LATEST) {
            return Outcome.refused("store.open.newer", manifest.schema(), Schema.LATEST);
        }
        long size = manifest.size(manifest.isBackup() ? Manifest.REGISTER : Manifest.TABLES);
        return new Shelf(place.folder()).hasRoom(2 * size).then(room -> {
            Outcome<Boolean> files =
                    manifest.isBackup() ? files(bundle, place, watch) : Outcome.refused("backup.refused.manifest");
            Outcome<Boolean> whole = files.isDone() ? files : lines(bundle, place, watch);
            return whole.then(done -> finished(
                            new Opening(place, clock),
                            Engine.derby(place.register().toString(), false),
                            manifest,
                            erased))
                    .map(again -> new Ready(bundle.backup(), !files.isDone(), again));
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
    private static Outcome<Integer> finished(Opening opening, Engine engine, Manifest manifest, Set<Long> erased) {
        return opening.on(engine).then(store -> {
            try (store) {
                int known = (int) erased.stream()
                        .filter(id -> store.people().card(id).isPresent())
                        .count();
                return Erasing.again(store, erased)
                        .then(rows -> noted(store, manifest).map(done -> known));
            }
        });
    }

    private static Outcome<Boolean> noted(Store store, Manifest manifest) {
        Ledger ledger = store.ledger(0);
        Settings settings = store.settings();
        return ledger.record(ledger.intent(Message.of("backup.operation.restored", manifest.made())), changes -> {
            settings.put(RESTORED_FROM, manifest.made().toString(), changes);
            return Outcome.done(true);
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
