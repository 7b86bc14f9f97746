package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.HOUSE;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SIGENDO;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.Figures.Circle;
import lumbung.orders.kept.Figures.Sum;
import lumbung.orders.kept.Figures.Whose;
import lumbung.orders.value.Quarter;
import lumbung.orders.value.Retention;
import lumbung.orders.value.Valuing;
import lumbung.orders.value.Worth;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.rule.Standing;
import lumbung.register.Business;
import lumbung.register.Consent;
import lumbung.register.Dwelling;
import lumbung.register.Naming;
import lumbung.register.Note;
import lumbung.register.Person;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people, households and businesses mean by the orders so far: on both engines. */
class ValueTest {
    private static final OptionalLong ALL = OptionalLong.empty();

    private static Valuing valuing(Store store) {
        return new Valuing(
                store.orders(), store.prices(), store.people().directory(), Lifecycle.of(store.settings()), TODAY);
    }

    private static Worth person(Store store, long id) {
        return valuing(store).person(store.people().card(id).orElseThrow(), ALL);
    }

    private static void consent(Shop shop, long id, long business, boolean yes) {
        shop.write(new Consent(
                id, 0, SITI, Purpose.PROMO, business, yes, new Proof(Proof.Method.FORM, ""), TODAY.minusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R007: favourite, usual quantity and day of the last 12 months; a note goes before and is marked")
    void habits(Store store) {
        try (Shop shop = new Shop(store)) {
            for (int times = 0; times < 9; times++) {
                shop.place(SITI, TODAY.minusMonths(13).minusDays(times), "keripik:9");
            }
            LocalDate wednesday = LocalDate.of(2026, 11, 18);
            shop.place(SITI, wednesday.minusWeeks(2), "bolu:2");
            shop.place(SITI, wednesday.minusWeeks(1), "bolu:3", "keripik:1");
            shop.place(SITI, wednesday.minusDays(1), "bolu:9");
            Worth worth = person(store, SITI);
            Worth.Counted counted = (Worth.Counted) worth.favourites().get(0);
            assertEquals("Bolu", counted.product().name());
            assertEquals(3, counted.orders());
            assertEquals(3, counted.quantity());
            assertEquals(Optional.of(DayOfWeek.WEDNESDAY), worth.weekday());
            shop.write(
                    new Note(800, 0, SITI, AZZALEA, "Suka lapis legit", TODAY.minusDays(9)),
                    new Note(801, 0, SITI, AZZALEA, "rumah hijau", TODAY));
            assertEquals(
                    new Worth.Noted("lapis legit"),
                    person(store, SITI).favourites().get(0));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName(
            "R016, R017: where somebody stands with each business; a prospect's first order makes a first customer")
    void standings(Store store) {
        try (Shop shop = new Shop(store)) {
            assertTrue(person(store, SITI).sum().isEmpty());
            shop.place(SITI, TODAY.minusDays(400), "keripik:1");
            shop.place(SITI, TODAY.minusDays(2), "bolu:1");
            List<Worth.Share> shares = person(store, SITI).shares();
            assertEquals(
                    List.of("Azzalea", "Sigendo"),
                    shares.stream().map(Worth.Share::business).toList(),
                    "who got most first");
            assertEquals(
                    List.of(Standing.FIRST, Standing.DORMANT),
                    shares.stream().map(Worth.Share::standing).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R021: two members' orders roll up to their household; what came back is left out")
    void households(Store store) {
        try (Shop shop = new Shop(store)) {
            Person tono = Person.named(50, new Naming("Tono", "Pak", "")).with(new Dwelling(0, "", HOUSE));
            shop.write(tono);
            shop.place(SITI, TODAY.minusDays(9), "bolu:1", "keripik:2");
            shop.place(50, TODAY.minusDays(5), "bolu:2");
            shop.place(OTHER_SITI, TODAY.minusDays(5), "bolu:2");
            shop.returns().cancel(shop.place(50, TODAY, "bolu:7"), "batal").get();
            Whose house = new Whose(Circle.HOUSEHOLD, HOUSE, ALL);
            Rupiah both = shop.totals(SITI).stream()
                    .map(it -> it.amount())
                    .reduce(Rupiah.NOTHING, Rupiah::plus)
                    .plus(shop.totals(50).get(0).amount());
            assertEquals(
                    Optional.of(new Sum(2, 2, 0, 2, both, TODAY.minusDays(9), TODAY.minusDays(5))),
                    valuing(store).circle(house, ALL).sum());
            assertEquals(
                    2,
                    valuing(store)
                            .circle(house, OptionalLong.of(AZZALEA))
                            .sum()
                            .orElseThrow()
                            .orders());
            assertEquals(
                    1,
                    valuing(store)
                            .circle(house, OptionalLong.of(SIGENDO))
                            .sum()
                            .orElseThrow()
                            .orders());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R078: what often stands in one order; a neighbour business only with the person's consent to it")
    void together(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.write(new Business(60, 0, "Vanara", OptionalInt.empty(), ""));
            shop.place(SITI, TODAY.minusDays(9), "bolu:1", "keripik:2");
            shop.place(SITI, TODAY.minusDays(8), "keripik:2", "bolu:1");
            shop.place(OTHER_SITI, TODAY.minusDays(8), "keripik:2");
            Worth.Together pair = valuing(store).business(ALL).together().get(0);
            assertEquals(
                    List.of("Bolu", "Keripik", 2L),
                    List.of(pair.one().name(), pair.other().name(), pair.orders()));
            assertEquals(
                    List.of(), valuing(store).business(OptionalLong.of(AZZALEA)).together(), "of its own goods alone");
            assertEquals(List.of(), person(store, SITI).notYet(), "never asked");
            consent(shop, 700, 60, true);
            assertEquals(List.of("Vanara"), person(store, SITI).notYet());
            consent(shop, 701, 60, false);
            assertEquals(List.of(), person(store, SITI).notYet());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R016, R075: who came back, by the quarter of the first order; the cohorts are all customers together")
    void cohorts(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.place(SITI, LocalDate.of(2026, 2, 3), "bolu:1");
            shop.place(SITI, LocalDate.of(2026, 3, 3), "bolu:1");
            shop.place(SITI, LocalDate.of(2026, 8, 3), "bolu:1");
            shop.place(OTHER_SITI, LocalDate.of(2026, 7, 3), "bolu:1");
            shop.place(0, LocalDate.of(2026, 7, 3), "bolu:1");
            Worth worth = valuing(store).business(OptionalLong.of(AZZALEA));
            assertEquals(
                    List.of(
                            new Retention.Cohort(new Quarter(2026, 1), List.of(1L, 0L, 1L, 0L)),
                            new Retention.Cohort(new Quarter(2026, 3), List.of(1L, 0L))),
                    worth.cohorts());
            assertEquals(
                    worth.sum().orElseThrow().people(),
                    worth.cohorts().stream().mapToLong(Retention.Cohort::people).sum());
        }
    }
}
