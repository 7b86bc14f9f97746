package lumbung.register.matching;

import java.util.List;

/** Where two entries live: in one house, in the same smallest area, perhaps in the same, or elsewhere. */
final class PlaceEvidence {
    private static final int SAME_HOUSEHOLD = 30;
    private static final int SAME_AREA = 25;
    private static final int PERHAPS_SAME_AREA = 10;
    private static final int OTHER_AREA = -10;

    private PlaceEvidence() {}

    static Weight of(Candidate.Place one, Candidate.Place other) {
        boolean household = one.household().isPresent() && one.household().equals(other.household());
        return household
                ? new Weight(SAME_HOUSEHOLD, "matching.duplicate.household")
                : ofAreas(one.areas(), other.areas());
    }

    private static Weight ofAreas(List<String> one, List<String> other) {
        int known = Math.min(one.size(), other.size());
        if (known == 0) {
            return Weight.NONE;
        }
        if (!one.subList(0, known).equals(other.subList(0, known))) {
            return new Weight(OTHER_AREA, "matching.duplicate.otherArea");
        }
        return one.size() == other.size() && known > 1
                ? new Weight(SAME_AREA, "matching.duplicate.area")
                : new Weight(PERHAPS_SAME_AREA, "matching.duplicate.nearArea");
    }
}
