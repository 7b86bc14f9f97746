package lumbung.command;

import lumbung.backup.Encryption;
import lumbung.backup.Restorer;
import lumbung.message.Outcome;
import lumbung.settings.StartOptions;

/** What a command does in a place where nobody has a register open, or there is none. */
interface Bringing {
    /**
     * Such a place.
     *
     * @param start how the program was started
     * @param secrets where passphrases come from
     */
    record Site(StartOptions start, Desk.Voice voice, Secrets secrets, Restorer restorer, Encryption encryption) {}

    Outcome<Integer> at(Site site);

    /** Whether what is there is changed: then whoever asks is asked for, as far as the register can be opened. */
    boolean changes();
}
