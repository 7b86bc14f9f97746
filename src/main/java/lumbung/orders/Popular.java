package lumbung.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import lumbung.orders.kept.ProductTotal;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/**
 * A product and how much it is liked: R088.
 *
 * @param quantity in smallest units
 * @param buyers how many people bought it; pembeli umum is none of them
 */
public record Popular(Product product, long quantity, Rupiah amount, long buyers, long orders) {
    /** By what products are ranked. */
    public enum Order {
        /** In units of each product. */
        QUANTITY(Comparator.comparing(it -> it.product().inUnits(it.quantity()))),
        TURNOVER(Comparator.comparing(Popular::amount));

        @SuppressWarnings("ImmutableEnumChecker") // a comparison of values
        private final Comparator<Popular> least;

        Order(Comparator<Popular> least) {
            this.least = least;
        }
    }

    /**
     * The products that some people bought, the most liked first.
     *
     * @param products those that there are
     * @param whom decides over a person; 0 is pembeli umum
     */
    public static List<Popular> of(
            Collection<ProductTotal> totals, Collection<Product> products, LongPredicate whom, Order order) {
        Map<Long, Popular> all = new HashMap<>();
        products.forEach(it -> all.put(it.id(), new Popular(it, 0, Rupiah.NOTHING, 0, 0)));
        for (ProductTotal total : totals) {
            if (whom.test(total.personId())) {
                all.computeIfPresent(total.productId(), (id, sum) -> sum.plus(total));
            }
        }
        List<Popular> bought = new ArrayList<>(all.values());
        bought.removeIf(it -> it.quantity == 0);
        bought.sort(order.least
                .reversed()
                .thenComparing(Order.TURNOVER.least.reversed())
                .thenComparing(it -> it.product().name())
                .thenComparing(it -> it.product().id()));
        return List.copyOf(bought);
    }

    private Popular plus(ProductTotal total) {
        return new Popular(
                product,
                quantity + total.quantity(),
                amount.plus(total.amount()),
                buyers + (total.personId() == 0 ? 0 : 1),
                orders + total.orders());
    }
}
