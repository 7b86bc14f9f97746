package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import lumbung.orders.Lifecycle;
import lumbung.orders.field.OrderFields;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Past;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.rule.Standing;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.search.Catalogue;
import lumbung.search.Field;
import lumbung.search.Finder;
import lumbung.search.Query;
import lumbung.search.field.RegisterFields;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders in the query language: R019. */
class OrderQueriesTest {
    private static final Map<String, Standing> WORDS = Map.of(
            "calon", Standing.PROSPECT,
            "baru", Standing.FIRST,
            "langganan", Standing.REGULAR,
            "jarang", Standing.SELDOM,
            "lama", Standing.DORMANT,
            "lagi", Standing.RETURNED);

    private static Finder finder(Store store) {
        return store.finder(ground -> {
            List<Field> fields = OrderFields.all(ground.orders(), ground.prices(), ground.settings());
            return new Catalogue(RegisterFields.all(ground.levels(), fields));
        });
    }

    /** Found by the database and, one by one, by the test; both must agree. */
    private static List<Long> found(Store store, String query) {
        Query read = finder(store).parse(query).get();
        List<Long> found = new ArrayList<>();
        finder(store).each(read, card -> found.add(card.id()));
        assertEquals(found.size(), finder(store).count(read, Long.MAX_VALUE), query);
        var test = read.meaning(words -> {
                    throw new IllegalStateException();
                })
                .test();
        List<Long> tested = store.people().cards(everybody(store)).stream()
                .filter(test)
                .map(Card::id)
                .toList();
        assertEquals(tested.stream().sorted().toList(), found.stream().sorted().toList(), query);
        return tested.stream().sorted().toList();
    }

    private static List<Long> everybody(Store store) {
        List<Long> all = new ArrayList<>();
        finder(store).each(Query.ALL, card -> all.add(card.id()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R019: how often, for how much, when last, of which goods; what came back does not count")
    void countsAndSums(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.place(SITI, TODAY.minusDays(70), "bolu:1");
            shop.place(SITI, TODAY.minusDays(50), "bolu:1", "keripik:1");
            shop.place(SITI, TODAY, "bolu:2");
            Receipt gone = shop.place(OTHER_SITI, TODAY.minusDays(3), "keripik:3");

            assertEquals(List.of(SITI), found(store, "beli>=3"));
            assertEquals(List.of(SITI), found(store, "beli:2/60h"));
            assertEquals(List.of(SITI), found(store, "beli>=2/60h@kue"));
            assertEquals(List.of(SITI, OTHER_SITI), found(store, "beli:ya@sigendo"));
            assertEquals(List.of(OTHER_SITI), found(store, "beli<2"));
            assertEquals(List.of(OTHER_SITI), found(store, "-beli:ya@bolu"));
            assertEquals(List.of(SITI), found(store, "belanja>=90000/60h"));
            assertEquals(List.of(SITI), found(store, "terakhir>=1h"));
            shop.returns().cancel(gone, "batal").get();
            assertEquals(List.of(OTHER_SITI), found(store, "beli:0"));
            assertEquals(List.of(), found(store, "terakhir<=1h"));
            assertEquals(
                    "beli>=2/60h@kue",
                    finder(store).parse("bought>=2/60days@Kue").get().canonical());
            assertFalse(finder(store).parse("beli>=2@tahu").isDone());
            assertFalse(finder(store).parse("beli:banyak").isDone());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R081: who was served with something more: brought to, or an extra of the cooperative's own words")
    void services(Store store) {
        try (Shop shop = new Shop(store)) {
            Fulfilment wrapped = Fulfilment.AT_ONCE.with(List.of("kemas hadiah"));
            shop.counter()
                    .place(shop.draft(SITI, TODAY, "bolu:1").getting(wrapped))
                    .get();
            Fulfilment brought = new Fulfilment(Optional.of(TODAY), Optional.empty(), Fulfilment.Way.BRING, "");
            shop.counter()
                    .place(shop.draft(OTHER_SITI, TODAY, "bolu:1").getting(brought))
                    .get();

            assertEquals(List.of(SITI), found(store, "layanan:\"kemas hadiah\""));
            assertEquals(List.of(), found(store, "layanan:\"kemas hadiah\"@sigendo"));
            assertEquals(List.of(OTHER_SITI), found(store, "layanan:antar"));
            assertEquals(List.of(), found(store, "layanan:titip"));
            assertEquals(
                    "layanan:antar@kue",
                    finder(store).parse("service:Bring@Kue").get().canonical());
            assertFalse(finder(store).parse("layanan:pijat").isDone());
            assertFalse(finder(store).parse("layanan>antar").isDone());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R058: where somebody stands is the same in a query and at the counter, whatever the days")
    void standings(Store store) {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        try (Shop shop = new Shop(store)) {
            for (long person = 100; person < 120; person++) {
                shop.write(Person.named(person, new Naming("Orang " + person, "", "")));
                for (int orders = dice.nextInt(7); orders > 0; orders--) {
                    int days = dice.nextBoolean() ? dice.nextInt(90) : dice.nextInt(700);
                    shop.place(person, TODAY.minusDays(days), dice.nextBoolean() ? "bolu:1" : "keripik:1");
                }
            }
            Lifecycle lifecycle = Lifecycle.of(store.settings());
            for (String word : WORDS.keySet()) {
                assertEquals(
                        standing(store, lifecycle, WORDS.get(word), 0),
                        found(store, "keadaan:" + word),
                        word + " " + seed);
                assertEquals(
                        standing(store, lifecycle, WORDS.get(word), AZZALEA),
                        found(store, "keadaan:" + word + "@azzalea"),
                        word + " " + seed);
            }
        }
    }

    private static List<Long> standing(Store store, Lifecycle lifecycle, Standing wanted, long business) {
        return everybody(store).stream()
                .filter(person -> lifecycle.standing(days(store.orders().visits(person), business), TODAY) == wanted)
                .sorted()
                .collect(Collectors.toList());
    }

    private static List<LocalDate> days(List<Past.Visit> visits, long business) {
        Map<Long, LocalDate> days = new LinkedHashMap<>();
        visits.stream()
                .filter(visit -> business == 0 || visit.businessId() == business)
                .filter(visit -> visit.day().isBefore(TODAY))
                .forEach(visit -> days.put(visit.orderId(), visit.day()));
        return List.copyOf(days.values());
    }
}
