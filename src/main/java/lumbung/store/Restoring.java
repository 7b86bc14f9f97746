package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import lumbung.backup.Former;
import lumbung.backup.Keyring;
import lumbung.backup.Manifest;
import lumbung.backup.Reason;
import lumbung.backup.Restored;
import lumbung.backup.Restorer;
import lumbung.backup.Step;
import lumbung.backup.Watch;
import lumbung.message.Outcome;
import lumbung.settings.Erasures;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/**
 * Brings a register back: made ready in a folder of its own and found whole, and only then swapped with the one in the home's.
 */
public final class Restoring implements Restorer {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Home home;
    private final Clock clock;
    private final Keyring keys;
    private final long clerkId;

    /** Where registers are brought back, with whatever opens the locked ones. */
    public Restoring(Home home, Clock clock, Keyring keys) {
        this(home, clock, keys, 0);
    }

    private Restoring(Home home, Clock clock, Keyring keys, long clerkId) {
        this.home = home;
        this.clock = clock;
        this.keys = keys;
        this.clerkId = clerkId;
    }

    @Override
    public Restorer by(long clerk) {
        return new Restoring(home, clock, keys, clerk);
    }

    @Override
    public boolean finds() {
        return Files.exists(home.register()) || Files.exists(home.restoring());
    }

    @Override
    public Outcome<Restored> rehearse(Path file, Watch watch) {
        Instant begun = Instant.now();
        try {
            return MakingReady.during(home, () -> {
                Home place = new Home(Files.createTempDirectory(home.folder(), MakingReady.REHEARSAL));
                try {
                    return opened(file)
                            .then(bundle -> new Readying(bundle, watch, clerkId)
                                    .in(place, clock, erased(file))
                                    .then(ready -> linesToo(bundle, ready, watch))
                                    .map(ready -> told(bundle, ready, begun, Optional.empty())));
                } finally {
                    Folders.delete(place.folder());
                }
            });
        } catch (IOException | UncheckedIOException e) {
            return unwritable();
        }
    }

    /** The lines of JSON serve where the engine's own files are damaged one day: whoever rehearses wants to know of them too. */
    private static Outcome<Readying.Ready> linesToo(Bundle bundle, Readying.Ready ready, Watch watch) {
        return ready.fromLines()
                ? Outcome.done(ready)
                : bundle.check(name -> name.startsWith(Manifest.TABLES), watch).map(whole -> ready);
    }

    /** From here, and from where the file came from since. */
    private Set<Long> erased(Path file) {
        Set<Long> erased = new Erasures(home).people();
        erased.addAll(Erasures.in(file.toAbsolutePath().getParent()).people());
        return erased;
    }

    private Outcome<Bundle> opened(Path file) {
        Engine.logTo(home);
        return Bundle.open(file, keys);
    }

    @Override
    public Outcome<Restored> restore(Path file, boolean any, Watch watch) {
        Instant begun = Instant.now();
        return Bundle.glance(file)
                .then(backup -> alone(() -> now(file, watch)
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
        if (url.isEmpty()) {
            return finds() ? Outcome.refused("backup.refused.not-empty") : restore(file, true, watch);
        }
        Instant begun = Instant.now();
        return opened(file)
                .then(bundle -> Engine.server(url.get())
                        .then(engine -> server(bundle, engine, watch))
                        .map(ready -> told(bundle, ready, begun, Optional.empty())));
    }

    /** The key comes into the home first: a server's register without it could not be opened. */
    private Outcome<Readying.Ready> server(Bundle bundle, Engine engine, Watch watch) {
        try {
            return MakingReady.during(home, () -> served(bundle, engine, watch));
        } catch (IOException | UncheckedIOException e) {
            return unwritable();
        }
    }

    private Outcome<Readying.Ready> served(Bundle bundle, Engine engine, Watch watch) throws IOException {
        Home place = new Home(Files.createTempDirectory(home.folder(), MakingReady.FILLING));
        try {
            Predicate<String> wanted = name -> name.startsWith(Manifest.TABLES) || name.equals(Manifest.KEY);
            Set<Long> erased = erased(bundle.backup().file());
            return bundle.unpack(wanted, place.folder(), watch)
                    .then(done -> keyed(place))
                    .then(done -> new Readying(bundle, watch, clerkId)
                            .on(engine, place, new Opening(home, clock).outOfBackup(), erased));
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
        Home place = new Home(home.folder().resolve(MakingReady.RESTORED + stamp));
        Path before = Former.at(home, stamp).folder();
        try {
            Folders.delete(place.folder());
            Guarded.folder(place.folder());
            return opened(file)
                    .then(bundle -> new Readying(bundle, watch, clerkId)
                            .in(place, clock, now.erased())
                            .map(ready -> {
                                swap(place, before, watch);
                                return told(
                                        bundle,
                                        ready,
                                        begun,
                                        Optional.of(before).filter(Files::exists));
                            }));
        } catch (IOException | UncheckedIOException e) {
            return unwritable();
        } finally {
            clear(place.folder());
        }
    }

    private void swap(Home place, Path before, Watch watch) {
        watch.at(Step.SWAP, 0, 0);
        try {
            choices(place);
            new Swap(home).begin(place.folder(), before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static Restored told(Bundle bundle, Readying.Ready ready, Instant begun, Optional<Path> before) {
        Duration took = Duration.between(begun, Instant.now());
        return new Restored(bundle.backup(), ready.fromLines(), ready.erased(), took, before);
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

    /** Backs it up once more where it can be opened; one that is open elsewhere or locked is not replaced. */
    private Outcome<Now> now(Path file, Watch watch) {
        Set<Long> erased = erased(file);
        Now unknown = new Now(Optional.empty(), erased);
        if (!Files.exists(home.register())) {
            return Outcome.done(unknown);
        }
        Outcome<Store> opened = there();
        if (opened instanceof Outcome.Refused<Store> refused) {
            return Restorer.mends(refused.refusal()) ? Outcome.done(unknown) : Outcome.refused(refused.refusal());
        }
        try (Store store = opened.get()) {
            store.backups(home).refresh(Reason.RESTORE, watch);
            store.database().all(SharedTables.ERASED, "").forEach(it -> erased.add(it.personId()));
            String uuid = store.database().read(Head::read).uuid();
            return Outcome.done(new Now(Optional.of(uuid), erased));
        } catch (Failure e) {
            return Outcome.done(unknown);
        }
    }

    private Outcome<Store> there() {
        try {
            return new Opening(home, clock, keys).embedded();
        } catch (Failure e) {
            return Outcome.refused("store.open.damaged", home.register().toString());
        }
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
