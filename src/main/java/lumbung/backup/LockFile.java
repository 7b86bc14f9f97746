package lumbung.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.settings.WholeFile;

/**
 * With what copies that leave this PC are locked: a vault and the key out of it, so that they can be made without asking for the
 * passphrase. It protects a stick that is lost, not the PC on which it lies.
 */
public final class LockFile {
    private final Path file;

    public LockFile(Path file) {
        this.file = file;
    }

    /** Empty where copies are not locked; refused where the file is damaged: no copy is then made in clear. */
    public Outcome<Optional<Shelf.Lock>> read() {
        if (!Files.exists(file)) {
            return Outcome.done(Optional.empty());
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() != 2) {
                return Outcome.refused("backup.refused.lock", file.toString());
            }
            Key key = new Key(HexFormat.of().parseHex(lines.get(1)));
            return Vault.read(lines.get(0)).map(vault -> Optional.of(new Shelf.Lock(vault, key)));
        } catch (IOException | IllegalArgumentException e) {
            return Outcome.refused("backup.refused.lock", file.toString());
        }
    }

    /** Locks from now on; what was copied before keeps the passphrase it had. */
    public Outcome<Shelf.Lock> lock(String passphrase) {
        return Vault.make(passphrase)
                .then(vault -> vault.open(passphrase).then(key -> {
                    Shelf.Lock lock = new Shelf.Lock(vault, key);
                    String text = vault.json() + "\n" + HexFormat.of().formatHex(key.bytes()) + "\n";
                    return write(text).map(done -> lock);
                }));
    }

    private Outcome<Path> write(String text) {
        try {
            WholeFile.write(file, text);
            return Outcome.done(file);
        } catch (IOException e) {
            return unwritable();
        }
    }

    /** Copies are made in clear from now on. */
    public Outcome<Path> unlock() {
        try {
            Files.deleteIfExists(file);
            return Outcome.done(file);
        } catch (IOException e) {
            return unwritable();
        }
    }

    private Outcome<Path> unwritable() {
        return Outcome.refused("backup.refused.read-only", file.getParent().toString());
    }

    /** Opens what this PC locked without asking; what others did by asking somebody. */
    public Keyring or(Keyring asking) {
        return vault -> read().fold(lock -> lock, refusal -> Optional.<Shelf.Lock>empty())
                .filter(lock -> lock.vault().equals(vault))
                .map(lock -> Outcome.done(lock.key()))
                .orElseGet(() -> asking.open(vault));
    }
}
