package lumbung.workbench.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lumbung.backup.Backup;
import lumbung.backup.Former;
import lumbung.backup.Restored;
import lumbung.backup.Shelf;
import lumbung.backup.Watch;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** What can be done while no register is open: it is brought back. Calls take as long as they take; only jobs make them. */
public interface Rescue {
    /** The backups on this PC and on what is plugged in, newest first. */
    List<Backup> all();

    /** Files beside them that are named as backups and are none. */
    List<Shelf.Flawed> flawed();

    /** Where a backup lies, in few words. */
    Message where(Backup backup);

    /** What can be read without a passphrase beside a register that is encrypted. */
    List<Former> leftInClear();

    /** A backup somewhere else, as its path was typed. */
    Outcome<Backup> at(String path);

    /**
     * Tries whether a backup can be brought back, and changes nothing.
     *
     * @param passphrase of one that is locked; empty where the register's own may open it
     */
    Outcome<Restored> rehearse(Path file, Optional<String> passphrase, Watch watch);

    /**
     * Puts a backup in the register's place.
     *
     * @param clerkId whose doing it is, 0 where nobody could be asked
     * @param passphrase of one that is locked
     */
    Outcome<Restored> restore(Path file, long clerkId, Optional<String> passphrase, Watch watch);

    /** Tries what was typed as the passphrase of the register; from then on it opens. */
    Outcome<Boolean> unlock(String passphrase);

    /** Encrypts the register. */
    Outcome<Boolean> encrypt(String passphrase, Watch watch);

    /** Puts the register that was unlocked under another passphrase. */
    Outcome<Boolean> change(String passphrase);

    /** Puts the register in clear. */
    Outcome<Boolean> decrypt(Watch watch);

    /** A job without a register. */
    @FunctionalInterface
    interface Job {
        /**
         * Does it.
         *
         * @param meanwhile is told what the view is to know before the end
         */
        Event.Answer run(Rescue rescue, Consumer<Event.Answer> meanwhile);
    }
}
