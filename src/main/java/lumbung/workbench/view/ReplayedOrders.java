package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.orders.Market;
import lumbung.orders.Wanted;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.orders.study.Compared;
import lumbung.orders.study.Question;
import lumbung.orders.study.Simulation;
import lumbung.orders.study.Study;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.register.Area;
import lumbung.register.Card;

/**
 * A rule tried on the orders of the last month; on typical baskets where it would have touched none.
 *
 * @param baskets what is tried otherwise
 */
record ReplayedOrders(Market market, LocalDate today, Effects baskets) implements Effects {
    private static final int EXAMPLES = 4;
    private static final int PLACES = 4;

    @Override
    public Would of(PriceRule rule, List<PriceRule> wordings, Progress progress) {
        LocalDate first = today.minusMonths(1).plusDays(1);
        Question question = new Question(first, today, List.of(numbered(rule)), Set.of());
        Optional<Study> study = new Simulation(market)
                .run(question, done -> !progress.cancelled())
                .filter(it -> it.total().was().orders() > 0);
        if (study.isEmpty() || study.get().changed() == 0) {
            Would typical = baskets.of(rule, wordings, progress);
            return new Would(study.map(it -> orders(it, first)), typical.examples());
        }
        return new Would(
                study.map(it -> orders(it, first)),
                study.get().examples().stream()
                        .limit(EXAMPLES)
                        .map(this::example)
                        .toList());
    }

    /** One that is new is the youngest of all. */
    private static PriceRule numbered(PriceRule rule) {
        return rule.version().rule() != 0
                ? rule
                : new PriceRule(
                        new RuleVersion(Long.MAX_VALUE, 1),
                        rule.name(),
                        rule.who(),
                        rule.what(),
                        rule.when(),
                        rule.howMuch(),
                        rule.tiers(),
                        rule.limits(),
                        rule.combination(),
                        rule.authority());
    }

    private Orders orders(Study study, LocalDate first) {
        Compared total = study.total();
        return new Orders(
                Message.of("rule.since", first),
                study.changed(),
                change(total.was().turnover(), total.would().turnover()),
                change(total.was().margin(), total.would().margin()),
                study.losers().size(),
                gainers(study));
    }

    private static Change change(long was, long would) {
        return new Change(Rupiah.of(was), Rupiah.of(would));
    }

    private List<Gainers> gainers(Study study) {
        return places(study.gainers().stream().map(Map.Entry::getKey).toList(), market);
    }

    /** In which villages people live, those first where most do. */
    static List<Gainers> places(List<Long> ids, Market market) {
        Map<String, Long> places = market.ports().people().cards(ids).stream()
                .collect(Collectors.groupingBy(card -> village(card, market), Collectors.counting()));
        return places.entrySet().stream()
                .filter(it -> !it.getKey().isEmpty())
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(PLACES)
                .map(it -> new Gainers(it.getKey(), it.getValue()))
                .toList();
    }

    private static String village(Card card, Market market) {
        return market.directory().path(card.person().dwelling().areaId()).stream()
                .findFirst()
                .map(Area::name)
                .orElse("");
    }

    private Example example(Study.Example of) {
        Receipt receipt = of.receipt();
        String who = market.ports()
                .people()
                .card(receipt.order().personId())
                .map(card -> card.person().naming().shown())
                .orElse("");
        Message basket = Message.of(
                who.isEmpty() ? "rule.order.anybody" : "rule.order",
                receipt.order().number(),
                who,
                goods(receipt));
        return new Example(basket, new Change(of.was(), of.would()), Optional.empty());
    }

    private static String goods(Receipt receipt) {
        OrderLine line = receipt.lines().get(0);
        String first = Wanted.said(line.product(), line.quantity());
        return receipt.lines().size() == 1 ? first : first + " …";
    }
}
