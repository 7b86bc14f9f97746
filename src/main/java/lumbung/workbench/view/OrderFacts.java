package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lumbung.orders.kept.Receipt;
import lumbung.register.Card;

/**
 * An order with what it takes to tell of it.
 *
 * @param card who ordered; empty for pembeli umum
 * @param businesses what they are called
 */
record OrderFacts(Receipt receipt, Optional<Card> card, Map<Long, String> businesses, LocalDate today)
        implements Event.Answer {
    static Optional<OrderFacts> read(Desk desk, long id) {
        return desk.session()
                .orders()
                .receipt(id)
                .map(it -> new OrderFacts(
                        it, desk.people().card(it.order().personId()), SaleGround.names(desk), desk.today()));
    }

    String business(long id) {
        return businesses.getOrDefault(id, "");
    }
}
