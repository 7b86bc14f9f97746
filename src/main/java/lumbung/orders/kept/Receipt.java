package lumbung.orders.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Names;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.PriceRule;

/**
 * An order with everything that belongs to it.
 *
 * @param lines in the order in which they were typed
 * @param gifts goods that came along
 * @param returns what came back, oldest first
 */
public record Receipt(Order order, List<OrderLine> lines, List<OrderGift> gifts, List<OrderReturn> returns) {
    public Receipt {
        lines = List.copyOf(lines);
        gifts = List.copyOf(gifts);
        returns = List.copyOf(returns);
    }

    /** What it cost, as it was told then. */
    public Quote quote() {
        return new Quote(
                lines.stream().map(OrderLine::priced).toList(),
                gifts.stream().map(OrderGift::given).toList(),
                order.rounding(),
                List.of(),
                Optional.empty());
    }

    public Basket basket() {
        return new Basket(lines.stream().map(OrderLine::wanted).toList());
    }

    /**
     * The same priced once more, by the wordings that made it and on what was true then: comes to the same, whatever became of
     * the rules, the goods and the buyer since. A sale that came from a list has its own figures, which no rule made.
     */
    public Quote again(Collection<PriceRule> wordings) {
        if (order.isImported()) {
            return quote();
        }
        Map<Long, Product> products = new LinkedHashMap<>();
        gifts.forEach(it -> products.put(it.given().product().id(), it.given().product()));
        lines.forEach(it -> products.put(it.product().id(), it.product()));
        Rulebook.Ground ground = new Rulebook.Ground(
                products.values(), Almanac.EMPTY, order.basis().policy(), Names.NUMBERS);
        return Rulebook.compile(wordings, ground)
                .exactly(quote().versions())
                .quote(basket(), Buyer.ANYBODY, order.basis().usage(), order.moment());
    }

    /** What came back so far, in smallest units by the line's place. */
    public Map<Integer, Long> returned() {
        Map<Integer, Long> all = new HashMap<>();
        lines.forEach(line -> all.put(line.place(), line.returned()));
        return all;
    }

    /** What was paid back so far. */
    public Rupiah refunded() {
        return returns.stream().map(OrderReturn::refund).reduce(Rupiah.NOTHING, Rupiah::plus);
    }

    /** What is left of what was to be paid. */
    public Rupiah kept() {
        return quote().payable().minus(refunded());
    }

    /** Whether nothing of it stayed. */
    public boolean isBack() {
        return lines.stream().allMatch(line -> line.stayed() == 0);
    }

    /** What each business gets of it, in the order of the lines; rounding to cash left out. */
    public Map<Long, Rupiah> subtotals() {
        Map<Long, Rupiah> all = new LinkedHashMap<>();
        Stream.concat(
                        lines.stream()
                                .map(it ->
                                        Map.entry(it.businessId(), it.priced().amount())),
                        gifts.stream()
                                .map(it -> Map.entry(
                                        it.given().product().businessId(),
                                        it.given().amount())))
                .forEach(part -> all.merge(part.getKey(), part.getValue(), Rupiah::plus));
        return all;
    }

    /** The rows beside the order itself. */
    public List<lumbung.journal.Entity> parts() {
        List<lumbung.journal.Entity> all = new ArrayList<>(lines);
        all.addAll(gifts);
        all.addAll(returns);
        return all;
    }

    /** What of it is some businesses' own; its rounding and what came back are told whole. */
    public Receipt only(Predicate<Long> business) {
        return new Receipt(
                order,
                lines.stream().filter(it -> business.test(it.businessId())).toList(),
                gifts.stream()
                        .filter(it -> business.test(it.given().product().businessId()))
                        .toList(),
                returns);
    }
}
