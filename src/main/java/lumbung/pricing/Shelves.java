package lumbung.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.What;

/** The index: from a product to the few rules that are about it. */
final class Shelves {
    private final Map<What, Shelf> byWhat = new HashMap<>();
    private final Map<Long, Place> known = new HashMap<>();

    /** A product, and where its rules are. */
    private record Place(Product product, List<Shelf> shelves) {}

    Shelves(List<Compiled> rules, Map<Long, Product> products) {
        Map<What, List<Compiled>> sorted = new LinkedHashMap<>();
        rules.forEach(rule -> sorted.computeIfAbsent(rule.rule().what(), any -> new ArrayList<>())
                .add(rule));
        sorted.forEach((what, those) -> byWhat.put(what, Shelf.of(those)));
        products.values().forEach(product -> known.put(product.id(), new Place(product, find(product))));
    }

    /** The shelves of a product, the closest first. */
    List<Shelf> of(Product product) {
        Place place = known.get(product.id());
        return place != null && isAlike(place.product, product) ? place.shelves : find(product);
    }

    /** An old order's product may have carried other tags. */
    private static boolean isAlike(Product one, Product other) {
        return one.businessId() == other.businessId() && one.tags().equals(other.tags());
    }

    private List<Shelf> find(Product product) {
        return What.of(product).stream()
                .map(byWhat::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
