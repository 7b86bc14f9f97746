package lumbung.meeting.kept;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A meeting of the cooperative: N04.
 *
 * @param at by the village's clock
 * @param agenda one point a line, beside its proposals
 * @param minutes what was said, in words; what was decided stands in the proposals
 * @param signed from then on nothing about it changes
 */
public record Meeting(
        long id,
        long version,
        Kind kind,
        LocalDateTime at,
        String place,
        Leaders leaders,
        String agenda,
        String minutes,
        Optional<Signature> signed)
        implements MeetingRow {
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_AGENDA = 4_000;
    public static final int LONGEST_MINUTES = 16_000;

    /** Rapat anggota tahunan, luar biasa, pengurus, rutin. */
    public enum Kind {
        ANNUAL,
        EXTRAORDINARY,
        BOARD,
        ROUTINE
    }

    /** Who leads it and who writes, by their ids; 0 for nobody yet. */
    public record Leaders(long chairId, long secretaryId) {
        public static final Leaders NOBODY = new Leaders(0, 0);
    }

    /**
     * When its minutes were signed.
     *
     * @param head the journal's seal then
     */
    public record Signature(LocalDate day, String head) {}

    /** A time of day as one writes it: 9.00, 19.30 or 19:30; empty for anything else. */
    public static Optional<LocalTime> time(String text) {
        String clock = text.strip().replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(clock.indexOf(':') == 1 ? "0".concat(clock) : clock));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** One that is yet to be kept. */
    public static Meeting of(Kind kind, LocalDateTime at, String place) {
        return new Meeting(0, 0, kind, at, place, Leaders.NOBODY, "", "", Optional.empty());
    }

    @Override
    public long meetingId() {
        return id;
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    public boolean isSigned() {
        return signed.isPresent();
    }

    /** As it is first kept. */
    public Meeting noted(long newId) {
        return new Meeting(newId, 0, kind, at, place, leaders, agenda, minutes, signed);
    }

    /** Called for another time or place. */
    public Meeting with(Kind other, LocalDateTime when, String where) {
        return new Meeting(id, version, other, when, where, leaders, agenda, minutes, signed);
    }

    public Meeting with(Leaders others) {
        return new Meeting(id, version, kind, at, place, others, agenda, minutes, signed);
    }

    public Meeting withAgenda(String points) {
        return new Meeting(id, version, kind, at, place, leaders, points, minutes, signed);
    }

    public Meeting withMinutes(String words) {
        return new Meeting(id, version, kind, at, place, leaders, agenda, words, signed);
    }

    public Meeting signed(Signature signature) {
        return new Meeting(id, version, kind, at, place, leaders, agenda, minutes, Optional.of(signature));
    }
}
