package lumbung.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows in which nobody stands alone: each is the same as so many others, or is told less exactly until it is. R131 */
final class Crowd {
    /** What stands where nothing is told. */
    static final String HIDDEN = "*";

    private final int least;

    /**
     * A crowd of at least so many.
     *
     * @param least how many rows must be alike
     */
    Crowd(int least) {
        this.least = least;
    }

    /**
     * Hides the last cell of those rows that too few are like, then the one before it, and so on; who stands alone with nothing
     * told at all is left out. What nobody stands alone with stays as it is.
     *
     * @param rows of as many cells each; no cell is {@link #HIDDEN}
     */
    List<List<String>> of(List<List<String>> rows) {
        List<List<String>> told = new ArrayList<>();
        List<List<String>> alone = rows;
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        for (int hidden = 0; hidden <= width && !alone.isEmpty(); hidden++) {
            Map<List<String>, Integer> alike = new LinkedHashMap<>();
            List<List<String>> vague = new ArrayList<>();
            for (List<String> row : alone) {
                List<String> now = hiding(row, hidden);
                vague.add(now);
                alike.merge(now, 1, Integer::sum);
            }
            vague.stream().filter(row -> alike.get(row) >= least).forEach(told::add);
            alone = vague.stream().filter(row -> alike.get(row) < least).toList();
        }
        return List.copyOf(told);
    }

    private static List<String> hiding(List<String> row, int cells) {
        List<String> now = new ArrayList<>(row);
        for (int at = row.size() - cells; at < row.size(); at++) {
            now.set(at, HIDDEN);
        }
        return List.copyOf(now);
    }
}
