package lumbung.transfer;

import java.util.function.ObjLongConsumer;
import lumbung.journal.Changes;

/**
 * Which rows were taken over before, so that the same list again adds nothing. A row is known by its fingerprint: the
 * SHA-256 of its mapped values, as 64 hexadecimal digits.
 */
public interface ImportLog {
    /**
     * Tells each fingerprint known and its person. People who were merged away lead to the one who carries on; imports that
     * were undone are left out; where a fingerprint was taken over more than once the newest counts.
     */
    void known(ObjLongConsumer<String> visitor);

    /**
     * Remembers, as part of the operation, that a row became or was found to be this person.
     *
     * @param changes those handed to the work of {@link lumbung.journal.Ledger#write}
     */
    void applied(Changes changes, String fingerprint, long personId);
}
