package lumbung.pricing.check;

import java.util.Optional;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/** Who buys more pays more a piece: tiers that do not fall, or a tier that ends. */
final class Dearer extends Turns {
    Dearer() {
        super("price.dearer", Severity.WRONG);
    }

    /** A fixed sum off is worth less a piece the more one buys; only turns of the rule count. */
    @Override
    Optional<Message> wrong(Product product, Totals totals, long units) {
        long fewer = units - 1;
        long before = totals.of(fewer);
        long then = totals.of(units);
        boolean turns = !totals.tier(units).equals(totals.tier(fewer));
        return then * fewer > before * units && turns
                ? Optional.of(Message.of(
                        "pricing.problem.dearer",
                        product.name(),
                        units,
                        Rupiah.of(then / units),
                        fewer,
                        Rupiah.of(before / fewer)))
                : Optional.empty();
    }

    /** As much as before. */
    @Override
    long each(long before, long units) {
        return before / (units - 1);
    }

    @Override
    boolean atLeast() {
        return false;
    }
}
