package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.kept.Days;
import lumbung.orders.kept.Purchases;
import lumbung.orders.kept.Tallies;
import lumbung.register.Area;
import lumbung.register.Dwelling;
import lumbung.register.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands beside the totals for whoever goes through all customers: on both engines. */
class TalliesTest {
    private static final long AREA = 90;
    private static final LocalDate LONG_AGO = Shop.TODAY.minusYears(1);

    private static List<Tallies.Customer> all(Store store, OptionalLong business) {
        List<Tallies.Customer> all = new ArrayList<>();
        store.orders().tallies().eachCustomer(business, all::add);
        return all;
    }

    private static Tallies.Customer one(Store store) {
        return all(store, OptionalLong.empty()).get(0);
    }

    private static Purchases.Sum sum(Tallies.Customer customer) {
        return customer.purchases().in(Days.of(LONG_AGO, Shop.TODAY));
    }

    private static void move(Store store, long area) {
        Person siti = store.people().card(Shop.SITI).orElseThrow().person();
        store.ledger(1)
                .write(store.ledger(1).intent(Message.of("test")), changes -> {
                    changes.change(siti.with(new Dwelling(area, "", Shop.HOUSE)));
                    return Outcome.done(true);
                })
                .get();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R127: a new order stands there at once, one of two businesses once for the cooperative")
    void anOrder(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.place(Shop.SITI, Shop.TODAY.minusDays(2), "bolu:1");
            shop.place(Shop.SITI, Shop.TODAY, "bolu:1", "keripik:1");
            Tallies.Customer siti = one(shop.store);
            assertEquals(Shop.SITI, siti.personId());
            assertEquals(Shop.TODAY.minusDays(2).toEpochDay(), siti.first());
            assertEquals(2, sum(siti).orders());
            assertEquals(75_000, sum(siti).listed());
            assertEquals(1_000, sum(siti).given());
            Tallies.Customer keripik =
                    all(shop.store, OptionalLong.of(Shop.SIGENDO)).get(0);
            assertEquals(new Purchases.Sum(1, 15_000, 1_000), sum(keripik));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("N05: whoever moves takes along what they bought")
    void moving(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.write(new Area(AREA, 0, 0, 0, "Karangjati"));
            shop.place(Shop.SITI, Shop.TODAY, "bolu:1");
            assertEquals(0, one(shop.store).areaId());
            move(shop.store, AREA);
            assertEquals(AREA, one(shop.store).areaId());
            move(shop.store, 0);
            assertEquals(0, one(shop.store).areaId());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R127: what does not fit in beside the totals is looked up among the orders")
    void moreThanFits(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.place(Shop.SITI, Shop.TODAY.minusDays(2), "bolu:1");
            shop.place(Shop.SITI, Shop.TODAY, "bolu:1");
            Purchases.Sum whole = sum(one(shop.store));
            shop.store.database().transaction(connection -> {
                try (var statement = connection.prepareStatement("UPDATE customer_total SET purchases = ''")) {
                    statement.executeUpdate();
                }
                return Outcome.done(true);
            });
            assertEquals(whole, sum(one(shop.store)));
        }
    }
}
