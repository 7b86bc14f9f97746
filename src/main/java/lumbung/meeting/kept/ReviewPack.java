package lumbung.meeting.kept;

import java.time.LocalDate;

/**
 * A review as a meeting saw it: its figures stay although what they count goes on changing.
 *
 * @param businessId 0 for the cooperative
 * @param from the first day
 * @param until the last day
 * @param made when it was frozen
 * @param content JSON, as {@code lumbung report review --format json} writes it
 */
public record ReviewPack(
        long id,
        long version,
        long meetingId,
        long businessId,
        LocalDate from,
        LocalDate until,
        LocalDate made,
        String content)
        implements MeetingRow {
    public static final int LONGEST = 16_000;

    /** As it is first kept. */
    public ReviewPack noted(long newId) {
        return new ReviewPack(newId, 0, meetingId, businessId, from, until, made, content);
    }
}
