package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Meetings on the command line, in the register of the demo cooperative: N04. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingCommandsTest {
    private static final String COMING = "2026-11-28";

    private final Store store = TestDemo.priced();
    private final Shell shell = Shell.at(store);

    @AfterAll
    void close() {
        store.close();
    }

    private static String[] asOfficer(String... words) {
        return Stream.concat(Arrays.stream(words), Stream.of("--as", "Darmaji")).toArray(String[]::new);
    }

    private JsonNode json(String... words) {
        return shell.json(asOfficer(words));
    }

    private String refused(String... words) {
        Shell.Answer answer = shell.type(asOfficer(
                Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray(String[]::new)));
        assertEquals(1, answer.exit(), answer.toString());
        return answer.error().get("key").asString();
    }

    @Test
    @DisplayName("N04: the demo's meetings are those behind its rules, closed, and one to come with three proposals")
    void theDemosMeetings() {
        JsonNode all = json("meeting", "list").get("meetings");
        assertEquals(4, all.size());
        JsonNode annual = json("meeting", "show", "2026-06-14");
        assertEquals("2026-06-21", annual.get("signed").asString());
        assertTrue(annual.get("present").asLong() >= annual.get("needed").asLong());
        assertTrue(StreamSupport.stream(annual.get("proposals").spliterator(), false)
                .allMatch(it -> it.get("number").asString().equals("12/2026")));
        assertEquals(3, json("meeting", "show").get("proposals").size(), "the next one");
        assertEquals("meeting.refused.signed", refused("meeting", "edit", "2026-06-14", "--place", "sekolah"));
    }

    @Test
    @DisplayName("N04: called, invited, marked, decided, minuted, signed; the price and its reason follow")
    void fromCallingToSigning(@TempDir Path folder) throws IOException {
        JsonNode meeting =
                json("meeting", "new", "board", "--on", "2026-11-21", "--at", "9.00", "--place", "rumah Bu Siti");
        assertEquals("09:00", meeting.get("time").asString());
        String id = meeting.get("id").asString();
        JsonNode invited = json("meeting", "invite", id, "kelompok:pkk desa:bongas");
        assertTrue(invited.get("called").asLong() > 2);
        String tarni = "tarni desa:bongas";
        JsonNode list =
                json("meeting", "attend", id, tarni, "--manner", "hadir").get("attendances");
        assertEquals(1, count(list, "present"));
        assertEquals(
                "meeting.refused.proxy.nobody", refused("meeting", "attend", id, tarni, "--manner", "represented"));

        json("meeting", "withdraw", COMING, "1");
        json("meeting", "agenda", id, "--rule", "Harga arisan", "--why", "PKK minta");
        JsonNode evidence = json("meeting", "evidence", id, "1");
        assertTrue(evidence.get("study").isObject());
        assertEquals("meeting.refused.reason", refused("meeting", "decide", id, "1", "postponed"));
        JsonNode decided =
                json("meeting", "decide", id, "1", "diterima").get("proposals").get(0);
        assertEquals("13/2026", decided.get("number").asString());
        assertEquals("mufakat", decided.get("votes").asString());
        assertEquals("meeting.refused.decided", refused("meeting", "decide", id, "1", "rejected", "--reason", "lain"));
        JsonNode quote =
                json("price", "quote", "--buyer", "umum", "--item", "bolu pandan:10", "--date", "2026-11-21", "--why");
        assertTrue(quote.toString().contains("13/2026"), quote.toString());
        JsonNode before =
                json("price", "quote", "--buyer", "umum", "--item", "bolu pandan:10", "--date", "2026-11-20", "--why");
        assertEquals(300_000, before.get("payable").asLong());
        assertEquals(270_000, quote.get("payable").asLong());

        Path notes = Files.writeString(folder.resolve("notulen.txt"), "Rapat dibuka.\n\u001b[31mDitutup.\n");
        json("meeting", "minutes", id, "--from", notes.toString());
        assertFalse(json("meeting", "minutes", id).get("minutes").asString().contains("\u001b"));
        JsonNode attached = json("meeting", "attach", id, notes.toString())
                .get("attachments")
                .get(0);
        assertEquals(64, attached.get("sha256").asString().length());
        assertEquals("meeting.refused.file", refused("meeting", "attach", id, folder.toString()));
        assertEquals("2026-11-21", json("meeting", "sign", id).get("signed").asString());
        assertEquals("meeting.refused.signed", refused("meeting", "attend", id, tarni, "--manner", "guest"));
    }

    private static long count(JsonNode list, String manner) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(it -> it.get("manner").asString().equals(manner))
                .count();
    }

    @Test
    @DisplayName("N04: what cannot be is said with the place and the remedy, and leaves nothing behind")
    void refusals() {
        assertEquals("meeting.refused.unknown", refused("meeting", "show", "2020-01-01"));
        assertEquals(
                "meeting.refused.time",
                refused("meeting", "new", "rapat rutin", "--on", "2026-12-05", "--at", "malam"));
        assertEquals("register.refused.choice", refused("meeting", "new", "pesta", "--on", "2026-12-05"));
        assertEquals("meeting.refused.point", refused("meeting", "decide", COMING, "9", "accepted"));
        assertEquals("meeting.refused.evidence", refused("meeting", "evidence", COMING, "3"));
        assertEquals("care.refused.nobody", refused("meeting", "attend", COMING, ""));
        assertEquals("meeting.refused.title", refused("meeting", "agenda", COMING, " ", "--why", "x"));
        assertEquals(4, json("meeting", "list").get("meetings").size());
        Shell.Answer clerk = shell.type("meeting", "list", "--json");
        assertEquals("access.refused", clerk.error().get("key").asString());
    }
}
