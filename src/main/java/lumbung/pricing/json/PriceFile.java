package lumbung.pricing.json;

import java.util.List;
import java.util.Map;
import lumbung.pricing.Policy;
import lumbung.pricing.Rulebook;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.PriceRule;

/**
 * What a file of prices says: everything that is needed to price without a register.
 *
 * @param given what rules gave away so far, by the rule's number
 * @param keys the file's words for what rules know by number
 */
public record PriceFile(
        List<Product> products,
        List<PriceRule> rules,
        Almanac almanac,
        Policy policy,
        Map<Long, Rupiah> given,
        List<Case> cases,
        Keys keys) {
    public PriceFile {
        products = List.copyOf(products);
        rules = List.copyOf(rules);
        given = Map.copyOf(given);
        cases = List.copyOf(cases);
    }

    public Rulebook.Ground ground() {
        return new Rulebook.Ground(products, almanac, policy, keys);
    }

    public Rulebook rulebook() {
        return Rulebook.compile(rules, ground());
    }
}
