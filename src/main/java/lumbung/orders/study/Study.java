package lumbung.orders.study;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;

/**
 * What came of a simulation. Everybody is taken to buy the same as before.
 *
 * @param changed how many orders would come to another sum
 * @param rules what each gave away, by rule
 * @param parts of the whole
 * @param examples some orders that would come to another sum, the newest first
 */
public record Study(
        Question question, Compared total, long changed, Map<Long, Given> rules, Parts parts, List<Example> examples) {
    public Study {
        rules = Map.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /**
     * What a rule gave away.
     *
     * @param budget what it may give away; empty for no end
     */
    public record Given(Rupiah was, Rupiah would, OptionalLong budget) {
        /** Whether it would give all that it may. */
        public boolean isSpent() {
            return budget.isPresent() && would.amount() >= budget.getAsLong();
        }
    }

    /**
     * The figures by part. Who is in several communities counts in each; who is in none, or lives nowhere known, under 0.
     *
     * @param businesses by business
     * @param people by person, 0 for pembeli umum
     * @param areas by area, those around it included
     * @param communities by community
     */
    public record Parts(
            Map<Long, Compared> businesses,
            Map<Long, Compared> people,
            Map<Long, Compared> areas,
            Map<Long, Compared> communities) {
        public Parts {
            businesses = Map.copyOf(businesses);
            people = Map.copyOf(people);
            areas = Map.copyOf(areas);
            communities = Map.copyOf(communities);
        }
    }

    /** An order with what it came to, and what it would. */
    public record Example(Receipt receipt, Rupiah was, Rupiah would) {}

    /** Who would pay less, those first who save most. */
    public List<Map.Entry<Long, Compared>> gainers() {
        return parts.people().entrySet().stream()
                .filter(it -> it.getKey() != 0 && it.getValue().turnover() < 0)
                .sorted(Comparator.comparingLong(it -> it.getValue().turnover()))
                .toList();
    }

    /** Who would pay more, those first who lose most. */
    public List<Map.Entry<Long, Compared>> losers() {
        return parts.people().entrySet().stream()
                .filter(it -> it.getKey() != 0 && it.getValue().turnover() > 0)
                .sorted(Comparator.comparingLong(it -> -it.getValue().turnover()))
                .toList();
    }
}
