package lumbung.broadcast;

import java.util.List;
import java.util.Optional;
import lumbung.register.Answer;

/**
 * Somebody who agreed to be written to.
 *
 * @param contact without a list's tag; without a number where there is none that would do
 * @param hindrance why they cannot be written to themselves
 * @param saved whether they saved the number that writes
 * @param householdId 0 for none
 * @param circles the communities they are in
 */
record Candidate(
        long id,
        Contact contact,
        Optional<LeftOut.Reason> hindrance,
        Answer saved,
        long householdId,
        List<Circle> circles) {
    /** A community somebody is in. */
    record Circle(long communityId, boolean leads) {}

    boolean able() {
        return hindrance.isEmpty();
    }

    boolean leadsOne() {
        return circles.stream().anyMatch(Circle::leads);
    }
}
