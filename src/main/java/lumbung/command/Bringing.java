package lumbung.command;

import lumbung.backup.Restorer;
import lumbung.message.Outcome;
import lumbung.settings.StartOptions;

/** What a command does in a place where nobody has a register open, or there is none. */
interface Bringing {
    /**
     * Does it.
     *
     * @param start how the program was started
     */
    Outcome<Integer> run(StartOptions start, Desk.Voice voice, Restorer restorer);

    /** Whether what is there is changed: then whoever asks is asked for, as far as the register can be opened. */
    boolean changes();

    /** Where the passphrase of a locked file stands; empty where it is asked for. */
    String passphraseFile();
}
