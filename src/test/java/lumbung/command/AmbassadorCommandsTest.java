package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Module;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Word of mouth on the command line, in the register of the demo cooperative. */
class AmbassadorCommandsTest {
    private static final String AZZALEA = "Azzalea Cake";

    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);

    @AfterEach
    void close() {
        store.close();
    }

    private String refused(String... words) {
        Shell.Answer answer = shell.type(
                Stream.concat(Arrays.stream(words), Stream.of("--json")).toArray(String[]::new));
        assertEquals(1, answer.exit(), answer.toString());
        return answer.error().get("key").asString();
    }

    private String added(String name) {
        return shell.json("add", name, "--desa", "Bongas", "--rt", "03")
                .get("id")
                .asString();
    }

    private void on() {
        store.ledger(1)
                .write(
                        store.ledger(1).intent(Message.of("test")),
                        changes -> Outcome.done(store.settings().put(Module.AMBASSADOR.setting(), "on", changes)))
                .get();
    }

    private static List<Integer> figures(JsonNode gratitude) {
        return Stream.of("brought", "thanked", "gifts", "worth", "due")
                .map(it -> gratitude.get(it).asInt())
                .toList();
    }

    @Test
    @DisplayName("N10: the tree says by community who was thanked and given what, and whom nobody thanked")
    void theTreeKeepsABalance() {
        String jumi = added("Bu Jumiati Satu");
        String karsi = added("Bu Karsini Satu");
        String rasmi = added("Bu Rasmini Satu");
        shell.json("edit", jumi, "kelompok+=PKK Bongas");
        shell.json("referral", "add", karsi, "--through", jumi);
        JsonNode tree = shell.json("referral", "tree", jumi);
        assertEquals(List.of(1, 0, 0, 0, 1), figures(tree.get("gratitude")));
        shell.json("log", "add", jumi, "gift", "satu toples", "--out", "--worth", "20000");
        shell.json("log", "add", jumi, "thanks", "--out");
        assertEquals(
                List.of(1, 1, 1, 20_000, 0),
                figures(shell.json("referral", "tree", jumi).get("gratitude")));
        shell.json("referral", "add", rasmi, "--through", karsi);
        JsonNode pkk = shell.json("referral", "tree", "--community", "PKK Bongas")
                .get("communities")
                .get(0);
        assertEquals("PKK Bongas", pkk.get("community").asString());
        JsonNode root = pkk.get("people")
                .valueStream()
                .filter(it -> it.get("name").asString().equals("Bu Jumiati Satu"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, root.get("brought").size());
        assertEquals(List.of(1, 0, 0, 0, 1), figures(root.get("brought").get(0).get("gratitude")));
        String text = shell.type("referral", "tree").out();
        assertTrue(text.contains("belum diberi ucapan terima kasih untuk 1 orang"), text);
    }

    @Test
    @DisplayName("R046: once the module is on, an ambassadors' report tells referrals and gifts of each")
    void ambassadorsAreReported() {
        assertEquals("settings.module.off", refused("ambassador", "report"));
        on();
        String jumi = added("Bu Jumiati Satu");
        shell.json("referral", "add", added("Bu Karsini Satu"), "--through", jumi);
        shell.json("ambassador", "add", jumi, "--business", AZZALEA);
        assertEquals("care.refused.ambassador", refused("ambassador", "add", jumi, "--business", AZZALEA));
        shell.json("log", "add", jumi, "gift", "bolu", "--out", "--worth", "30000", "--business", AZZALEA);
        shell.json("log", "add", jumi, "gift", "keripik", "--out", "--worth", "5000", "--business", "Vanara Cake");
        JsonNode line = shell.json("ambassador", "report").get("ambassadors").get(0);
        assertEquals(List.of(1, 0, 1, 30_000, 0), figures(line.get("gratitude")));
        assertEquals("bolu", line.get("given").get(0).get("words").asString());
        assertTrue(shell.type("ambassador", "report").out().contains("juru kabar Azzalea Cake"));
        assertEquals("command.ambassador.unknown", refused("ambassador", "end", jumi, "--business", "Vanara Cake"));
        shell.json("ambassador", "end", jumi, "--business", AZZALEA);
        assertEquals(0, shell.json("ambassador", "report").get("ambassadors").size());
    }
}
