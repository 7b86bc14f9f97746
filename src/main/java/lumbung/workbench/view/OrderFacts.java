package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.orders.kept.Receipt;
import lumbung.register.Card;

/**
 * An order with what it takes to tell of it.
 *
 * @param card who ordered; empty for pembeli umum
 * @param businesses what they are called
 * @param keeps whether whoever is at work may change it
 * @param vouchers what pays a part of it
 */
record OrderFacts(
        Receipt receipt,
        Optional<Card> card,
        Map<Long, String> businesses,
        LocalDate today,
        boolean keeps,
        OrderVouchers vouchers)
        implements Event.Answer {
    static Optional<OrderFacts> read(Desk desk, long id) {
        return desk.session()
                .orders()
                .receipt(id)
                .map(it -> new OrderFacts(
                        it,
                        desk.people().card(it.order().personId()),
                        SaleGround.names(desk),
                        desk.today(),
                        keeps(desk) && desk.session().orders().isWhole(it),
                        OrderVouchers.read(it, desk)));
    }

    /** Whether whoever is at work may take and change orders. */
    static boolean keeps(Desk desk) {
        return desk.session().rights().refusal(Permission.KEEP_ORDERS).isEmpty();
    }

    /** What can be done with it, most wanted first; nothing for who may only read it. */
    List<Choice.Item> deeds() {
        String who = card.map(it -> it.person().naming().shown()).orElse("");
        if (!keeps) {
            return List.of();
        }
        List<Choice.Item> deeds = new ArrayList<>(OrderDeeds.of(receipt, who));
        vouchers.deed(receipt).ifPresent(deeds::add);
        return List.copyOf(deeds);
    }

    String business(long id) {
        return businesses.getOrDefault(id, "");
    }
}
