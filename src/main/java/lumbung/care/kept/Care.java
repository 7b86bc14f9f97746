package lumbung.care.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** What is kept about care, as one reads it. */
public interface Care {
    /** The row as it is kept; empty where it is new. */
    Optional<? extends CareRow> kept(CareRow row);

    /** All that is kept about somebody. */
    List<CareRow> about(long personId);

    /**
     * What passed between somebody and the businesses, the newest first: touches, concerns, promises, offers, orders and
     * broadcasts together.
     *
     * @param before those older than this one only
     */
    List<Moment> timeline(Shown shown, Optional<Moment> before, int limit);

    /**
     * Whose timeline.
     *
     * @param businessId with one business alone; empty for with all
     */
    record Shown(long personId, OptionalLong businessId) {
        public static Shown of(long personId) {
            return new Shown(personId, OptionalLong.empty());
        }

        /** The same with one business alone. */
        public Shown with(long business) {
            return new Shown(personId, OptionalLong.of(business));
        }
    }

    Optional<Touch> touch(long id);

    /** The newest first; kinds that are no touch find nothing. */
    List<Touch> touches(CareFilter filter, int limit);

    /** Goes through touches, the oldest first, until somebody has seen enough. */
    void each(CareFilter filter, Predicate<Touch> visitor);

    /** Messages and calls that nobody answered, who waits longest first. */
    List<Touch> waiting(CareFilter filter, int limit);

    Optional<Concern> concern(long id);

    /** The newest first; open ones only where the filter says so, by when they are to be answered. */
    List<Concern> concerns(CareFilter filter, int limit);

    Optional<Promise> promise(long id);

    /** Those due soonest first; the days are those for which it was promised. */
    List<Promise> promises(CareFilter filter, int limit);

    Optional<Chore> chore(long id);

    /** Those due soonest first. */
    List<Chore> chores(CareFilter filter, int limit);

    /** Offers to somebody that hold on a day, or all that there are to this person. */
    List<Offer> offers(CareFilter filter);

    /** The newest first. */
    List<Improvement> improvements();

    /** Which concerns led to an improvement, the oldest first. */
    List<Concern> behind(long improvementId);

    /** Of whom a day reminds. */
    Reminders reminders();

    /** Those that still hold. */
    List<Dismissal> dismissals(LocalDate today);

    List<Arrival> arrivals(CareFilter filter);

    List<Outlay> outlays(CareFilter filter);

    Optional<Round> round(long id);

    /** The newest first; the days are those on which they went. */
    List<Round> rounds(CareFilter filter, int limit);

    /** Of a round, in the order of the sheet. */
    List<RoundLine> lines(long roundId);

    /** Also those who are none any more, in the order in which they became one. */
    List<Ambassador> ambassadors();

    /** What businesses say themselves of their years, the oldest year first. */
    List<Indicator> indicators();

    /** How many touches were taken in each mood. */
    Map<Mood, Long> moods(CareFilter filter);

    /** How many of each kind there were, concerns, promises, offers, orders and broadcasts among them. */
    List<Count> counts(LocalDate from, LocalDate until);

    /**
     * How often something passed, by kind, direction, way and business.
     *
     * @param businessId 0 for the cooperative
     */
    record Count(TouchKind kind, Direction direction, Medium medium, long businessId, long figure) {}
}
