package lumbung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lumbung.backup.Backup;
import lumbung.backup.Encryption;
import lumbung.backup.Former;
import lumbung.backup.Keyring;
import lumbung.backup.Shelf;
import lumbung.backup.Step;
import lumbung.backup.Vault;
import lumbung.backup.VaultFile;
import lumbung.backup.Watch;
import lumbung.message.Outcome;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/**
 * Encrypts a register or puts it in clear again: a copy is rewritten and found whole, swapped with the register, and what was
 * there before is removed, with all that was written beside it in clear.
 */
public final class Recasting implements Encryption {
    private final Home home;
    private final Clock clock;
    private final Keyring keys;

    /** For the register in a home, with whatever opens it if it is encrypted. */
    public Recasting(Home home, Clock clock, Keyring keys) {
        this.home = home;
        this.clock = clock;
        this.keys = keys;
    }

    @Override
    public Outcome<Boolean> encrypt(String passphrase, Watch watch) {
        if (home.isEncrypted()) {
            return Outcome.refused("backup.refused.encrypted");
        }
        return Vault.make(passphrase)
                .then(vault -> vault.open(passphrase).map(key -> new Shelf.Lock(vault, key)))
                .then(lock -> Files.exists(home.register())
                        ? recast(Optional.empty(), Optional.of(lock), watch).then(done -> lockedAway(lock, watch))
                        : new VaultFile(home).write(lock.vault()).then(done -> made(lock)));
    }

    @Override
    public List<Former> leftInClear() {
        return Former.all(home).stream().filter(Former::isInClear).toList();
    }

    private Outcome<Boolean> made(Shelf.Lock lock) {
        return new Opening(home, clock, vault -> Outcome.done(lock.key()))
                .embedded()
                .map(store -> {
                    store.close();
                    return true;
                });
    }

    @Override
    public Outcome<Boolean> decrypt(Watch watch) {
        return new VaultFile(home)
                .open(keys)
                .then(lock -> lock.isEmpty()
                        ? Outcome.refused("backup.refused.in-clear")
                        : recast(lock, Optional.empty(), watch));
    }

    @Override
    public Outcome<Boolean> change(String passphrase) {
        VaultFile file = new VaultFile(home);
        return file.open(keys)
                .then(lock -> lock.isEmpty()
                        ? Outcome.refused("backup.refused.in-clear")
                        : Vault.around(lock.get().key(), passphrase))
                .then(file::write)
                .map(written -> true);
    }

    private Outcome<Boolean> recast(Optional<Shelf.Lock> from, Optional<Shelf.Lock> to, Watch watch) {
        Home place = new Home(home.folder().resolve(MakingReady.RESTORED + "recast"));
        Path before = home.folder().resolve(MakingReady.RECAST);
        try {
            return MakingReady.exchanging(home, () -> {
                try {
                    Folders.delete(place.folder());
                    Folders.delete(before);
                    return closed().then(done -> copied(place, from, to, watch)).map(done -> {
                        swap(place, before, watch);
                        return true;
                    });
                } finally {
                    clear(place.folder());
                }
            });
        } catch (IOException | UncheckedIOException e) {
            return Outcome.refused("backup.refused.read-only", home.folder().toString());
        }
    }

    /** Nobody has it open, and all of it is on the disk. */
    private Outcome<Boolean> closed() {
        return new Opening(home, clock, keys).embedded().map(store -> {
            store.close();
            return true;
        });
    }

    private Outcome<Boolean> copied(Home place, Optional<Shelf.Lock> from, Optional<Shelf.Lock> to, Watch watch) {
        watch.at(Step.COPY, 0, 0);
        try {
            Outcome<Shelf> room = new Shelf(home.folder()).hasRoom(2 * Folders.size(home.register()));
            if (room instanceof Outcome.Refused<Shelf> none) {
                return Outcome.refused(none.refusal());
            }
            Guarded.folder(place.register());
            Folders.copyInto(home.register(), place.register());
            Files.copy(home.journalKey(), place.journalKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Engine rewriting = to.map(lock -> Engine.encrypting(place.register(), lock.key()))
                .orElseGet(() ->
                        Engine.decrypting(place.register(), from.orElseThrow().key()));
        return rewritten(rewriting)
                .then(done -> proven(place, to, watch))
                .then(done -> to.isEmpty()
                        ? Outcome.done(true)
                        : new VaultFile(place).write(to.get().vault()).map(written -> true));
    }

    /** Derby does it while it opens. */
    private static Outcome<Boolean> rewritten(Engine engine) {
        try {
            engine.source().getConnection().close();
            return Outcome.done(true);
        } catch (SQLException e) {
            return Outcome.refused("backup.refused.pages", e.getSQLState());
        } finally {
            engine.shutDown();
        }
    }

    private static Outcome<Boolean> proven(Home place, Optional<Shelf.Lock> lock, Watch watch) {
        Engine engine = Engine.derby(place.register(), false, lock.map(Shelf.Lock::key));
        try (Connection connection = engine.source().getConnection()) {
            connection.setAutoCommit(false);
            Outcome<Boolean> pages = new Soundness(connection, watch).pages(Shapes.of(connection));
            connection.rollback();
            return pages;
        } catch (SQLException e) {
            return Outcome.refused("backup.refused.pages", e.getSQLState());
        } finally {
            engine.shutDown();
        }
    }

    private void swap(Home place, Path before, Watch watch) {
        watch.at(Step.SWAP, 0, 0);
        try {
            new Swap(home).begin(place.folder(), before);
            Folders.delete(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear(Path folder) {
        try {
            if (!Files.exists(home.restoring())) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written beside the register in clear: backups are locked, the rest is removed. */
    private Outcome<Boolean> lockedAway(Shelf.Lock lock, Watch watch) {
        Shelf shelf = new Shelf(home.backups());
        try {
            for (Path file : List.of(home.searchIndex(), home.arrangements(), home.shellHistory())) {
                Files.deleteIfExists(file);
            }
            for (Backup backup : shelf.all()) {
                if (!backup.sealed()) {
                    Outcome<Backup> sealed = shelf.take(backup, Optional.of(lock), watch);
                    if (sealed instanceof Outcome.Refused<Backup> refused) {
                        return Outcome.refused(refused.refusal());
                    }
                    Files.delete(backup.file());
                }
            }
            return Outcome.done(true);
        } catch (IOException e) {
            return Outcome.refused("backup.refused.read-only", home.folder().toString());
        }
    }
}
