package lumbung.meeting.kept;

import java.time.LocalDate;
import java.util.Optional;
import lumbung.pricing.rule.Decision;

/**
 * Something that a meeting is to decide.
 *
 * @param place on the agenda, counted from 1
 * @param words why, as whoever proposed it says
 * @param ruling what the meeting made of it; it never changes afterwards
 */
public record Proposal(
        long id,
        long version,
        long meetingId,
        int place,
        String title,
        String words,
        Matter matter,
        Optional<Ruling> ruling)
        implements MeetingRow {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST = 2_000;
    public static final int LONGEST_NUMBER = 40;

    /** What it is about. */
    public sealed interface Matter {
        /**
         * A new price rule, or a new wording of one.
         *
         * @param wordingId of the wording that would hold
         */
        record Wording(long wordingId) implements Matter {}

        /**
         * That a price rule ends.
         *
         * @param rule its number, which all its wordings share
         * @param last the last day on which it would price
         */
        record Ending(long rule, LocalDate last) implements Matter {}

        /** Anything but prices. */
        record Other() implements Matter {}
    }

    /** How it went. */
    public enum Verdict {
        ACCEPTED,
        REJECTED,
        POSTPONED
    }

    /**
     * What a meeting made of it.
     *
     * @param number the decision's, such as 12/2026; empty where nothing was decided
     * @param reason in words; may be empty where it was accepted
     */
    public record Ruling(Verdict verdict, String number, Decision.Votes votes, String reason) {}

    /** One that is yet to be kept. */
    public static Proposal of(String title, String words, Matter matter) {
        return new Proposal(0, 0, 0, 0, title, words, matter, Optional.empty());
    }

    public boolean isOpen() {
        return ruling.isEmpty();
    }

    /** The decision's number; empty where there is none. */
    public String number() {
        return ruling.map(Ruling::number).orElse("");
    }

    public boolean is(Verdict verdict) {
        return ruling.map(it -> it.verdict() == verdict).orElse(false);
    }

    /** As it is first kept. */
    public Proposal noted(long newId, long meeting, int at) {
        return new Proposal(newId, 0, meeting, at, title, words, matter, ruling);
    }

    /** Said in other words. */
    public Proposal with(String otherTitle, String otherWords) {
        return new Proposal(id, version, meetingId, place, otherTitle, otherWords, matter, ruling);
    }

    /** Changed in the room. */
    public Proposal with(Matter other) {
        return new Proposal(id, version, meetingId, place, title, words, other, ruling);
    }

    public Proposal decided(Ruling how) {
        return new Proposal(id, version, meetingId, place, title, words, matter, Optional.of(how));
    }
}
