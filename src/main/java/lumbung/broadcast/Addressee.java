package lumbung.broadcast;

import java.time.Instant;
import java.util.Optional;
import lumbung.journal.Entity;

/**
 * Somebody whom a broadcast is meant for.
 *
 * @param list the broadcast list's number
 * @param viaId the person through whom it reaches them; 0 where they have it themselves
 * @param sent when it was sent, as told; empty before
 */
public record Addressee(
        long id, long version, long personId, long broadcastId, int list, long viaId, Optional<Instant> sent)
        implements Entity {
    public Addressee sentAt(Optional<Instant> moment) {
        return new Addressee(id, version, personId, broadcastId, list, viaId, moment);
    }
}
