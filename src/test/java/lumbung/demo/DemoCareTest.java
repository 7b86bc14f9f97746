package lumbung.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Promise;
import lumbung.care.kept.TouchKind;
import lumbung.orders.Market;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What data/README.md says of the demo cooperative's care is what the register holds. */
class DemoCareTest {
    private static final Path FOLDER = Path.of("data", "demo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int ALL = 10_000;

    @Test
    @DisplayName("R014: two years of touches, of all five businesses, with what waits on the demo's morning")
    void everythingIsThere() {
        try (Store store = TestDemo.priced()) {
            DemoRegister.Keys keys = TestDemo.keys();
            Market market = Market.open(TestDemo.ports(store));
            assertEquals(
                    2_173,
                    DemoCare.build(FOLDER, keys, store.ledger(0), market.wanted())
                            .get());
            Care care = store.care();
            assertEquals(2, care.waiting(CareFilter.ALL, ALL).size());
            assertEquals(123, care.concerns(CareFilter.ALL, ALL).size());
            List<Concern> open = care.concerns(CareFilter.ALL.stillOpen(), ALL);
            assertEquals(5, open.size());
            assertEquals(
                    List.of("dus basah, keripik melempem"),
                    open.stream()
                            .filter(it -> it.isOverdue(TODAY))
                            .map(it -> it.matter().words())
                            .toList());
            List<Promise> promises = care.promises(CareFilter.ALL, ALL);
            assertEquals(77, promises.size());
            assertEquals(3, promises.stream().filter(Promise::isOpen).count());
            assertEquals(1, promises.stream().filter(it -> it.isOverdue(TODAY)).count());
            assertEquals(4, care.chores(CareFilter.ALL.stillOpen(), ALL).size());
            assertEquals(225, care.arrivals(CareFilter.ALL).size());
            assertEquals(
                    5,
                    care.counts(TODAY.minusYears(2), TODAY).stream()
                            .filter(it -> it.kind() == TouchKind.CHAT)
                            .map(Care.Count::businessId)
                            .collect(Collectors.toSet())
                            .size());
            assertTrue(care.behind(care.improvements().get(0).id()).size() > 1, "R097");
        }
    }
}
