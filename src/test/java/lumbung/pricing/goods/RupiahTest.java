package lumbung.pricing.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RupiahTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | Rp0
            999 | Rp999
            1000 | Rp1.000
            1234567 | Rp1.234.567
            -249 | -Rp249
            -1000 | -Rp1.000
            """)
    void isWrittenTheSameInEveryLanguage(long amount, String written) {
        assertEquals(written, Rupiah.of(amount).toString());
    }

    @Test
    void aHalfIsRoundedAwayFromNothing() {
        assertEquals(3, Rupiah.times(5, 1, 2));
        assertEquals(-3, Rupiah.times(-5, 1, 2));
        assertEquals(2, Rupiah.times(7, 1, 3));
    }

    @Test
    void timesIsExactHoweverLargeTheProduct() {
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            long amount = random.nextLong(1L << (1 + random.nextInt(40)));
            long numerator = random.nextLong(1L << (1 + random.nextInt(40)));
            long denominator = numerator / 2 + 1 + random.nextLong(1L << 40);
            BigDecimal exact = new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)))
                    .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
            assertEquals(exact.longValueExact(), Rupiah.times(amount, numerator, denominator), "seed " + seed);
        }
    }

    @Test
    void percentagesAreHundredthsOfAPercent() {
        assertEquals(Optional.of(new Percent(250)), Percent.of(new BigDecimal("2.50")));
        assertEquals(Optional.empty(), Percent.of(new BigDecimal("2.505")));
        assertEquals("2,5%", new Percent(250).toString());
        assertEquals("10%", Percent.of(10).toString());
        assertEquals(13, new Percent(250).partOf(500), "12.5 is 13");
        assertEquals(513, new Percent(250).onTopOf(500));
    }
}
