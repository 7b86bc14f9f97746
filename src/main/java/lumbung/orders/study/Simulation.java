package lumbung.orders.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.orders.Market;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Basket;
import lumbung.pricing.Policy;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.When;
import lumbung.register.Card;
import lumbung.register.Term;

/**
 * "What if": replays the orders of a period by the rules as they are, and by others, and compares. Both go the same way, so
 * that nothing but the rules makes the difference. Sales that came from a list have prices of their own and are left out.
 */
public final class Simulation {
    private static final int EXAMPLES = 8;
    private static final int CHUNK = 256;

    private final Market.Ports ports;
    private final Policy policy;
    private final Market market;

    public Simulation(Market market) {
        this.market = market;
        this.ports = market.ports();
        this.policy = market.policy();
    }

    /**
     * Replays.
     *
     * @param goOn told how many orders are done; answers whether to go on
     * @return empty where somebody did not want to
     */
    public Optional<Study> run(Question question, LongPredicate goOn) {
        Rulebook.Ground ground = new Rulebook.Ground(
                ports.prices().products().stream().map(KeptProduct::product).toList(),
                ports.prices().almanac(),
                policy,
                market.keys());
        Replay was = new Replay(market.wordings(), ground, ports, question.from());
        Replay would = new Replay(others(question), ground, ports, question.from());
        Tally tally = new Tally(market.directory(), question);
        List<Receipt> some = new ArrayList<>();
        OrderFilter period = OrderFilter.ALL
                .at(Order.Stage.OPEN, Order.Stage.HANDED)
                .ordered(OrderFilter.Days.between(question.from(), question.until()));
        boolean[] goesOn = {goOn.test(0)};
        Map<Long, Card> cards = new HashMap<>();
        Consumer<List<Receipt>> replay = receipts -> {
            meet(receipts, cards);
            for (Receipt receipt : receipts) {
                Optional<Card> card =
                        Optional.ofNullable(cards.get(receipt.order().personId()));
                Quote before = was.next(receipt, stayed(receipt), card);
                tally.add(
                        receipt, card, before, isSame(question) ? before : would.next(receipt, stayed(receipt), card));
            }
            receipts.clear();
        };
        ports.orders().each(period, receipt -> {
            if (!receipt.order().isImported() && !receipt.isBack()) {
                some.add(receipt);
            }
            if (some.size() == CHUNK) {
                replay.accept(some);
                goesOn[0] = goOn.test(tally.orders());
            }
            return goesOn[0];
        });
        replay.accept(some);
        return goesOn[0] ? Optional.of(tally.study(budgets(question), EXAMPLES)) : Optional.empty();
    }

    /** Everybody's card is read once. */
    private void meet(List<Receipt> receipts, Map<Long, Card> cards) {
        Set<Long> strangers = receipts.stream()
                .map(it -> it.order().personId())
                .filter(id -> !cards.containsKey(id))
                .collect(Collectors.toSet());
        ports.people().cards(strangers).forEach(card -> cards.put(card.id(), card));
    }

    private static boolean isSame(Question question) {
        return question.added().isEmpty() && question.without().isEmpty();
    }

    /** What was not brought back, at the prices by hand that were given. */
    private static Basket stayed(Receipt receipt) {
        List<Basket.Line> lines = new ArrayList<>();
        for (OrderLine line : receipt.lines()) {
            if (line.stayed() > 0) {
                lines.add(new Basket.Line(line.product(), line.stayed(), line.byHand()));
            }
        }
        return new Basket(lines);
    }

    private List<PriceRule> others(Question question) {
        Set<Long> replaced = Stream.concat(
                        question.added().stream().map(rule -> rule.version().rule()), question.without().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<PriceRule> all = new ArrayList<>();
        market.wordings().stream()
                .filter(rule -> !replaced.contains(rule.version().rule()))
                .forEach(all::add);
        question.added().forEach(rule -> all.add(inForce(rule, question.from())));
        return all;
    }

    /** As if a meeting had decided it for the whole period; its own first and last days are those of the time to come. */
    private static PriceRule inForce(PriceRule rule, LocalDate from) {
        When when = rule.when();
        When always = new When(
                Term.ALWAYS, when.weekdays(), when.hours(), when.marketDays(), when.seasons(), when.birthday());
        Decision decision = new Decision("", from, Decision.Votes.mufakat());
        return rule.with(Authority.draft()).with(always).with(new Authority.Approved(decision, from, Optional.empty()));
    }

    private Map<Long, Long> budgets(Question question) {
        Map<Long, Long> budgets = new HashMap<>();
        Stream.concat(market.wordings().stream(), question.added().stream())
                .forEach(rule -> rule.limits()
                        .budget()
                        .ifPresent(budget -> budgets.put(rule.version().rule(), budget.amount())));
        return budgets;
    }
}
