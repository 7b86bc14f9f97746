package lumbung.workbench.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Wanted;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Basket;
import lumbung.pricing.Refund;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.TextField;

/**
 * The fields of goods that come back: which, how much, why; the refund by the receipt's own figures beside them.
 *
 * @param receipt as it is kept
 */
record ReturnFields(Receipt receipt) implements KeepForm.What {
    @Override
    public Message name() {
        return Message.of("selling.return", receipt.order().number());
    }

    @Override
    public Object key() {
        return "return " + receipt.order().id();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        List<ChoiceField.Option> options = receipt.lines().stream()
                .filter(it -> it.stayed() > 0)
                .map(it -> new ChoiceField.Option(
                        String.valueOf(it.place()),
                        Strip.literal(Wanted.said(it.product(), it.stayed())),
                        List.of(it.product().name())))
                .toList();
        String only = options.size() == 1 ? options.get(0).value() : "";
        return List.of(
                SaleDetails.row(0, "returned", ChoiceField.of(only, options)),
                SaleDetails.row(1, "count", TextField.EMPTY),
                SaleDetails.row(2, "cause", TextField.EMPTY),
                SaleDetails.row(3, comes(), new SaidField(Message.of("form.literal", ""))));
    }

    /** What is typed tells what is paid back. */
    @Override
    public Filling proposing(Filling typed) {
        Message refund = quantities(typed)
                .fold(
                        it -> Message.of(
                                "form.literal",
                                Refund.of(receipt.quote(), receipt.returned(), it)
                                        .toString()),
                        refusal -> Message.of("form.literal", ""));
        return typed.changed(comes(), field -> new SaidField(refund));
    }

    /** What comes of it: money back, or less to pay. */
    private String comes() {
        return receipt.order().paid() ? "refund" : "reduced";
    }

    private Outcome<Map<Integer, Long>> quantities(Filling typed) {
        Optional<OrderLine> line = receipt.lines().stream()
                .filter(it -> String.valueOf(it.place()).equals(typed.text("returned")))
                .findFirst();
        if (line.isEmpty()) {
            return Outcome.refused(Refusal.at("returned", "selling.wrong.returned"));
        }
        Outcome<Basket.Line> much = typed.text("count").isBlank()
                ? Outcome.refused("selling.wrong.count")
                : Wanted.amount(line.get().product(), typed.text("count"));
        return much.fold(
                it -> it.quantity() <= line.get().stayed()
                        ? Outcome.done(Map.of(line.get().place(), it.quantity()))
                        : Outcome.refused(Refusal.at("count", "orders.refused.back")),
                refusal -> Outcome.refused(new Refusal("count", refusal.reason())));
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        return quantities(typed)
                .then(it -> desk.session()
                        .orders()
                        .receipt(receipt.order().id())
                        .map(now -> OrderDeeds.returns(desk).back(now, it, typed.text("cause")))
                        .orElseGet(() -> Outcome.refused("selling.gone")))
                .fold(
                        done -> Outcome.done(OrderView.of(receipt.order().id())),
                        refusal -> Outcome.refused(new Refusal(place(refusal), refusal.reason())));
    }

    private static String place(Refusal refusal) {
        return switch (refusal.place()) {
            case "reason" -> "cause";
            case "quantity" -> "count";
            default -> refusal.place();
        };
    }
}
