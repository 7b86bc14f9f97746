package lumbung.meeting;

import java.util.Collection;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Attendance.Manner;

/**
 * Whether enough came to decide anything.
 *
 * @param called how many have a vote
 * @param present how many of them came
 * @param represented for how many others somebody stood in
 * @param needed how many must be there, in person or by somebody else
 */
public record Quorum(long called, long present, long represented, long needed) {
    private static final int WHOLE = 100;

    /**
     * Counts.
     *
     * @param percent more than so many of those called must be there
     */
    public static Quorum of(Collection<Attendance> attendances, int percent) {
        long called =
                attendances.stream().filter(it -> it.manner() != Manner.GUEST).count();
        long needed = Math.min(called, called * percent / WHOLE + 1);
        return new Quorum(called, with(attendances, Manner.PRESENT), with(attendances, Manner.REPRESENTED), needed);
    }

    private static long with(Collection<Attendance> attendances, Manner manner) {
        return attendances.stream().filter(it -> it.manner() == manner).count();
    }

    /** How many votes there are. */
    public long votes() {
        return present + represented;
    }

    public boolean isReached() {
        return called > 0 && votes() >= needed;
    }
}
