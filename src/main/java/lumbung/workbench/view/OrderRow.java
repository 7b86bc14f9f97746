package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.orders.Wanted;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Product;
import lumbung.register.Card;
import lumbung.workbench.widget.Ink;

/**
 * An order as lists show it.
 *
 * @param who empty for pembeli umum
 * @param goods in short
 * @param total what is left to be paid of it, what came back left out
 */
record OrderRow(Order order, String who, String goods, String total) {
    private static final int ROOMY = 66;

    static List<OrderRow> of(Collection<Receipt> receipts, Desk desk) {
        List<Long> ids = receipts.stream()
                .map(it -> it.order().personId())
                .filter(it -> it != 0)
                .distinct()
                .toList();
        Map<Long, String> names = new HashMap<>();
        for (Card card : desk.people().cards(ids)) {
            names.put(card.id(), card.person().naming().shown());
        }
        return receipts.stream()
                .map(it -> new OrderRow(
                        it.order(),
                        names.getOrDefault(it.order().personId(), ""),
                        goods(it),
                        SaleColumns.bare(it.kept())))
                .toList();
    }

    /** "2 Bolu pandan, 2,5 kg Kopi": what was ordered in a line. */
    private static String goods(Receipt receipt) {
        return receipt.lines().stream()
                .map(it -> goods(it.product(), it.quantity()))
                .collect(Collectors.joining(", "));
    }

    /** The same with what comes along. */
    static String all(Receipt receipt) {
        return Stream.concat(
                        Stream.of(goods(receipt)),
                        receipt.gifts().stream()
                                .map(it -> it.given().pieces() + " "
                                        + it.given().product().name()))
                .collect(Collectors.joining(", "));
    }

    /** So much of a product; what is weighed has its unit. */
    static String goods(Product product, long quantity) {
        String typed = Wanted.typed(product, quantity);
        boolean bare = typed.chars().noneMatch(Character::isLetter);
        String unit = bare && product.unit().factor() > 1 ? " " + product.unit().name() : "";
        return typed + unit + " " + product.name();
    }

    /** What a list of orders has above it. */
    static Strip head(int width) {
        Ink ink = Ink.DIM;
        return columns(
                width,
                List.of("selling.column.number", "selling.column.day", "selling.column.who", "selling.goods"),
                List.of("selling.total", "selling.column.stage"),
                ink);
    }

    private static Strip columns(int width, List<String> left, List<String> right, Ink ink) {
        Strip line = Strip.GAP
                .ending(5, ink, Message.of(left.get(0)))
                .and(7, ink, Message.of(left.get(1)))
                .and(18, ink, Message.of(left.get(2)));
        if (width >= ROOMY) {
            line = line.and(goodsAt(width), ink, Message.of(left.get(3)));
        }
        return line.ending(totalAt(width), ink, Message.of(right.get(0)))
                .and(totalAt(width) + 2, ink, Message.of(right.get(1)));
    }

    private static int goodsAt(int width) {
        return 18 + Math.max(16, (width - 42) / 3);
    }

    private static int totalAt(int width) {
        return width - 21;
    }

    /** One line, which opens the order. */
    Strip strip(int width, LocalDate today) {
        boolean gone = order.stage() == Order.Stage.CANCELLED;
        Ink ink = gone ? Ink.DIM : Ink.TEXT;
        boolean unpaid = !gone && !order.paid();
        Message day = new When(order.day(), LocalTime.MIDNIGHT).near(today);
        Message name = who.isEmpty() ? Message.of("orders.anybody") : Strip.literal(who);
        Strip line = Strip.GAP
                .ending(5, ink, Strip.literal(order.number()))
                .and(7, Ink.DIM, day)
                .and(18, ink, name);
        if (width >= ROOMY) {
            line = line.and(goodsAt(width), Ink.DIM, Strip.literal(goods));
        }
        return line.ending(totalAt(width), ink, Strip.literal(total))
                .and(totalAt(width) + 2, unpaid ? Ink.WARNING : Ink.DIM, state(today))
                .entering(new Effect.Open(OrderView.of(order.id())));
    }

    /** "dipesan", "belum dibayar": the one that asks for something. */
    private Message state(LocalDate today) {
        if (order.stage() == Order.Stage.OPEN) {
            Optional<LocalDate> later = order.fulfilment().day().filter(it -> it.isAfter(today));
            return later.map(it -> Message.of("selling.stage.for", new When(it, LocalTime.MIDNIGHT).near(today)))
                    .orElse(Message.of("selling.stage.OPEN"));
        }
        boolean unpaid = order.stage() == Order.Stage.HANDED && !order.paid();
        return Message.of(
                unpaid
                        ? "selling.paid.no"
                        : "selling.stage.".concat(order.stage().name()));
    }
}
