package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SIGENDO;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.care.By;
import lumbung.care.Promises;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Mood;
import lumbung.care.today.DayReader;
import lumbung.care.today.Kind;
import lumbung.care.today.Today;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Receipt;
import lumbung.settings.Module;
import lumbung.settings.Modules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asking how an order was, some days after it was handed over: R082. */
class AfterSalesTest {
    private static void turn(Store store, long business, boolean on) {
        store.ledger(1)
                .write(
                        store.ledger(1).intent(Message.of("test")),
                        changes -> Outcome.done(store.settings()
                                .put(Module.AFTERSALES.setting(business), Modules.written(on), changes)))
                .get();
    }

    private static List<Chore> chores(Store store) {
        return store.care().chores(CareFilter.ALL.stillOpen(), 100);
    }

    private static Receipt reserved(Shop shop, long person, String... items) {
        Fulfilment tomorrow =
                new Fulfilment(Optional.of(TODAY.plusDays(1)), Optional.empty(), Fulfilment.Way.BRING, "");
        return shop.counter()
                .place(shop.draft(person, TODAY, items).getting(tomorrow))
                .get();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName(
            "R082: handing over plans to ask, once however many lines there are, and taking that back takes it away")
    void onceAnOrder(Store store) {
        try (Shop shop = new Shop(store)) {
            shop.place(SITI, TODAY, "bolu:1");
            assertEquals(List.of(), chores(store), "off where nobody wants it");
            turn(store, 0, true);
            turn(store, SIGENDO, false);
            Receipt order = reserved(shop, SITI, "bolu:1", "bolu:2", "keripik:1");
            assertEquals(List.of(), chores(store), "nothing was handed over yet");
            shop.counter().hand(order).get();
            Chore chore = chores(store).get(0);
            assertEquals(1, chores(store).size());
            assertEquals(TODAY.plusDays(7), chore.due());
            assertEquals(AZZALEA, chore.businessId());
            assertEquals("#2 Bolu", chore.words());
            store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(List.of(), chores(store));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R082: several businesses ask once together; nobody unknown is asked, nor about long ago")
    void togetherOrNotAtAll(Store store) {
        try (Shop shop = new Shop(store)) {
            turn(store, 0, true);
            shop.place(0, TODAY, "bolu:1");
            shop.place(OTHER_SITI, TODAY.minusDays(30), "bolu:1");
            assertEquals(List.of(), chores(store));
            shop.place(SITI, TODAY, "bolu:1", "keripik:2");
            assertEquals(1, chores(store).size());
            assertEquals(0, chores(store).get(0).businessId());
            assertEquals("#3 Bolu, Keripik", chores(store).get(0).words());
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R082: it stands on home on its day, until it is noted whether they are content")
    void onItsDay(Store store) {
        try (Shop shop = new Shop(store)) {
            turn(store, 0, true);
            shop.place(SITI, TODAY, "bolu:1");
            LocalDate day = TODAY.plusDays(7);
            assertEquals(List.of(), plans(store, day.minusDays(1)));
            Today.Line line = plans(store, day).get(0);
            assertEquals(SITI, line.personId());
            assertEquals(Message.of("today.chore.about.AFTER_SALES", "#1 Bolu"), line.about());
            new Promises(store.ledger(1), store.care(), id -> "", new By(1, day.atTime(9, 0)))
                    .done(chores(store).get(0), Mood.GLAD, "enak")
                    .get();
            assertEquals(List.of(), plans(store, day));
        }
    }

    private static List<Today.Line> plans(Store store, LocalDate day) {
        DayReader.Ports ports = new DayReader.Ports(store.care(), store.orders(), store.people(), store.prices());
        return new DayReader(ports, OptionalLong.empty(), day.atTime(9, 0))
                .read(kind -> 10)
                .of(Kind.CHORES)
                .lines();
    }
}
