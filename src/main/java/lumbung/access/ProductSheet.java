package lumbung.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lumbung.message.Message;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.typed.ProductTexts;
import lumbung.register.Business;

/**
 * All there is to say of a product, in the order in which it is read: R087.
 *
 * @param owner whose it is
 * @param rules those about it that have not ended, each by its last wording
 */
public record ProductSheet(KeptProduct product, String owner, List<KeptRule> rules) {
    public ProductSheet {
        rules = List.copyOf(rules);
    }

    public static ProductSheet of(KeptProduct kept, Session session) {
        LocalDate today = session.today();
        String owner = session.people()
                .directory()
                .business(kept.product().businessId())
                .map(Business::name)
                .orElse("");
        List<KeptRule> rules = new Trade(session)
                .lastWordings().stream()
                        .filter(rule -> rule.rule().what().meets(kept.product()))
                        .filter(rule -> rule.rule().authority().on(today) != Authority.State.ENDED)
                        .toList();
        return new ProductSheet(kept, owner, rules);
    }

    /**
     * One thing said of it.
     *
     * @param field which one, as {@link ProductTexts} call it, or {@code business} or {@code seasons}; empty where the one
     *     before goes on
     */
    public record Fact(String field, Message value) {}

    /** What is known of it; what is not known is left out. */
    public List<Fact> facts() {
        Product said = product.product();
        Map<String, String> texts = ProductTexts.of(said);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("business", words(owner)));
        said("description", texts, facts);
        facts.add(new Fact(
                "price", words(said.prices().list() + " / " + said.unit().name())));
        said.prices().cost().ifPresent(it -> facts.add(new Fact("cost", words(it))));
        said.prices().levels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> facts.add(new Fact("", Message.of("rule.product.level", it.getKey(), it.getValue()))));
        said.others()
                .forEach(unit -> facts.add(
                        new Fact("units", Message.of("rule.product.unit", unit.name(), contents(unit, said.unit())))));
        said("tags", texts, facts);
        said.care().shelfDays().ifPresent(it -> facts.add(new Fact("shelf", Message.of("rule.said.days", it))));
        said("care", texts, facts);
        said("photo", texts, facts);
        if (!seasons().isEmpty()) {
            facts.add(new Fact("seasons", words(String.join(", ", seasons()))));
        }
        return List.copyOf(facts);
    }

    private static void said(String field, Map<String, String> texts, List<Fact> facts) {
        if (!texts.get(field).isEmpty()) {
            facts.add(new Fact(field, words(texts.get(field))));
        }
    }

    /** The seasons in which a rule makes another price. */
    public List<String> seasons() {
        TreeSet<String> all = new TreeSet<>();
        rules.forEach(rule -> all.addAll(rule.rule().when().seasons()));
        return List.copyOf(all);
    }

    private static Message words(Object words) {
        return Message.of("form.literal", words);
    }

    /** "20 pak", "100 gram": in the unit of the price where that is whole. */
    private static String contents(Unit unit, Unit priced) {
        return unit.factor() % priced.factor() == 0
                ? unit.factor() / priced.factor() + " " + priced.name()
                : unit.factor() + "/" + priced.factor() + " " + priced.name();
    }
}
