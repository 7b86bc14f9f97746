package lumbung.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Change.Action;
import lumbung.journal.Entity;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.MeetingRow;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.Proposal;
import lumbung.message.Refusal;

/** Holds the writes of meetings to their laws, whoever writes: what was decided stands, and what was signed. */
final class MeetingGuard {
    private final Meetings kept;
    private final Rights rights;
    /** Those asked about in this operation. */
    private final Map<Long, Boolean> signed = new HashMap<>();

    /**
     * Guards one operation.
     *
     * @param kept all meetings, whoever may see them
     */
    MeetingGuard(Meetings kept, Rights rights) {
        this.kept = kept;
        this.rights = rights;
    }

    Optional<Refusal> refusal(Entity row, Action action) {
        if (!(row instanceof MeetingRow of)) {
            return Optional.empty();
        }
        if (isRenamed(row, action)) {
            return Optional.empty();
        }
        Optional<Refusal> denied = rights.refusal(Permission.KEEP_MEETINGS);
        if (denied.isPresent()) {
            return denied;
        }
        if (signed.computeIfAbsent(of.meetingId(), this::isSigned)) {
            return Optional.of(Refusal.of("meeting.refused.signed"));
        }
        boolean decided = row instanceof Proposal
                && action != Action.ADDED
                && kept.proposal(row.id()).filter(it -> !it.isOpen()).isPresent();
        return decided ? Optional.of(Refusal.of("meeting.refused.decided")) : Optional.empty();
    }

    private boolean isSigned(long meeting) {
        return kept.meeting(meeting).filter(Meeting::isSigned).isPresent();
    }

    /** Whoever is deleted or merged bears another name in signed meetings too; that somebody came stays. */
    private boolean isRenamed(Entity row, Action action) {
        return action == Action.CHANGED
                && row instanceof Attendance now
                && kept.attendances(now.meetingId()).stream()
                        .anyMatch(it -> it.id() == now.id() && it.manner() == now.manner());
    }
}
