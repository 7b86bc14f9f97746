package lumbung.register.matching;

import java.util.List;

/** Where two entries live: in one house, in the same smallest area, perhaps in the same, or elsewhere. */
final class PlaceEvidence {
    private static final int SAME_HOUSEHOLD = 30;
    private static final int OTHER_HOUSEHOLD = -8;
    private static final int SAME_AREA = 25;
    private static final int PERHAPS_SAME_AREA = 10;
    private static final int OTHER_AREA = -10;

    private PlaceEvidence() {}

    static boolean sameHousehold(Candidate.Place one, Candidate.Place other) {
        return one.household().isPresent() && one.household().equals(other.household());
    }

    static Weight ofHouseholds(Candidate.Place one, Candidate.Place other) {
        if (one.household().isEmpty() || other.household().isEmpty()) {
            return Weight.NONE;
        }
        return sameHousehold(one, other)
                ? new Weight(SAME_HOUSEHOLD, "matching.duplicate.household")
                : new Weight(OTHER_HOUSEHOLD, "matching.duplicate.otherHousehold");
    }

    /** Level by level, since a list may leave out the RW or the dusun and still name the RT. */
    static Weight ofAreas(Candidate.Place one, Candidate.Place other) {
        if (sameHousehold(one, other)) {
            return Weight.NONE;
        }
        int levels = Math.min(one.areas().size(), other.areas().size());
        int same = 0;
        for (int level = 0; level < levels; level++) {
            String here = one.areas().get(level);
            String there = other.areas().get(level);
            if (!here.isEmpty() && !there.isEmpty()) {
                if (!here.equals(there)) {
                    return new Weight(OTHER_AREA, "matching.duplicate.otherArea");
                }
                same++;
            }
        }
        boolean smallest = same > 1 && isKnown(one.areas()) && isKnown(other.areas());
        return same == 0 ? Weight.NONE : alike(smallest);
    }

    private static Weight alike(boolean smallest) {
        return smallest
                ? new Weight(SAME_AREA, "matching.duplicate.area")
                : new Weight(PERHAPS_SAME_AREA, "matching.duplicate.nearArea");
    }

    /** Whether the smallest area is known. */
    private static boolean isKnown(List<String> areas) {
        return !areas.get(areas.size() - 1).isEmpty();
    }
}
