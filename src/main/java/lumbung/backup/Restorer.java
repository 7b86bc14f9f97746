package lumbung.backup;

import java.nio.file.Path;
import java.util.Optional;
import lumbung.message.Outcome;

/** Brings registers back, in the place where nobody has one open. */
public interface Restorer {
    /** Does all that a restore does, in a folder that is thrown away. */
    Outcome<Restored> rehearse(Path file, Watch watch);

    /**
     * Puts what a file holds in the register's place, once it is proven whole. The register that was there is kept beside it.
     *
     * @param any whether a file of another cooperative's register will do
     */
    Outcome<Restored> restore(Path file, boolean any, Watch watch);

    /**
     * Fills a place where there is no register yet with what a file's lines of JSON say.
     *
     * @param url of an empty database on a server, {@code jdbc:postgresql://…}; empty for the home's own folder
     */
    Outcome<Restored> fill(Path file, Optional<String> url, Watch watch);
}
