package lumbung.backup;

import lumbung.message.Outcome;

/** Whoever can open vaults: by asking somebody for the passphrase, or with a key that lies on this PC. */
@FunctionalInterface
public interface Keyring {
    /** Opens nothing. */
    Keyring NONE = vault -> Outcome.refused("backup.refused.sealed");

    Outcome<Key> open(Vault vault);

    /** Somebody who typed this. */
    static Keyring typed(String passphrase) {
        return vault -> vault.open(passphrase);
    }
}
