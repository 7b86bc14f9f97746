package lumbung.pricing.rule;

import java.util.ArrayList;
import java.util.List;
import lumbung.pricing.goods.Product;

/** Which goods a rule is about. */
public sealed interface What {
    static Everything everything() {
        return new Everything();
    }

    /** How closely it points at goods, the closest first. */
    int width();

    /** One product. */
    record OneProduct(long product) implements What {
        @Override
        public int width() {
            return 0;
        }
    }

    /** All products that carry a tag, or a tag within it. */
    record Tagged(String tag) implements What {
        @Override
        public int width() {
            return 1;
        }
    }

    /** All products of a member business. */
    record OfBusiness(long business) implements What {
        @Override
        public int width() {
            return 2;
        }
    }

    /** All products. */
    record Everything() implements What {
        @Override
        public int width() {
            return 3;
        }
    }

    /** Everything that a product is, the closest first. */
    static List<What> of(Product product) {
        List<What> all = new ArrayList<>();
        all.add(new OneProduct(product.id()));
        product.tags().stream()
                .flatMap(tag -> withAncestors(tag).stream())
                .distinct()
                .sorted()
                .map(Tagged::new)
                .forEach(all::add);
        all.add(new OfBusiness(product.businessId()));
        all.add(everything());
        return all;
    }

    /** Whether a product is one of these goods. */
    default boolean meets(Product product) {
        return of(product).contains(this);
    }

    private static List<String> withAncestors(String tag) {
        List<String> all = new ArrayList<>(List.of(tag));
        for (int slash = tag.lastIndexOf('/'); slash > 0; slash = tag.lastIndexOf('/', slash - 1)) {
            all.add(tag.substring(0, slash));
        }
        return all;
    }
}
