package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.loyalty.Vouchers;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Message;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;
import lumbung.settings.Module;

/**
 * The vouchers that pay a part of an order.
 *
 * @param left what is left to be paid in money
 * @param on whether there is such a thing here
 */
record OrderVouchers(List<Voucher> used, Rupiah left, boolean on) {
    static OrderVouchers read(Receipt receipt, Desk desk) {
        boolean on = Caring.keeps(desk) && Bounds.of(desk.session()).has(Module.VOUCHER);
        List<Voucher> used = desk.session().loyalty().paying(receipt.order().id());
        return new OrderVouchers(used, Vouchers.left(receipt, used), on);
    }

    /** Paying with one, while there is something to pay. */
    Optional<Choice.Item> deed(Receipt receipt) {
        boolean pays = on && receipt.order().stage() != Order.Stage.CANCELLED && left.amount() > 0;
        return pays ? Optional.of(OrderAsks.item((char) 0, "loyalty.deed.use", asking(receipt))) : Optional.empty();
    }

    private static Effect asking(Receipt receipt) {
        return new Effect.PopUp(AskView.of(
                new AskView.Asked(
                        Message.of("loyalty.deed.use"),
                        Message.of("loyalty.deed.use.how"),
                        Message.of("loyalty.deed.use.missing"),
                        text -> List.of(OrderDeeds.done(
                                (desk, now) -> Caring.vouchers(desk)
                                        .coded(text)
                                        .then(it -> Caring.vouchers(desk).use(it, now)),
                                receipt,
                                it -> Message.of("loyalty.paid", it.worth().toString())))),
                ""));
    }
}
