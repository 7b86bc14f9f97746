package lumbung.access;

import java.util.Optional;
import lumbung.backup.Keyring;
import lumbung.backup.Restorer;
import lumbung.message.Outcome;
import lumbung.settings.StartOptions;

/** Opens the register that somebody asked for. */
@FunctionalInterface
public interface Opener {
    Outcome<Session> open(StartOptions options);

    /**
     * Whoever brings a register back where the options lead; nobody where a register is open already.
     *
     * @param keys open what is locked
     */
    default Optional<Restorer> restorer(StartOptions options, Keyring keys) {
        return Optional.empty();
    }
}
