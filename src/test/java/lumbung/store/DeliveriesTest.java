package lumbung.store;

import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lumbung.orders.Deliveries;
import lumbung.orders.Market;
import lumbung.orders.kept.Fulfilment;
import lumbung.register.Area;
import lumbung.register.Dwelling;
import lumbung.register.Naming;
import lumbung.register.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way through the village, on both engines. */
class DeliveriesTest {
    private static final long DESA = 100;

    private static void area(Shop shop, long id, long parent, int level, String name) {
        shop.write(new Area(id, 0, parent, level, name));
    }

    private static void lives(Shop shop, long id, String name, long area, String landmark) {
        shop.write(Person.named(id, new Naming(name, "Bu", "")).with(new Dwelling(area, landmark, 0)));
        brings(shop, id, Optional.empty());
    }

    private static void brings(Shop shop, long person, Optional<LocalTime> time) {
        brings(shop, person, TODAY, time);
    }

    private static void brings(Shop shop, long person, LocalDate day, Optional<LocalTime> time) {
        Fulfilment how = new Fulfilment(Optional.of(day), time, Fulfilment.Way.BRING, "");
        LocalDate ordered = day.isBefore(TODAY) ? day : TODAY;
        shop.counter().place(shop.draft(person, ordered, "bolu:1").getting(how)).get();
    }

    private static List<String> route(Shop shop) {
        return route(shop, TODAY);
    }

    private static List<String> route(Shop shop, LocalDate day) {
        Market.Ports ports = shop.market().ports();
        return Deliveries.of(day, TODAY, ports).stops().stream()
                .map(it -> it.card().orElseThrow().person().naming().name())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R090: the route goes by RW and RT, then house and name, as one counts: RT 2 before RT 10")
    void asOneCounts(Store store) {
        try (Shop shop = new Shop(store)) {
            area(shop, DESA, 0, 0, "Bongas");
            area(shop, 101, DESA, 2, "RW 10");
            area(shop, 102, DESA, 2, "RW 2");
            area(shop, 103, 102, 3, "RT 10");
            area(shop, 104, 102, 3, "RT 2");
            area(shop, 105, 101, 3, "RT 1");
            lives(shop, 201, "Akhir", 0, "");
            lives(shop, 202, "Keenam", 105, "");
            lives(shop, 203, "Kelima", 103, "");
            lives(shop, 204, "Ketiga", 104, "rumah 10");
            lives(shop, 205, "Kedua", 104, "rumah 9");
            lives(shop, 206, "Keempat", 104, "rumah 10 A");
            lives(shop, 207, "Kedua B", 104, "rumah 9");
            assertEquals(List.of("Kedua", "Kedua B", "Ketiga", "Keempat", "Kelima", "Keenam", "Akhir"), route(shop));
            brings(shop, 203, Optional.of(LocalTime.of(8, 0)));
            assertEquals(8, route(shop).size(), "an hour never takes somebody to another RT");
            assertEquals("Kelima", route(shop).get(5));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R090: what should have been brought yesterday is on today's way as well as on yesterday's")
    void whatIsLateComesAlong(Store store) {
        try (Shop shop = new Shop(store)) {
            lives(shop, 201, "Hari ini", 0, "");
            shop.write(Person.named(202, new Naming("Kemarin", "Bu", "")));
            shop.write(Person.named(203, new Naming("Besok", "Bu", "")));
            brings(shop, 202, TODAY.minusDays(1), Optional.empty());
            brings(shop, 203, TODAY.plusDays(1), Optional.empty());
            assertEquals(List.of("Hari ini", "Kemarin"), route(shop));
            assertEquals(
                    List.of(Optional.empty(), Optional.of(TODAY.minusDays(1))),
                    Deliveries.of(TODAY, TODAY, shop.market().ports()).stops().stream()
                            .map(it -> it.missed(TODAY))
                            .toList());
            assertEquals(List.of("Kemarin"), route(shop, TODAY.minusDays(1)));
            assertEquals(List.of("Besok"), route(shop, TODAY.plusDays(1)));
        }
    }
}
