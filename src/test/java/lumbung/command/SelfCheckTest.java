package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lumbung.access.SelfCheck;
import lumbung.access.SelfChecks;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Module;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What clerks think of their own work, in the register of the demo cooperative. */
class SelfCheckTest {
    private final Store store = TestDemo.people();
    private final Shell shell = Shell.at(store);

    @AfterEach
    void close() {
        store.close();
    }

    private void on() {
        store.ledger(1)
                .write(
                        store.ledger(1).intent(Message.of("test")),
                        changes -> Outcome.done(store.settings().put(Module.SELFCHECK.setting(), "on", changes)))
                .get();
    }

    private long rini() {
        return store.clerks().all().stream()
                .filter(it -> it.name().equals("Rini"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    @DisplayName("R106: six numbers are kept per year and shown side by side, once the module is on")
    void sixNumbersAYear() {
        assertEquals(1, shell.type("selfcheck").exit(), "off");
        on();
        store.selfChecks(rini())
                .keep(new SelfCheck(2025, List.of(1, 2, 3, 4, 5, 1)))
                .get();
        shell.json("selfcheck", "5", "5", "5", "5", "5", "5");
        JsonNode years = shell.json("selfcheck", "4", "3", "5", "4", "2", "5").get("years");
        assertEquals(2, years.size(), "the same year once");
        assertEquals(2026, years.get(1).get("year").asInt());
        assertEquals(2, years.get(1).get("scores").get("solving").asInt());
        assertEquals(5, years.get(0).get("scores").get("solving").asInt());
        assertTrue(shell.type("selfcheck").out().contains("2025  2026"));
        assertEquals(1, shell.type("selfcheck", "4", "3", "5", "4", "2").exit(), "one is missing");
        assertEquals(1, shell.type("selfcheck", "4", "3", "5", "4", "2", "6").exit(), "none is six");
    }

    @Test
    @DisplayName("R106: nobody else is told, in no list and no history")
    void nobodyElse() {
        on();
        String before = shell.type("changes").out();
        int written = store.ledger(0).recent(1_000).size();
        shell.json("selfcheck", "4", "3", "5", "4", "2", "5");
        assertEquals(written, store.ledger(0).recent(1_000).size());
        assertEquals(before, shell.type("changes").out());
        store.clerks().all().stream()
                .filter(it -> it.id() != rini())
                .forEach(it -> assertEquals(List.of(), store.selfChecks(it.id()).all(), it.name()));
        assertFalse(store.selfChecks(rini()).all().isEmpty());
        assertEquals(List.of(), SelfChecks.LOCKED.all());
        assertFalse(SelfChecks.LOCKED
                .keep(new SelfCheck(2026, List.of(1, 1, 1, 1, 1, 1)))
                .isDone());
    }
}
