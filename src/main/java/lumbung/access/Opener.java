package lumbung.access;

import java.util.Optional;
import lumbung.backup.Encryption;
import lumbung.backup.Keyring;
import lumbung.backup.Restorer;
import lumbung.message.Outcome;
import lumbung.settings.StartOptions;

/** Opens the register that somebody asked for. */
@FunctionalInterface
public interface Opener {
    Outcome<Session> open(StartOptions options);

    /**
     * The same for a register that may be encrypted.
     *
     * @param keys open it
     */
    default Outcome<Session> open(StartOptions options, Keyring keys) {
        return open(options);
    }

    /**
     * Whoever encrypts the register where the options lead; nobody where one is open already.
     *
     * @param keys open it if it is encrypted
     */
    default Optional<Encryption> encryption(StartOptions options, Keyring keys) {
        return Optional.empty();
    }

    /**
     * Whoever brings a register back where the options lead; nobody where a register is open already.
     *
     * @param keys open what is locked
     */
    default Optional<Restorer> restorer(StartOptions options, Keyring keys) {
        return Optional.empty();
    }
}
