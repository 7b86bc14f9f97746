package lumbung.command;

import java.util.HashMap;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Product;
import lumbung.pricing.typed.ProductTexts;
import picocli.CommandLine.Option;

/** What was said about a product, in the fields of its form; what was not said stays as it is, and a dash empties it. */
final class ProductWishes {
    private static final String NOTHING = "-";

    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "NAME",
            descriptionKey = "product.business")
    private String business = "";

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "product.unit")
    private String unit = "";

    @Option(names = "--units", paramLabel = "UNITS", descriptionKey = "product.units")
    private String units = "";

    @Option(names = "--price", paramLabel = "RUPIAH", descriptionKey = "product.price")
    private String price = "";

    @Option(names = "--cost", paramLabel = "RUPIAH", descriptionKey = "product.cost")
    private String cost = "";

    @Option(names = "--levels", paramLabel = "PRICES", descriptionKey = "product.levels")
    private String levels = "";

    @Option(names = "--tags", paramLabel = "TAGS", descriptionKey = "product.tags")
    private String tags = "";

    @Option(names = "--shelf", paramLabel = "DAYS", descriptionKey = "product.shelf")
    private String shelf = "";

    @Option(names = "--care", paramLabel = "TEXT", descriptionKey = "product.care")
    private String care = "";

    @Option(names = "--description", paramLabel = "TEXT", descriptionKey = "product.description")
    private String description = "";

    @Option(names = "--photo", paramLabel = "FILE", descriptionKey = "product.photo")
    private String photo = "";

    /** A new product of this name; goods are always somebody's. */
    Outcome<Product> fresh(String name, Outbox outbox) {
        return business.isEmpty()
                ? Outcome.refused(Refusal.at("--business", "pricing.typed.missing"))
                : outbox.business(business).then(owner -> read(said(name, Map.of()), 0, owner));
    }

    /** The product as it was wished for. */
    Outcome<Product> of(Product before, String name, Outbox outbox) {
        return Said.or(business, before.businessId(), outbox::business)
                .then(owner -> read(said(name, ProductTexts.of(before)), before.id(), owner));
    }

    private Map<String, String> said(String name, Map<String, String> before) {
        Map<String, String> texts = new HashMap<>(before);
        if (!name.isEmpty()) {
            texts.put("name", name);
        }
        put(texts, "unit", unit);
        put(texts, "units", units);
        put(texts, "price", price);
        put(texts, "cost", cost);
        put(texts, "levels", levels);
        put(texts, "tags", tags);
        put(texts, "shelf", shelf);
        put(texts, "care", care);
        put(texts, "description", description);
        put(texts, "photo", photo);
        return texts;
    }

    private static void put(Map<String, String> texts, String field, String said) {
        if (!said.isEmpty()) {
            texts.put(field, said.equals(NOTHING) ? "" : said);
        }
    }

    /** Refused at the option. */
    private static Outcome<Product> read(Map<String, String> texts, long id, long owner) {
        return ProductTexts.read(texts, id, owner).fold(Outcome::done, refusal -> Outcome.refused(option(refusal)));
    }

    private static Refusal option(Refusal refusal) {
        return refusal.place().equals("name")
                ? new Refusal("NAME", refusal.reason())
                : new Refusal("--".concat(refusal.place()), refusal.reason());
    }
}
