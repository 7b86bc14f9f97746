package lumbung.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import lumbung.backup.Backup;
import lumbung.backup.Backups;
import lumbung.backup.Bundle;
import lumbung.backup.Key;
import lumbung.backup.Manifest;
import lumbung.backup.Packer;
import lumbung.backup.Reason;
import lumbung.backup.Sealing;
import lumbung.backup.Shelf;
import lumbung.backup.Vault;
import lumbung.backup.Watch;
import lumbung.journal.Seal;
import lumbung.message.Outcome;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/**
 * Copies of a register while it is worked in. What is packed is a copy that was opened and found whole, never the register
 * itself; and what was packed is read again before it gets its name.
 */
final class SqlBackups implements Backups {
    private static final String WORK = Shelf.UNFINISHED + "work";

    private final Place place;
    private final Shelf shelf;
    private final ReentrantLock one = new ReentrantLock();

    /**
     * A register and where it lies.
     *
     * @param key of its journal
     * @param beside what lies beside it; its copies are under the same lock as it is
     */
    record Place(Engine engine, Database database, Opening.Beside beside, Key key, Clock clock) {
        Home home() {
            return beside.home();
        }

        Optional<Shelf.Lock> lock() {
            return beside.lock();
        }
    }

    SqlBackups(Place place) {
        this.place = place;
        this.shelf = new Shelf(place.home().backups());
    }

    @Override
    public boolean lasts() {
        return !place.engine().isInMemory();
    }

    @Override
    public List<Backup> all() {
        return shelf.all();
    }

    @Override
    public Outcome<Optional<Backup>> refresh(Reason reason, Watch watch) {
        Head head = place.database().read(Head::read);
        boolean known = newest().map(Backup::manifest)
                .filter(it -> it.state().uuid().equals(head.uuid()))
                .filter(it -> it.state().seal().equals(new Seal(head.number(), head.mark())))
                .isPresent();
        return known ? Outcome.done(Optional.empty()) : make(reason, watch).map(Optional::of);
    }

    @Override
    public Outcome<Backup> make(Reason reason, Watch watch) {
        Instant now = place.clock().instant();
        Path target =
                shelf.place(now, place.clock().getZone(), reason, place.lock().isPresent());
        return alone(() -> write(new Packing(reason, now, target, true), watch)).map(backup -> {
            thin(now);
            return backup;
        });
    }

    @Override
    public Outcome<Backup> archive(Path file, Watch watch) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            return Outcome.refused("backup.refused.exists", target.toString());
        }
        return alone(() -> write(new Packing(Reason.ARCHIVE, place.clock().instant(), target, false), watch));
    }

    /**
     * @param whole whether the engine's own files go in as well
     */
    private record Packing(Reason reason, Instant made, Path target, boolean whole) {}

    private interface Making {
        Outcome<Backup> run() throws IOException, SQLException;
    }

    /** One at a time; a fault of the disk is somebody's to hear, not the program's end. */
    private Outcome<Backup> alone(Making making) {
        Path work = shelf.folder().resolve(WORK);
        one.lock();
        try {
            Outcome<Shelf> room = shelf.hasRoom(2 * Folders.size(place.home().register()));
            if (room instanceof Outcome.Refused<Shelf> none) {
                return Outcome.refused(none.refusal());
            }
            shelf.tidy();
            Folders.delete(work);
            return making.run();
        } catch (IOException | UncheckedIOException e) {
            return Outcome.refused("backup.refused.unmade", shelf.folder().toString());
        } catch (SQLException e) {
            throw new Failure(e);
        } finally {
            clear(work);
            one.unlock();
        }
    }

    private static void clear(Path work) {
        try {
            Folders.delete(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<Backup> write(Packing packing, Watch watch) throws IOException, SQLException {
        Path folder = packing.target().getParent();
        Guarded.folder(folder);
        Path part = folder.resolve(Shelf.UNFINISHED + packing.target().getFileName() + ".part");
        try {
            Outcome<Boolean> packed = pack(packing, part, watch);
            return packed.then(done -> Bundle.open(part, this::own))
                    .then(bundle -> bundle.check(watch))
                    .then(checked -> named(part, packing.target()));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Outcome<Key> own(Vault vault) {
        return place.lock()
                .map(lock -> Outcome.done(lock.key()))
                .orElseGet(() -> Outcome.refused("backup.refused.sealed"));
    }

    private static Outcome<Backup> named(Path part, Path target) {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return Bundle.glance(target);
        } catch (IOException e) {
            return Outcome.refused("backup.refused.unmade", target.toString());
        }
    }

    private Outcome<Boolean> pack(Packing packing, Path part, Watch watch) throws IOException, SQLException {
        Guarded.file(part);
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                Outside outside = Outside.of(out, packing.whole() ? place.lock() : Optional.empty());
                Packer packer = new Packer(outside.stream());
                Snapshot snapshot = Snapshot.of(place, shelf.folder().resolve(WORK), watch)) {
            Outcome<Manifest.State> state = snapshot.packed(packer, watch);
            if (state instanceof Outcome.Refused<Manifest.State> broken) {
                return Outcome.refused(broken.refusal());
            }
            int schema = snapshot.schema();
            if (packing.whole()) {
                snapshot.packFiles(packer);
            }
            packKept(packer, packing.whole());
            outside.finish(packer.finish(version(), schema, packing.made(), packing.reason(), state.get()));
            out.flush();
            channel.force(true);
            return Outcome.done(true);
        }
    }

    /**
     * What a file is packed into: an archive is in clear, since it is for other programs.
     *
     * @param sealing empty for one in clear
     */
    private record Outside(OutputStream stream, Optional<Sealing> sealing) implements AutoCloseable {
        static Outside of(OutputStream out, Optional<Shelf.Lock> lock) throws IOException {
            if (lock.isEmpty()) {
                return new Outside(out, Optional.empty());
            }
            Sealing sealing = new Sealing(out, lock.get().vault(), lock.get().key());
            return new Outside(sealing, Optional.of(sealing));
        }

        void finish(Manifest manifest) throws IOException {
            if (sealing.isPresent()) {
                sealing.get().finish(manifest);
            }
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    private void packKept(Packer packer, boolean whole) throws IOException {
        packer.add(Manifest.KEY, out -> out.write(JournalKey.written(place.key().bytes())));
        for (Path file : List.of(place.home().pcSettings(), place.home().keymap())) {
            if (whole && Files.isRegularFile(file)) {
                packer.add(Manifest.PC + file.getFileName(), file);
            }
        }
    }

    private static String version() {
        return Optional.ofNullable(SqlBackups.class.getPackage().getImplementationVersion())
                .orElse("-");
    }

    private void thin(Instant now) {
        try {
            shelf.thin(now, place.clock().getZone());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
