package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What a day begins with and what people are worth, on the command line, with the demo cooperative's two years of orders. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TodayCommandsTest {
    private final Store store = TestDemo.ordered();
    private final Shell shell = Shell.at(store);

    @AfterAll
    void close() {
        store.close();
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(it -> it.get("name").asString())
                .toList();
    }

    @Test
    @DisplayName("R073: the day's lists stand in the order of the first screen, and the text says what the JSON says")
    void aDayIsTold() {
        JsonNode today = shell.json("today");
        assertEquals("2026-11-21", today.get("date").asString());
        assertEquals(
                List.of("due", "quiet", "thank", "waiting", "promises", "chores", "ask", "concerns", "birthdays"),
                new ArrayList<>(today.propertyNames()).subList(1, 10));
        String text = shell.type("today").out();
        assertTrue(text.startsWith("Sabtu, 21 November 2026\n"), text);
        assertTrue(text.contains("Waktunya pesan lagi: " + today.get("due").size()), text);
        assertTrue(text.contains("Mulai jarang: " + today.get("quiet").size()), text);
        names(today.get("due")).forEach(name -> assertTrue(text.contains(name), name));
        String english = shell.type("--lang", "en", "today").out();
        assertTrue(english.startsWith("Saturday, 21 November 2026\n"), english);
    }

    @Test
    @DisplayName("R009, R103: each day and each business has its own lists")
    void anotherDayAndOneBusiness() {
        JsonNode all = shell.json("today");
        JsonNode later = shell.json("today", "--date", "2026-12-05");
        assertEquals("2026-12-05", later.get("date").asString());
        assertFalse(names(later.get("due")).containsAll(names(all.get("due"))));
        JsonNode own = shell.json("today", "--business", "Kopi Rojo");
        own.get("due")
                .forEach(line -> assertEquals("Kopi Rojo", line.get("business").asString()));
        assertTrue(names(all.get("due")).containsAll(names(own.get("due"))));
        assertEquals(1, shell.type("today", "--business", "Toko Entah").exit());
        assertEquals(1, shell.type("today", "--date", "kapan").exit());
    }

    @Test
    @DisplayName("R007, R074, R076: what somebody bought, how often and what of, for all businesses and for one")
    void worthIsTold() {
        String person = shell.json("today").get("due").get(0).get("person").asString();
        JsonNode worth = shell.json("value", person);
        assertTrue(worth.get("orders").asLong() >= 3, worth.toString());
        assertTrue(worth.get("amount").asLong() > 0, worth.toString());
        assertTrue(LocalDate.parse(worth.get("last").asString()).isBefore(LocalDate.of(2026, 11, 21)));
        JsonNode business = shell.json("value", "--business", "Azzalea Cake");
        assertTrue(business.get("funnel").has("again"), "R058");
        assertEquals(
                1,
                shell.type("value", "--business", "Azzalea Cake", "--from", "2-11-2026", "--until", "1-11-2026")
                        .exit());
        assertTrue(business.get("amount").asLong() > worth.get("amount").asLong());
        assertTrue(shell.type("value", person).out().contains("pesanan"));
        assertEquals(1, shell.type("value").exit());
        assertEquals(1, shell.type("value", person, "--community", "PKK Bongas").exit(), "whose is to be said once");
    }

    @Test
    @DisplayName("R016: what is listed once is listed once for a business")
    void nobodyStandsTwice() {
        JsonNode due = shell.json("today", "--business", "Azzalea Cake").get("due");
        assertEquals(due.size(), Set.copyOf(names(due)).size());
    }
}
