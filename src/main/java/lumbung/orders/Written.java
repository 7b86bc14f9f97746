package lumbung.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import lumbung.journal.Changes;
import lumbung.orders.kept.Basis;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.RuleUse;
import lumbung.pricing.Basket;
import lumbung.pricing.Policy;
import lumbung.pricing.Quote;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.RuleVersion;

/**
 * The rows of an order that was priced.
 *
 * @param uses the rules that served it
 */
public record Written(Receipt receipt, List<RuleUse> uses) {
    public Written {
        uses = List.copyOf(uses);
    }

    /**
     * Which order it is.
     *
     * @param version of the row that it replaces, 0 for a new one
     * @param number as it stands on the receipt
     */
    public record Head(long id, long version, long number) {}

    /**
     * Writes a draft out.
     *
     * @param policy by which it was priced
     * @param ids makes ids for the rows beside the order itself
     */
    static Written of(Head head, OrderDraft draft, Market.Priced priced, Policy policy, LongSupplier ids) {
        Quote quote = priced.quote();
        Order order = order(head, draft, quote, new Basis(policy, only(priced.usage(), quote)));
        List<OrderLine> lines = new ArrayList<>();
        for (Quote.Line line : quote.lines()) {
            int place = lines.size();
            Optional<Basket.ByHand> hand = draft.lines().get(place).byHand();
            lines.add(
                    new OrderLine(ids.getAsLong(), 0, order.id(), place, order.personId(), order.day(), line, hand, 0));
        }
        List<OrderGift> gifts = new ArrayList<>();
        quote.given().forEach(given -> gifts.add(gift(ids.getAsLong(), gifts.size(), order, given)));
        List<RuleUse> uses = new ArrayList<>();
        quote.spent()
                .forEach((wording, given) ->
                        uses.add(use(ids.getAsLong(), wording, given, order, priced.householdId())));
        return new Written(new Receipt(order, lines, gifts, List.of()), uses);
    }

    private static Order order(Head head, OrderDraft draft, Quote quote, Basis basis) {
        return new Order(
                head.id,
                head.version,
                head.number,
                draft.personId(),
                draft.at(),
                draft.fulfilment(),
                draft.note(),
                draft.paid(),
                draft.stage(),
                quote.rounding(),
                basis,
                "");
    }

    /** The usage of the rules that made a price; of the others an old receipt need not know. */
    private static Usage only(Usage usage, Quote quote) {
        Map<Long, Usage.Used> rules = new HashMap<>(usage.rules());
        rules.keySet()
                .retainAll(quote.versions().stream().map(RuleVersion::rule).toList());
        return new Usage(rules, usage.byHand());
    }

    private static OrderGift gift(long id, int place, Order order, Quote.Given given) {
        Optional<LocalDate> ask = given.followUpDays().isPresent()
                ? Optional.of(order.due().plusDays(given.followUpDays().getAsInt()))
                : Optional.empty();
        return new OrderGift(id, 0, order.id(), place, order.personId(), given, ask, "");
    }

    private static RuleUse use(long id, RuleVersion wording, Rupiah given, Order order, long householdId) {
        return new RuleUse(id, 0, order.id(), wording.rule(), order.personId(), householdId, order.day(), given);
    }

    Order order() {
        return receipt.order();
    }

    /** Whatever stands beside the order itself. */
    void addParts(Changes changes) {
        receipt.parts().forEach(changes::add);
        uses.forEach(changes::add);
    }

    /** At another stage than it begins with. */
    Written at(Order.Stage stage) {
        return new Written(
                new Receipt(receipt.order().at(stage), receipt.lines(), receipt.gifts(), receipt.returns()), uses);
    }

    /** With what was said of the goods that came along. */
    Written answered(String said) {
        List<OrderGift> gifts = receipt.gifts().stream()
                .map(gift -> gift.followUp().isPresent() ? gift.answered(said) : gift)
                .toList();
        return new Written(new Receipt(receipt.order(), receipt.lines(), gifts, receipt.returns()), uses);
    }
}
