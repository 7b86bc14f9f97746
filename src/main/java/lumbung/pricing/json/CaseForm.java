package lumbung.pricing.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Moment;
import lumbung.pricing.Names.Kind;
import lumbung.pricing.Usage;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.rule.Trait;

/** A case as a file says it. Cases are read only. */
final class CaseForm {
    /** In smallest units: 100 tonnes, counted in grams. */
    private static final long MOST = 100_000_000;

    private static final int DAY = "2026-11-28".length();

    private final Keys keys;
    private final Map<Long, Product> products;

    CaseForm(Keys keys, Map<Long, Product> products) {
        this.keys = keys;
        this.products = products;
    }

    Case read(Part part) {
        part.object();
        List<Basket.Line> lines = part.each("basket", this::line);
        if (lines.isEmpty()) {
            part.field("basket");
        }
        Case read = new Case(
                part.maybe("name").map(Part::text).orElse(part.place()),
                part.field("date").parsed(CaseForm::moment, "pricing.file.moment"),
                part.maybe("buyer").map(this::buyer).orElse(Buyer.ANYBODY),
                new Basket(lines),
                part.maybe("usage").map(it -> UsageForm.read(it, keys)).orElse(Usage.NONE),
                part.maybe("expect").map(Part::rupiah));
        part.close();
        return read;
    }

    private static Moment moment(String text) {
        return text.length() <= DAY ? Moment.on(LocalDate.parse(text)) : new Moment(LocalDateTime.parse(text));
    }

    private Basket.Line line(Part part) {
        Product product = products.get(References.product(part.object().field("product"), keys));
        if (product == null) {
            // The product's own part was mistaken and told already.
            throw part.wrong(
                    "pricing.file.nothing.PRODUCT", part.field("product").text());
        }
        Unit unit = part.maybe("unit").map(it -> unit(product, it)).orElse(product.unit());
        long quantity = part.field("quantity").whole(1, MOST / unit.factor()) * unit.factor();
        Optional<Basket.ByHand> hand = part.maybe("byHand").map(this::byHand);
        part.close();
        return new Basket.Line(product, quantity, hand);
    }

    private static Unit unit(Product product, Part part) {
        return product.unit(part.text())
                .orElseThrow(() -> part.wrong("pricing.file.unit", product.name(), part.text()));
    }

    private Basket.ByHand byHand(Part part) {
        Basket.ByHand hand = new Basket.ByHand(
                part.object().field("price").rupiah(),
                part.maybe("reason").map(Part::text).orElse(""),
                part.maybe("clerk")
                        .map(it -> References.number(it, Kind.CLERK, it.text(), keys))
                        .orElse(0L),
                part.yes("officer"));
        part.close();
        return hand;
    }

    private Buyer buyer(Part part) {
        Set<Trait> traits = new HashSet<>();
        part.object()
                .maybe("person")
                .ifPresent(it -> traits.add(new Trait.Named(References.number(it, Kind.PERSON, it.text(), keys))));
        part.maybe("household")
                .ifPresent(it ->
                        traits.add(new Trait.OfHousehold(References.number(it, Kind.HOUSEHOLD, it.text(), keys))));
        for (Trait.Role role : part.each("roles", it -> References.role(it, it.text(), keys))) {
            traits.add(role);
            traits.add(new Trait.Role(role.kind(), Trait.Role.ANY));
        }
        traits.addAll(part.each("states", it -> References.lifecycle(it, it.text(), keys)));
        traits.addAll(part.each("queries", it -> new Trait.Found(References.number(it, Kind.QUERY, it.text(), keys))));
        traits.addAll(paths(part, "communities", Kind.COMMUNITY, Trait.InCommunity::new));
        traits.addAll(paths(part, "areas", Kind.AREA, Trait.InArea::new));
        if (part.yes("social")) {
            traits.add(new Trait.Social());
        }
        Optional<MonthDay> birthday = part.maybe("birthday")
                .map(it -> it.parsed(text -> MonthDay.parse("--" + text), "pricing.file.birthday"));
        part.close();
        return new Buyer(traits, birthday);
    }

    /** {@code bongas/01/03} is within {@code bongas/01} and within {@code bongas}. */
    private Set<Trait> paths(Part part, String name, Kind kind, LongFunction<Trait> trait) {
        Set<Trait> all = new HashSet<>();
        part.each(name, it -> {
            String path = it.text();
            for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
                all.add(trait.apply(References.number(it, kind, path.substring(0, end), keys)));
            }
            return path;
        });
        return all;
    }
}
