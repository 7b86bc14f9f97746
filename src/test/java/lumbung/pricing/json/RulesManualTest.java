package lumbung.pricing.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.pricing.Policy;
import lumbung.pricing.Quote;
import lumbung.pricing.calendar.Feast;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.rule.HowMuch;
import lumbung.register.RoleKind;
import org.junit.jupiter.api.Test;

/** {@code man/lumbung-rules.5} tells of the words there are, and its examples come to what they say. */
class RulesManualTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\\.nf\n(\\{.*?\n\\})\n\\.fi");

    @Test
    void everyExampleIsReadWithoutAWordAndCostsWhatItSays() throws IOException {
        List<String> examples =
                EXAMPLE.matcher(page()).results().map(it -> it.group(1)).toList();
        assertEquals(2, examples.size());
        for (String example : examples) {
            check(example);
        }
    }

    @Test
    void theFilesThatShipCostWhatTheySay() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/prices"))) {
            for (Path file : files.toList()) {
                check(Files.readString(file));
            }
        }
    }

    private static void check(String text) {
        Reading<PriceFile> reading = PriceFiles.read(text);
        assertEquals(List.of(), reading.mistakes());
        assertEquals(List.of(), reading.remarks());
        PriceFile file = reading.value().orElseThrow();
        assertTrue(!file.cases().isEmpty());
        for (Case one : file.cases()) {
            Quote quote = one.quote(file.rulebook());
            assertEquals(one.expected().orElseThrow(), quote.payable(), one.name());
        }
    }

    @Test
    void everyWordIsInTheManual() throws IOException {
        String page = page();
        List<String> words = new ArrayList<>(EffectForm.names());
        words.addAll(Stream.of(Feast.values()).map(Feast::season).toList());
        for (Enum<?>[] some : new Enum<?>[][] {
            Pasaran.values(),
            HowMuch.Measure.values(),
            HowMuch.Over.values(),
            Policy.Preference.values(),
            RoleKind.values(),
            {DayOfWeek.MONDAY, DayOfWeek.SUNDAY}
        }) {
            words.addAll(Stream.of(some).map(Part::word).toList());
        }
        words.forEach(word ->
                assertTrue(Pattern.compile("\\b" + word + "\\b").matcher(page).find(), word));
    }

    /** What a remark lists as known is what the manual explains. */
    @Test
    void everyFieldIsInTheManual() throws IOException {
        String page = page().replaceAll("\\\\f.|\\\\", "");
        String everywhere = """
                {"x": 1, "policy": {"x": 1, "hand": {"percent": 1, "perDay": 1, "x": 1}},
                 "seasons": [{"name": "panen", "days": [{"from": "2026-01-01", "until": "2026-01-02", "x": 1}], "x": 1}],
                 "products": [{"id": "a", "price": 1, "care": {"x": 1}, "unit": {"name": "kg", "factor": 2, "x": 1}, "x": 1}],
                 "rules": [{"id": "r", "who": {"x": 1}, "when": {"x": 1}, "count": {"x": 1}, "limits": {"x": 1}, "x": 1,
                   "combination": {"x": 1}, "tiers": [{"effect": {"bonus": {"every": 1, "free": 1, "x": 1}}, "x": 1}],
                   "authority": {"state": "approved", "x": 1,
                     "decision": {"number": "1", "date": "2026-01-01", "x": 1, "votes": {"yes": 1, "no": 0, "x": 1}}}}],
                 "cases": [{"date": "2026-01-01", "x": 1, "buyer": {"x": 1}, "usage": {"rules": {"r": {"x": 1}}, "x": 1},
                   "basket": [{"product": "a", "quantity": 1, "x": 1, "byHand": {"price": 1, "x": 1}}]}]}
                """;
        Reading<PriceFile> reading = PriceFiles.read(everywhere);
        assertEquals(List.of(), reading.mistakes());
        assertEquals(
                Pattern.compile("\"x\"").matcher(everywhere).results().count(),
                reading.remarks().size());
        reading.remarks().stream()
                .flatMap(it ->
                        Stream.of(it.reason().arguments().get(1).toString().split(", ")))
                .distinct()
                .forEach(word -> assertTrue(
                        Pattern.compile("\\b" + word + "\\b").matcher(page).find(), word));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("man/lumbung-rules.5"));
    }
}
