package lumbung.meeting.kept;

import lumbung.journal.Entity;

/** A record of a meeting. */
public sealed interface MeetingRow extends Entity permits Meeting, Attendance, Proposal, Attachment, ReviewPack {
    long meetingId();
}
