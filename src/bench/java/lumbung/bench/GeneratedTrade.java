package lumbung.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongSupplier;
import lumbung.journal.Entity;
import lumbung.message.Message;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.json.ReceiptText;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Decision;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Standing;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.rule.Who;
import lumbung.register.Business;
import lumbung.register.Term;

/** Made-up shops, each with its goods, and one rule: the shop's regulars pay five percent less. */
final class GeneratedTrade {
    static final int SHOPS = 4;
    static final int PRODUCTS = 12;
    static final int MOST = 5;

    private static final Percent OFF = new Percent(500);

    private final List<Business> shops = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final KeptRule rule;
    private final Sold[] sold = new Sold[SHOPS * PRODUCTS * MOST * 2];

    /**
     * So much of a product at its price.
     *
     * @param content as an order's line keeps it
     */
    record Sold(Product product, long quantity, Rupiah listed, Rupiah amount, String content) {}

    /** Trade from a day on. */
    GeneratedTrade(LocalDate since, LongSupplier ids) {
        for (int shop = 0; shop < SHOPS; shop++) {
            Business business =
                    new Business(ids.getAsLong(), 0, "Warung " + Vocabulary.village(shop), OptionalInt.empty(), "");
            shops.add(business);
            for (int at = 0; at < PRODUCTS; at++) {
                products.add(product(ids.getAsLong(), business.id(), at));
            }
        }
        long id = ids.getAsLong();
        Decision decision = Decision.of("1", since, Decision.Votes.mufakat()).get();
        PriceRule draft = PriceRule.draft(id, "Langganan", What.everything(), new LineEffect.PercentOff(OFF))
                .with(Who.any(new Trait.Lifecycle(Standing.REGULAR, 0)));
        rule = new KeptRule(
                id,
                0,
                draft.with(new Authority.Proposed(since)
                        .approve(decision, Term.from(since))
                        .get()));
    }

    private static Product product(long id, long business, int at) {
        long price = 1_000L * (5 + 3 * at);
        return new Product(
                id,
                business,
                "Produk " + business % 1_000 + "-" + at,
                Unit.PIECE,
                List.of(),
                new Product.Prices(Rupiah.of(price), Optional.of(Rupiah.of(price * 6 / 10)), Map.of()),
                Set.of("kue"),
                Product.Care.UNKNOWN,
                Product.About.NOTHING);
    }

    /** Owners before what they own. */
    List<Entity> rows() {
        List<Entity> rows = new ArrayList<>(shops);
        products.forEach(it -> rows.add(new KeptProduct(0, true, it)));
        rows.add(rule);
        return rows;
    }

    long shop(int at) {
        return shops.get(at).id();
    }

    long rule() {
        return rule.number();
    }

    /**
     * A line of an order.
     *
     * @param quantity 1 to {@link #MOST}
     * @param regular whether the rule serves it
     */
    Sold sold(int shop, int product, int quantity, boolean regular) {
        int at = ((shop * PRODUCTS + product) * MOST + quantity - 1) * 2 + (regular ? 1 : 0);
        if (sold[at] == null) {
            sold[at] = priced(products.get(shop * PRODUCTS + product), quantity, regular);
        }
        return sold[at];
    }

    private Sold priced(Product product, long quantity, boolean regular) {
        Rupiah listed = Rupiah.of(product.listed(quantity));
        Rupiah amount = regular ? Rupiah.of(listed.amount() - OFF.partOf(listed.amount())) : listed;
        Quote.Step step = new Quote.Step(
                new Quote.Cause.ByRule(rule.rule().version()),
                Message.of("pricing.title", rule.rule().name()),
                rule.rule().authority().decision(),
                listed,
                amount);
        ReceiptText.Line line = new ReceiptText.Line(product, regular ? List.of(step) : List.of(), Optional.empty());
        return new Sold(product, quantity, listed, amount, ReceiptText.line(line));
    }

    /** Goods that came along, as an order keeps them. */
    String given(int shop) {
        return ReceiptText.given(new ReceiptText.Given(
                products.get(shop * PRODUCTS),
                rule.rule().version(),
                Message.of("pricing.title", rule.rule().name()),
                rule.rule().authority().decision(),
                OptionalInt.of(GeneratedOrders.ASKED_AFTER)));
    }
}
