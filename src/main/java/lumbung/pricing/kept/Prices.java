package lumbung.pricing.kept;

import java.util.List;
import java.util.Optional;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.PriceRule;

/** What is kept about prices, as one reads it. */
public interface Prices {
    /** Also those that are sold no longer, in order of their names. */
    List<KeptProduct> products();

    /** All wordings of all rules, by rule and then by wording. */
    List<KeptRule> rules();

    /** The wording of this id. */
    Optional<KeptRule> rule(long id);

    /** In order of their names. */
    List<KeptSeason> seasons();

    /** Those that are sold. */
    default List<Product> sold() {
        return products().stream()
                .filter(KeptProduct::sold)
                .map(KeptProduct::product)
                .toList();
    }

    /**
     * What is sold under a name, a business's own before others'.
     *
     * @return empty where nothing is called so, or several are
     */
    default Optional<Product> called(String name, long business) {
        List<Product> all = sold().stream()
                .filter(it -> it.name().equalsIgnoreCase(name.strip()))
                .toList();
        List<Product> own =
                all.stream().filter(it -> it.businessId() == business).toList();
        List<Product> nearest = own.isEmpty() ? all : own;
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** How what is sold under a name keeps; unknown where it cannot be told what that is. */
    default Product.Care care(String name, long business) {
        return called(name, business).map(Product::care).orElse(Product.Care.UNKNOWN);
    }

    /** All wordings of all rules. */
    default List<PriceRule> wordings() {
        return rules().stream().map(KeptRule::rule).toList();
    }

    /** The seasons, and the feasts whose days nobody decided. */
    default Almanac almanac() {
        Almanac almanac = Almanac.EMPTY;
        for (KeptSeason kept : seasons()) {
            almanac = almanac.with(kept.season());
        }
        return almanac.withFeasts();
    }
}
