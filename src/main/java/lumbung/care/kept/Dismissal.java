package lumbung.care.kept;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody is not to stand on one of home's lists: for today, or for good.
 *
 * @param businessId of which business's line; 0 for the cooperative
 * @param until the last day; empty for good
 */
public record Dismissal(long id, long version, long personId, long businessId, HomeList from, Optional<LocalDate> until)
        implements CareRow {
    public boolean holdsOn(LocalDate day) {
        return until.filter(day::isAfter).isEmpty();
    }

    /** As it is first kept. */
    public Dismissal noted(long newId) {
        return new Dismissal(newId, 0, personId, businessId, from, until);
    }
}
