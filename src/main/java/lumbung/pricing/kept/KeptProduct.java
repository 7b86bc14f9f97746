package lumbung.pricing.kept;

import lumbung.journal.Entity;
import lumbung.pricing.goods.Product;

/**
 * A product of a member business.
 *
 * @param sold whether it still is
 */
public record KeptProduct(long version, boolean sold, Product product) implements Entity {
    @Override
    public long id() {
        return product.id();
    }

    public String name() {
        return product.name();
    }

    /** The same, with something else said of it. */
    KeptProduct saying(Product other) {
        return new KeptProduct(version, sold, other);
    }

    public KeptProduct sold(boolean still) {
        return new KeptProduct(version, still, product);
    }
}
