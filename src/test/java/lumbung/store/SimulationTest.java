package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.study.Fairness;
import lumbung.orders.study.Figures;
import lumbung.orders.study.Question;
import lumbung.orders.study.Simulation;
import lumbung.orders.study.Study;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Limits;
import lumbung.pricing.rule.LineEffect;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.What;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders replayed by other rules. */
class SimulationTest {
    private static Study run(Shop shop, Question question) {
        return new Simulation(shop.market()).run(question, done -> true).orElseThrow();
    }

    private static PriceRule off(long rupiah) {
        return PriceRule.draft(900, "Usul", new What.Tagged("kue"), new LineEffect.AmountOff(Rupiah.of(rupiah)));
    }

    @Test
    @DisplayName("Replaying the rules as they are comes to what was paid, whatever was ordered")
    void asItWas() {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        try (Shop shop = new Shop(TestStore.derby())) {
            for (int days = 60; days > 0; days -= 2) {
                long person = List.of(0L, SITI, OTHER_SITI).get(dice.nextInt(3));
                shop.place(
                        person,
                        TODAY.minusDays(days),
                        "bolu:" + (1 + dice.nextInt(3)),
                        "keripik:" + (1 + dice.nextInt(45)));
            }
            List<Long> paid = new ArrayList<>();
            shop.store
                    .orders()
                    .each(
                            OrderFilter.ALL.ordered(OrderFilter.Days.between(TODAY.minusDays(30), TODAY)),
                            receipt -> paid.add(receipt.quote().payable().amount()));
            Study study = run(shop, Question.asItWas(TODAY.minusDays(30), TODAY));
            assertEquals(
                    paid.stream().mapToLong(it -> it).sum(), study.total().was().turnover(), "seed " + seed);
            assertEquals(paid.size(), study.total().was().orders());
            assertEquals(study.total().was(), study.total().would());
            assertEquals(0, study.changed());
        }
    }

    @Test
    @DisplayName("A proposal is told by business, person, rule and budget; who pays less and who more")
    void aProposal() {
        try (Shop shop = new Shop(TestStore.derby())) {
            shop.place(SITI, TODAY.minusDays(20), "bolu:2");
            shop.place(SITI, TODAY.minusDays(10), "bolu:1", "keripik:1");
            shop.place(OTHER_SITI, TODAY.minusDays(5), "keripik:20");
            shop.place(0, TODAY.minusDays(5), "bolu:1");
            PriceRule proposal = off(1_000).with(Limits.budget(Rupiah.of(3_500)));
            Study study = run(shop, new Question(TODAY.minusDays(30), TODAY, List.of(proposal), Set.of()));
            assertEquals(2, study.changed(), "the budget is too small for the fourth cake");
            assertEquals(-3_000, study.total().turnover());
            assertEquals(-3_000, study.total().margin());
            assertEquals(-3_000, study.parts().businesses().get(AZZALEA).turnover());
            assertEquals(
                    List.of(SITI),
                    study.gainers().stream().map(Map.Entry::getKey).toList());
            assertTrue(study.losers().isEmpty());
            assertEquals(Rupiah.of(3_000), study.rules().get(900L).would());
            assertEquals(Rupiah.NOTHING, study.rules().get(900L).was());
            assertEquals(2, study.examples().size());

            long bonus = shop.store.prices().rules().stream()
                    .filter(it -> it.rule().name().startsWith("Bonus"))
                    .findFirst()
                    .orElseThrow()
                    .number();
            Study without = run(shop, new Question(TODAY.minusDays(30), TODAY, List.of(), Set.of(bonus)));
            assertEquals(15_000, without.total().was().bonus());
            assertEquals(0, without.total().would().bonus());
            assertEquals(9_000, without.total().margin(), "the cost of the pack that is not given");
            assertEquals(
                    Optional.empty(),
                    new Simulation(shop.market()).run(Question.asItWas(TODAY.minusDays(30), TODAY), done -> false));
        }
    }

    @Test
    @DisplayName("N05: shares of what was given stand beside shares of purchases and tie to the whole")
    void fairness() {
        Figures one = new Figures(1, 300_000, 270_000, 0, 10_000);
        Figures other = new Figures(3, 700_000, 690_000, 0, 0);
        Fairness sheet = Fairness.of(Map.of(1L, one, 2L, other), new Figures(4, 1_000_000, 960_000, 0, 10_000));
        assertEquals(
                List.of(1L, 2L), sheet.parts().stream().map(Fairness.Part::id).toList());
        assertEquals(300, sheet.parts().get(0).bought());
        assertEquals(800, sheet.parts().get(0).given());
        assertEquals(-500, sheet.parts().get(1).favour());
        assertEquals(
                1_000, sheet.parts().stream().mapToInt(Fairness.Part::given).sum());
    }
}
