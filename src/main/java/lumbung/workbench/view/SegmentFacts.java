package lumbung.workbench.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.SegmentFigures;
import lumbung.message.Outcome;
import lumbung.orders.Popular;
import lumbung.register.Segment;
import lumbung.search.Query;

/**
 * A segment, and whom it finds today.
 *
 * @param owner whose it is; empty for the cooperative's
 * @param users the profiles that use it
 * @param popular what they buy most from its owner; from all businesses, where it is the cooperative's
 */
record SegmentFacts(SegmentFigures figures, String owner, List<ExportProfile> users, List<Popular> popular)
        implements Event.Answer {
    /** Refused where the query cannot be asked any more, or somebody asked to stop. */
    static Outcome<SegmentFacts> read(Desk desk, Segment segment, Progress progress) {
        long[] looked = new long[1];
        BooleanSupplier watched = () -> {
            progress.done(++looked[0], 0);
            return progress.cancelled();
        };
        return desk.dispatch()
                .figures(segment, new Dispatch.Wish("", watched))
                .map(figures -> new SegmentFacts(
                        figures,
                        BroadcastShelf.owner(segment.businessId(), desk.people().directory()),
                        desk.keeping().users(segment),
                        popular(desk, segment, watched)));
    }

    /** What its people bought most; a query that cannot be asked any more has refused the figures already. */
    private static List<Popular> popular(Desk desk, Segment segment, BooleanSupplier watched) {
        Set<Long> people = desk.session()
                .finder()
                .parse(segment.query())
                .fold(query -> found(desk, query, watched), refusal -> Set.of());
        return BoughtMost.of(desk, segment.businessId(), people::contains);
    }

    private static Set<Long> found(Desk desk, Query query, BooleanSupplier watched) {
        Set<Long> people = new HashSet<>();
        desk.session().finder().each(query, card -> {
            people.add(card.id());
            return !watched.getAsBoolean();
        });
        return people;
    }

    Segment segment() {
        return figures.segment();
    }

    static Optional<Segment> now(Desk desk, long id) {
        return desk.people().directory().segment(id);
    }
}
