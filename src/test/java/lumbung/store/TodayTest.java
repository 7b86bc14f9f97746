package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.care.By;
import lumbung.care.Promises;
import lumbung.care.Touches;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.care.today.DayReader;
import lumbung.care.today.Kind;
import lumbung.care.today.Today;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Relation;
import lumbung.register.RelationKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each number of a day equals what a plain query over all rows of the demo register counts. */
class TodayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDateTime NOW = TODAY.atTime(10, 2);

    private static Store store;
    private static List<Long> people;

    @BeforeAll
    static void build() {
        store = TestDemo.ordered();
        people = numbers("SELECT id FROM person ORDER BY id").stream()
                .map(it -> it.get(0))
                .toList();
        care(TestDemo.keys().businesses().values().iterator().next());
    }

    private static void care(long business) {
        By rini = new By(1, NOW);
        Touches touches = new Touches(store.ledger(1), store.care(), id -> "", rini);
        for (int at = 0; at < 40; at++) {
            Touch.Manner manner = new Touch.Manner(TouchKind.CHAT, Direction.IN, Medium.WHATSAPP);
            Touch asked = Touch.of(people.get(at), business, NOW.minusHours(7L * at + 1), manner, "apa ada bolu?");
            Touch noted = touches.note(asked).get();
            if (at % 3 != 0) {
                touches.answerAll(List.of(noted.id()), asked.at().plusMinutes(at + 5L), "ada")
                        .get();
            }
        }
        Promises promises = new Promises(store.ledger(1), store.care(), id -> "", rini);
        for (int at = 0; at < 9; at++) {
            LocalDate due = TODAY.minusDays(at - 4L);
            promises.make(Promise.of(people.get(at), business, 0, "tester", new Promise.Days(TODAY.minusDays(9), due)))
                    .get();
            promises.add(Chore.of(people.get(at), business, Chore.Kind.VISIT, "mampir", due))
                    .get();
        }
        store.ledger(1)
                .write(store.ledger(1).intent(Message.of("test")), changes -> {
                    for (int at = 1; at <= 3; at++) {
                        changes.add(new Relation(
                                changes.newId(), 0, people.get(at), people.get(0), RelationKind.REFERRED_BY));
                    }
                    return Outcome.done(true);
                })
                .get();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Today day(LocalDateTime now) {
        DayReader.Ports ports = new DayReader.Ports(store.care(), store.orders(), store.people(), store.prices());
        return new DayReader(ports, OptionalLong.empty(), now).read(kind -> DayReader.MOST);
    }

    private static List<List<Long>> numbers(String sql) {
        return store.database().read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet result = statement.executeQuery()) {
                List<List<Long>> rows = new ArrayList<>();
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<Long> row = new ArrayList<>();
                    for (int at = 1; at <= columns; at++) {
                        row.add(result.getLong(at));
                    }
                    rows.add(row);
                }
                return rows;
            }
        });
    }

    /** Every customer of every business with the order days, as the rows have them. */
    private static Map<List<Long>, NavigableSet<Long>> orderDays() {
        Map<List<Long>, NavigableSet<Long>> days =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        numbers(
                        "SELECT person_id, business_id, day FROM order_line WHERE person_id IS NOT NULL AND quantity > returned")
                .forEach(row -> days.computeIfAbsent(row.subList(0, 2), key -> new TreeSet<>())
                        .add(row.get(2)));
        return days;
    }

    private static long gap(NavigableSet<Long> days) {
        List<Long> counted = days.descendingSet().stream().limit(13).sorted().toList();
        List<Long> gaps = new ArrayList<>();
        for (int at = 1; at < counted.size(); at++) {
            gaps.add(counted.get(at) - counted.get(at - 1));
        }
        gaps.sort(null);
        int half = gaps.size() / 2;
        return gaps.size() % 2 == 1 ? gaps.get(half) : (long) Math.ceil((gaps.get(half - 1) + gaps.get(half)) / 2.0);
    }

    private static Set<List<Long>> shown(Today today, Kind kind) {
        assertEquals(
                Math.min(DayReader.MOST, today.of(kind).count()),
                today.of(kind).lines().size());
        return today.of(kind).lines().stream()
                .map(line -> List.of(line.personId(), line.businessId()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    @DisplayName("R009, R103: due and quiet are those whom the order days themselves make so, today and on later days")
    void dueAndQuiet() {
        boolean any = false;
        for (int ahead : List.of(0, 10, 40)) {
            LocalDate day = TODAY.plusDays(ahead);
            Set<List<Long>> due = new HashSet<>();
            Set<List<Long>> quiet = new HashSet<>();
            orderDays().forEach((key, days) -> {
                if (days.size() >= 3) {
                    long since = day.toEpochDay() - days.last();
                    long gap = gap(days);
                    if (since >= gap && since < 2 * gap && since - gap <= 30) {
                        due.add(key);
                    }
                    if (since >= 2 * gap && since - 2 * gap < 90) {
                        quiet.add(key);
                    }
                }
            });
            Today today = day(day.atTime(10, 2));
            assertEquals(due.size(), today.of(Kind.DUE).count());
            assertEquals(quiet.size(), today.of(Kind.QUIET).count());
            assertTrue(due.containsAll(shown(today, Kind.DUE)));
            assertTrue(quiet.containsAll(shown(today, Kind.QUIET)));
            any |= !due.isEmpty() && !quiet.isEmpty();
        }
        assertTrue(any, "the demo has both");
    }

    @Test
    @DisplayName("R067: birthdays of seven days, today's among them; who was born on 29 February has it on the 28th")
    void birthdays() {
        List<List<Long>> born = numbers("SELECT id, birth_day FROM person WHERE birth_day IS NOT NULL");
        for (LocalDate day : List.of(TODAY, LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29))) {
            Set<Long> expected = new TreeSet<>();
            for (List<Long> row : born) {
                MonthDay birthday = MonthDay.from(LocalDate.ofEpochDay(row.get(1)));
                Stream.iterate(day, it -> it.plusDays(1))
                        .limit(7)
                        .filter(it -> birthday.equals(MonthDay.from(it))
                                || (birthday.equals(MonthDay.of(2, 29))
                                        && !it.isLeapYear()
                                        && MonthDay.from(it).equals(MonthDay.of(2, 28))))
                        .forEach(it -> expected.add(row.get(0)));
            }
            Set<Long> shown = day(day.atTime(9, 0)).of(Kind.BIRTHDAYS).lines().stream()
                    .map(Today.Line::personId)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, shown, day.toString());
        }
    }

    @Test
    @DisplayName("R009: what waits, what was promised, what is to be done and asked are as many as the rows say")
    void whatIsToBeDone() {
        Today today = day(NOW);
        long day = TODAY.toEpochDay();
        assertEquals(
                one("SELECT COUNT(*) FROM touch WHERE direction = 'IN' AND reply_day IS NULL"),
                today.of(Kind.WAITING).count());
        assertEquals(
                one("SELECT COUNT(*) FROM promise WHERE state = 'OPEN' AND due_day <= " + day),
                today.of(Kind.PROMISES).count());
        assertEquals(
                one("SELECT COUNT(*) FROM chore WHERE done_day IS NULL AND due_day <= " + day),
                today.of(Kind.CHORES).count());
        assertEquals(
                Math.min(
                        DayReader.MOST,
                        one("SELECT COUNT(*) FROM order_gift WHERE answer = '' AND follow_up_day <= " + day)),
                today.of(Kind.ASK).count());
        assertEquals(5, today.of(Kind.PROMISES).count());
    }

    private static long one(String sql) {
        return numbers(sql).get(0).get(0);
    }

    @Test
    @DisplayName("R103: thanks are due to who brought others and to round orders")
    void toThank() {
        Today today = day(NOW);
        long introducers = one("SELECT COUNT(DISTINCT other_id) FROM relation WHERE kind = 'REFERRED_BY'");
        long round = orderDays().entrySet().stream()
                .filter(it -> it.getValue().last() > TODAY.toEpochDay() - 30)
                .filter(it -> Set.of(50L, 100L)
                        .contains(one("SELECT COUNT(DISTINCT order_id) FROM order_line WHERE quantity > returned AND"
                                + " person_id = " + it.getKey().get(0) + " AND business_id = "
                                + it.getKey().get(1))))
                .count();
        assertEquals(introducers + round, today.of(Kind.THANK).count());
        Today.Line first = today.of(Kind.THANK).lines().get(0);
        assertEquals(people.get(0), first.personId(), "the newest introduction");
        long brought = one("SELECT COUNT(*) FROM relation WHERE kind = 'REFERRED_BY' AND other_id = " + people.get(0));
        assertEquals(brought, first.reason().arguments().get(0));
    }

    @Test
    @DisplayName("The month: the median answer, and customers who had ordered before, as counted plainly")
    void month() {
        Today.Month month = day(NOW).month();
        long first = TODAY.withDayOfMonth(1).toEpochDay();
        List<Long> minutes = numbers("SELECT (reply_day - day) * 1440 + reply_minute - clock_minute FROM touch"
                        + " WHERE reply_day IS NOT NULL AND day >= " + first)
                .stream()
                .map(it -> it.get(0))
                .sorted()
                .toList();
        int half = minutes.size() / 2;
        long median = minutes.size() % 2 == 1
                ? minutes.get(half)
                : (long) Math.ceil((minutes.get(half - 1) + minutes.get(half)) / 2.0);
        assertEquals(OptionalLong.of(median), month.answerMinutes());
        List<NavigableSet<Long>> recent =
                orderDays().values().stream().filter(it -> it.last() >= first).toList();
        assertFalse(recent.isEmpty());
        assertEquals(recent.size(), month.repeats().customers());
        assertEquals(
                recent.stream().filter(it -> it.size() > 1).count(),
                month.repeats().again());
        assertTrue(ChronoUnit.DAYS.between(TODAY.withDayOfMonth(1), TODAY) > 0);
    }
}
