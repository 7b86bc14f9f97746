package lumbung.transfer.sale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.kept.KeptProduct;
import lumbung.register.Business;
import lumbung.search.Nearest;
import lumbung.transfer.Headers;

/** The goods of a register by the names that tills have for them, and those that a list brings with it. */
final class SaleGoods {
    private static final int OFFERED = 5;

    private final List<KeptProduct> kept;
    private final boolean adds;
    private final LongSupplier ids;
    private final Map<String, Product> brought = new HashMap<>();
    private final Set<Long> unwritten = new HashSet<>();

    /**
     * Goods to look up.
     *
     * @param adds whether goods that are not known are added
     * @param ids makes the ids of those
     */
    SaleGoods(List<KeptProduct> kept, boolean adds, LongSupplier ids) {
        this.kept = List.copyOf(kept);
        this.adds = adds;
        this.ids = ids;
    }

    /**
     * What a row says of its goods.
     *
     * @param price of one unit, for goods that are to be added
     */
    record Said(String name, String unit, Optional<Rupiah> price) {}

    /** By name or code, else by a tag that one product alone has; what is sold goes before what is sold no longer. */
    Outcome<Product> find(Said said, Optional<Business> business) {
        String sought = Headers.folded(said.name);
        List<Product> found = Stream.<Predicate<KeptProduct>>of(
                        it -> Headers.folded(it.name()).equals(sought), it -> isTagged(it.product(), sought))
                .map(fits -> of(business, fits))
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (found.size() == 1) {
            return Outcome.done(found.get(0));
        }
        return found.isEmpty()
                ? other(said, sought, business)
                : Outcome.refused("transfer.sale.refused.goods.several", said.name);
    }

    private List<Product> of(Optional<Business> business, Predicate<KeptProduct> fits) {
        List<KeptProduct> all = kept.stream()
                .filter(it -> business.isEmpty()
                        || it.product().businessId() == business.get().id())
                .filter(fits)
                .toList();
        List<KeptProduct> sold = all.stream().filter(KeptProduct::sold).toList();
        return (sold.isEmpty() ? all : sold).stream().map(KeptProduct::product).toList();
    }

    private static boolean isTagged(Product product, String sought) {
        return product.tags().stream()
                .anyMatch(tag -> Headers.folded(tag).equals(sought)
                        || Headers.folded(tag.substring(tag.lastIndexOf('/') + 1))
                                .equals(sought));
    }

    private Outcome<Product> other(Said said, String sought, Optional<Business> business) {
        if (!adds) {
            List<String> names = new ArrayList<>();
            of(business, it -> true).forEach(it -> names.add(it.name()));
            return Outcome.refused("transfer.sale.refused.goods", said.name, Nearest.listed(said.name, names, OFFERED));
        }
        if (business.isEmpty()) {
            return Outcome.refused("transfer.sale.refused.goods.business", said.name);
        }
        String key = business.get().id() + " " + sought;
        return Optional.ofNullable(brought.get(key))
                .map(Outcome::done)
                .orElseGet(() -> said.price
                        .map(price -> Outcome.done(bring(key, said, business.get(), price)))
                        .orElseGet(() -> Outcome.refused("transfer.sale.refused.goods.price", said.name)));
    }

    private Product bring(String key, Said said, Business business, Rupiah price) {
        Product product = new Product(
                ids.getAsLong(),
                business.id(),
                PlainText.clean(said.name),
                SaleUnits.fresh(said.unit),
                List.of(),
                new Product.Prices(price, Optional.empty(), Map.of()),
                Set.of(),
                Product.Care.UNKNOWN,
                Product.About.NOTHING);
        brought.put(key, product);
        unwritten.add(product.id());
        return product;
    }

    /** A product that the list brought and that nobody wrote down yet; it counts as written from now on. */
    Optional<KeptProduct> toWrite(Product product) {
        return unwritten.remove(product.id()) ? Optional.of(new KeptProduct(0, true, product)) : Optional.empty();
    }
}
