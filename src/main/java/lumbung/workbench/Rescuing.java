package lumbung.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.backup.Backup;
import lumbung.backup.Bundle;
import lumbung.backup.Keyring;
import lumbung.backup.Places;
import lumbung.backup.Restored;
import lumbung.backup.Restorer;
import lumbung.backup.Watch;
import lumbung.message.Outcome;
import lumbung.settings.Home;
import lumbung.workbench.view.Rescue;
import lumbung.workbench.view.TypedPath;

/** Brings a register back in a home, with whatever backups can be found. */
final class Rescuing implements Rescue {
    private final Home home;
    private final Function<Keyring, Optional<Restorer>> restorer;

    Rescuing(Home home, Function<Keyring, Optional<Restorer>> restorer) {
        this.home = home;
        this.restorer = restorer;
    }

    @Override
    public List<Backup> all() {
        return new Places(home).all();
    }

    @Override
    public Outcome<Backup> at(String path) {
        return TypedPath.of(path, "").then(Bundle::glance);
    }

    private Outcome<Restorer> by(Keyring keys) {
        return restorer.apply(keys).map(Outcome::done).orElseGet(() -> Outcome.refused("backup.refused.practice"));
    }

    @Override
    public Outcome<Restored> rehearse(Path file, Watch watch) {
        return by(Keyring.NONE).then(it -> it.rehearse(file, watch));
    }

    @Override
    public Outcome<Restored> restore(Path file, Optional<String> passphrase, Watch watch) {
        return by(passphrase.map(Keyring::typed).orElse(Keyring.NONE)).then(it -> it.restore(file, true, watch));
    }
}
