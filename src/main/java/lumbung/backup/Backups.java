package lumbung.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;

/** The copies of one open register. */
public interface Backups {
    /**
     * Makes a copy, proves that it can be opened and is whole, and only then gives it its name; then thins the shelf. The register
     * can be worked in meanwhile.
     */
    Outcome<Backup> make(Reason reason, Watch watch);

    /** The same, only where the register was changed since the newest copy. */
    Outcome<Optional<Backup>> refresh(Reason reason, Watch watch);

    /** Writes a portable archive: the tables as lines of JSON, which any engine takes in. An existing file is never replaced. */
    Outcome<Backup> archive(Path file, Watch watch);

    /** Whether the register outlives the program: one in memory needs no copies that nobody asked for. */
    boolean lasts();

    /** Those on this PC, newest first. */
    List<Backup> all();

    /** The newest on this PC. */
    default Optional<Backup> newest() {
        return all().stream().findFirst();
    }
}
