package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.orders.Wanted;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Receipt;
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
    private static final int NARROW = 66;
    private static final int ROOMY = 90;
    private static final int PAYS = 13;
    private static final int STAGE = 13;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM", Locale.ROOT);

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
                        Wanted.said(it),
                        SaleColumns.bare(it.kept())))
                .toList();
    }

    /**
     * Where the columns stand. What an order waits for is told twice, how far it is and whether it is paid; goods only where
     * there is room for some of them, and on a narrow screen no day.
     *
     * @param day 0 for none
     * @param goods 0 for none
     * @param total where it ends
     */
    private record Columns(int day, int who, int goods, int total, int stage, int pays) {
        static Columns in(int width) {
            int pays = width - PAYS;
            int stage = pays - STAGE;
            int who = width < NARROW ? 7 : 18;
            int goods = width < ROOMY ? 0 : who + Math.max(22, (stage - who - 12) * 2 / 5);
            return new Columns(width < NARROW ? 0 : 7, who, goods, stage - 2, stage, pays);
        }

        Strip line(List<Message> words, Ink ink, Ink dim) {
            Strip line = Strip.GAP.ending(5, ink, words.get(0));
            if (day > 0) {
                line = line.and(day, dim, words.get(1));
            }
            line = line.and(who, ink, words.get(2));
            if (goods > 0) {
                line = line.and(goods, dim, words.get(3));
            }
            return line.ending(total, ink, words.get(4));
        }
    }

    /** What a list of orders has above it. */
    static Strip head(int width) {
        Columns columns = Columns.in(width);
        List<Message> words = Stream.of(
                        "selling.column.number",
                        "selling.column.day",
                        "selling.column.who",
                        "selling.goods",
                        "selling.total")
                .map(Message::of)
                .toList();
        return columns.line(words, Ink.DIM, Ink.DIM)
                .and(columns.stage, Ink.DIM, Message.of("selling.column.stage"))
                .and(columns.pays, Ink.DIM, Message.of("selling.field.paid"));
    }

    /** One line, which opens the order. */
    Strip strip(int width, LocalDate today) {
        Columns columns = Columns.in(width);
        boolean gone = order.stage() == Order.Stage.CANCELLED;
        boolean open = order.stage() == Order.Stage.OPEN;
        Message day = new When(order.day(), LocalTime.MIDNIGHT).near(today);
        Message name = who.isEmpty() ? Message.of("orders.anybody") : Strip.literal(who);
        List<Message> words =
                List.of(Strip.literal(order.number()), day, name, Strip.literal(goods), Strip.literal(total));
        Strip line = columns.line(words, gone ? Ink.DIM : Ink.TEXT, Ink.DIM)
                .and(columns.stage, open ? Ink.TEXT : Ink.DIM, stage(today));
        Strip whole = gone
                ? line
                : line.and(
                        columns.pays,
                        order.paid() ? Ink.DIM : Ink.WARNING,
                        Message.of(order.paid() ? "selling.paid.yes" : "selling.paid.no"));
        return whole.entering(new Effect.Open(OrderView.of(order.id())));
    }

    /** "dipesan", "untuk 28-11". */
    private Message stage(LocalDate today) {
        Optional<LocalDate> later = order.fulfilment().day().filter(it -> it.isAfter(today));
        return order.stage() == Order.Stage.OPEN && later.isPresent()
                ? Message.of("selling.stage.for", SHORT.format(later.get()))
                : Message.of("selling.stage.".concat(order.stage().name()));
    }
}
