package lumbung.orders.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.Prices;
import lumbung.pricing.rule.What;
import lumbung.register.Business;
import lumbung.search.Sql;
import lumbung.search.Standpoint;
import lumbung.search.field.Named;

/** Which lines of orders are asked about: what stands behind an {@code @} is a business, a tag or products. */
record Goods(Prices prices) {
    /** Lines that count: of whom is known, and not brought back. */
    private static final Sql STAYED = Sql.of("x.person_id IS NOT NULL AND x.quantity > x.returned");

    /** The lines about goods called so, {@code x}; empty where nothing is called so. */
    Optional<Sql> lines(Optional<String> name, Standpoint from) {
        Sql own = from.own().isPresent()
                ? STAYED.and(Sql.of("x.business_id = ?", from.own().getAsLong()))
                : STAYED;
        return name.isEmpty() ? Optional.of(own) : called(name.get(), from).map(own::and);
    }

    private Optional<Sql> called(String name, Standpoint from) {
        Set<Long> businesses = Named.find(from.directory().businesses(), Business::name, name).stream()
                .map(Business::id)
                .collect(Collectors.toUnmodifiableSet());
        if (!businesses.isEmpty()) {
            return Optional.of(Sql.in("x.business_id", businesses));
        }
        Set<Long> products = products(name.toLowerCase(Locale.ROOT));
        return products.isEmpty() ? Optional.empty() : Optional.of(Sql.in("x.product_id", products));
    }

    private Set<Long> products(String name) {
        String tag = name.startsWith("#") ? name.substring(1) : name;
        return prices.products().stream()
                .map(KeptProduct::product)
                .filter(product -> new What.Tagged(tag).meets(product) || begins(product, name))
                .map(Product::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean begins(Product product, String name) {
        String whole = product.name().toLowerCase(Locale.ROOT);
        return whole.startsWith(name) || Stream.of(whole.split(" ", -1)).anyMatch(word -> word.startsWith(name));
    }

    /** What may stand behind an {@code @}. */
    List<String> names(Standpoint from) {
        Stream<String> businesses = from.directory().businesses().stream().map(Business::name);
        Stream<String> tags = prices.products().stream()
                .flatMap(it -> it.product().tags().stream())
                .distinct();
        return Stream.of(businesses, tags, prices.sold().stream().map(Product::name))
                .flatMap(all -> all.map(Named::written).sorted())
                .distinct()
                .toList();
    }
}
