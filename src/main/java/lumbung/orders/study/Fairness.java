package lumbung.orders.study;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What parts of the cooperative were given beside what they bought, so that a meeting sees whether somebody is favoured: N05.
 *
 * @param parts those first that were given most beside their purchases
 */
public record Fairness(List<Part> parts) {
    private static final int WHOLE = 1_000;

    public Fairness {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the whole.
     *
     * @param id of the area or community; 0 for who is in none
     * @param bought its share of all purchases at list prices, in thousandths
     * @param given its share of everything given, in thousandths
     */
    public record Part(long id, Figures figures, int bought, int given) {
        /** By how many thousandths of everything given it had more than its purchases; negative for less. */
        public int favour() {
            return given - bought;
        }
    }

    /**
     * Lays beside each other.
     *
     * @param parts figures by area or community; in communities somebody may count several times
     * @param total of everybody
     */
    public static Fairness of(Map<Long, Figures> parts, Figures total) {
        return new Fairness(parts.entrySet().stream()
                .map(it -> new Part(
                        it.getKey(),
                        it.getValue(),
                        share(it.getValue().listed(), total.listed()),
                        share(it.getValue().benefit().amount(), total.benefit().amount())))
                .sorted(Comparator.comparingInt(Part::favour).reversed().thenComparingLong(Part::id))
                .toList());
    }

    private static int share(long part, long whole) {
        return whole <= 0 ? 0 : (int) Math.round((double) part * WHOLE / whole);
    }
}
