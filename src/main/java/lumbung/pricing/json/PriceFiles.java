package lumbung.pricing.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.message.Refusal;
import lumbung.pricing.Names.Kind;
import lumbung.pricing.Policy;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.calendar.Feast;
import lumbung.pricing.calendar.Season;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes files of prices. */
public final class PriceFiles {
    /** Hijri feasts are there without being said, unless the file tells their days. */
    private static final Almanac PROPOSED = Almanac.proposed(2020, 2050);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PriceFiles() {}

    /** All mistakes at once, each at its place. */
    public static Reading<PriceFile> read(String text) {
        Part.Notes notes = new Part.Notes();
        try {
            JsonNode tree = MAPPER.readTree(text);
            PriceFile file = file(new Part(tree, "", notes));
            Optional<PriceFile> whole = notes.mistakes().isEmpty() ? Optional.of(file) : Optional.empty();
            return new Reading<>(whole, notes.mistakes(), notes.remarks());
        } catch (Mistake e) {
            notes.mistakes().add(e.refusal());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            notes.mistakes().add(Refusal.at("", "pricing.file.broken", line));
        }
        return new Reading<>(Optional.empty(), notes.mistakes(), notes.remarks());
    }

    private static PriceFile file(Part part) {
        part.object();
        Keys keys = new Keys();
        List<Product> products = part.each("products", new ProductForm(keys)::read);
        List<PriceRule> rules = distinct(part, new RuleForm(keys)::read);
        Almanac almanac = almanac(part.each("seasons", GroundForm::season));
        Policy policy = part.maybe("policy").map(GroundForm::policy).orElse(Policy.USUAL);
        Map<Long, Rupiah> given = new HashMap<>();
        part.maybe("given")
                .map(Part::named)
                .orElse(List.of())
                .forEach(it ->
                        given.put(keys.id(Kind.RULE, it.name()), it.value().sum()));
        Map<Long, Product> byId = products.stream().collect(Collectors.toMap(Product::id, Function.identity()));
        List<Case> cases = part.each("cases", new CaseForm(keys, byId)::read);
        part.close();
        return new PriceFile(products, rules, almanac, policy, given, cases, keys);
    }

    private static List<PriceRule> distinct(Part part, Function<Part, PriceRule> reading) {
        Set<RuleVersion> seen = new HashSet<>();
        return part.each("rules", element -> {
            PriceRule rule = reading.apply(element);
            if (!seen.add(rule.version())) {
                throw element.field("id")
                        .wrong("pricing.file.twice", element.field("id").text());
            }
            return rule;
        });
    }

    private static Almanac almanac(List<Season> told) {
        Almanac almanac = PROPOSED;
        for (Season season : told) {
            Season whole = PROPOSED.season(season.name())
                    .map(proposed -> season.proposed(proposed.stretches(), Feast.WITHIN))
                    .orElse(season);
            almanac = almanac.with(whole);
        }
        return almanac;
    }

    /** Products, rules, seasons and policy, so that reading them again gives the same; cases are not written. */
    public static String write(PriceFile file) {
        ProductForm products = new ProductForm(file.keys());
        RuleForm rules = new RuleForm(file.keys());
        Map<String, Object> given = new LinkedHashMap<>();
        file.given().forEach((rule, amount) -> given.put(file.keys().of(Kind.RULE, rule), amount.amount()));
        Tree tree = new Tree()
                .list("products", file.products().stream().map(products::write).toList())
                .list("rules", file.rules().stream().map(rules::write).toList())
                .list(
                        "seasons",
                        file.almanac().seasons().stream().map(GroundForm::write).toList())
                .put("policy", GroundForm.write(file.policy()))
                .unless(Map.of(), "given", given);
        return MAPPER.writeValueAsString(tree.fields()) + "\n";
    }
}
