package lumbung.workbench.view;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.Counter;
import lumbung.orders.Returns;
import lumbung.orders.Standings;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.StandingOrder;

/** What can be done with an order, each as a job that says what came of it. */
final class OrderDeeds {
    private OrderDeeds() {}

    /**
     * What can be done with this one, most wanted first.
     *
     * @param who what the buyer is called; empty for pembeli umum
     */
    static List<Choice.Item> of(Receipt receipt, String who) {
        Order order = receipt.order();
        boolean gone = order.stage() == Order.Stage.CANCELLED;
        List<Choice.Item> items = new ArrayList<>();
        if (order.stage() == Order.Stage.OPEN) {
            items.add(OrderAsks.item((char) 0, "selling.deed.hand", deed(it -> it::hand, receipt)));
        }
        if (!gone && !order.paid()) {
            items.add(OrderAsks.item((char) 0, "selling.deed.paid", paying(receipt, true)));
        }
        if (order.stage() == Order.Stage.OPEN && receipt.returns().isEmpty()) {
            Effect change = new Effect.Open(CounterView.changing(receipt));
            items.add(OrderAsks.item((char) 0, "selling.deed.change", change));
        }
        if (!gone && !receipt.isBack()) {
            Effect back = new Effect.Open(KeepForm.of(new ReturnFields(receipt)));
            items.add(OrderAsks.item((char) 0, "selling.deed.back", back));
            items.add(OrderAsks.item((char) 0, "selling.deed.cancel", cancelling(receipt)));
        }
        if (!gone && order.personId() != 0) {
            Effect weekly = new Effect.Open(KeepForm.of(StandingFields.like(receipt, who)));
            items.add(OrderAsks.item((char) 0, "selling.deed.weekly", weekly));
        }
        if (!gone && order.paid()) {
            items.add(OrderAsks.item((char) 0, "selling.deed.unpaid", paying(receipt, false)));
        }
        return items;
    }

    private static Effect paying(Receipt receipt, boolean paid) {
        return deed(counter -> it -> counter.pay(it, paid), receipt);
    }

    private static Effect deed(Function<Counter, Function<Receipt, Outcome<Order>>> what, Receipt receipt) {
        return done((desk, now) -> what.apply(counter(desk)).apply(now), receipt, it -> Message.of("selling.done"));
    }

    private static Counter counter(Desk desk) {
        return desk.session().counter();
    }

    /** On the order as it is now. */
    static <T> Effect done(BiFunction<Desk, Receipt, Outcome<T>> what, Receipt receipt, Function<T, Message> said) {
        return new Effect.Run((desk, progress) -> {
            Outcome<Receipt> now = desk.session()
                    .orders()
                    .receipt(receipt.order().id())
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused("selling.gone"));
            return said(now.then(it -> what.apply(desk, it)).map(said));
        });
    }

    private static Event.Answer said(Outcome<Message> said) {
        return said.fold(
                what -> Event.Wishes.of(new Effect.Tell(Effect.Tone.NEWS, what), new Effect.Changed()),
                refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.ERROR, refusal.reason())));
    }

    private static Effect cancelling(Receipt receipt) {
        return new Effect.PopUp(AskView.of(
                new AskView.Asked(
                        Message.of("selling.cancel", receipt.order().number()),
                        receipt.order().paid()
                                ? Message.of(
                                        "selling.cancel.how", receipt.kept().toString())
                                : Message.of("selling.cancel.unpaid"),
                        Message.of("orders.refused.reason", OrderReturn.LONGEST_REASON),
                        text -> List.of(done(
                                (desk, now) -> returns(desk).cancel(now, text),
                                receipt,
                                it -> receipt.order().paid()
                                        ? Message.of(
                                                "selling.cancelled", it.refund().toString())
                                        : Message.of("selling.cancelled.unpaid")))),
                ""));
    }

    static Returns returns(Desk desk) {
        return new Returns(desk.ledger(), desk.session().orders(), desk.today());
    }

    static Effect answered(OrderGift gift, String text) {
        return new Effect.Run(
                (desk, progress) -> said(counter(desk).answer(gift, text).map(it -> Message.of("selling.done"))));
    }

    static Standings standings(Desk desk) {
        return new Standings(desk.ledger(), desk.session().market(), desk.today());
    }

    static Effect confirm(StandingOrder standing) {
        return new Effect.Run((desk, progress) -> said(standings(desk)
                .confirm(standing, LocalDateTime.now(desk.session().clock()))
                .map(it -> Message.of(
                        "selling.saved",
                        it.order().number(),
                        it.quote().payable().toString()))));
    }

    static Effect skip(StandingOrder standing) {
        return new Effect.Run(
                (desk, progress) -> said(standings(desk).skip(standing).map(it -> Message.of("selling.done"))));
    }

    static Effect end(StandingOrder standing) {
        return new Effect.Run(
                (desk, progress) -> said(standings(desk).end(standing).map(it -> Message.of("selling.done"))));
    }
}
