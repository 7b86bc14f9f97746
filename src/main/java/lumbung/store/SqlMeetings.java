package lumbung.store;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.MemberNumber;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.ReviewPack;

/** Meetings on a database. */
record SqlMeetings(Database database) implements Meetings {
    @Override
    public List<Meeting> all() {
        return database.all(MeetingTables.MEETING, " ORDER BY day DESC, clock_minute DESC, id DESC");
    }

    @Override
    public Optional<Meeting> meeting(long id) {
        return database.all(MeetingTables.MEETING, " WHERE id = ?", id).stream().findFirst();
    }

    @Override
    public List<Attendance> attendances(long meetingId) {
        return database.all(MeetingTables.ATTENDANCE, " WHERE meeting_id = ? ORDER BY id", meetingId);
    }

    @Override
    public List<Proposal> proposals(long meetingId) {
        return database.all(MeetingTables.PROPOSAL, " WHERE meeting_id = ? ORDER BY place, id", meetingId);
    }

    @Override
    public Optional<Proposal> proposal(long id) {
        return database.all(MeetingTables.PROPOSAL, " WHERE id = ?", id).stream()
                .findFirst();
    }

    @Override
    public List<Proposal> about(long rule) {
        return database.all(
                MeetingTables.PROPOSAL,
                " WHERE rule_id = ? OR rule_id IN (SELECT id FROM price_rule WHERE rule_id = ?) ORDER BY id",
                rule,
                rule);
    }

    @Override
    public List<Proposal> numbered() {
        return database.all(MeetingTables.PROPOSAL, " WHERE number <> '' ORDER BY id");
    }

    @Override
    public List<ReviewPack> packs(long meetingId) {
        return database.all(MeetingTables.REVIEW_PACK, " WHERE meeting_id = ? ORDER BY id", meetingId);
    }

    @Override
    public List<Attachment> attachments(long meetingId) {
        return database.all(MeetingTables.ATTACHMENT, " WHERE meeting_id = ? ORDER BY id", meetingId);
    }

    @Override
    public List<MemberNumber> memberNumbers() {
        return database.all(MeetingTables.MEMBER_NUMBER, " ORDER BY number");
    }

    @Override
    public List<Long> members() {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT DISTINCT person_id FROM person_role WHERE kind = 'MEMBER' AND business_id IS NULL ORDER BY person_id""")) {
                return Results.all(statement, row -> row.number("person_id"));
            }
        });
    }
}
