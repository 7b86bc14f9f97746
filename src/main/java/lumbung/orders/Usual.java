package lumbung.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Basket;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/**
 * "As usual": somebody's last order once more at today's prices, and what is different now. R080, N22.
 *
 * @param draft what would be ordered
 * @param last the order that it repeats
 * @param changes what is not as it was then; nothing where all is
 */
public record Usual(OrderDraft draft, Receipt last, List<Message> changes) {
    public Usual {
        changes = List.copyOf(changes);
    }

    /**
     * Repeats the last order that was not cancelled.
     *
     * @param begun who orders and when
     */
    public static Outcome<Usual> of(OrderDraft begun, Market market) {
        Optional<Receipt> last = market
                .ports()
                .orders()
                .newest(
                        OrderFilter.ALL.of(begun.personId()).at(Order.Stage.OPEN, Order.Stage.HANDED),
                        Optional.empty(),
                        1)
                .stream()
                .findFirst();
        return last.map(receipt -> repeated(begun, receipt, market))
                .orElseGet(() -> Outcome.refused("orders.usual.none"));
    }

    private static Outcome<Usual> repeated(OrderDraft begun, Receipt last, Market market) {
        Map<Long, Product> sold = new HashMap<>();
        market.sold().forEach(product -> sold.put(product.id(), product));
        List<Message> changes = new ArrayList<>();
        List<Basket.Line> lines = new ArrayList<>();
        List<OrderLine> then = new ArrayList<>();
        for (OrderLine line : last.lines()) {
            Product now = sold.get(line.product().id());
            if (now == null) {
                changes.add(Message.of("orders.usual.gone", line.product().name()));
            } else {
                lines.add(new Basket.Line(now, line.quantity(), Optional.empty()));
                then.add(line);
            }
        }
        if (lines.isEmpty()) {
            return Outcome.refused("orders.usual.nothing");
        }
        OrderDraft draft = begun.with(lines);
        return market.price(draft, 0).map(priced -> {
            compare(then, priced.quote().lines(), changes);
            gifts(last.quote().given(), priced.quote().given(), changes);
            return new Usual(draft, last, changes);
        });
    }

    private static void compare(List<OrderLine> then, List<Quote.Line> now, List<Message> changes) {
        for (int at = 0; at < now.size(); at++) {
            Rupiah before = then.get(at).priced().amount();
            Rupiah after = now.get(at).amount();
            if (!before.equals(after)) {
                String key = after.compareTo(before) > 0 ? "orders.usual.dearer" : "orders.usual.cheaper";
                changes.add(Message.of(
                        key,
                        now.get(at).product().name(),
                        before,
                        after,
                        cause(then.get(at).priced(), now.get(at))));
            }
        }
    }

    /** Which price is new, else which is over, else that the usual price is another. */
    private static Message cause(Quote.Line then, Quote.Line now) {
        List<Message> before = then.steps().stream().map(Quote.Step::title).toList();
        List<Message> after = now.steps().stream().map(Quote.Step::title).toList();
        return after.stream()
                .filter(title -> !before.contains(title))
                .findFirst()
                .map(title -> Message.of("orders.usual.now", title))
                .or(() -> before.stream()
                        .filter(title -> !after.contains(title))
                        .findFirst()
                        .map(title -> Message.of("orders.usual.over", title)))
                .orElse(Message.of("orders.usual.list"));
    }

    private static void gifts(List<Quote.Given> then, List<Quote.Given> now, List<Message> changes) {
        Map<String, Long> pieces = new HashMap<>();
        now.forEach(it -> pieces.merge(it.product().name(), it.pieces(), Long::sum));
        then.forEach(it -> pieces.merge(it.product().name(), -it.pieces(), Long::sum));
        pieces.forEach((name, more) -> {
            if (more != 0) {
                String key = more > 0 ? "orders.usual.gift.more" : "orders.usual.gift.less";
                changes.add(Message.of(key, name, Math.abs(more)));
            }
        });
    }
}
