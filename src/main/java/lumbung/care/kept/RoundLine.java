package lumbung.care.kept;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of a round's sheet: a person, and what came back on paper. Its number never changes; one whose person is removed
 * from the register goes along and leaves a gap.
 *
 * @param keyed what counts; empty until it was keyed
 * @param again what a second person keyed, without seeing the first; empty where nobody did
 * @param faults in how many parts the first was wrong; empty until that is settled
 * @param noted what it became in the register
 */
public record RoundLine(
        long id,
        long version,
        RoundLine.Place place,
        long personId,
        Optional<RoundLine.Keyed> keyed,
        Optional<RoundLine.Keyed> again,
        OptionalLong faults,
        RoundLine.Noted noted)
        implements CareRow {
    /**
     * Where it stands.
     *
     * @param number on the sheet, from 1
     */
    public record Place(long businessId, long roundId, int number) {}

    /** What was read off the paper, and by which clerk. */
    public record Keyed(Visit visit, long clerkId) {}

    /**
     * What a line became: the numbers of its touch and its concern.
     *
     * @param touchId 0 for none
     * @param concernId 0 for none
     */
    public record Noted(long touchId, long concernId) {
        public static final Noted NOTHING = new Noted(0, 0);
    }

    /** A line that nobody keyed. */
    public static RoundLine blank(long id, Place place, long personId) {
        return new RoundLine(
                id, 0, place, personId, Optional.empty(), Optional.empty(), OptionalLong.empty(), Noted.NOTHING);
    }

    @Override
    public long businessId() {
        return place.businessId();
    }

    public int number() {
        return place.number();
    }

    public RoundLine keyed(Keyed now, Noted as) {
        return new RoundLine(id, version, place, personId, Optional.of(now), again, faults, as);
    }

    /** With what a second person read, who differs or does not. */
    public RoundLine again(Keyed second) {
        boolean same = keyed.orElseThrow().visit().differences(second.visit()).isEmpty();
        OptionalLong none = same ? OptionalLong.of(0) : OptionalLong.empty();
        return new RoundLine(id, version, place, personId, keyed, Optional.of(second), none, noted);
    }

    /** With so many parts of it that were wrong. */
    public RoundLine settled(long wrong) {
        return new RoundLine(id, version, place, personId, keyed, again, OptionalLong.of(wrong), noted);
    }

    /** Whether two people read it differently and nobody said yet who is right. */
    public boolean isDisputed() {
        return again.isPresent() && faults.isEmpty();
    }

    public boolean isKeyedBy(long clerkId) {
        return keyed.filter(it -> it.clerkId() == clerkId).isPresent();
    }
}
