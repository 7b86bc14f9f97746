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
    private static final Almanac PROPOSED = Almanac.EMPTY.withFeasts();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PriceFiles() {}

    /** A file on its own. All mistakes at once, each at its place. */
    public static Reading<PriceFile> read(String text) {
        return read(text, new FileKeys(), true);
    }

    /** What a file says of products, rules and seasons in the words of a register; its cases are left out. */
    public static Reading<PriceFile> read(String text, Keys register) {
        return read(text, register, false);
    }

    private static Reading<PriceFile> read(String text, Keys keys, boolean alone) {
        Part.Notes notes = new Part.Notes();
        try {
            JsonNode tree = MAPPER.readTree(text);
            PriceFile file = file(new Part(tree, "", notes), keys, alone);
            Optional<PriceFile> whole = notes.mistakes().isEmpty() ? Optional.of(file) : Optional.empty();
            return new Reading<>(whole, notes.mistakes(), notes.remarks());
        } catch (Mistake e) {
            notes.mistakes().add(e.refusal());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            notes.mistakes().add(Refusal.at("", "pricing.file.broken", line));
        } catch (NumberFormatException e) {
            // A number with an exponent beyond all bounds; Jackson does not say where.
            notes.mistakes().add(Refusal.at("", "pricing.file.vast"));
        }
        return new Reading<>(Optional.empty(), notes.mistakes(), notes.remarks());
    }

    private static PriceFile file(Part part, Keys keys, boolean alone) {
        part.object();
        List<Product> products = distinct(part, "products", new ProductForm(keys)::read, Product::id);
        List<PriceRule> rules = distinct(part, "rules", new RuleForm(keys)::read, PriceRule::version);
        Almanac almanac = almanac(part.each("seasons", GroundForm::season));
        Policy policy = part.maybe("policy").map(GroundForm::policy).orElse(Policy.USUAL);
        Map<Long, Rupiah> given = new HashMap<>();
        part.maybe("given")
                .filter(it -> alone)
                .map(Part::named)
                .orElse(List.of())
                .forEach(it -> given.put(
                        References.number(it.value(), Kind.RULE, it.name(), keys),
                        it.value().sum()));
        Map<Long, Product> byId = products.stream().collect(Collectors.toMap(Product::id, Function.identity()));
        List<Case> cases = part.maybe("cases").filter(it -> alone).isPresent()
                ? part.each("cases", new CaseForm(keys, byId)::read)
                : List.of();
        part.close();
        return new PriceFile(products, rules, almanac, policy, given, cases, keys);
    }

    private static <T> List<T> distinct(
            Part part, String name, Function<Part, T> reading, Function<T, Object> identity) {
        Set<Object> seen = new HashSet<>();
        return part.each(name, element -> {
            T read = reading.apply(element);
            if (!seen.add(identity.apply(read))) {
                throw element.field("id")
                        .wrong("pricing.file.twice", element.field("id").text());
            }
            return read;
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
        return almanac.withFeasts();
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

    /** One rule as a file says it: fields by name. */
    public static Map<String, Object> fields(PriceRule rule, Keys keys) {
        return new RuleForm(keys).write(rule).fields();
    }
}
