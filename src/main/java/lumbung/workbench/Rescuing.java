package lumbung.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.backup.Backup;
import lumbung.backup.Bundle;
import lumbung.backup.Encryption;
import lumbung.backup.Former;
import lumbung.backup.Key;
import lumbung.backup.Keyring;
import lumbung.backup.Places;
import lumbung.backup.Restored;
import lumbung.backup.Restorer;
import lumbung.backup.Shelf;
import lumbung.backup.Vault;
import lumbung.backup.VaultFile;
import lumbung.backup.Watch;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Home;
import lumbung.workbench.view.Rescue;
import lumbung.workbench.view.TypedPath;

/** Brings a register back in a home, with whatever backups can be found. */
final class Rescuing implements Rescue {
    private final Home home;
    private final Function<Keyring, Optional<Restorer>> restorer;
    private final Function<Keyring, Optional<Encryption>> encryption;
    private volatile Optional<Shelf.Lock> opened = Optional.empty();

    Rescuing(
            Home home,
            Function<Keyring, Optional<Restorer>> restorer,
            Function<Keyring, Optional<Encryption>> encryption) {
        this.home = home;
        this.restorer = restorer;
        this.encryption = encryption;
    }

    /** Opens what was unlocked before. */
    Outcome<Key> own(Vault vault) {
        return opened.filter(lock -> lock.vault().equals(vault))
                .map(lock -> Outcome.done(lock.key()))
                .orElseGet(() -> Outcome.refused("backup.refused.sealed"));
    }

    @Override
    public Outcome<Boolean> unlock(String passphrase) {
        return new VaultFile(home).open(Keyring.typed(passphrase)).map(lock -> {
            opened = lock;
            return true;
        });
    }

    @Override
    public Outcome<Boolean> encrypt(String passphrase, Watch watch) {
        return locking().then(it -> it.encrypt(passphrase, watch));
    }

    @Override
    public Outcome<Boolean> change(String passphrase) {
        return locking().then(it -> it.change(passphrase));
    }

    @Override
    public Outcome<Boolean> decrypt(Watch watch) {
        return locking().then(it -> it.decrypt(watch));
    }

    private Outcome<Encryption> locking() {
        return encryption
                .apply(this::own)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("backup.refused.practice"));
    }

    @Override
    public List<Backup> all() {
        return new Places(home).all();
    }

    @Override
    public List<Shelf.Flawed> flawed() {
        return new Places(home).flawed();
    }

    @Override
    public Message where(Backup backup) {
        return new Places(home).where(backup);
    }

    @Override
    public List<Former> leftInClear() {
        return locking().fold(Encryption::leftInClear, refusal -> List.of());
    }

    @Override
    public Outcome<Backup> at(String path) {
        return TypedPath.of(path, "").then(Bundle::glance);
    }

    private Outcome<Restorer> by(Keyring keys) {
        return restorer.apply(keys).map(Outcome::done).orElseGet(() -> Outcome.refused("backup.refused.practice"));
    }

    @Override
    public Outcome<Restored> rehearse(Path file, Optional<String> passphrase, Watch watch) {
        return by(opening(passphrase)).then(it -> it.rehearse(file, watch));
    }

    @Override
    public Outcome<Restored> restore(Path file, long clerkId, Optional<String> passphrase, Watch watch) {
        return by(opening(passphrase)).then(it -> it.by(clerkId).restore(file, true, watch));
    }

    /** What the register's own key does not open, a passphrase may. */
    private Keyring opening(Optional<String> passphrase) {
        Keyring typed = passphrase.map(Keyring::typed).orElse(Keyring.NONE);
        return vault -> own(vault).fold(Outcome::done, refusal -> typed.open(vault));
    }
}
