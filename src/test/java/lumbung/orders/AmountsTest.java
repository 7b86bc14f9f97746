package lumbung.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of something, as one types it. */
class AmountsTest {
    private static final Product COFFEE = new Product(
            1,
            1,
            "Kopi",
            new Unit("kg", 1000),
            List.of(new Unit("ons", 100), new Unit("gram", 1)),
            new Product.Prices(Rupiah.of(90_000), Optional.empty(), Map.of()),
            Set.of(),
            Product.Care.UNKNOWN,
            Product.About.NOTHING);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"2,5; 2500; 2,5", "3 ons; 300; 0,3", "'';1000;1", "12345 gram;12345;12,345"})
    @DisplayName("R083: an amount is read in any of a product's units, and written as it would be typed")
    void anAmountIsRead(String typed, long smallest, String written) {
        assertEquals(smallest, Wanted.amount(COFFEE, typed).get().quantity());
        assertEquals(written, Wanted.typed(COFFEE, smallest));
        assertEquals(smallest, Wanted.amount(COFFEE, written).get().quantity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1,2345", "2 lusin", "dua"})
    @DisplayName("R083: what is no amount is refused")
    void noAmount(String typed) {
        assertFalse(Wanted.amount(COFFEE, typed).isDone());
    }
}
