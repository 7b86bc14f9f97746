package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongPredicate;
import lumbung.message.Message;
import lumbung.orders.Popular;
import lumbung.orders.Wanted;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;

/** What was bought most in the year up to today: R088. */
final class BoughtMost {
    private BoughtMost() {}

    /**
     * The products that some people bought, the most first.
     *
     * @param business of which business; of all for 0
     * @param whom decides over a person; 0 is pembeli umum
     */
    static List<Popular> of(Desk desk, long business, LongPredicate whom) {
        LocalDate today = desk.today();
        List<Product> products = desk.session().prices().products().stream()
                .map(KeptProduct::product)
                .filter(it -> business == 0 || it.businessId() == business)
                .toList();
        return Popular.of(
                desk.session().orders().products(today.minusYears(1).plusDays(1), today),
                products,
                whom,
                Popular.Order.QUANTITY);
    }

    /** "1.250 buah". */
    static Message quantity(Popular bought) {
        return Strip.literal(Wanted.typed(bought.product(), bought.quantity()) + " "
                + bought.product().unit().name());
    }
}
