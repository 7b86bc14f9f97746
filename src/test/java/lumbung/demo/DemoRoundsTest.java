package lumbung.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import lumbung.care.kept.CareFilter;
import lumbung.care.round.RoundState;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What data/README.md says of the demo cooperative's rounds is what the register holds. */
class DemoRoundsTest {
    @Test
    @DisplayName("N12: one round is half keyed, one was checked, first a tenth of it and then all")
    void bothAreThere() {
        try (Store store = TestDemo.people()) {
            DemoRounds.Office office = new DemoRounds.Office(
                    store::ledger, store.people(), TestDemo.finder(store), store.care(), store.settings());
            assertEquals(
                    27,
                    DemoRounds.build(Path.of("data", "demo"), TestDemo.keys(), office)
                            .get());
            List<RoundState> rounds = store.care().rounds(CareFilter.ALL, 9).stream()
                    .map(it -> RoundState.of(it, store.care(), store.settings()))
                    .toList();
            assertEquals(2, rounds.size());
            assertFalse(rounds.get(0).isFinished());
            assertEquals(9, rounds.get(0).keyed());
            assertEquals(18, rounds.get(0).lines().size());
            assertTrue(rounds.get(1).isFinished());
            assertEquals(18, rounds.get(1).checked());
            assertEquals(OptionalInt.of(6), rounds.get(1).share());
        }
    }
}
