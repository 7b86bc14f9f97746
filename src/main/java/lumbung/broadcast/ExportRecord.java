package lumbung.broadcast;

import java.time.Instant;
import lumbung.journal.Entity;
import lumbung.register.Purpose;

/**
 * That names and numbers left the building: written for every export, so that a lost flash disk can be reported.
 *
 * @param businessId who exported, 0 for the cooperative itself
 * @param query whom it asked for, in canonical form, at most 4,000 characters
 * @param tag the list tag in the names, at most 20 characters
 * @param count how many people
 * @param fingerprint SHA-256 over the files' bytes in order of their names, 64 hexadecimal digits
 */
public record ExportRecord(
        long id,
        long version,
        Instant at,
        Purpose purpose,
        long businessId,
        String query,
        String tag,
        int count,
        String fingerprint)
        implements Entity {}
