package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A year of a business, in the register of the demo cooperative. */
class IndicatorCommandsTest {
    private static final String AZZALEA = "Azzalea Cake";

    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);
    private final String officer = someone(Clerk.Duty.OFFICER);

    @AfterEach
    void close() {
        store.close();
    }

    private String someone(Clerk.Duty duty) {
        return store.clerks().all().stream()
                .filter(it -> it.duty() == duty)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private String[] as(String clerk, String... words) {
        return Stream.concat(Arrays.stream(words), Stream.of("--as", clerk)).toArray(String[]::new);
    }

    private String refused(String... words) {
        Shell.Answer answer = shell.type(
                Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray(String[]::new));
        assertEquals(1, answer.exit(), answer.toString());
        return answer.error().get("key").asString();
    }

    private JsonNode sheet(String... words) {
        return shell.json(as(officer, words)).get("indicators").get(0);
    }

    @Test
    @DisplayName("R126: what is typed stands beside what is counted, is marked, and grows from year to year")
    void typedBesideCounted() {
        JsonNode empty = sheet("indicators", "show", "--business", AZZALEA);
        assertTrue(empty.get("typed").get("profit").isNull(), "not said is no nought");
        sheet("indicators", "type", "--business", AZZALEA, "--year", "2025", "--profit", "10.000.000");
        JsonNode typed = sheet("indicators", "type", "--business", AZZALEA, "--profit", "Rp12.500.000", "--roi", "12,5")
                .get("typed");
        assertEquals(
                List.of(12_500_000, 1250, 25),
                List.of(
                        typed.get("profit").asInt(),
                        typed.get("roi").asInt(),
                        typed.get("growth").asInt()));
        String text = shell.type(as(officer, "indicators", "show", "--business", AZZALEA))
                .out();
        assertTrue(text.contains("Rp12.500.000"), text);
        assertTrue(text.contains("[diisi sendiri]"), text);
        assertTrue(text.contains("[dihitung]"), text);
        assertTrue(text.contains("belum ada pesanan"), text);
        JsonNode kept = sheet("indicators", "type", "--business", AZZALEA, "--profit", "")
                .get("typed");
        assertTrue(kept.get("profit").isNull());
        assertEquals(1250, kept.get("roi").asInt(), "what is left out stays");
    }

    @Test
    @DisplayName("R126: satisfaction comes from the pulse, R102")
    void satisfactionComesFromThePulse() {
        for (String mood : List.of("senang", "senang", "tidak senang")) {
            shell.json("log", "add", "tarni desa:bongas", "pulse", "--mood", mood, "--business", AZZALEA);
        }
        shell.json("log", "add", "tarni desa:bongas", "pulse", "--mood", "senang", "--business", "Vanara Cake");
        JsonNode pulse = sheet("indicators", "show", "--business", AZZALEA).get("satisfaction");
        assertEquals(
                List.of(2, 0, 1),
                Stream.of("glad", "fair", "unhappy")
                        .map(it -> pulse.get(it).asInt())
                        .toList());
        assertTrue(shell.type(as(officer, "indicators", "show", "--business", AZZALEA))
                .out()
                .contains("67% senang"));
    }

    @Test
    @DisplayName("R126: the owner and officers type, and a clerk sees nothing of it")
    void whoMay() {
        String clerk = someone(Clerk.Duty.CLERK);
        assertEquals("access.refused", refused(as(clerk, "indicators", "show")));
        assertEquals("access.refused", refused(as(clerk, "indicators", "type", "--business", AZZALEA)));
        Clerk owner = store.clerks().all().stream()
                .filter(it -> it.duty() == Clerk.Duty.OWNER)
                .findFirst()
                .orElseThrow();
        JsonNode own = shell.json(as(owner.name(), "indicators", "show")).get("indicators");
        assertEquals(1, own.size());
        String others = store.people().directory().businesses().stream()
                .filter(it -> it.id() != owner.businessId())
                .findFirst()
                .orElseThrow()
                .name();
        assertEquals("register.refused.choice", refused(as(owner.name(), "indicators", "show", "--business", others)));
        shell.json(as(owner.name(), "indicators", "type", "--roi", "7"));
        assertEquals("care.refused.indicator.business", refused(as(officer, "indicators", "type", "--roi", "1")));
        assertEquals(
                "care.refused.year",
                refused(as(officer, "indicators", "type", "--business", AZZALEA, "--year", "2027", "--roi", "1")));
        assertEquals(
                "care.refused.roi", refused(as(officer, "indicators", "type", "--business", AZZALEA, "--roi", "x")));
        assertEquals(
                "care.refused.profit",
                refused(as(officer, "indicators", "type", "--business", AZZALEA, "--profit", "banyak")));
        assertFalse(sheet("indicators", "type", "--business", AZZALEA, "--profit", "-250.000")
                .get("typed")
                .get("profit")
                .isNull());
    }
}
