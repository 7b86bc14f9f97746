package lumbung.pricing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import lumbung.pricing.goods.Rupiah;
import org.junit.jupiter.api.Test;

class BonusTest {
    @Test
    void whatIsMissingForAnotherPieceIsWhatCountingUpFinds() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            long every = random.nextInt(1, 13);
            var cap = random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(1, 6));
            var bonus = new GoodsEffect.Bonus(
                    every,
                    random.nextInt(1, 4),
                    OptionalLong.empty(),
                    random.nextBoolean(),
                    random.nextInt(9),
                    cap,
                    Rupiah.NOTHING);
            long bought = random.nextInt(60);
            long counted = LongStream.rangeClosed(1, every + bonus.offset())
                    .filter(more -> bonus.pieces(bought + more) > bonus.pieces(bought))
                    .findFirst()
                    .orElse(0);
            assertEquals(counted, bonus.missing(bought), bonus + " after " + bought);
        }
    }

    @Test
    void thingsBeyondAllMeasureTakeNoTimeAndPromiseNothing() {
        var bonus = new GoodsEffect.Bonus(
                Long.MAX_VALUE, 1, OptionalLong.empty(), true, Long.MAX_VALUE, OptionalLong.empty(), Rupiah.NOTHING);
        assertTrue(bonus.missing(1) <= 0, "past the end of all numbers");
    }
}
