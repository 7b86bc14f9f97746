package lumbung.pricing.check;

import java.util.Optional;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/** More costs less altogether: five for less than four. */
final class LessForMore extends Turns {
    LessForMore() {
        super("price.less", Severity.LOOK);
    }

    @Override
    Optional<Message> wrong(Product product, Totals totals, long units) {
        long before = totals.of(units - 1);
        long then = totals.of(units);
        return then < before
                ? Optional.of(Message.of(
                        "pricing.problem.less", product.name(), units, Rupiah.of(then), units - 1, Rupiah.of(before)))
                : Optional.empty();
    }

    /** All of them together no less than before. */
    @Override
    long each(long before, long units) {
        return (before + units - 1) / units;
    }

    @Override
    boolean atLeast() {
        return true;
    }
}
