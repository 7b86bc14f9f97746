package lumbung.pricing.json;

import java.util.Optional;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Moment;
import lumbung.pricing.Quote;
import lumbung.pricing.Rulebook;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Rupiah;

/**
 * Somebody who buys something at a moment, to be priced by a file's rules.
 *
 * @param name as the file calls it
 * @param expected what is to be paid, where the file says it
 */
public record Case(String name, Moment moment, Buyer buyer, Basket basket, Usage usage, Optional<Rupiah> expected) {
    public Quote quote(Rulebook rules) {
        return rules.explain(basket, buyer, usage, moment);
    }

    /** Whether what is to be paid is what the file expects. */
    public boolean isAsExpected(Quote quote) {
        return expected.map(quote.payable()::equals).orElse(true);
    }
}
