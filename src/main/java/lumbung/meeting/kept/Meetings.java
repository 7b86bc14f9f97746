package lumbung.meeting.kept;

import java.util.List;
import java.util.Optional;

/** What is kept about meetings, as one reads it. */
public interface Meetings {
    /** The newest first. */
    List<Meeting> all();

    Optional<Meeting> meeting(long id);

    /** Who was called to one, and who came besides, in the order in which they were noted, as it is kept. */
    List<Attendance> attendances(long meetingId);

    /** The same, each person once. */
    default List<Attendance> participants(long meetingId) {
        return Attendance.once(attendances(meetingId));
    }

    /** What one is to decide, in the order of the agenda. */
    List<Proposal> proposals(long meetingId);

    Optional<Proposal> proposal(long id);

    /** What was ever put before a meeting about a price rule, the oldest first. */
    List<Proposal> about(long rule);

    /** Those whose decision got a number, the oldest first. */
    List<Proposal> numbered();

    List<Attachment> attachments(long meetingId);

    /** The book of members, by number. */
    List<MemberNumber> memberNumbers();

    /** Who is a member of the cooperative, or was one. */
    List<Long> members();

    /** The reviews that were frozen for a meeting, the oldest first. */
    List<ReviewPack> packs(long meetingId);
}
