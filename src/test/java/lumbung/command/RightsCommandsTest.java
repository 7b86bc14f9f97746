package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.ListMember;
import lumbung.broadcast.WithdrawnInspector;
import lumbung.i18n.Language;
import lumbung.inspection.Inspector;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a person may ask for (UU 27/2022), typed at the demo cooperative's register. */
final class RightsCommandsTest {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Language.INDONESIAN.locale());

    private final Store store = TestDemo.announced();
    private final Shell shell = Shell.at(store);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        store.close();
    }

    /** Somebody whose number a phone has taken over. */
    private ListMember listed() {
        Broadcast broadcast = store.broadcasts().sendings(Instant.EPOCH).get(0).broadcast();
        return store.broadcasts().members(broadcast.target()).stream()
                .filter(it -> !it.known().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("A copy holds what is kept and what left the house; it is an export of the person itself")
    void aCopyOfEverything() throws IOException {
        String id = Long.toString(listed().personId());
        Card card = store.people().card(listed().personId()).orElseThrow();
        int before = shell.json("export", "log", "--person", id).get("exports").size();
        Path file = folder.resolve("salinan.txt");
        assertEquals(0, shell.type("copy", id, "--to", file.toString()).exit());
        String copy = Files.readString(file);
        for (String told : List.of(card.person().naming().name(), "Dikeluarkan ke file", "Siapa mengubah apa")) {
            assertTrue(copy.contains(told), told + " in " + copy);
        }
        assertTrue(before > 0);
        assertTrue(shell.json("copy", id, "--to", folder.resolve("lagi.txt").toString())
                .get("copy")
                .get("sections")
                .has("Siapa mengubah apa"));
        assertTrue(inOrder(copy), copy);
        assertEquals(
                before + 2,
                shell.json("export", "log", "--person", id).get("exports").size());
    }

    @Test
    @DisplayName(
            "UU 27/2022: which files somebody's number left the house in stands on their timeline, with who and what for")
    void exportsStandOnTheTimeline() {
        String id = Long.toString(listed().personId());
        List<String> known =
                shell.json("export", "log", "--person", id).get("exports").findValuesAsString("id");
        List<JsonNode> told = new ArrayList<>();
        shell.json("log", "show", id, "--limit", "200").get("timeline").forEach(it -> {
            if (it.get("kind").asString().equals("export")) {
                told.add(it);
            }
        });
        assertEquals(known, told.stream().map(it -> it.get("id").asString()).toList());
        assertTrue(
                told.stream().anyMatch(it -> it.get("words").asString().matches("promo \\S+[.](vcf|csv|txt)")),
                told::toString);
        assertTrue(told.stream().noneMatch(it -> it.get("clerk").asString().isEmpty()), told::toString);
        shell.type("copy", id, "--to", folder.resolve("salinan.txt").toString());
        assertEquals(
                "export",
                shell.json("log", "show", id).get("timeline").get(0).get("kind").asString());
    }

    /** Orders are told newest first, whatever their days begin with as text. */
    private static boolean inOrder(String copy) {
        List<LocalDate> days = copy.lines()
                .filter(line -> line.matches("\\d+ \\p{Alpha}+ \\d{4}, pesanan \\d.*"))
                .map(line -> LocalDate.parse(line.substring(0, line.indexOf(',')), DAY))
                .toList();
        return days.stream().sorted(Comparator.reverseOrder()).toList().equals(days);
    }

    @Test
    @DisplayName("Erasing says first what goes and what stays, and wants the name and a reason that names nobody")
    void erasing() {
        Card card = store.people().card(listed().personId()).orElseThrow();
        String id = Long.toString(card.id());
        assertTrue(shell.json("erase", id, "--as", "Darmaji").get("going").has("ListMember"));
        assertTrue(shell.type("erase", id, "--as", "Darmaji").out().contains("tidak bisa diurungkan"));
        assertEquals(
                1,
                shell.type("erase", id, "--as", "Darmaji", "--name", "Orang Lain", "--reason", "diminta")
                        .exit());
        assertEquals(
                1,
                shell.type(
                                "erase",
                                id,
                                "--as",
                                "Darmaji",
                                "--name",
                                card.person().naming().name())
                        .exit());
        assertTrue(store.people().card(card.id()).isPresent());
        assertEquals(
                id,
                shell.json(
                                "erase",
                                id,
                                "--as",
                                "Darmaji",
                                "--name",
                                card.person().naming().name(),
                                "--reason",
                                "diminta orangnya")
                        .get("erased")
                        .asString());
        assertTrue(store.people().card(card.id()).isEmpty());
        assertFalse(shell.type("history").out().contains(card.person().naming().name()));
        assertEquals(0, shell.type("journal", "verify").exit());
    }

    @Test
    @DisplayName("Who is long silent is listed for officers, who erase one by one; a young register has nobody yet")
    void theYearlyLook() {
        assertEquals(1, shell.type("retention", "list").exit(), "a clerk may not");
        assertEquals(
                0,
                shell.json("retention", "list", "--as", "Darmaji").get("people").size());
        assertEquals(
                "diam:3",
                shell.json("retention", "list", "--years", "3", "--as", "Darmaji")
                        .get("query")
                        .asString());
        assertTrue(shell.type("retention", "list", "--as", "Darmaji").out().contains("Tidak ada yang lama diam"));
        assertEquals(
                0,
                shell.type("settings", "set", "retention.years", "8", "--as", "Darmaji")
                        .exit());
    }

    @Test
    @DisplayName("A lost stick: who was on it, of which exports, with the notice and the hours that are left")
    void aLostStick() throws IOException {
        Path file = folder.resolve("hilang.txt");
        assertEquals(
                0,
                shell.type("breach", "--since", "2026-01-01", "--noticed", "2026-11-21 09.00", "--to", file.toString())
                        .exit());
        String sheet = Files.readString(file);
        assertTrue(sheet.contains("70 jam"), sheet);
        assertTrue(sheet.contains("3 x 24 jam"), sheet);
        String name = store.people()
                .card(listed().personId())
                .orElseThrow()
                .person()
                .naming()
                .name();
        assertTrue(sheet.contains(name.split(" ", -1)[0]), sheet);
        assertEquals(
                1,
                shell.type("breach", "--export", "1", "--to", file.toString()).exit());
        Path all = folder.resolve("semua.html");
        assertEquals(
                0,
                shell.type("breach", "--backup", "--form", "html", "--to", all.toString())
                        .exit());
        assertTrue(Files.readString(all).contains(String.valueOf(store.people().count())));
        assertTrue(Files.readString(all).contains("tidak terkunci"), "a stick that anybody can read");
        assertTrue(Files.readString(all).contains("nomor HP: "), "how much of each kind");
        Path pc = folder.resolve("pc.txt");
        assertEquals(
                0,
                shell.type("breach", "--pc", "--how", "dicuri", "--to", pc.toString())
                        .exit());
        assertTrue(Files.readString(pc).contains("PIN tidak menahannya"));
    }

    @Test
    @DisplayName(
            "N21: who said no and is still on a phone is a problem with the hours left of 72, until somebody ticks it")
    void theClockOfAWithdrawal() {
        ListMember member = listed();
        WithdrawnInspector inspector = new WithdrawnInspector(store.broadcasts(), store.people(), TestStore.CLOCK);
        store.ledger(1)
                .write(store.ledger(1).intent(Message.of("test")), changes -> {
                    changes.add(new Consent(
                            changes.newId(),
                            0,
                            member.personId(),
                            Purpose.PROMO,
                            0,
                            false,
                            new Proof(Proof.Method.WHATSAPP, "berhenti"),
                            LocalDate.of(2026, 11, 20)));
                    return Outcome.done(true);
                })
                .get();
        List<Problem> found = new ArrayList<>();
        inspector.all(found::add, Inspector.Watch.UNSEEN);
        Problem problem = found.stream()
                .filter(it -> it.key().first() == member.personId())
                .findFirst()
                .orElseThrow();
        assertEquals(37L, problem.sentence().arguments().get(3), "of 72 hours from the beginning of 20 November");
        List<Problem> one = new ArrayList<>();
        inspector.some(Set.of(member.personId()), one::add);
        assertTrue(one.contains(problem));
    }
}
