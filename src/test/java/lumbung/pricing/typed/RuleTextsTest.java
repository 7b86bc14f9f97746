package lumbung.pricing.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.pricing.Dice;
import lumbung.pricing.goods.Product;
import lumbung.pricing.json.PriceFiles;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.PriceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R056: whatever a rule says can be typed, and nothing is lost on the way there and back. */
final class RuleTextsTest {
    private static final int SEEDS = 200;

    @Test
    void every_made_up_rule_comes_back_as_it_was() {
        Set<String> kinds = new HashSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (PriceRule rule : new Dice(seed).rules(10)) {
                assertComesBack(rule, "seed " + seed);
                kinds.add(RuleTexts.of(rule).get("kind.0"));
            }
        }
        assertEquals(Set.copyOf(EffectTexts.kinds()), kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/demo/prices.json", "data/prices/azzalea.json"})
    void every_rule_of_a_file_comes_back_as_it_was(String file) throws IOException {
        List<PriceRule> rules = PriceFiles.read(Files.readString(Path.of(file)))
                .value()
                .orElseThrow()
                .rules();
        assertTrue(rules.size() > 5);
        rules.forEach(rule -> assertComesBack(rule, file));
    }

    private static void assertComesBack(PriceRule rule, String where) {
        PriceRule draft = rule.with(Authority.draft());
        assertEquals(draft, RuleTexts.read(RuleTexts.of(rule), rule.version()).get(), where);
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "what,''",
        "what,NONSENSE 3",
        "kind.0,''",
        "amount.0,murah",
        "min.0,-2",
        "hours,18.00-16.00",
        "hours,pagi",
        "until,2020-01-01",
        "priority,tinggi",
        "budget,99999999999999",
        "days,0"
    })
    void what_cannot_be_read_is_refused_at_its_field(String field, String text) {
        Map<String, String> texts = new HashMap<>(sample());
        texts.put(field, text);
        String place = RuleTexts.read(texts, sampleRule().version()).fold(rule -> "", refusal -> refusal.place());
        assertEquals(field, place);
    }

    private static PriceRule sampleRule() {
        return new Dice(1).rules(1).get(0);
    }

    private static Map<String, String> sample() {
        Map<String, String> texts = new HashMap<>();
        texts.putAll(Map.of("name", "Harga", "what", "EVERYTHING", "count", "PERIOD QUANTITY", "days", "30"));
        texts.putAll(Map.of("kind.0", "fixed", "amount.0", "5.000", "min.0", "3", "from", "2026-01-01"));
        assertTrue(RuleTexts.read(texts, sampleRule().version()).isDone());
        return texts;
    }

    @Test
    void every_made_up_product_comes_back_as_it_was() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (Product product : new Dice(seed).products()) {
                Map<String, String> texts = ProductTexts.of(product);
                assertEquals(
                        product,
                        ProductTexts.read(texts, product.id(), product.businessId())
                                .get());
            }
        }
    }

    /** R087. */
    @Test
    void a_product_is_typed_as_people_write() {
        Product product = ProductTexts.read(
                        Map.of(
                                "name", "Kopi bubuk",
                                "unit", "kg 1000",
                                "units", "ons 100, karung 50.000",
                                "price", "Rp120.000",
                                "levels", "reseller Rp110.000; toko 112.500",
                                "tags", "#Kopi, oleh-oleh/kering",
                                "shelf", "180"),
                        7,
                        3)
                .get();
        assertEquals(50_000, product.unit("karung").orElseThrow().factor());
        assertEquals(112_500, product.prices().levels().get("toko").amount());
        assertEquals(Set.of("kopi", "oleh-oleh/kering"), product.tags());
        assertEquals(180, product.care().shelfDays().getAsInt());
    }
}
