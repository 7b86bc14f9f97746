package lumbung.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.settings.Home;
import lumbung.settings.WholeFile;

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

    /** Opens it; nothing beside a register in clear; refused in the words of a register. */
    public Outcome<Optional<Shelf.Lock>> open(Keyring keys) {
        Outcome<Optional<Shelf.Lock>> opened = read().then(vault -> vault.isEmpty()
                ? Outcome.done(Optional.empty())
                : keys.open(vault.get()).map(key -> Optional.of(new Shelf.Lock(vault.get(), key))));
        return opened.fold(Outcome::done, refusal -> Outcome.refused(of(refusal)));
    }

    /** What is said of a locked backup, said of the register. */
    private Refusal of(Refusal refusal) {
        return switch (refusal.reason().key()) {
            case "backup.refused.sealed" -> Refusal.of("store.open.sealed");
            case "backup.refused.passphrase" -> Refusal.of("store.open.passphrase");
            case "backup.refused.vault" -> Refusal.of("store.open.vault", file.toString());
            default -> refusal;
        };
    }

    /** As a whole or not at all. */
    public Outcome<Vault> write(Vault vault) {
        try {
            WholeFile.write(file, vault.json());
            return Outcome.done(vault);
        } catch (IOException e) {
            return Outcome.refused("backup.refused.read-only", file.getParent().toString());
        }
    }
}
