package lumbung.transfer.sale;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Unit;

/** The units that tills write. */
final class SaleUnits {
    private static final Set<String> PIECES =
            Set.of("pcs", "pc", "buah", "bh", "biji", "item", "unit", "x", "piece", "ea");
    private static final Set<String> MEASURES = Set.of("kg", "kilo", "kilogram", "l", "liter", "ltr", "m", "meter");
    /** In smallest units: 100 tonnes, counted in grams. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private SaleUnits() {}

    static boolean isPiece(String text) {
        return PIECES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The unit of goods that are not known yet; weights and measures are counted in thousandths. */
    static Unit fresh(String text) {
        if (text.isEmpty() || isPiece(text)) {
            return Unit.PIECE;
        }
        return new Unit(text, MEASURES.contains(text.toLowerCase(Locale.ROOT)) ? 1000 : 1);
    }

    /** The product's unit of this name; a piece is one of whatever the product is priced in. */
    static Optional<Unit> of(Product product, String text) {
        return Stream.concat(Stream.of(product.unit()), product.others().stream())
                .filter(unit -> text.isEmpty() || unit.name().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> isPiece(text) ? Optional.of(product.unit()) : Optional.empty());
    }

    /** So many in smallest units; empty where that is no whole number, nothing, or more than there is. */
    static Optional<Long> smallest(BigDecimal number, Unit unit) {
        BigDecimal smallest = number.multiply(BigDecimal.valueOf(unit.factor())).stripTrailingZeros();
        return smallest.signum() > 0 && smallest.scale() <= 0 && smallest.compareTo(MOST) <= 0
                ? Optional.of(smallest.longValueExact())
                : Optional.empty();
    }
}
