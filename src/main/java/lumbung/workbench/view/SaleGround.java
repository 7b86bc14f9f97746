package lumbung.workbench.view;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.orders.Market;
import lumbung.orders.Wanted;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Product;
import lumbung.register.Business;
import lumbung.settings.CooperativeSetting;
import lumbung.workbench.widget.ChoiceField;

/**
 * What a counter stands on: the goods and rules as they were when it was opened.
 *
 * @param market prices; only jobs ask it
 * @param wanted reads what is typed
 * @param products those that can be typed, by number
 * @param options the same to choose from
 * @param businesses what they are called
 * @param extras what can be done for who orders
 * @param at now, on the village's clock
 * @param clerk who is at work
 */
record SaleGround(
        Market market,
        Wanted wanted,
        Map<Long, Product> products,
        List<ChoiceField.Option> options,
        Map<Long, String> businesses,
        List<String> extras,
        LocalDateTime at,
        long clerk) {
    SaleGround {
        products = Map.copyOf(products);
        options = List.copyOf(options);
        businesses = Map.copyOf(businesses);
        extras = List.copyOf(extras);
    }

    /**
     * Opens the market; in a job.
     *
     * @param before an order whose goods can be ordered on, though they may not be sold any more
     */
    static SaleGround open(Desk desk, Optional<Receipt> before) {
        Market market = desk.session().market();
        Map<Long, Product> products = new LinkedHashMap<>();
        Stream<Product> old = before.stream().flatMap(it -> it.lines().stream()).map(OrderLine::product);
        Stream.concat(market.sold().stream(), old).forEach(it -> products.putIfAbsent(it.id(), it));
        List<Product> all = new ArrayList<>(products.values());
        Wanted wanted = new Wanted(all, market.directory());
        return new SaleGround(
                market,
                wanted,
                products,
                all.stream().map(it -> option(it, wanted)).toList(),
                names(desk),
                CooperativeSetting.names(
                        CooperativeSetting.EXTRAS.kept(desk.session().settings())),
                LocalDateTime.now(desk.session().clock()),
                desk.session().clerk().id());
    }

    /** What businesses are called. */
    static Map<Long, String> names(Desk desk) {
        Map<Long, String> names = new LinkedHashMap<>();
        for (Business business : desk.session().finder().directory().businesses()) {
            names.put(business.id(), business.name());
        }
        return names;
    }

    private static ChoiceField.Option option(Product product, Wanted wanted) {
        Message label = Message.of(
                "selling.product",
                wanted.titled(product),
                product.prices().list().toString(),
                product.unit().name());
        return new ChoiceField.Option(String.valueOf(product.id()), label, List.copyOf(product.tags()));
    }

    Product product(long id) {
        return products.get(id);
    }

    String business(long id) {
        return businesses.getOrDefault(id, "");
    }
}
