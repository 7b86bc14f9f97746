package lumbung.care.kept;

import lumbung.journal.Entity;

/** A record of care, which one business keeps, or the cooperative. */
public sealed interface CareRow extends Entity
        permits Touch,
                Concern,
                Improvement,
                Promise,
                Chore,
                Offer,
                Dismissal,
                Arrival,
                Outlay,
                Round,
                RoundLine,
                Ambassador,
                Indicator {
    /** 0 for the cooperative. */
    long businessId();

    /** Whom it is about; 0 for nobody. */
    default long personId() {
        return 0;
    }
}
