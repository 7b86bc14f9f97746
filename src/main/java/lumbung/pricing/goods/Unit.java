package lumbung.pricing.goods;

/**
 * A way to count or weigh a product.
 *
 * @param name as one says it: buah, pak, kg
 * @param factor how many smallest units one of it is: a kilogram counted in grams is 1000
 */
public record Unit(String name, long factor) {
    public static final Unit PIECE = new Unit("buah", 1);

    public Unit {
        if (factor < 1) {
            throw new IllegalArgumentException("factor " + factor);
        }
    }
}
