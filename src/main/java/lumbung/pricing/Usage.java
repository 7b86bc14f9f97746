package lumbung.pricing;

import java.util.Map;
import lumbung.pricing.goods.Rupiah;

/**
 * What earlier orders used up; the orders store it with each order, so that it prices the same again.
 *
 * @param rules by the rule's id; a rule that is not there was never used
 * @param byHand what was taken off by hand today, by business
 */
public record Usage(Map<Long, Used> rules, Map<Long, Rupiah> byHand) {
    public static final Usage NONE = new Usage(Map.of(), Map.of());

    public Usage {
        rules = Map.copyOf(rules);
        byHand = Map.copyOf(byHand);
    }

    public static Usage of(long rule, Used used) {
        return new Usage(Map.of(rule, used), Map.of());
    }

    Used of(long rule) {
        return rules.getOrDefault(rule, Used.NOTHING);
    }

    /**
     * What was used of one rule, within the days over which it counts.
     *
     * @param byPerson orders of this buyer that it served
     * @param byHousehold orders of this buyer's household that it served
     * @param byAll orders that it served
     * @param given what it gave away altogether
     * @param bought what this buyer bought before of what it is about, as it counts: units, rupiah or orders
     */
    public record Used(long byPerson, long byHousehold, long byAll, Rupiah given, long bought) {
        public static final Used NOTHING = new Used(0, 0, 0, Rupiah.NOTHING, 0);

        public static Used bought(long before) {
            return new Used(0, 0, 0, Rupiah.NOTHING, before);
        }
    }
}
