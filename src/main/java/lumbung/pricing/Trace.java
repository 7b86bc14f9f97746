package lumbung.pricing;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Decision;

/**
 * Why a quote is as it is: every rule that is about the goods, and what became of it. Rules about social households are
 * called by no name where they priced, and are left out where they did not.
 *
 * @param entries in the order in which things were done
 * @param nearMisses what a little more would bring
 */
public record Trace(List<Entry> entries, List<NearMiss> nearMisses) {
    public Trace {
        entries = List.copyOf(entries);
        nearMisses = List.copyOf(nearMisses);
    }

    /**
     * What became of a rule.
     *
     * @param line counted from 0; empty for the whole order
     * @param reason why so
     * @param after what the line, or the order, costs then
     */
    public record Entry(
            Optional<Integer> line,
            Message title,
            Optional<Decision> decision,
            Verdict verdict,
            Message reason,
            Rupiah after) {}

    /** What became of it. */
    public enum Verdict {
        /** It made the price. */
        USED,
        /** It could have, and another went before it. */
        LOST,
        /** Something that it asks for was not so. */
        DROPPED,
        /** Not a rule: the floor, a hand, the rounding. */
        FIGURE
    }

    /**
     * What a little more would bring.
     *
     * @param line the line of which to take more, counted from 0
     * @param units how many more
     * @param title the rule that would come in
     * @param then what that line costs then
     * @param pieces how many more pieces come along
     */
    public record NearMiss(int line, Product product, long units, Message title, Rupiah then, long pieces) {}
}
