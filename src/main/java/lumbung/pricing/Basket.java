package lumbung.pricing;

import java.util.List;
import java.util.Optional;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;

/** What somebody wants to buy, as it was typed; bonus goods are never typed. */
public record Basket(List<Line> lines) {
    public Basket {
        lines = List.copyOf(lines);
    }

    public static Basket of(Line... lines) {
        return new Basket(List.of(lines));
    }

    /**
     * So much of a product.
     *
     * @param quantity in smallest units, 1 or more
     */
    public record Line(Product product, long quantity, Optional<ByHand> byHand) {
        public Line {
            if (quantity < 1) {
                throw new IllegalArgumentException("quantity " + quantity);
            }
        }

        /** So many of the units in which it is priced. */
        public static Line of(Product product, long units) {
            return new Line(product, Math.multiplyExact(units, product.unit().factor()), Optional.empty());
        }

        public Line at(ByHand price) {
            return new Line(product, quantity, Optional.of(price));
        }

        Line more(long units) {
            return new Line(
                    product, quantity + Math.multiplyExact(units, product.unit().factor()), byHand);
        }
    }

    /**
     * A price that a clerk gives by hand: R061.
     *
     * @param each for one unit
     * @param reason in the clerk's words
     * @param clerk who gives it
     * @param officer whether an officer agreed with the own PIN, so that no limit holds
     */
    public record ByHand(Rupiah each, String reason, long clerk, boolean officer) {}
}
