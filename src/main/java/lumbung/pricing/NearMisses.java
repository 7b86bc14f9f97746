package lumbung.pricing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lumbung.pricing.Trace.NearMiss;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.Effect;
import lumbung.pricing.rule.GoodsEffect;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.PriceRule;

/**
 * What a little more would bring: "two more, and the reseller price applies". Each is tried by pricing the larger basket, so
 * none is promised that another rule would take away.
 */
final class NearMisses {
    /** So many more are little in any case; else a quarter of what is bought. */
    private static final long LITTLE = 2;

    private static final long PART = 4;
    /** Nobody reads more offers than these. */
    private static final int MOST = 20;

    private final Rulebook book;
    private final Basket basket;
    private final Occasion occasion;
    private final Quote now;

    NearMisses(Rulebook book, Basket basket, Occasion occasion, Quote now) {
        this.book = book;
        this.basket = basket;
        this.occasion = occasion;
        this.now = now;
    }

    List<NearMiss> all() {
        List<WorkingLine> lines =
                IntStream.range(0, basket.lines().size()).mapToObj(this::line).toList();
        Counts counts = new Counts(lines, occasion);
        List<NearMiss> found = new ArrayList<>();
        Set<Compiled> seen = new HashSet<>();
        for (WorkingLine line : lines) {
            for (Compiled rule : about(line)) {
                boolean eachLine = rule.rule().howMuch().over() == HowMuch.Over.LINE;
                if (found.size() < MOST && isOpen(rule) && (eachLine || seen.add(rule))) {
                    found(rule, line, counts.of(rule, line)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private WorkingLine line(int place) {
        Basket.Line line = basket.lines().get(place);
        return new WorkingLine(place, line, book.shelves().of(line.product()), List.of());
    }

    private static List<Compiled> about(WorkingLine line) {
        List<Compiled> all = new ArrayList<>();
        line.shelves().forEach(shelf -> all.addAll(shelf.all()));
        return all;
    }

    private boolean isOpen(Compiled rule) {
        return !rule.rule().isHidden()
                && rule.rule().howMuch().measure() != HowMuch.Measure.ORDERS
                && Condition.allHold(rule, occasion);
    }

    private Optional<NearMiss> found(Compiled rule, WorkingLine line, long count) {
        long missing = missing(rule, count);
        long units = units(rule.rule(), line.product(), missing);
        boolean little = units > 0 && (units <= LITTLE || missing <= count / PART);
        return little ? tried(rule, line, units) : Optional.empty();
    }

    private static long missing(Compiled rule, long count) {
        Optional<Effect> effect = rule.effect(count);
        if (effect.isPresent() && effect.get() instanceof GoodsEffect.Bonus bonus) {
            return bonus.missing(count);
        }
        return Amounts.missing(rule.rule(), count);
    }

    private static long units(PriceRule rule, Product product, long missing) {
        long price = product.prices().list().amount();
        boolean counted = rule.howMuch().measure() == HowMuch.Measure.QUANTITY;
        return counted || price < 1 ? missing : (missing + price - 1) / price;
    }

    private Optional<NearMiss> tried(Compiled rule, WorkingLine line, long units) {
        List<Basket.Line> lines = new ArrayList<>(basket.lines());
        lines.set(line.place(), lines.get(line.place()).more(units));
        Quote more = book.quote(new Basket(lines), occasion.buyer(), occasion.usage(), occasion.moment());
        Quote.Line before = now.lines().get(line.place());
        Quote.Line then = more.lines().get(line.place());
        long pieces = pieces(more, rule) - pieces(now, rule);
        boolean cheaper = more.versions().contains(rule.version()) && isCheaper(then, before);
        return pieces > 0 || cheaper
                ? Optional.of(new NearMiss(
                        line.place(), line.product(), units, rule.label().title(), then.amount(), pieces))
                : Optional.empty();
    }

    private static long pieces(Quote quote, Compiled rule) {
        return quote.given().stream()
                .filter(goods -> goods.version().equals(rule.version()))
                .mapToLong(Quote.Given::pieces)
                .sum();
    }

    private static boolean isCheaper(Quote.Line then, Quote.Line before) {
        return then.amount().amount() * before.quantity() < before.amount().amount() * then.quantity();
    }
}
