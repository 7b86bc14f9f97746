package lumbung.pricing.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Dice;
import lumbung.pricing.Moment;
import lumbung.pricing.Policy;
import lumbung.pricing.Usage;
import lumbung.pricing.calendar.Almanac;
import lumbung.pricing.rule.PriceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form: what is written is read again as it was, and what is wrong is told with its place. */
class PriceFilesTest {
    private static final Texts WORDS = new Texts(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        for (long seed = 0; seed < 200; seed++) {
            Dice dice = new Dice(seed);
            List<PriceRule> rules = dice.rules(25);
            PriceFile made = new PriceFile(
                    dice.products(),
                    rules,
                    Almanac.proposed(2020, 2050),
                    Policy.USUAL,
                    Map.of(),
                    List.of(),
                    new FileKeys());
            PriceFile once = read(PriceFiles.write(made));
            PriceFile twice = read(PriceFiles.write(once));
            assertEquals(once.rules(), twice.rules(), "seed " + seed);
            assertEquals(once.products(), twice.products(), "seed " + seed);
            assertEquals(once.almanac(), twice.almanac(), "seed " + seed);
            assertEquals(made.almanac(), once.almanac(), "seed " + seed);
            assertEquals(once.policy(), twice.policy(), "seed " + seed);
            assertEquals(PriceFiles.write(once), PriceFiles.write(twice), "seed " + seed);
            assertEquals(made.rules().size(), once.rules().size());
        }
    }

    private static PriceFile read(String text) {
        Reading<PriceFile> reading = PriceFiles.read(text);
        assertEquals(List.of(), reading.mistakes());
        assertEquals(List.of(), reading.remarks());
        return reading.value().orElseThrow();
    }

