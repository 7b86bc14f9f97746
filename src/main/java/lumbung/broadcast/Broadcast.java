package lumbung.broadcast;

import java.time.Instant;
import lumbung.journal.Entity;

/**
 * A message made ready for a segment: the files, and what became of them once they had left the house.
 *
 * @param profileId what it was made from
 * @param target whose lists on which phone
 * @param exportId what the journal has of the files
 * @param override why people were written to beyond the limit of a week; empty where nobody was
 */
public record Broadcast(
        long id,
        long version,
        long profileId,
        ExportProfile.Target target,
        long exportId,
        Instant at,
        Wording wording,
        String override,
        Stage stage)
        implements Entity {
    /** How far it has come. */
    public enum Stage {
        /** The files are out; nobody has told yet what became of them. */
        OPEN,
        /** What there was to tell was told. */
        DONE,
        /** Nothing came of it, or a newer one took its place. */
        DROPPED
    }

    public Broadcast in(Stage other) {
        return new Broadcast(id, version, profileId, target, exportId, at, wording, override, other);
    }
}
