package lumbung.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import lumbung.message.Outcome;

/**
 * Where everything of one register lies on disk.
 *
 * @param folder absolute
 */
public record Home(Path folder) {
    private static final Path FOR_ALL = Path.of("/var/lib/lumbung");

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** What was chosen at the start, else {@link #usual}; refused where the system knows no such name. */
    public static Outcome<Home> of(StartOptions options, Map<String, String> environment) {
        try {
            return Outcome.done(options.home().map(Path::of).map(Home::new).orElseGet(() -> usual(environment)));
        } catch (InvalidPathException e) {
            return Outcome.refused("start.home.name", e.getInput());
        }
    }

    /** {@code LUMBUNG_HOME}; else the folder for all users where it is there and writable; else the user's data folder. */
    public static Home usual(Map<String, String> environment) {
        String named = environment.getOrDefault("LUMBUNG_HOME", "");
        if (!named.isEmpty()) {
            return new Home(Path.of(named));
        }
        if (Files.isWritable(FOR_ALL)) {
            return new Home(FOR_ALL);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", environment.getOrDefault("APPDATA", ""));
        Path base = data.isEmpty() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(data);
        return new Home(base.resolve("lumbung"));
    }

    /** Derby's own folder. */
    public Path register() {
        return folder.resolve("register");
    }

    public Path log() {
        return folder.resolve("log");
    }

    public Path exports() {
        return folder.resolve("exports");
    }

    /** What was typed in the line shell. */
    public Path shellHistory() {
        return folder.resolve("shell-history");
    }

    /** The key of the journal's chain: outside the database, so that who can write there cannot forge the chain. */
    public Path journalKey() {
        return folder.resolve("journal.key");
    }

    /** Who was erased, by number: see {@link Erasures}. */
    public Path erasures() {
        return folder.resolve("erasures");
    }

    /** Who has the register open, since when. */
    public Path openedBy() {
        return folder.resolve("opened-by");
    }

    /** How each clerk's workbench was left. */
    public Path arrangements() {
        return folder.resolve("layout.json");
    }

    /** The search index as it was last written. */
    public Path searchIndex() {
        return folder.resolve("search.index");
    }

    /** What somebody chose for this PC: language, theme and the like. */
    public Path pcSettings() {
        return folder.resolve("settings.json");
    }

    /** The keys that somebody chose. */
    public Path keymap() {
        return folder.resolve("keymap.json");
    }

    /** Copies of the register, checked when they were made. */
    public Path backups() {
        return folder.resolve("backups");
    }

    /** With what copies are locked that leave this PC. */
    public Path backupLock() {
        return folder.resolve("backup.lock");
    }

    /** Where the key of a register lies that is encrypted, under a passphrase; there is no such file beside one in clear. */
    public Path vault() {
        return folder.resolve("register.vault");
    }

    /** Whether the register is encrypted: then nothing of it is written beside it. */
    public boolean isEncrypted() {
        return Files.exists(vault());
    }

    /** That a restored register is being put into place: what a power cut leaves half done is ended at the next start. */
    public Path restoring() {
        return folder.resolve("restoring");
    }
}
