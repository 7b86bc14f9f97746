package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lumbung.access.ProductSheet;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One product with everything that is known of it: R087. */
@Command(name = "show")
final class ProductShow implements Task {
    @Parameters(paramLabel = "PRODUCT", descriptionKey = "price.PRODUCT")
    private String name = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        return ProductList.named(name, desk)
                .map(kept -> ProductSheet.of(kept, desk.session()))
                .then(sheet -> desk.answer(() -> json(sheet, desk), () -> lines(sheet, desk)));
    }

    private static List<String> lines(ProductSheet sheet, Desk desk) {
        Market market = new Market(desk);
        Facts facts = new Facts();
        String field = "";
        for (ProductSheet.Fact fact : sheet.facts()) {
            field = fact.field().isEmpty() ? field : fact.field();
            facts.add(
                    desk.say("rule.product.field.".concat(field)), desk.texts().of(fact.value()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(sheet.product().name());
        lines.addAll(facts.lines());
        if (!sheet.product().sold()) {
            lines.add("  " + desk.say("rule.product.unsold"));
        }
        lines.add(desk.say("rule.product.rules"));
        for (KeptRule rule : sheet.rules()) {
            lines.add("  " + PriceRules.line(rule, market, desk.session().today()));
        }
        if (sheet.rules().isEmpty()) {
            lines.add("  " + desk.say("rule.product.rules.none"));
        }
        return lines;
    }

    private static Map<String, Object> json(ProductSheet sheet, Desk desk) {
        Product product = sheet.product().product();
        Market market = new Market(desk);
        Map<String, Object> all = ProductList.json(sheet.product(), new Outbox(desk));
        Map<String, Object> levels = Json.object();
        product.prices().levels().forEach((level, price) -> levels.put(level, price.amount()));
        OptionalInt days = product.care().shelfDays();
        all.putAll(Json.object(
                "factor", product.unit().factor(),
                "units",
                        product.others().stream()
                                .map(unit -> Json.object("name", unit.name(), "factor", unit.factor()))
                                .toList(),
                "levels", levels,
                "care", product.care().words(),
                "description", product.about().description(),
                "photo", product.about().photo(),
                "seasons", sheet.seasons(),
                "rules",
                        sheet.rules().stream()
                                .map(rule -> PriceRules.json(
                                        rule, market.keys(), desk.session().today()))
                                .toList()));
        days.ifPresent(it -> all.put("shelfDays", it));
        return all;
    }
}
