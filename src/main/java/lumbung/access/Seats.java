package lumbung.access;

import java.util.Optional;
import lumbung.message.Outcome;

/** Where clerks sit down at one open register, one after the other. */
public interface Seats {
    /** The PINs of all. */
    Pins pins();

    /** The PIN that everybody here has and may be told, as in the demo; empty where each has a secret one or none. */
    Optional<String> told();

    /**
     * Seats a clerk.
     *
     * @param pin what was typed; whatever it is, for a clerk without a PIN
     * @return refused where the PIN is wrong or it is not yet time to try again
     */
    Outcome<Session> seat(Clerk clerk, String pin);

    /**
     * Seats an officer who forgot the own sentence and has the code that was printed: {@link Pins#makeRecovery}. The code is used
     * up, and the journal says who used it when.
     *
     * @param next the new sentence
     */
    Outcome<Session> recover(Clerk officer, String code, String next);
}
