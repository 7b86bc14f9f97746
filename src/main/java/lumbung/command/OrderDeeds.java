package lumbung.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Wanted;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Basket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What becomes of an order. */
final class OrderDeeds {
    private OrderDeeds() {}

    private static Outcome<Integer> again(Receipt receipt, Till till) {
        return till.numbered(String.valueOf(receipt.order().number()))
                .then(now -> till.answer(now, now.quote(), false, List.of()));
    }

    /** The goods were handed over. */
    @Command(name = "hand")
    static final class Handed implements Task {
        @Parameters(paramLabel = "NUMBER", descriptionKey = "order.NUMBER")
        private String number = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            return till.numbered(number)
                    .then(receipt -> till.counter().hand(receipt).then(done -> again(receipt, till)));
        }
    }

    /** It was paid, or was not after all. */
    @Command(name = "pay")
    static final class Paid implements Task {
        @Parameters(paramLabel = "NUMBER", descriptionKey = "order.NUMBER")
        private String number = "";

        @Option(names = "--undo", descriptionKey = "order.undo")
        private boolean undo;

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            return till.numbered(number)
                    .then(receipt -> till.counter().pay(receipt, !undo).then(done -> again(receipt, till)));
        }
    }

    /** Some of it came back. */
    @Command(name = "back")
    static final class Back implements Task {
        @Parameters(paramLabel = "NUMBER", descriptionKey = "order.NUMBER")
        private String number = "";

        @Option(names = "--item", paramLabel = "PRODUCT[:QUANTITY]", required = true, descriptionKey = "order.item")
        private List<String> items = new ArrayList<>();

        @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "order.reason")
        private String reason = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            return till.numbered(number)
                    .then(receipt -> quantities(receipt, till)
                            .then(back -> till.returns().back(receipt, back, reason))
                            .then(done -> again(receipt, till)));
        }

        /** Goods are named as those of the order are, whatever is sold today. */
        private Outcome<Map<Integer, Long>> quantities(Receipt receipt, Till till) {
            Wanted wanted = new Wanted(
                    receipt.lines().stream().map(OrderLine::product).distinct().toList(),
                    till.desk().directory());
            Outcome<Map<Integer, Long>> all = Outcome.done(new HashMap<>());
            for (String item : items) {
                all = all.then(map -> wanted.line(item).then(line -> {
                    long left = take(receipt, line, map);
                    return left == 0 ? Outcome.done(map) : Outcome.refused(Refusal.at("--item", "orders.refused.back"));
                }));
            }
            return all;
        }

        /** From the lines of that product, first to last; answers what no line has. */
        private static long take(Receipt receipt, Basket.Line wanted, Map<Integer, Long> into) {
            long left = wanted.quantity();
            for (OrderLine line : receipt.lines()) {
                if (line.product().id() == wanted.product().id()) {
                    long more = Math.min(left, line.stayed() - into.getOrDefault(line.place(), 0L));
                    if (more > 0) {
                        into.merge(line.place(), more, Long::sum);
                        left -= more;
                    }
                }
            }
            return left;
        }
    }

    /** All of it is called off. */
    @Command(name = "cancel")
    static final class Cancelled implements Task {
        @Parameters(paramLabel = "NUMBER", descriptionKey = "order.NUMBER")
        private String number = "";

        @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "order.reason")
        private String reason = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            return till.numbered(number)
                    .then(receipt -> till.returns().cancel(receipt, reason).then(done -> again(receipt, till)));
        }
    }
}
