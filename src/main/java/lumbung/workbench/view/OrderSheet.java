package lumbung.workbench.view;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.loyalty.VoucherCode;
import lumbung.message.Message;
import lumbung.orders.Wanted;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Decision;
import lumbung.workbench.widget.Ink;

/** An order in lines: how far it is, the goods with the reasons, what it comes to, what came back, what can be done. */
final class OrderSheet {
    private static final int ROOMY = 70;
    private static final int NUMBER = 34;

    private final OrderFacts facts;
    private final Receipt receipt;
    private final int width;
    private final List<Strip> lines = new ArrayList<>();

    OrderSheet(OrderFacts facts, int width) {
        this.facts = facts;
        this.receipt = facts.receipt();
        this.width = width;
    }

    List<Strip> lines() {
        state();
        lines.add(Strip.GAP);
        lines.add(columns(
                Strip.of(Ink.DIM, "selling.goods"),
                Ink.DIM,
                Message.of("selling.number"),
                Message.of("selling.each"),
                Message.of("selling.amount")));
        receipt.lines().forEach(this::line);
        receipt.gifts().forEach(this::gift);
        lines.add(Strip.GAP);
        sums();
        lines.add(Strip.GAP);
        for (Choice.Item deed : facts.deeds()) {
            lines.add(Strip.GAP
                    .and(0, Ink.KEY, deed.label())
                    .entering(deed.effects().toArray(new Effect[0])));
        }
        return lines;
    }

    private void state() {
        Order order = receipt.order();
        boolean gone = order.stage() == Order.Stage.CANCELLED;
        Strip line = Strip.of(
                gone ? Ink.ERROR : Ink.TEXT,
                "selling.stage.".concat(order.stage().name()));
        Message pays = Message.of(order.paid() ? "selling.paid.yes" : "selling.paid.no");
        lines.add(gone ? line : line.and(14, order.paid() ? Ink.DIM : Ink.WARNING, pays));
        lines.add(Strip.GAP.and(0, Ink.TEXT, SaleDetails.getting(order.fulfilment())));
        if (!order.note().isEmpty()) {
            lines.addAll(Strips.wrapped(Ink.DIM, order.note(), 0, width));
        }
    }

    private Strip columns(Strip first, Ink ink, Message number, Message each, Message amount) {
        int end = width < ROOMY ? width : 60;
        Strip line = first.ending(width < ROOMY ? end - 13 : NUMBER, ink, number);
        return (width < ROOMY ? line : line.ending(NUMBER + 13, ink, each)).ending(end, ink, amount);
    }

    private static Message literal(Rupiah amount) {
        return Strip.literal(SaleColumns.bare(amount));
    }

    private void line(OrderLine line) {
        Quote.Line priced = line.priced();
        Rupiah each = Rupiah.of(
                Rupiah.times(priced.amount().amount(), line.product().unit().factor(), line.quantity()));
        lines.add(columns(
                Strip.of(Ink.TEXT, "form.literal", line.product().name()),
                Ink.TEXT,
                Strip.literal(Wanted.typed(line.product(), line.quantity())),
                literal(each),
                literal(priced.amount())));
        for (Quote.Step step : priced.steps()) {
            Strip reason = Strip.GAP.and(2, Ink.DIM, titled(step.title(), step.decision()));
            lines.add(
                    width < ROOMY
                            ? reason
                            : reason.ending(
                                    60,
                                    Ink.DIM,
                                    Message.of(
                                            "selling.from.to",
                                            SaleColumns.bare(step.before()),
                                            SaleColumns.bare(step.after()))));
        }
        if (line.returned() > 0) {
            String returned = Wanted.typed(line.product(), line.returned());
            lines.add(Strip.GAP.and(2, Ink.WARNING, Message.of("selling.returned", returned)));
        }
    }

    private void gift(OrderGift gift) {
        Quote.Given given = gift.given();
        lines.add(columns(
                Strip.of(Ink.TEXT, "form.literal", given.product().name()),
                Ink.TEXT,
                Strip.literal(given.pieces()),
                literal(Rupiah.of(given.amount().amount() / given.pieces())),
                literal(given.amount())));
        lines.add(Strip.GAP.and(2, Ink.DIM, titled(given.title(), given.decision())));
        gift.followUp().ifPresent(day -> {
            String who = facts.card().map(it -> it.person().naming().shown()).orElse("");
            Message said = gift.answer().isEmpty()
                    ? Message.of("selling.ask.on", new When(day, LocalTime.MIDNIGHT).near(facts.today()))
                    : Message.of("selling.answered", gift.answer());
            lines.add(Strip.GAP.and(2, Ink.KEY, said).entering(OrderAsks.answer(gift, who)));
        });
    }

    private void sums() {
        Map<Long, Rupiah> parts = receipt.subtotals();
        parts.values().removeIf(Rupiah.NOTHING::equals);
        if (parts.size() > 1) {
            parts.forEach((business, amount) -> sum(Ink.DIM, Strip.literal(facts.business(business)), amount));
        }
        Rupiah rounding = receipt.order().rounding();
        if (rounding.amount() != 0) {
            sum(Ink.DIM, Message.of("pricing.rounding"), rounding);
        }
        sum(Ink.TITLE, Message.of("selling.total"), receipt.quote().payable());
        facts.vouchers()
                .used()
                .forEach(it -> sum(
                        Ink.DIM,
                        Message.of("loyalty.sum", VoucherCode.written(it.code())),
                        Rupiah.of(-it.worth().amount())));
        receipt.returns().forEach(this::back);
        if (!facts.vouchers().used().isEmpty() || !receipt.returns().isEmpty()) {
            sum(Ink.TITLE, Message.of("loyalty.left"), facts.vouchers().left());
        }
    }

    private void sum(Ink ink, Message name, Rupiah amount) {
        int end = width < ROOMY ? width : 60;
        lines.add(Strip.GAP.ending(end - 14, ink, name).ending(end, ink, literal(amount)));
    }

    private void back(OrderReturn back) {
        int end = width < ROOMY ? width : 60;
        Message day = new When(back.day(), LocalTime.MIDNIGHT).near(facts.today());
        lines.add(Strip.GAP
                .and(0, Ink.WARNING, Message.of("selling.back", day, back.reason()))
                .ending(end, Ink.WARNING, literal(Rupiah.of(-back.refund().amount()))));
    }

    /** A rule with the meeting that made it, where that may be told. */
    static Message titled(Message title, Optional<Decision> decision) {
        return decision.map(it -> Message.of("pricing.comma", title, Message.of("selling.decided", it.number())))
                .orElse(title);
    }
}
