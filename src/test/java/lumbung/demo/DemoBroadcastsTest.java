package lumbung.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.LeftOut;
import lumbung.broadcast.Pack;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.Directory;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What data/README.md says of the demo's broadcasts is what the register holds. */
final class DemoBroadcastsTest {
    private static Store store;

    @BeforeAll
    static void build() {
        store = TestDemo.people();
        assertEquals(
                5,
                DemoBroadcasts.build(Path.of("data", "demo"), TestDemo.office(store))
                        .get());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** R005: the five businesses and the cooperative each have segments over the same people. */
    @Test
    void everyBusinessAndTheCooperativeHaveTheirOwnSegments() {
        Directory now = store.people().directory();
        assertEquals(
                Map.of(
                        "Azzalea Cake", 2L,
                        "Vanara Cake", 2L,
                        "Sigendo", 1L,
                        "Kopi Rojo", 1L,
                        "Gula Khas Bongas", 1L,
                        "", 2L),
                now.segments().stream()
                        .collect(Collectors.groupingBy(
                                it -> now.business(it.businessId())
                                        .map(Business::name)
                                        .orElse(""),
                                Collectors.counting())));
        assertTrue(now.segments().stream()
                .allMatch(it -> TestDemo.finder(store)
                                .count(TestDemo.finder(store).parse(it.query()).get(), Long.MAX_VALUE)
                        > 0));
        assertTrue(now.sendingPhones().stream()
                .anyMatch(it -> it.businessId() == 0 && it.e164().equals("+6281200001100")));
    }

    /** R029, R051: of the 607, seven have had three messages from Sigendo this week. */
    @Test
    void theProfileOfThePkkReaches600InThreeLists() {
        Dispatch.Plan plan = plan("Bolu baru");
        assertEquals(642, plan.audience().asked());
        assertEquals(7L, plan.audience().reasons().get(LeftOut.Reason.TIRED));
        assertEquals(14L, plan.audience().reasons().get(LeftOut.Reason.NOT_SAVED));
        assertEquals(
                List.of(256, 256, 88),
                plan.pack().sums().stream().map(Pack.Sums::people).toList());
    }

    @Test
    void fourBroadcastsWereSentAndOneWaitsToBeToldOf() {
        assertEquals(
                List.of("Undangan rapat"),
                store.broadcasts().open().stream()
                        .map(it -> profile(it.profileId()))
                        .toList());
        assertEquals(
                List.of("Keripik manis habis", "Stok keripik", "Keripik rasa baru", "Kue hemat"),
                store.broadcasts().sendings(Instant.EPOCH).stream()
                        .map(it -> profile(it.broadcast().profileId()))
                        .toList());
    }

    /** N06: each broadcast is made and told of as a clerk would have done it. */
    @Test
    void theHistoryHasEachBroadcastAndWhatBecameOfIt() {
        Map<String, Long> deeds = store.ledger(0).recent(100).stream()
                .collect(Collectors.groupingBy(it -> it.what().key(), Collectors.counting()));
        assertEquals(1, deeds.get("demo.broadcasts"));
        assertEquals(5, deeds.get("broadcast.operation.profile"));
        assertEquals(4, deeds.get("broadcast.operation.told"));
        assertTrue(store.ledger(0).verify().isDone());
    }

    private static String profile(long id) {
        return store.broadcasts().profiles().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Dispatch.Plan plan(String profile) {
        Dispatch dispatch = new Dispatch(TestDemo.office(store), (parcel, format) -> Outcome.done(List.of()));
        return store.broadcasts().profiles().stream()
                .filter(it -> it.name().equals(profile))
                .findFirst()
                .map(it -> dispatch.plan(it, Dispatch.Wish.USUAL).get())
                .orElseThrow();
    }
}
