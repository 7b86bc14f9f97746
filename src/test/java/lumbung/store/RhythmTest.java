package lumbung.store;

import static lumbung.store.Shop.AZZALEA;
import static lumbung.store.Shop.OTHER_SITI;
import static lumbung.store.Shop.SIGENDO;
import static lumbung.store.Shop.SITI;
import static lumbung.store.Shop.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lumbung.care.kept.Dismissal;
import lumbung.care.kept.HomeList;
import lumbung.care.kept.Reminders;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.Rhythm;
import lumbung.pricing.rule.Standing;
import lumbung.register.Naming;
import lumbung.register.Person;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often people order, and the days on which they are due and quiet: on both engines. */
class RhythmTest {
    private static List<Long> due(Store store, LocalDate day) {
        return people(store.care().reminders().due(asked(day)));
    }

    private static List<Long> quiet(Store store, LocalDate day) {
        return people(store.care().reminders().quiet(asked(day)));
    }

    private static Reminders.Asked asked(LocalDate day) {
        return new Reminders.Asked(OptionalLong.empty(), day, 50);
    }

    private static List<Long> people(Reminders.Listed<CustomerTotal> listed) {
        assertEquals(listed.count(), listed.first().size());
        return listed.first().stream().map(CustomerTotal::personId).toList();
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R009, R103: who orders every 10 days and who every 30 are due, and quiet, each on their own day")
    void eachOnTheirOwnDay(Store store) {
        try (Shop shop = new Shop(store)) {
            for (int times = 4; times >= 0; times--) {
                shop.place(SITI, TODAY.minusDays(10L * times), "bolu:1");
                shop.place(OTHER_SITI, TODAY.minusDays(30L * times), "bolu:1");
            }
            assertEquals(List.of(), due(store, TODAY.plusDays(9)));
            assertEquals(List.of(SITI), due(store, TODAY.plusDays(10)));
            assertEquals(List.of(SITI), due(store, TODAY.plusDays(19)));
            assertEquals(List.of(), quiet(store, TODAY.plusDays(19)));
            assertEquals(List.of(SITI), quiet(store, TODAY.plusDays(20)));
            assertEquals(List.of(), due(store, TODAY.plusDays(29)));
            assertEquals(List.of(OTHER_SITI), due(store, TODAY.plusDays(30)));
            assertEquals(List.of(SITI), quiet(store, TODAY.plusDays(59)));
            assertEquals(List.of(OTHER_SITI, SITI), quiet(store, TODAY.plusDays(60)), "who began last, first");
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName(
            "R009: usually 14 days, the last order 15 days ago: due today; R016: an order after long brings \"kembali\"")
    void fourteenDays(Store store) {
        try (Shop shop = new Shop(store)) {
            for (int days : List.of(15, 29, 43)) {
                shop.place(SITI, TODAY.minusDays(days), "bolu:1");
            }
            for (int days : List.of(200, 210, 220)) {
                shop.place(OTHER_SITI, TODAY.minusDays(days), "bolu:1");
            }
            CustomerTotal total = shop.totals(SITI).get(0);
            assertEquals(Optional.of(new Rhythm(14, TODAY.minusDays(1), TODAY.plusDays(13))), total.rhythm());
            assertEquals(List.of(SITI), due(store, TODAY));
            Lifecycle lifecycle = Lifecycle.of(store.settings());
            List<LocalDate> days = new ArrayList<>(store.orders().visits(OTHER_SITI).stream()
                    .map(it -> it.day())
                    .toList());
            assertEquals(Standing.DORMANT, lifecycle.standing(days, TODAY));
            Receipt back = shop.place(OTHER_SITI, TODAY, "bolu:1");
            days.add(TODAY);
            assertEquals(Standing.RETURNED, lifecycle.standing(days, TODAY.plusDays(1)));
            assertEquals(
                    Optional.of(TODAY.minusDays(200)),
                    shop.totals(OTHER_SITI).get(0).days().before());
            shop.returns().cancel(back, "batal").get();
            assertEquals(
                    Optional.of(TODAY.minusDays(210)),
                    shop.totals(OTHER_SITI).get(0).days().before(),
                    "what came back does not count");
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R103: who was dismissed for today stands there tomorrow, who was dismissed for good does not")
    void dismissed(Store store) {
        try (Shop shop = new Shop(store)) {
            for (int days : List.of(10, 20, 30)) {
                shop.place(SITI, TODAY.minusDays(days), "bolu:1");
                shop.place(OTHER_SITI, TODAY.minusDays(days), "bolu:1");
            }
            shop.write(
                    new Dismissal(900, 0, SITI, AZZALEA, HomeList.DUE, Optional.of(TODAY)),
                    new Dismissal(901, 0, OTHER_SITI, AZZALEA, HomeList.DUE, Optional.empty()));
            assertEquals(List.of(), due(store, TODAY));
            assertEquals(List.of(SITI), due(store, TODAY.plusDays(1)));
            assertEquals(2, quiet(store, TODAY.plusDays(10)).size(), "another list");
            store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
            assertEquals(List.of(SITI, OTHER_SITI), due(store, TODAY));
        }
    }

    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R009, R103: gap, due and quiet day equal those counted plainly, whatever was ordered and came back")
    void equalsThePlainCount(Store store) {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        try (Shop shop = new Shop(store)) {
            for (long person = 100; person < 112; person++) {
                shop.write(Person.named(person, new Naming("Orang " + person, "", "")));
                for (int orders = dice.nextInt(20); orders > 0; orders--) {
                    Receipt receipt = shop.place(
                            person, TODAY.minusDays(dice.nextInt(300)), dice.nextBoolean() ? "bolu:1" : "keripik:1");
                    if (dice.nextInt(6) == 0) {
                        shop.returns().cancel(receipt, "batal").get();
                    }
                    if (dice.nextInt(8) == 0) {
                        store.ledger(1).undo(OptionalLong.empty(), done -> {}).get();
                    }
                }
                assertEquals(plainly(store, person), kept(shop, person), "person " + person + ", seed " + seed);
            }
        }
    }

    private static Map<Long, String> kept(Shop shop, long person) {
        return shop.totals(person).stream()
                .collect(Collectors.toMap(
                        CustomerTotal::businessId,
                        it -> it.days().last() + " "
                                + it.days().before().map(LocalDate::toString).orElse("-") + " "
                                + it.rhythm()
                                        .map(rhythm -> rhythm.gap() + " " + rhythm.due() + " " + rhythm.quiet())
                                        .orElse("-")));
    }

    private static Map<Long, String> plainly(Store store, long person) {
        Map<Long, SortedSet<LocalDate>> days = store.orders().visits(person).stream()
                .collect(Collectors.groupingBy(
                        it -> it.businessId(),
                        Collectors.mapping(it -> it.day(), Collectors.toCollection(TreeSet::new))));
        return days.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> plain(new ArrayList<>(it.getValue()))));
    }

    private static String plain(List<LocalDate> all) {
        LocalDate last = all.get(all.size() - 1);
        String before = all.size() < 2 ? "-" : all.get(all.size() - 2).toString();
        if (all.size() < 3) {
            return last + " " + before + " -";
        }
        List<LocalDate> counted = all.subList(Math.max(0, all.size() - 13), all.size());
        List<Long> gaps = new ArrayList<>();
        for (int at = 1; at < counted.size(); at++) {
            gaps.add(ChronoUnit.DAYS.between(counted.get(at - 1), counted.get(at)));
        }
        List<Long> sorted = gaps.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
        long gap = (long) Math.ceil(median);
        return last + " " + before + " " + gap + " " + last.plusDays(gap) + " " + last.plusDays(2 * gap);
    }

    @Test
    @DisplayName("R009: a register from before has its rhythms filled in by the migration, or is as it was before")
    void anEarlierRegisterIsFilled() throws SQLException {
        Engine engine = Engine.derby("memory:earlier", true);
        migrate(engine, "8");
        try (Connection connection = engine.source().getConnection()) {
            for (String sql : List.of(
                    "INSERT INTO customer_order (id, version, number, day, clock_minute, due_day, way, via, note, paid,"
                            + " stage, rounding, policy, used, origin) VALUES"
                            + " (9, 1, 1, 20000, 0, 20000, 'FETCH', '', '', TRUE, 'HANDED', 0, '', '', '')",
                    line(1, 20000),
                    line(2, 20010),
                    line(3, 20030),
                    "INSERT INTO customer_total (person_id, business_id, orders, amount, first_day, last_day)"
                            + " VALUES (4, 1, 3, 3000, 20000, 20030)")) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.executeUpdate();
                }
            }
        }
        Schema.migrate(engine.source(), "derby");
        try (Connection connection = engine.source().getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT * FROM customer_total")) {
            CustomerTotal total = Results.all(statement, SqlFigures::total).get(0);
            assertEquals(
                    Optional.of(new Rhythm(15, LocalDate.ofEpochDay(20045), LocalDate.ofEpochDay(20060))),
                    total.rhythm());
            assertTrue(total.days().before().isPresent());
        } finally {
            engine.shutDown();
        }
    }

    private static String line(int id, int day) {
        return "INSERT INTO order_line (id, version, order_id, place, person_id, day, business_id, product_id, quantity,"
                + " returned, listed, amount, kept, by_hand, content) VALUES (" + id + ", 1, 9, " + id + ", 4, " + day
                + ", 1, 7, 1, 0, 1000, 1000, 1000, 0, '')";
    }

    private static void migrate(Engine engine, String target) {
        Flyway.configure()
                .dataSource(engine.source())
                .locations("classpath:db/derby")
                .target(target)
                .load()
                .migrate();
    }

    /** Used where a business has no orders. */
    @ParameterizedTest
    @MethodSource("lumbung.store.TestStore#onBothEngines")
    @DisplayName("R009: a rhythm is of one business; other businesses' orders do not count")
    void ofOneBusiness(Store store) {
        try (Shop shop = new Shop(store)) {
            for (int days : List.of(10, 20, 30)) {
                shop.place(SITI, TODAY.minusDays(days), "bolu:1");
                shop.place(SITI, TODAY.minusDays(days - 5L), "keripik:1");
            }
            Reminders reminders = store.care().reminders();
            assertEquals(List.of(SITI), people(reminders.due(asked(TODAY).with(AZZALEA))));
            assertEquals(List.of(), people(reminders.due(asked(TODAY).with(SIGENDO))));
        }
    }
}
