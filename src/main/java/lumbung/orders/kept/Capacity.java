package lumbung.orders.kept;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.journal.Entity;
import lumbung.pricing.goods.Product;

/**
 * How much a business can make for one day: R084.
 *
 * @param goods of what; a limit for some of the goods stands beside the one for all
 * @param day for which day; empty for all that have none of their own
 * @param units in the units in which the goods are priced; 0 for closed
 */
public record Capacity(
        long id, long version, long businessId, Capacity.Goods goods, Optional<LocalDate> day, long units)
        implements Entity {
    /**
     * Goods that are counted together.
     *
     * @param product only this one
     * @param tag only those with this tag; empty for any
     */
    public record Goods(OptionalLong product, String tag) {
        /** All that the business sells. */
        public static final Goods ALL = new Goods(OptionalLong.empty(), "");

        public static Goods of(Product product) {
            return new Goods(OptionalLong.of(product.id()), "");
        }

        public static Goods tagged(String tag) {
            return new Goods(OptionalLong.empty(), tag);
        }
    }

    /** Whether a product counts. */
    public boolean counts(Product product) {
        return product.businessId() == businessId
                && (goods.product.isEmpty() || goods.product.getAsLong() == product.id())
                && (goods.tag.isEmpty() || product.tags().contains(goods.tag));
    }

    /** Whether it is another number for the same goods on the same day. */
    public boolean replaces(Capacity other) {
        return businessId == other.businessId && goods.equals(other.goods) && day.equals(other.day);
    }
}
