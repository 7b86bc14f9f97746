package lumbung.care.kept;

import java.time.LocalDate;
import lumbung.register.Term;

/**
 * Somebody who passes a business's word on, as agreed with them: R046.
 *
 * @param businessId 0 for the cooperative
 */
public record Ambassador(long id, long version, long personId, long businessId, Term term) implements CareRow {
    public boolean holdsOn(LocalDate day) {
        return term.holdsOn(day);
    }

    /** Until a day, the last one. */
    public Ambassador endedOn(LocalDate day) {
        return new Ambassador(id, version, personId, businessId, term.endedOn(day));
    }
}