    /** Numbers are given anew in the order in which words come, so only what asks for no number costs the same. */
    @Test
    void whatIsReadAgainCostsTheSame() {
        for (long seed = 0; seed < 100; seed++) {
            Dice dice = new Dice(seed);
            PriceFile made = new PriceFile(
                    dice.products(),
                    dice.rules(25),
                    Almanac.proposed(2020, 2050),
                    Policy.USUAL,
                    Map.of(),
                    List.of(),
                    new FileKeys());
            PriceFile once = read(PriceFiles.write(made));
            PriceFile twice = read(PriceFiles.write(once));
            Basket basket = Basket.of(
                    Basket.Line.of(once.products().get(0), 12),
                    Basket.Line.of(once.products().get(3), 2));
            Moment moment = dice.moment();
            assertEquals(
                    once.rulebook().quote(basket, Buyer.ANYBODY, Usage.NONE, moment),
                    twice.rulebook().quote(basket, Buyer.ANYBODY, Usage.NONE, moment));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"rules": [}                                          |                            | Not whole JSON, see line 1.
            []                                                    |                            | An object is needed here: { ... }.
            {"a": 1, "a": 2}                                      |                            | Not whole JSON, see line 1.
            {"products": {}}                                      | products                   | A list is needed here: [ ... ].
            {"products": [{"id": "a"}]}                           | products[0]                | "price" is missing. Add it.
            {"products": [{"id": "a", "price": 1.5}]}             | products[0].price          | A whole number is needed here, 0 to 1,000,000,000.
            {"products": [{"id": "a", "price": -1}]}              | products[0].price          | A whole number is needed here, 0 to 1,000,000,000.
            {"rules": [{"id": "a"}]}                              | rules[0]                   | "effect" is missing. Add it.
            {"rules": [{"id": "a", "effect": {"fixed": 1}, "what": "x"}]} | rules[0].what      | "x" is no goods. Write product:..., tag:..., business:... or everything.
            {"rules": [{"id": "a", "effect": {"percentOff": 101}}]} | rules[0].effect.percentOff | A percentage is needed here, with two decimals at most, such as 2.5.
            {"rules": [{"id": "a", "effect": {"percentOff": 1.001}}]} | rules[0].effect.percentOff | A percentage is needed here, with two decimals at most, such as 2.5.
            {"rules": [{"id": "a", "effect": {"fixed": 1, "off": 1}}]} | rules[0].effect       | Write exactly one of: fixed, percentOff, off, costPlus, level, orderOff, orderPercentOff, cheapestFree, bonus, tester.
            {"rules": [{"id": "a", "effect": {"fixed": 1}, "who": {"any": ["rol:x"]}}]} | rules[0].who.any[0] | "rol:x" is not known. Write role:, state:, community:, area:, household:, person:, query: or social.
            {"rules": [{"id": "a", "effect": {"fixed": 1}, "when": {"weekdays": ["jumat"]}}]} | rules[0].when.weekdays[0] | "jumat" is not known. Choose one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday.
            {"rules": [{"id": "a", "effect": {"fixed": 1}, "when": {"hours": "18:00-16:00"}}]} | rules[0].when.hours | Hours such as "16:00-18:00" are needed here, the earlier first.
            {"rules": [{"id": "a", "effect": {"fixed": 1}, "count": {"over": "period"}}]} | rules[0].count | "days" goes with "over": "period", and only with it.
            {"rules": [{"id": "a", "tiers": [{"min": 1, "effect": {"fixed": 1}}, {"min": 5, "effect": {"fixed": 1}}]}]} | rules[0].tiers | The tiers overlap. Let each begin after the one before it ends.
            {"rules": [{"id": "a", "tiers": [{"max": 4, "effect": {"fixed": 1}}, {"min": 5, "effect": {"orderOff": 1}}]}]} | rules[0].tiers | One rule changes prices, or takes off the order, or gives goods. Make two rules of it.
            {"rules": [{"id": "a", "effect": {"fixed": 1}, "authority": {"state": "approved", "decision": {"number": "1", "date": "2026-01-01", "votes": {"yes": 1, "no": 1}}}}]} | rules[0].authority.decision.votes | 1 in favour, 1 against: not carried. Check the votes.
            {"rules": [{"id": "a", "effect": {"fixed": 1}, "authority": {"state": "approved", "from": "2025-01-01", "decision": {"number": "1", "date": "2026-01-01", "votes": "mufakat"}}}]} | rules[0].authority.from | It cannot start on 1 January 2025, before it was decided on 1 January 2026. Choose that day or a later one.
            {"rules": [{"id": "a", "effect": {"fixed": 1}}, {"id": "a", "effect": {"fixed": 2}}]} | rules[1].id | "a" is there already. Give it another name, or another version.
            {"cases": [{"date": "kemarin", "basket": [{"product": "a", "quantity": 1}]}]} | cases[0].basket[0].product | There is no product "a" in "products". Add it there, or mend its name.
            """)
    void aMistakeNamesItsPlaceTheReasonAndTheRemedy(String text, String place, String sentence) {
        Reading<PriceFile> reading = PriceFiles.read(text);
        assertTrue(reading.value().isEmpty());
        assertEquals(place == null ? "" : place, reading.mistakes().get(0).place());
        assertEquals(sentence, WORDS.of(reading.mistakes().get(0).reason()));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        Reading<PriceFile> reading = PriceFiles.read("""
                {"products": [{"id": "a", "price": "x"}, {"price": 1}], "rules": [{"id": "r", "effect": {"fixed": -1}},
                 {"id": "s", "what": "kue", "min": "lima", "effect": {"percentoff": 5}, "limits": {"times": 0, "budget": "x"}}]}
                """);
        assertEquals(
                List.of(
                        "products[0].price",
                        "products[1]",
                        "rules[0].effect.fixed",
                        "rules[1].what",
                        "rules[1].min",
                        "rules[1].effect",
                        "rules[1].limits.times",
                        "rules[1].limits.budget"),
                reading.mistakes().stream().map(it -> it.place()).toList());
    }

    @Test
    void whatIsNotKnownIsRemarkedUponAndLeftOut() {
        Reading<PriceFile> reading =
                PriceFiles.read("{\"products\": [{\"id\": \"a\", \"price\": 1, \"colour\": \"red\"}]}");
        assertTrue(reading.value().isPresent());
        assertEquals("products[0]", reading.remarks().get(0).place());
        assertTrue(WORDS.of(reading.remarks().get(0).reason()).startsWith("\"colour\" is not known and was left out."));
    }

    @Test
    void aNumberBeyondAllBoundsIsRefused() {
        var read = PriceFiles.read("{\"products\": [{\"price\": 1e4002147483648}]}");
        assertEquals("pricing.file.vast", read.mistakes().get(0).reason().key());
    }
}
