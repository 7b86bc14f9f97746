package lumbung.access;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.backup.Backup;
import lumbung.backup.Former;
import lumbung.backup.LockFile;
import lumbung.backup.Places;
import lumbung.backup.Reason;
import lumbung.backup.Shelf;
import lumbung.backup.Watch;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Erasures;

/** Copies of the register that nobody has to think of, and where else they go. */
public final class Safekeeping {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Session session;

    public Safekeeping(Session session) {
        this.session = session;
    }

    /**
     * What was made.
     *
     * @param copies second ones, elsewhere
     * @param failed why one could not be made elsewhere
     */
    public record Kept(Backup backup, List<Backup> copies, Optional<Refusal> failed) {
        private Kept missing(Optional<Refusal> place) {
            return new Kept(backup, copies, failed.or(() -> place));
        }
    }

    /** A copy that somebody asked for, here and in the second place. */
    public Outcome<Kept> make(Watch watch) {
        return session.backups()
                .make(Reason.HAND, watch)
                .map(backup -> elsewhere(backup, watch).missing(places().missing()));
    }

    /** A copy before something that changes much, where anything was changed since the last; none of a register for practice. */
    public Outcome<Optional<Kept>> before(Reason reason) {
        return refreshed(reason, Watch.NOBODY);
    }

    /** A copy before records become one, where none was made within the hour: whoever merges merges many. */
    public Outcome<Optional<Kept>> beforeMerging() {
        return isRecent(HOUR) ? Outcome.done(Optional.empty()) : refreshed(Reason.MERGE, Watch.NOBODY);
    }

    private boolean isRecent(Duration span) {
        Instant since = session.clock().instant().minus(span);
        return session.backups()
                .newest()
                .filter(it -> it.manifest().made().isAfter(since))
                .isPresent();
    }

    /** The day's, where the newest is a day old. */
    public Outcome<Optional<Kept>> daily(Watch watch) {
        return isRecent(DAY) ? Outcome.done(Optional.empty()) : refreshed(Reason.DAILY, watch);
    }

    /** The last of a working day. */
    public Outcome<Optional<Kept>> closing(Watch watch) {
        return refreshed(Reason.CLOSE, watch);
    }

    private Outcome<Optional<Kept>> refreshed(Reason reason, Watch watch) {
        return isPractice() || session.people().count() == 0
                ? Outcome.done(Optional.empty())
                : session.backups().refresh(reason, watch).map(made -> made.map(it -> elsewhere(it, watch)));
    }

    /** What is thrown away needs no copy. */
    public boolean isPractice() {
        return session.seats().told().isPresent() || !session.backups().lasts();
    }

    /** That no stick is plugged in is said all the time, so nobody is told who did not ask for a copy. */
    private Kept elsewhere(Backup backup, Watch watch) {
        List<Backup> copies = new ArrayList<>();
        List<Refusal> failed = new ArrayList<>();
        Places places = places();
        Optional<Refusal> missing = places.missing();
        for (Path folder : missing.isPresent() ? List.<Path>of() : places.second()) {
            copy(backup, folder, watch).map(copies::add).ifRefused(failed::add);
        }
        Kept kept = new Kept(backup, copies, failed.stream().findFirst());
        return places.misses() ? kept : kept.missing(missing);
    }

    /** One more copy of a backup in a folder, locked where this PC locks what leaves it. */
    public Outcome<Backup> copy(Backup backup, Path folder, Watch watch) {
        return lockFile()
                .read()
                .then(lock -> new Shelf(folder).take(backup, lock, watch))
                .then(copy -> tagged(copy, folder));
    }

    /** With who was erased: another PC that it is brought back on knows nothing of them. */
    private Outcome<Backup> tagged(Backup copy, Path folder) {
        try {
            new Erasures(session.home()).goAlong(Erasures.in(folder));
            return Outcome.done(copy);
        } catch (UncheckedIOException e) {
            return Outcome.refused("backup.refused.stick", folder.toString());
        }
    }

    /** Locks what leaves this PC from now on; refused where it is locked already, as copies of an encrypted register are. */
    public Outcome<Shelf.Lock> lock(String passphrase) {
        return session.home().isEncrypted()
                ? Outcome.refused("backup.refused.follows")
                : lockFile().lock(passphrase);
    }

    /** Whether the register itself can be read with a passphrase alone. */
    public boolean isEncrypted() {
        return session.home().isEncrypted();
    }

    /** Whether copies that leave this PC can be read with a passphrase alone, those since it was set. */
    public boolean locksCopies() {
        return isEncrypted() || lockFile().read().fold(Optional::isPresent, damaged -> false);
    }

    /** With what copies are locked that leave this PC. */
    public LockFile lockFile() {
        return new LockFile(session.home().backupLock());
    }

    /** Where else copies are, and go. */
    public Places places() {
        return new Places(session.home());
    }

    /** Registers that others were put in the place of: what they hold, nobody erases from or encrypts. */
    public List<Former> former() {
        return Former.all(session.home());
    }

    /** Whether the newest copy is older than the cooperative lets pass; so is none, of a register that has people. */
    public boolean isOverdue() {
        int days = CooperativeSetting.BACKUP_DAYS.number(session.settings());
        return session.people().count() > 0 && !isPractice() && !isRecent(Duration.ofDays(days));
    }
}
