package lumbung.pricing.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lumbung.message.PlainText;
import lumbung.pricing.Names.Kind;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Unit;

/** A product as a file says it. */
final class ProductForm {
    private static final long LARGEST = 1_000_000;

    private final Keys keys;

    ProductForm(Keys keys) {
        this.keys = keys;
    }

    Product read(Part part) {
        String word = part.object().field("id").text();
        long business = part.maybe("business")
                .map(it -> References.number(it, Kind.BUSINESS, it.text(), keys))
                .orElse(0L);
        String name = part.maybe("name").map(Part::text).orElse(word);
        Product product = new Product(
                keys.described(Kind.PRODUCT, new Keys.Described(word, name, business)),
                business,
                name,
                part.maybe("unit").map(ProductForm::unit).orElse(Unit.PIECE),
                part.each("units", ProductForm::unit),
                new Product.Prices(
                        part.field("price").rupiah(), part.maybe("cost").map(Part::rupiah), levels(part)),
                new LinkedHashSet<>(part.each("tags", it -> References.tag(it.text()))),
                part.maybe("care").map(ProductForm::care).orElse(Product.Care.UNKNOWN),
                new Product.About(text(part, "description"), text(part, "photo")));
        part.close();
        return product;
    }

    private static String text(Part part, String name) {
        return part.maybe(name).map(Part::text).orElse("");
    }

    /** A name alone, or a name with how many smallest units it is. */
    private static Unit unit(Part part) {
        if (part.isText()) {
            return new Unit(part.text(), 1);
        }
        Unit unit = new Unit(
                part.object().field("name").text(), part.field("factor").whole(1, LARGEST));
        part.close();
        return unit;
    }

    private static Map<String, Rupiah> levels(Part part) {
        Map<String, Rupiah> levels = new LinkedHashMap<>();
        part.maybe("levels")
                .map(Part::named)
                .orElse(List.of())
                .forEach(level ->
                        levels.put(PlainText.clean(level.name()), level.value().rupiah()));
        return levels;
    }

    private static Product.Care care(Part part) {
        Product.Care care = new Product.Care(
                part.object()
                        .maybe("days")
                        .map(it -> OptionalInt.of(it.small(1)))
                        .orElse(OptionalInt.empty()),
                text(part, "words"));
        part.close();
        return care;
    }

    Tree write(Product product) {
        Tree tree = new Tree().put("id", keys.of(Kind.PRODUCT, product.id()));
        if (product.businessId() != 0) {
            tree.put("business", keys.of(Kind.BUSINESS, product.businessId()));
        }
        tree.put("name", product.name())
                .unless(Unit.PIECE, "unit", written(product.unit()))
                .list(
                        "units",
                        product.others().stream().map(ProductForm::written).toList())
                .put("price", product.prices().list())
                .put("cost", product.prices().cost());
        if (!product.prices().levels().isEmpty()) {
            tree.put("levels", levels(product.prices()));
        }
        tree.list("tags", product.tags().stream().sorted().toList());
        if (!product.care().equals(Product.Care.UNKNOWN)) {
            tree.put("care", written(product.care()));
        }
        return tree.unless("", "description", product.about().description())
                .unless("", "photo", product.about().photo());
    }

    private static Tree written(Unit unit) {
        return new Tree().put("name", unit.name()).put("factor", unit.factor());
    }

    private static Tree levels(Product.Prices prices) {
        Tree tree = new Tree();
        prices.levels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(level -> tree.put(level.getKey(), level.getValue()));
        return tree;
    }

    private static Tree written(Product.Care care) {
        Tree tree = new Tree();
        care.shelfDays().ifPresent(days -> tree.put("days", days));
        return tree.unless("", "words", care.words());
    }
}
