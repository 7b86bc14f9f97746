package lumbung.loyalty.kept;

import lumbung.journal.Entity;

/** A record of loyalty, which one business keeps, or the cooperative. */
public sealed interface LoyaltyRow extends Entity permits PointEntry, Voucher, MemberCard, Programme {
    /** 0 for the cooperative. */
    long businessId();

    /** Whose it is; 0 for nobody's. */
    default long personId() {
        return 0;
    }
}
