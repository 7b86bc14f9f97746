package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Module;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What came back of broadcasts, typed at the demo cooperative's register. */
final class EchoCommandsTest {
    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @DisplayName(
            "R037 R038 R039 R040 R041 answers, sharing and reactions are counted beside orders, once the module is on")
    void whatCameBackIsCounted() {
        assertEquals(1, shell.type("broadcast", "log", "--responses").exit());
        store.ledger(1)
                .write(
                        store.ledger(1).intent(Message.of("test")),
                        changes -> Outcome.done(store.settings().put(Module.ENGAGEMENT.setting(), "on", changes)))
                .get();
        Broadcast broadcast = store.broadcasts().sendings(Instant.EPOCH).get(0).broadcast();
        List<Addressee> sent = store.broadcasts().addressees(broadcast.id()).stream()
                .filter(it -> it.sent().isPresent())
                .toList();
        String who = Long.toString(sent.get(0).personId());
        String id = Long.toString(broadcast.id());
        for (String kind : List.of("talk", "share", "share", "reaction")) {
            assertEquals(
                    0, shell.type("log", "add", who, kind, "--broadcast", id).exit());
        }
        JsonNode echoes = shell.json("broadcast", "log", "--responses");
        JsonNode its = echoes.get("broadcasts").get(0);
        assertEquals(sent.size(), its.get("people").asInt());
        assertEquals(Math.round(100.0 / sent.size()), its.get("percent").asInt());
        assertEquals(
                List.of(1, 2, 1),
                List.of(
                        its.get("talks").asInt(),
                        its.get("shares").asInt(),
                        its.get("reactions").asInt()));
        assertEquals(0, its.get("ordered").asInt());
        assertEquals(2, echoes.get("amplifiers").get(0).get("shares").asInt());
        assertEquals(who, echoes.get("amplifiers").get(0).get("person").asString());
        String text = shell.type("broadcast", "log", "--responses").out();
        assertTrue(text.contains("pesan"), text);
        assertTrue(text.contains("getok tular"), text);
    }
}
