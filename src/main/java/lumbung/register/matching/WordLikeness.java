package lumbung.register.matching;

import java.util.Set;

/**
 * How alike two folded words are.
 *
 * @param grade 0 to 1
 * @param how the last part of the evidence's message key
 */
record WordLikeness(double grade, String how) {
    static final WordLikeness NONE = new WordLikeness(0, "different");
    private static final WordLikeness SAME = new WordLikeness(1, "same");
    private static final WordLikeness SOUND = new WordLikeness(0.95, "sound");
    private static final WordLikeness TYPO = new WordLikeness(0.85, "typo");
    private static final WordLikeness TYPOS = new WordLikeness(0.75, "typo");
    private static final WordLikeness INITIAL = new WordLikeness(0.5, "initial");
    /** Words whose lengths differ by more neither sound the same nor are a slip of the keys. */
    private static final int MOST_APART = 3;
    /** So many people carry these that they tell nobody apart. */
    private static final Set<String> COMMON = Set.of(
            "siti", "muhamad", "ahmad", "abdul", "nur", "sri", "tri", "dwi", "eko", "ibune", "bapake", "istri",
            "suami");

    static WordLikeness of(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : NONE;
        }
        if (Math.abs(one.length() - other.length()) > MOST_APART || differInSex(one, other)) {
            return NONE;
        }
        return Sound.of(one).equals(Sound.of(other)) ? SOUND : typo(one, other);
    }

    static double weight(String word) {
        return COMMON.contains(word) ? 0.4 : 1;
    }

    private static WordLikeness typo(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
        int distance = Damerau.distance(one, other, allowed);
        return distance > allowed ? NONE : distance == 1 ? TYPO : TYPOS;
    }

    /** Tarni and Tarno, Yanti and Yanto, Rini and Rina differ in one letter, and are different people. */
    private static boolean differInSex(String one, String other) {
        int last = one.length() - 1;
        if (one.length() != other.length() || !one.regionMatches(0, other, 0, last)) {
            return false;
        }
        String ends = "" + one.charAt(last) + other.charAt(last);
        return Set.of("io", "oi", "ia", "ai").contains(ends);
    }
}
