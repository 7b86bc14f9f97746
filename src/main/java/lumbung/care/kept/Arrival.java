package lumbung.care.kept;

import java.time.LocalDate;

/**
 * How somebody first came to a business: R017, R026.
 *
 * @param businessId 0 for the cooperative
 */
public record Arrival(long id, long version, long personId, long businessId, Medium medium, LocalDate day)
        implements CareRow {
    /** As it is first kept. */
    public Arrival noted(long newId) {
        return new Arrival(newId, 0, personId, businessId, medium, day);
    }
}
