package lumbung.store;

import static lumbung.store.Column.flag;
import static lumbung.store.Column.number;
import static lumbung.store.Column.openNumber;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.pricing.calendar.Season;
import lumbung.pricing.calendar.Stretch;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.json.RuleText;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.KeptSeason;

/** How prices are kept: products, wordings of rules, seasons. */
final class PriceTables {
    private static final Collector<CharSequence, ?, String> LINES = Collectors.joining("\n");

    static final Table<KeptProduct> PRODUCT = new Table<>(
            KeptProduct.class,
            "product",
            KeptProduct::id,
            List.of(
                    flag("sold", KeptProduct::sold),
                    reference("business_id", it -> it.product().businessId()),
                    text("name", KeptProduct::name),
                    text("unit", it -> it.product().unit().name()),
                    number("factor", it -> it.product().unit().factor()),
                    text("units", it -> units(it.product().others())),
                    number("list_price", it -> it.product().prices().list().amount()),
                    openNumber("cost", it -> cost(it.product().prices())),
                    text("levels", it -> levels(it.product().prices().levels())),
                    text("tags", it -> it.product().tags().stream().sorted().collect(LINES)),
                    openNumber("shelf_days", it -> days(it.product().care())),
                    text("care", it -> it.product().care().words()),
                    text("description", it -> it.product().about().description()),
                    text("photo", it -> it.product().about().photo())),
            row -> new KeptProduct(row.number("version"), row.flag("sold"), product(row)));

    static final Table<KeptRule> PRICE_RULE = new Table<>(
            KeptRule.class,
            "price_rule",
            KeptRule::number,
            List.of(
                    number("rule_id", KeptRule::number),
                    number("wording", it -> it.rule().version().number()),
                    text("name", it -> it.rule().name()),
                    text("content", it -> RuleText.write(it.rule()))),
            row -> new KeptRule(row.number("id"), row.number("version"), RuleText.read(row.text("content"))));

    static final Table<KeptSeason> SEASON = new Table<>(
            KeptSeason.class,
            "season",
            KeptSeason::id,
            List.of(
                    text("name", it -> it.season().name()),
                    text(
                            "days",
                            it -> it.season().stretches().stream()
                                    .map(days -> days.first() + " " + days.last())
                                    .collect(LINES))),
            row -> new KeptSeason(
                    row.number("id"),
                    row.number("version"),
                    new Season(row.text("name"), Pairs.read(row.text("days"), PriceTables::stretch))));

    private PriceTables() {}

    private static Product product(Row row) {
        Map<String, Rupiah> levels = new LinkedHashMap<>();
        Pairs.read(row.text("levels"), (price, name) -> levels.put(name, Rupiah.of(Long.parseLong(price))));
        OptionalLong cost = row.openNumber("cost");
        OptionalLong days = row.openNumber("shelf_days");
        return new Product(
                row.number("id"),
                row.number("business_id"),
                row.text("name"),
                new Unit(row.text("unit"), row.number("factor")),
                Pairs.read(row.text("units"), (factor, name) -> new Unit(name, Long.parseLong(factor))),
                new Product.Prices(
                        Rupiah.of(row.number("list_price")),
                        cost.isPresent() ? Optional.of(Rupiah.of(cost.getAsLong())) : Optional.empty(),
                        levels),
                Set.copyOf(lines(row.text("tags")).toList()),
                new Product.Care(
                        days.isPresent() ? OptionalInt.of((int) days.getAsLong()) : OptionalInt.empty(),
                        row.text("care")),
                new Product.About(row.text("description"), row.text("photo")));
    }

    private static OptionalLong cost(Product.Prices prices) {
        return prices.cost().map(it -> OptionalLong.of(it.amount())).orElse(OptionalLong.empty());
    }

    private static OptionalLong days(Product.Care care) {
        return care.shelfDays().isPresent() ? OptionalLong.of(care.shelfDays().getAsInt()) : OptionalLong.empty();
    }

    private static String units(List<Unit> units) {
        return units.stream().map(it -> it.factor() + " " + it.name()).collect(LINES);
    }

    private static String levels(Map<String, Rupiah> levels) {
        return levels.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getValue().amount() + " " + it.getKey())
                .collect(LINES);
    }

    private static Stretch stretch(String first, String last) {
        return Stretch.told(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Stream<String> lines(String text) {
        return text.lines();
    }
}
