package lumbung.broadcast;

import java.util.Set;
import lumbung.register.Card;
import lumbung.register.RoleKind;
import lumbung.register.Segment;

/**
 * A segment's figures as they are today: R005, R006.
 *
 * @param audience who of them can be written to, and who not
 * @param bought how many buy or once bought from its owner; from any business, where it is the cooperative's
 */
public record SegmentFigures(Segment segment, Audience audience, long bought) {
    private static final Set<RoleKind> BUYING = Set.of(RoleKind.CUSTOMER, RoleKind.RESELLER, RoleKind.SHOP);

    /** How many there are. */
    public long size() {
        return audience.asked();
    }

    /** How many a message reaches, themselves or through another. */
    public long reachable() {
        return audience.reached();
    }

    /** Who said no, or was never asked. */
    public long withoutConsent() {
        return audience.left(
                LeftOut.Reason.WITHDRAWN,
                LeftOut.Reason.NO_CONSENT,
                LeftOut.Reason.UNKNOWN_CONSENT,
                LeftOut.Reason.SUPPRESSED);
    }

    /** Who would receive nothing, the number that sends not being saved. */
    public long unsaved() {
        return audience.left(LeftOut.Reason.NOT_SAVED);
    }

    /** Who has had enough messages of late. */
    public long tired() {
        return audience.left(LeftOut.Reason.TIRED);
    }

    public long neverBought() {
        return size() - bought;
    }

    /** Whether somebody buys or bought from a business; from any, for 0. */
    static boolean bought(Card card, long businessId) {
        return card.roles().stream()
                .filter(role -> businessId == 0 || role.businessId() == businessId)
                .anyMatch(role -> BUYING.contains(role.kind()));
    }
}
