package lumbung.register.matching;

/** Edit distance where swapping two neighbours is one step (optimal string alignment). */
final class Damerau {
    private final String one;
    private final String other;
    private int[] twoAbove;
    private int[] above;
    private int[] row;

    private Damerau(String one, String other) {
        this.one = one;
        this.other = other;
        this.twoAbove = new int[other.length() + 1];
        this.above = new int[other.length() + 1];
        this.row = new int[other.length() + 1];
    }

    /** The distance, or {@code limit + 1} when it is more than the limit. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        return Math.min(new Damerau(one, other).distance(), limit + 1);
    }

    private int distance() {
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] oldest = twoAbove;
            twoAbove = above;
            above = row;
            row = oldest;
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                row[j] = cell(i, j);
            }
        }
        return row[row.length - 1];
    }

    private int cell(int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
        return isSwap(i, j) ? Math.min(least, twoAbove[j - 2] + 1) : least;
    }

    private boolean isSwap(int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
