package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.Market;
import lumbung.orders.OrderDraft;
import lumbung.orders.kept.Receipt;
import picocli.CommandLine.Option;

/**
 * A draft is priced, kept unless that is not wished, and told of.
 *
 * @param before the order that it replaces
 * @param remarks what is to be told beside
 */
record OrderTaking(Till till, OrderTaking.How how, Optional<Receipt> before, List<Message> remarks) {
    /** What is wished beside the order itself. */
    static final class How {
        @Option(names = "--dry-run", descriptionKey = "order.dry-run")
        private boolean dryRun;

        @Option(names = "--why", descriptionKey = "order.why")
        private boolean why;
    }

    Outcome<Integer> run(OrderDraft draft) {
        long except = before.map(it -> it.order().id()).orElse(0L);
        List<Message> all = new ArrayList<>(remarks);
        all.addAll(till.reservations().warnings(draft, except));
        return till.market()
                .price(draft, except)
                .then(priced -> how.dryRun ? foreseen(draft, priced, all) : kept(draft, priced, all));
    }

    private Outcome<Integer> kept(OrderDraft draft, Market.Priced priced, List<Message> all) {
        return before.map(old -> till.counter().change(old, draft))
                .orElseGet(() -> till.counter().place(draft))
                .then(kept -> till.answer(kept, how.why ? priced.quote() : kept.quote(), how.why, all));
    }

    private Outcome<Integer> foreseen(OrderDraft draft, Market.Priced priced, List<Message> all) {
        Desk desk = till.desk();
        List<String> said = all.stream().map(desk.texts()::of).toList();
        return desk.answer(
                () -> {
                    Map<String, Object> one =
                            new QuoteJson(till.market().keys(), desk.texts()).of(priced.quote(), how.why);
                    one.put("remarks", said);
                    return one;
                },
                () -> {
                    List<String> lines = new ArrayList<>(List.of(till.name(draft.personId())));
                    lines.addAll(new QuoteText(desk.texts()).lines(priced.quote(), how.why));
                    said.forEach(it -> lines.add("  " + it));
                    return lines;
                });
    }
}
