package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.orders.OrderDraft;
import lumbung.orders.Reservations;
import lumbung.orders.Standings;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.Fulfilment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much is promised for a day beside what can be made in one, on both engines. */
class ReservationsTest {
    private static final LocalDate DAY = TODAY.plusDays(3);

    private static Standings standings(Shop shop) {
        return new Standings(shop.store.ledger(1), shop.market(), TODAY);
    }

    private static void limit(Shop shop, String goods, Optional<LocalDate> day, long units) {
        Standings standings = standings(shop);
        standings
                .goods(goods, AZZALEA)
                .then(of -> standings.keep(new Capacity(0, 0, AZZALEA, of, day, units)))
                .get();
    }

    private static OrderDraft needed(Shop shop, String... items) {
        Fulfilment how = new Fulfilment(Optional.of(DAY), Optional.empty(), Fulfilment.Way.FETCH, "");
        return shop.draft(SITI, TODAY, items).getting(how);
    }

    private static List<String> warnings(Shop shop, String... items) {
        Texts texts = new Texts(Language.INDONESIAN, TestStore.CLOCK.getZone());
        return new Reservations(shop.store.orders(), shop.store.people().directory())
                .warnings(needed(shop, items), 0).stream().map(texts::of).toList();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R084: the 11th cake on a 10-cake day warns, by product, by tag and by business, each told apart")
    void theEleventhCake(Store store) {
        try (Shop shop = new Shop(store)) {
            limit(shop, "bolu", Optional.empty(), 10);
            shop.counter().place(needed(shop, "bolu:10")).get();
            assertEquals(1, warnings(shop, "bolu:1").size());
            assertTrue(warnings(shop, "bolu:1").get(0).startsWith("Bolu (Azzalea)"));
            assertEquals(List.of(), warnings(shop, "keripik:100"), "another's goods");
            limit(shop, "bolu", Optional.of(DAY), 12);
            assertEquals(List.of(), warnings(shop, "bolu:1"), "that day more can be made");
            limit(shop, "#kue", Optional.empty(), 11);
            assertEquals(List.of(), warnings(shop, "bolu:1"));
            assertTrue(warnings(shop, "bolu:2").get(0).startsWith("#kue dari Azzalea"));
            limit(shop, "", Optional.empty(), 5);
            assertEquals(3, warnings(shop, "bolu:3").size());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R084: another number for the same goods and day takes the place of the first; undone it is back")
    void oneNumber(Store store) {
        try (Shop shop = new Shop(store)) {
            limit(shop, "#KUE", Optional.empty(), 10);
            limit(shop, "#kue", Optional.empty(), 20);
            limit(shop, "", Optional.empty(), 30);
            assertEquals(
                    List.of(30L, 20L),
                    store.orders().capacities().stream()
                            .map(Capacity::units)
                            .sorted(java.util.Comparator.reverseOrder())
                            .toList());
            assertEquals(
                    "orders.refused.tag",
                    standings(shop)
                            .goods("#tahu", AZZALEA)
                            .fold(done -> "", refusal -> refusal.reason().key()));
        }
    }
}
