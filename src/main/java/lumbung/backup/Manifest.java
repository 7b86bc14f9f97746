package lumbung.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import lumbung.journal.Seal;
import lumbung.settings.Home;

/**
 * What a file holds: written last, trusted first. It names no person.
 *
 * @param program the version that wrote it
 * @param schema the version of the tables
 * @param state of the register when it was copied
 * @param files everything else in the file, by name
 */
public record Manifest(
        String program, int schema, Instant made, Reason reason, State state, Map<String, Content> files) {
    /** The folder of the engine's own files within. */
    public static final String REGISTER = "register/";

    /** The folder of the tables as lines of JSON. */
    public static final String TABLES = "tables/";

    /** The key of the journal, named as in a home. */
    public static final String KEY =
            new Home(Path.of("")).journalKey().getFileName().toString();

    /** What somebody chose for this PC. */
    public static final String PC = "pc/";

    public Manifest {
        files = new TreeMap<>(files);
    }

    /**
     * A register at a moment.
     *
     * @param uuid tells it from every other
     * @param seal of the journal's newest entry
     * @param encrypted whether the engine's own files need the vault's key
     * @param intact whether the journal held from its first entry to that
     * @param rows how many each table has
     */
    public record State(
            String uuid, Seal seal, boolean encrypted, boolean intact, long people, Map<String, Long> rows) {
        public State {
            rows = new TreeMap<>(rows);
        }
    }

    /**
     * A file within.
     *
     * @param size bytes
     * @param digest SHA-256 in hexadecimal digits
     */
    public record Content(long size, String digest) {}

    /** Whether the engine's own files are in it: a backup, and not an archive alone. */
    public boolean isBackup() {
        return files.keySet().stream().anyMatch(name -> name.startsWith(REGISTER));
    }

    /** Bytes of all that is in it, unpacked, of the names that begin so. */
    public long size(String prefix) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .mapToLong(file -> file.getValue().size())
                .sum();
    }
}
