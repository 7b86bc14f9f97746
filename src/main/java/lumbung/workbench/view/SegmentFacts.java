package lumbung.workbench.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.broadcast.Audience;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.Gathering;
import lumbung.broadcast.Manner;
import lumbung.broadcast.Occasion;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Household;
import lumbung.register.RoleKind;
import lumbung.register.Segment;
import lumbung.settings.CooperativeSetting;

/**
 * A segment, and whom it finds today.
 *
 * @param owner whose it is; empty for the cooperative's
 * @param audience who of them can be written to, and who not
 * @param buyers how many buy from the owner: customers, resellers and shops; R006
 * @param users the profiles that use it
 */
record SegmentFacts(Segment segment, String owner, Audience audience, long buyers, List<ExportProfile> users)
        implements Event.Answer {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Set<RoleKind> BUYING = Set.of(RoleKind.CUSTOMER, RoleKind.RESELLER, RoleKind.SHOP);

    /** Refused where the query cannot be asked any more, or somebody asked to stop. */
    static Outcome<SegmentFacts> read(Desk desk, Segment segment, Progress progress) {
        Occasion occasion = new Occasion(segment.purpose(), segment.businessId(), desk.today());
        Gathering gathering = new Gathering(
                occasion,
                manner(desk, segment),
                desk.people().suppressions(),
                desk.people().directory());
        long[] buyers = new long[1];
        long[] looked = new long[1];
        return desk.search().parse(segment.query()).then(query -> {
            desk.session().finder().each(query, card -> {
                gathering.add(card);
                buyers[0] += buys(card, segment.businessId(), desk.today()) ? 1 : 0;
                progress.done(++looked[0], 0);
                return !progress.cancelled();
            });
            return progress.cancelled()
                    ? Outcome.refused("broadcast.refused.cancelled")
                    : Outcome.done(new SegmentFacts(
                            segment,
                            BroadcastShelf.owner(
                                    segment.businessId(), desk.people().directory()),
                            gathering.audience(),
                            buyers[0],
                            desk.keeping().users(segment)));
        });
    }

    private static Manner manner(Desk desk, Segment segment) {
        int limit = CooperativeSetting.WEEKLY_MESSAGES.number(desk.session().settings());
        Map<Long, Integer> sent = desk.session()
                .broadcasts()
                .sentSince(desk.session().clock().instant().minus(WEEK));
        return new Manner(
                segment.channel(),
                Set.of(),
                household -> desk.people()
                        .household(household)
                        .map(Household::headId)
                        .orElse(0L),
                person -> sent.getOrDefault(person, 0) >= limit);
    }

    /** From any business, where it is the cooperative's segment. */
    private static boolean buys(Card card, long businessId, LocalDate today) {
        return card.roles().stream()
                .filter(role -> businessId == 0 || role.businessId() == businessId)
                .anyMatch(role -> BUYING.contains(role.kind()) && role.term().holdsOn(today));
    }

    static Optional<Segment> now(Desk desk, long id) {
        return desk.people().directory().segment(id);
    }
}
