package lumbung.care.kept;

import java.time.LocalDate;
import java.util.OptionalLong;
import lumbung.register.Term;

/**
 * An offer made to one person or to a segment, for some days: R055. It prices nothing; rules do.
 *
 * @param personId whom; 0 where it is for a segment
 * @param segment the tag of a segment; empty where it is for one person
 * @param reason why just for them
 * @param usedBy the order by which the person took it up; empty where nobody did, or where it is for a segment
 */
public record Offer(
        long id,
        long version,
        long personId,
        String segment,
        long businessId,
        String words,
        String reason,
        Term term,
        OptionalLong usedBy)
        implements CareRow {
    public static final int LONGEST = 1_000;

    public boolean holdsOn(LocalDate day) {
        return term.holdsOn(day);
    }

    public Offer used(long orderId) {
        return new Offer(id, version, personId, segment, businessId, words, reason, term, OptionalLong.of(orderId));
    }

    /** For other days. */
    public Offer within(Term days) {
        return new Offer(id, version, personId, segment, businessId, words, reason, days, usedBy);
    }

    /** As it is first kept. */
    public Offer noted(long newId) {
        return new Offer(newId, 0, personId, segment, businessId, words, reason, term, usedBy);
    }
}
