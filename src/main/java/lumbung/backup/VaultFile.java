package lumbung.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.settings.Guarded;
import lumbung.settings.Home;

/** The vault beside an encrypted register. */
public final class VaultFile {
    private static final long LARGEST = 4_096;

    private final Path file;

    public VaultFile(Home home) {
        this.file = home.vault();
    }

    /** Empty beside a register in clear; refused where the file is damaged. */
    public Outcome<Optional<Vault>> read() {
        if (!Files.exists(file)) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Files.size(file) > LARGEST
                    ? Outcome.refused("backup.refused.vault")
                    : Vault.read(Files.readString(file)).map(Optional::of);
        } catch (IOException e) {
            return Outcome.refused("backup.refused.vault");
        }
    }

    /** Opens it; nothing beside a register in clear. */
    public Outcome<Optional<Shelf.Lock>> open(Keyring keys) {
        return read().then(vault -> vault.isEmpty()
                ? Outcome.done(Optional.empty())
                : keys.open(vault.get()).map(key -> Optional.of(new Shelf.Lock(vault.get(), key))));
    }

    /** As a whole or not at all. */
    public Outcome<Vault> write(Vault vault) {
        try {
            Guarded.folder(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), "vault", ".new");
            try {
                Files.writeString(beside, vault.json());
                Guarded.close(beside);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
            return Outcome.done(vault);
        } catch (IOException e) {
            return Outcome.refused("backup.refused.read-only", file.getParent().toString());
        }
    }
}
