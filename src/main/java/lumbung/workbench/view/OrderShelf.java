package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import lumbung.orders.Wanted;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import lumbung.register.editing.Drafts;

/**
 * A page of orders, and above the first what waits today.
 *
 * @param scope of which it is a page
 * @param waiting empty for a page further down
 * @param more whether there are older ones
 */
record OrderShelf(OrderScope scope, Optional<OrderShelf.Waiting> waiting, List<OrderRow> rows, boolean more)
        implements Event.Answer {
    private static final int PAGE = 60;

    /**
     * What waits.
     *
     * @param standing wanted every week, and today is its day
     * @param ask whom to ask how a tester was
     * @param hand how many orders are to be handed over today or were before
     * @param bring how many of them are to be brought
     * @param typed what this clerk has typed and not saved
     * @param keeps whether whoever is at work may take orders
     */
    record Waiting(
            List<Weekly> standing,
            List<Asked> ask,
            int hand,
            int bring,
            List<Drafts.Draft> typed,
            LocalDate today,
            boolean keeps) {
        boolean isEmpty() {
            return standing.isEmpty() && ask.isEmpty() && hand == 0 && typed.isEmpty();
        }
    }

    /** Something wanted every week. */
    record Weekly(StandingOrder standing, String who, String goods) {
        static List<Weekly> of(List<StandingOrder> all, Desk desk) {
            Map<Long, String> names =
                    names(all.stream().map(StandingOrder::personId).toList(), desk);
            Map<Long, Product> products = desk.session().prices().products().stream()
                    .collect(Collectors.toMap(KeptProduct::id, KeptProduct::product));
            return all.stream()
                    .map(it -> new Weekly(it, names.getOrDefault(it.personId(), "?"), goods(it, products)))
                    .toList();
        }

        private static String goods(StandingOrder standing, Map<Long, Product> products) {
            return standing.items().stream()
                    .filter(it -> products.containsKey(it.productId()))
                    .map(it -> Wanted.said(products.get(it.productId()), it.quantity()))
                    .collect(Collectors.joining(", "));
        }
    }

    /** Goods that somebody is to be asked about. */
    record Asked(OrderGift gift, String who) {}

    private static Map<Long, String> names(List<Long> ids, Desk desk) {
        return desk.people().cards(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(
                        it -> it.id(), it -> it.person().naming().shown()));
    }

    static Effect read(OrderScope scope, Optional<OrderFilter.Behind> behind) {
        return new Effect.Run((desk, progress) -> {
            List<Receipt> page = desk.session().orders().newest(scope.filter(), behind, PAGE);
            Optional<Waiting> waiting = behind.isPresent() ? Optional.empty() : Optional.of(waiting(desk));
            return new OrderShelf(scope, waiting, OrderRow.of(page, desk), page.size() == PAGE);
        });
    }

    private static Waiting waiting(Desk desk) {
        Orders orders = desk.session().orders();
        LocalDate today = desk.today();
        List<StandingOrder> standing = orders.standing().stream()
                .filter(it -> it.due(today).isPresent())
                .toList();
        List<OrderGift> ask = orders.toAsk(today, Integer.MAX_VALUE);
        Map<Long, String> names = names(ask.stream().map(OrderGift::personId).toList(), desk);
        AtomicInteger hand = new AtomicInteger();
        AtomicInteger bring = new AtomicInteger();
        orders.each(OrderScope.due(today), receipt -> {
            hand.incrementAndGet();
            bring.addAndGet(receipt.order().fulfilment().way() == Fulfilment.Way.FETCH ? 0 : 1);
            return true;
        });
        return new Waiting(
                Weekly.of(standing, desk),
                ask.stream()
                        .map(it -> new Asked(it, names.getOrDefault(it.personId(), "?")))
                        .toList(),
                hand.get(),
                bring.get(),
                desk.editing().drafts().orders().all(),
                today,
                OrderFacts.keeps(desk));
    }

    /** Where the page below begins. */
    static Optional<OrderFilter.Behind> behind(List<OrderRow> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(OrderFilter.Behind.of(last(rows)));
    }

    private static Order last(List<OrderRow> rows) {
        return rows.get(rows.size() - 1).order();
    }
}
