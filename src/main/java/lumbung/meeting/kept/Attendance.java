package lumbung.meeting.kept;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * That somebody was called to a meeting, and whether they came.
 *
 * @param personId 0 for one who is not in the register any more
 * @param proxyId who stood in for them; 0 for nobody
 */
public record Attendance(long id, long version, long meetingId, long personId, Manner manner, long proxyId)
        implements MeetingRow {
    private static final Comparator<Attendance> BY_WEIGHT =
            Comparator.comparing(it -> Manner.BY_WEIGHT.indexOf(it.manner()));

    /** How somebody takes part. */
    public enum Manner {
        /** Called; nobody said yet whether they came. */
        INVITED,
        PRESENT,
        /** Somebody else stood in for them. */
        REPRESENTED,
        EXCUSED,
        /** There without a vote. */
        GUEST;

        /** What counts most of somebody who was two records, first. */
        private static final List<Manner> BY_WEIGHT = List.of(PRESENT, REPRESENTED, EXCUSED, INVITED, GUEST);

        /** Whether it counts for the quorum. */
        public boolean isThere() {
            return this == PRESENT || this == REPRESENTED;
        }
    }

    /** Each person once: who was two records is one since they were merged. Who is nobody any more stays as they were. */
    static List<Attendance> once(List<Attendance> all) {
        Map<Long, Attendance> each = new LinkedHashMap<>();
        for (Attendance one : all) {
            each.merge(one.personId == 0 ? -one.id : one.personId, one, BinaryOperator.minBy(BY_WEIGHT));
        }
        return List.copyOf(each.values());
    }

    public Attendance marked(Manner other, long proxy) {
        return new Attendance(id, version, meetingId, personId, other, proxy);
    }

    /** As it is first kept. */
    public Attendance noted(long newId) {
        return new Attendance(newId, 0, meetingId, personId, manner, proxyId);
    }
}
