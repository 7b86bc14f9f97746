package lumbung.search;

/** How many slips of the finger lie between two words: a letter too many, too few, another, or two swapped. */
public final class Slips {
    private Slips() {}

    /** How many slips a word of this length forgives: none below four letters, two from eight; none among digits. */
    public static int forgiven(String word) {
        boolean letters = word.chars().allMatch(Character::isLetter);
        return !letters || word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    }

    /** The number of slips, or {@code most} + 1 where there are more. */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (fill(row, above, before, new Pair(one, other, i)) > most) {
                return most + 1;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.min(above[other.length()], most + 1);
    }

    private record Pair(String one, String other, int i) {
        int at(int j, int[] row, int[] above, int[] before) {
            boolean same = one.charAt(i - 1) == other.charAt(j - 1);
            int best = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
            boolean swapped = i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
            return swapped ? Math.min(best, before[j - 2] + 1) : best;
        }
    }

    /** Fills one row and tells its least number. */
    private static int fill(int[] row, int[] above, int[] before, Pair pair) {
        row[0] = pair.i();
        int least = row[0];
        for (int j = 1; j < row.length; j++) {
            row[j] = pair.at(j, row, above, before);
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
