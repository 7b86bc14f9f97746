package lumbung.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.pricing.rule.PriceRule;
import org.junit.jupiter.api.Test;

/** The engine and a scan of all rules come to the same, over made-up rule sets. */
class OracleTest {
    private static final int SEEDS = 1_500;

    @Test
    void theEngineComesToWhatAScanOfAllRulesComesTo() {
        long changed = 0;
        long given = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Dice dice = new Dice(seed);
            int count = 1 + dice.below(60);
            List<PriceRule> rules = dice.rules(count);
            Rulebook.Ground ground = dice.ground();
            Basket basket = dice.basket();
            Buyer buyer = dice.buyer();
            Usage usage = dice.usage(count);
            Moment moment = dice.moment();
            Quote quote = Rulebook.compile(rules, ground).quote(basket, buyer, usage, moment);
            Oracle.Result result = new Oracle(rules, ground, basket, buyer, usage, moment.day()).price();
            assertEquals(result, result(quote), "seed " + seed);
            changed += quote.payable().equals(quote.listed()) ? 0 : 1;
            given += quote.given().size();
        }
        assertTrue(changed > SEEDS / 2 && given > SEEDS / 10, changed + " changed, " + given + " given");
    }

    private static Oracle.Result result(Quote quote) {
        Map<Long, Long> pieces = new HashMap<>();
        quote.given().forEach(goods -> pieces.merge(goods.product().id(), goods.pieces(), Long::sum));
        return new Oracle.Result(
                quote.lines().stream().map(line -> line.amount().amount()).toList(),
                pieces,
                quote.payable().amount());
    }
}
