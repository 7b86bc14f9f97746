package lumbung.meeting.kept;

/**
 * That somebody was called to a meeting, and whether they came.
 *
 * @param personId 0 for one who is not in the register any more
 * @param proxyId who stood in for them; 0 for nobody
 */
public record Attendance(long id, long version, long meetingId, long personId, Manner manner, long proxyId)
        implements MeetingRow {
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

        /** Whether it counts for the quorum. */
        public boolean isThere() {
            return this == PRESENT || this == REPRESENTED;
        }
    }

    public Attendance marked(Manner other, long proxy) {
        return new Attendance(id, version, meetingId, personId, other, proxy);
    }

    /** As it is first kept. */
    public Attendance noted(long newId) {
        return new Attendance(newId, 0, meetingId, personId, manner, proxyId);
    }
}
