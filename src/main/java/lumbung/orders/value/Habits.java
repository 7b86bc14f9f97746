package lumbung.orders.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.orders.kept.Figures;
import lumbung.orders.kept.Figures.Bought;
import lumbung.orders.kept.Figures.DayCount;
import lumbung.orders.kept.Figures.Whose;
import lumbung.orders.kept.Rhythm;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.Prices;

/** What is usual in the orders of the last twelve months: R007. */
public final class Habits {
    /** How many months of orders tell what is usual. */
    public static final int MONTHS = 12;

    private final Figures figures;
    private final LocalDate from;
    private final LocalDate today;
    private final Prices prices;
    private Map<Long, Product> products = Map.of();

    public Habits(Figures figures, Prices prices, LocalDate today) {
        this.figures = figures;
        this.prices = prices;
        this.today = today;
        this.from = today.minusMonths(MONTHS).plusDays(1);
    }

    /** What somebody orders most often of a business; empty where nothing was ordered lately. */
    public String favourite(long personId, long businessId) {
        return goods(Whose.person(personId).with(businessId)).stream()
                .findFirst()
                .flatMap(it -> product(it.productId()))
                .map(Product::name)
                .orElse("");
    }

    /** What was ordered, most often first; of those alike what was ordered last. */
    public List<Bought> goods(Whose whose) {
        return figures.goods(whose, from, today);
    }

    /** The usual quantity of a product in an order, in smallest units. */
    public long quantity(Whose whose, long productId) {
        List<Long> all = figures.quantities(whose, productId, from, today);
        return all.isEmpty() ? 0 : Rhythm.median(all);
    }

    /** The day of the week on which most orders were placed; of days alike the earlier in the week. */
    public Optional<DayOfWeek> weekday(Whose whose) {
        return weekday(figures.days(whose, from, today));
    }

    /** The same of days that were counted already. */
    static Optional<DayOfWeek> weekday(Collection<DayCount> days) {
        Map<DayOfWeek, Long> counts = new HashMap<>();
        for (DayCount each : days) {
            counts.merge(each.day().getDayOfWeek(), each.orders(), Long::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<DayOfWeek, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Which two goods stood in one order, most often first. */
    public List<Figures.Pair> together(Whose whose, int limit) {
        return figures.together(whose, from, today, limit);
    }

    /** Also one that is sold no longer. */
    public Optional<Product> product(long id) {
        if (products.isEmpty()) {
            products = prices.products().stream()
                    .map(it -> it.product())
                    .collect(Collectors.toMap(Product::id, it -> it, (one, other) -> one));
        }
        return Optional.ofNullable(products.get(id));
    }
}
