package lumbung.orders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Past;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.Limits;
import lumbung.pricing.rule.PriceRule;

/** Reads what earlier orders used up of the limits of rules, and what was bought before where a rule counts that too. */
public final class Usages {
    private static final LocalDate EVER = LocalDate.EPOCH;

    private final Past past;
    private final List<PriceRule> counting;

    /**
     * Reads for some rules.
     *
     * @param wordings of which only those are asked about that count something
     */
    public Usages(Past past, Collection<PriceRule> wordings) {
        this.past = past;
        this.counting = wordings.stream()
                .filter(rule -> !rule.limits().isNone() || rule.howMuch().over() == HowMuch.Over.PERIOD)
                .toList();
    }

    /**
     * Of whose order it is asked.
     *
     * @param personId 0 for pembeli umum
     * @param householdId 0 for none
     * @param except the order itself where it is there already, else 0
     */
    public record Asked(long personId, long householdId, LocalDate day, long except) {}

    public Usage of(Asked asked) {
        Map<Long, Usage.Used> rules = new HashMap<>();
        for (PriceRule rule : counting) {
            if (rule.authority().on(asked.day()) == Authority.State.IN_FORCE) {
                Usage.Used used = used(rule, asked);
                if (!used.equals(Usage.Used.NOTHING)) {
                    rules.put(rule.version().rule(), used);
                }
            }
        }
        return new Usage(rules, past.takenByHand(asked.day(), asked.except()));
    }

    private Usage.Used used(PriceRule rule, Asked asked) {
        Usage.Used served = rule.limits().isNone()
                ? Usage.Used.NOTHING
                : past.used(
                        new Past.Use(rule.version().rule(), asked.personId(), asked.householdId()),
                        since(rule, asked.day()),
                        asked.day(),
                        asked.except());
        boolean person = asked.personId() != 0;
        boolean household = asked.householdId() != 0;
        return new Usage.Used(
                person ? served.byPerson() : 0,
                household ? served.byHousehold() : 0,
                served.byAll(),
                served.given(),
                person && rule.howMuch().over() == HowMuch.Over.PERIOD ? bought(rule, asked) : 0);
    }

    /** Limits without days count over the whole time that the rule is in force. */
    private static LocalDate since(PriceRule rule, LocalDate day) {
        Limits limits = rule.limits();
        return limits.days().isPresent()
                ? day.minusDays(limits.days().getAsInt() - 1L)
                : rule.authority().term().flatMap(term -> term.since()).orElse(EVER);
    }

    private long bought(PriceRule rule, Asked asked) {
        LocalDate from = asked.day().minusDays(rule.howMuch().days());
        List<OrderLine> lines = past.bought(asked.personId(), from, asked.day()).stream()
                .filter(line -> line.orderId() != asked.except())
                .filter(line -> rule.what().meets(line.product()))
                .toList();
        return switch (rule.howMuch().measure()) {
            case ORDERS -> lines.stream().map(OrderLine::orderId).distinct().count();
            case AMOUNT ->
                lines.stream().mapToLong(it -> it.product().listed(it.stayed())).sum();
            case QUANTITY -> units(lines);
        };
    }

    /** Whole units of each product, all its lines together. */
    private static long units(List<OrderLine> lines) {
        Map<Long, Long> quantities = new HashMap<>();
        Map<Long, Product> products = new HashMap<>();
        for (OrderLine line : lines) {
            quantities.merge(line.product().id(), line.stayed(), Long::sum);
            products.put(line.product().id(), line.product());
        }
        return quantities.entrySet().stream()
                .mapToLong(it -> products.get(it.getKey()).units(it.getValue()))
                .sum();
    }
}
