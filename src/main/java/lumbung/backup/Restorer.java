package lumbung.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** Brings registers back, in the place where nobody has one open. */
public interface Restorer {
    /** Why a register is not opened that lacks a part. */
    Set<String> MENDED = Set.of(
            "store.open.damaged",
            "store.open.gone",
            "store.open.key-missing",
            "store.open.key-wrong",
            "store.open.failed",
            "store.open.vault",
            "trouble.damaged");

    /** Whether a register that was not opened for this reason is one that a restore mends. */
    static boolean mends(Refusal refusal) {
        return MENDED.contains(refusal.reason().key());
    }

    /**
     * The same for a clerk: the journal of what comes back says who brought it back.
     *
     * @param clerkId 0 where nobody knows, since no register could be opened to ask
     */
    Restorer by(long clerkId);

    /** Whether there is a register, whole or not. */
    boolean finds();

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
