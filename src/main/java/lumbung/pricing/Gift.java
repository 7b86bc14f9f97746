package lumbung.pricing;

import java.util.List;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.GoodsEffect;

/**
 * Goods that a rule gives.
 *
 * @param lines those that brought them
 */
record Gift(Compiled rule, GoodsEffect effect, Product product, long pieces, List<WorkingLine> lines) {
    Gift {
        lines = List.copyOf(lines);
    }

    Gift only(long fewer) {
        return new Gift(rule, effect, product, fewer, lines);
    }

    /** What they would cost, less what is paid for them. */
    long worth() {
        return Math.max(0, product.prices().list().amount() - effect.token().amount()) * pieces;
    }

    Quote.Given quoted() {
        return new Quote.Given(
                product,
                pieces,
                Rupiah.of(effect.token().amount() * pieces),
                rule.version(),
                rule.label().title(),
                rule.label().decision(),
                effect.followUpDays());
    }
}
