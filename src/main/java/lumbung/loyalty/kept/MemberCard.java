package lumbung.loyalty.kept;

import java.time.LocalDate;

/**
 * A card with somebody's number as a member: R070. Whoever was two records until they were merged has two.
 *
 * @param number without its check digit
 * @param day when it was given out
 */
public record MemberCard(long id, long version, long personId, long number, LocalDate day) implements LoyaltyRow {
    /** Cards are the cooperative's. */
    @Override
    public long businessId() {
        return 0;
    }
}
