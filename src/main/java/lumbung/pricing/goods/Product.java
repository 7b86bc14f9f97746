package lumbung.pricing.goods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Something that a member business sells.
 *
 * @param id the same in every version of what is said of it
 * @param businessId whose it is
 * @param unit the one it is priced and counted in
 * @param others further units in which one may order it
 * @param prices what it costs
 * @param tags without #; a tag within another has its path: {@code kue/basah} is also a {@code kue}
 * @param care how it keeps
 * @param about what it is, for those who have not seen it
 */
public record Product(
        long id,
        long businessId,
        String name,
        Unit unit,
        List<Unit> others,
        Prices prices,
        Set<String> tags,
        Care care,
        About about) {
    public Product {
        others = List.copyOf(others);
        tags = Set.copyOf(tags);
    }

    /**
     * What one unit of a product costs.
     *
     * @param list what everybody pays whom no rule favours
     * @param cost what it costs the business itself; empty while unknown
     * @param levels other prices by name: reseller, grosir
     */
    public record Prices(Rupiah list, Optional<Rupiah> cost, Map<String, Rupiah> levels) {
        public Prices {
            levels = Map.copyOf(levels);
        }
    }

    /**
     * How a product keeps: R087.
     *
     * @param shelfDays how many days it lasts, empty while unknown
     * @param words how to keep it, in words
     */
    public record Care(OptionalInt shelfDays, String words) {
        public static final Care UNKNOWN = new Care(OptionalInt.empty(), "");
    }

    /**
     * What a product is, for those who have not seen it: R087.
     *
     * @param description in words
     * @param photo where a picture of it lies, as it was written; nothing of ours opens it
     */
    public record About(String description, String photo) {
        public static final About NOTHING = new About("", "");
    }

    /** The same with something else said about it. */
    public Product about(About other) {
        return new Product(id, businessId, name, unit, others, prices, tags, care, other);
    }

    /** What so much costs at so much a unit, rounded once. */
    public long at(long eachUnit, long quantity) {
        return Rupiah.times(eachUnit, quantity, unit.factor());
    }

    public long listed(long quantity) {
        return at(prices.list().amount(), quantity);
    }

    /** What so much costs the business itself. */
    public OptionalLong costOf(long quantity) {
        return prices.cost()
                .map(cost -> OptionalLong.of(at(cost.amount(), quantity)))
                .orElse(OptionalLong.empty());
    }

    /** How many whole units a quantity is. */
    public long units(long quantity) {
        return quantity / unit.factor();
    }

    /** How many units a quantity is, with what is left over behind the point. */
    public BigDecimal inUnits(long quantity) {
        BigDecimal units = BigDecimal.valueOf(quantity)
                .divide(BigDecimal.valueOf(unit.factor()), MathContext.DECIMAL32)
                .stripTrailingZeros();
        return units.scale() < 0 ? units.setScale(0) : units;
    }

    public Optional<Unit> unit(String name) {
        return name.equals(unit.name())
                ? Optional.of(unit)
                : others.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
