package lumbung.access;

import java.util.List;
import java.util.Optional;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.MemberNumber;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.ReviewPack;

/** Meetings as somebody sees them who may not: none. */
final class NoMeetings implements Meetings {
    @Override
    public List<Meeting> all() {
        return List.of();
    }

    @Override
    public Optional<Meeting> meeting(long id) {
        return Optional.empty();
    }

    @Override
    public List<Attendance> attendances(long meetingId) {
        return List.of();
    }

    @Override
    public List<Proposal> proposals(long meetingId) {
        return List.of();
    }

    @Override
    public Optional<Proposal> proposal(long id) {
        return Optional.empty();
    }

    @Override
    public List<Proposal> about(long rule) {
        return List.of();
    }

    @Override
    public List<Proposal> numbered() {
        return List.of();
    }

    @Override
    public List<ReviewPack> packs(long meetingId) {
        return List.of();
    }

    @Override
    public List<Attachment> attachments(long meetingId) {
        return List.of();
    }

    @Override
    public List<MemberNumber> memberNumbers() {
        return List.of();
    }

    @Override
    public List<Long> members() {
        return List.of();
    }
}
