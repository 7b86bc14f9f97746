package lumbung.register.matching;

import java.time.LocalDate;
import java.util.OptionalInt;

/** When two entries were born. Old villagers' years are often guessed, so a year or two apart says nothing. */
final class BirthEvidence {
    private static final int SAME_DAY = 25;
    private static final int SAME_YEAR = 8;
    private static final int OTHER_DAY = -20;
    private static final int OTHER_YEAR = -30;
    private static final int GUESSED_YEARS = 2;

    private BirthEvidence() {}

    static Weight of(Candidate.Traits one, Candidate.Traits other) {
        boolean days = one.birthDay().isPresent() && other.birthDay().isPresent();
        if (days && one.birthDay().equals(other.birthDay())) {
            return new Weight(SAME_DAY, "matching.duplicate.birthDay");
        }
        OptionalInt first = year(one);
        OptionalInt second = year(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Weight.NONE;
        }
        int apart = Math.abs(first.getAsInt() - second.getAsInt());
        if (apart > GUESSED_YEARS) {
            return new Weight(OTHER_YEAR, "matching.duplicate.otherBirth");
        }
        return days ? new Weight(OTHER_DAY, "matching.duplicate.otherBirth") : sameYear(apart);
    }

    private static Weight sameYear(int apart) {
        return apart == 0 ? new Weight(SAME_YEAR, "matching.duplicate.birthYear") : Weight.NONE;
    }

    private static OptionalInt year(Candidate.Traits traits) {
        return traits.birthDay().isPresent()
                ? OptionalInt.of(
                        LocalDate.ofEpochDay(traits.birthDay().getAsLong()).getYear())
                : traits.birthYear();
    }
}
