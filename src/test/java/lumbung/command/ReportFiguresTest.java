package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.register.Card;
import lumbung.search.Finder;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Figures that leave the cooperative: for the treasurer with names, for a researcher without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFiguresTest {
    private final Store store = TestDemo.ordered();
    private final Shell shell = Shell.at(store);

    @TempDir
    private Path folder;

    @AfterAll
    void close() {
        store.close();
    }

    private Shell.Answer officer(String... words) {
        Shell.Answer answer = shell.type(Stream.concat(Stream.of("--as", "Darmaji"), Arrays.stream(words))
                .toArray(String[]::new));
        assertEquals(0, answer.exit(), answer.toString());
        return answer;
    }

    private List<String> file(String name, String... words) throws IOException {
        Path file = folder.resolve(name);
        officer(Stream.concat(Arrays.stream(words), Stream.of("--to", file.toString()))
                .toArray(String[]::new));
        return Files.readAllLines(file);
    }

    @Test
    @DisplayName("N17: each member's year by number; the businesses' parts come to the whole")
    void turnover() throws IOException {
        JsonNode members =
                officer("report", "turnover", "--year", "2026", "--json").json().get("members");
        assertTrue(members.size() > 250);
        long some = 0;
        for (JsonNode member : members) {
            long sum = 0;
            for (JsonNode part : member.get("businesses")) {
                sum += part.get("amount").asLong();
            }
            assertEquals(member.get("amount").asLong(), sum, member.toString());
            some += member.get("orders").asLong();
        }
        assertTrue(some > 0);
        List<String> sheet = file("t.csv", "report", "turnover", "--year", "2026");
        assertEquals(members.size() + 1, sheet.size());
        assertTrue(sheet.get(1).startsWith("1," + members.get(0).get("name").asString() + ","), sheet.get(1));
        assertEquals(
                "Cetak " + members.size() + " kontak",
                officer("history", "--limit", "1", "--json")
                        .json()
                        .get("operations")
                        .get(0)
                        .get("what")
                        .get("text")
                        .asString());
        assertEquals(
                "command.report.year",
                shell.type("--as", "Darmaji", "report", "turnover", "--year", "x", "--json")
                        .error()
                        .get("key")
                        .asString());
    }

    @Test
    @DisplayName("R131, N19: nobody can be found in the researcher's file: no name, no number, no group under five")
    void research() throws IOException {
        List<String> one = file("r1.csv", "report", "research");
        List<String> other = file("r2.csv", "report", "research");
        assertTrue(one.size() > 900, "most are in it");
        one.stream()
                .skip(1)
                .map(line -> line.substring(line.indexOf(',')))
                .collect(Collectors.groupingBy(row -> row, Collectors.counting()))
                .forEach((row, many) -> assertTrue(many >= 5, row + " " + many));
        assertTrue(Collections.disjoint(ids(one), ids(other)), "two files cannot be put beside each other");
        Set<String> words = new TreeSet<>(Arrays.asList(String.join("\n", one).split("[,\n]")));
        Finder finder = TestDemo.finder(store);
        finder.each(finder.parse("").get(), card -> {
            telling(card).forEach(told -> assertFalse(words.contains(told), told));
            return true;
        });
    }

    private static Set<String> ids(List<String> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
    }

    private static Stream<String> telling(Card card) {
        return Stream.concat(
                Stream.of(
                        String.valueOf(card.id()),
                        card.person().naming().name(),
                        card.person().naming().shown()),
                card.phones().stream()
                        .flatMap(it -> Stream.of(it.raw(), it.e164()))
                        .filter(it -> !it.isEmpty()));
    }
}
