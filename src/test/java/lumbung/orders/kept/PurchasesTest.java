package lumbung.orders.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PurchasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Purchases SOME = Purchases.NONE
            .and(DAY, 45_000, 2_250, 0)
            .and(DAY, 30_000, -500, Long.MAX_VALUE)
            .and(DAY.minusDays(40), 15_000, 0, 0);

    private static Purchases.Sum all(Purchases purchases) {
        return purchases.in(Days.of(LocalDate.EPOCH, DAY));
    }

    @Test
    @DisplayName("What was written is read again: days, rupiah, what a till added, orders of several businesses")
    void thereAndBack() {
        Purchases again = Purchases.read(SOME.written());
        assertEquals(SOME.written(), again.written());
        assertEquals(new Purchases.Sum(3, 90_000, 1_750), all(again));
        assertEquals("", Purchases.NONE.written());
        assertEquals(0, Purchases.read("").count());
    }

    @Test
    @DisplayName("R127: the last day up to a day, and what some days came to, both ends with them")
    void days() {
        assertEquals(DAY.toEpochDay(), SOME.last(DAY.toEpochDay()));
        assertEquals(DAY.minusDays(40).toEpochDay(), SOME.last(DAY.minusDays(1).toEpochDay()));
        assertEquals(Long.MIN_VALUE, SOME.last(DAY.minusDays(41).toEpochDay()));
        assertEquals(new Purchases.Sum(1, 15_000, 0), SOME.in(Days.of(DAY.minusDays(40), DAY.minusDays(1))));
        assertEquals(new Purchases.Sum(2, 75_000, 1_750), SOME.in(Days.of(DAY, DAY)));
    }

    @Test
    @DisplayName("R127: an order with goods of two businesses is one order of the cooperative")
    void severalBusinesses() {
        Purchases other = Purchases.NONE
                .and(DAY, 5_000, 500, Long.MAX_VALUE)
                .and(DAY, 1_000, 0, 7)
                .and(DAY.minusDays(3), 2_000, 0, 0);
        Purchases both = SOME.with(other);
        assertEquals(new Purchases.Sum(5, 98_000, 2_250), all(both));
        assertEquals(all(both), all(other.with(SOME)));
        assertEquals(DAY.minusDays(3).toEpochDay(), both.last(DAY.minusDays(1).toEpochDay()));
        assertEquals(SOME.written(), SOME.with(Purchases.NONE).written());
    }

    @Test
    @DisplayName("More orders than fit in leave out the oldest, whole")
    void asManyAsFit() {
        Purchases many = Purchases.NONE;
        for (int order = 0; order < 1_000; order++) {
            many = many.and(DAY.minusDays(order), 100_000, 5_000, 0);
        }
        Purchases kept = Purchases.read(many.written());
        assertTrue(many.written().length() <= Purchases.LONGEST);
        assertTrue(kept.count() > 400 && kept.count() < 1_000, "kept " + kept.count());
        LocalDate oldest = DAY.minusDays(kept.count() - 1L);
        assertEquals(new Purchases.Sum(kept.count(), kept.count() * 100_000L, kept.count() * 5_000L), all(kept));
        assertEquals(oldest.toEpochDay(), kept.last(oldest.toEpochDay()));
    }
}
