package lumbung.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of each library that goes into the image its digest, its licence and what is known against it are written down. */
class SupplyTest {
    private static final Path LOCK = Sources.TOP.resolve("src/dist/lib/libraries.sha256");
    private static final Path LIBRARIES = Sources.TOP.resolve("src/dist/share/libraries");
    private static final Path TEXTS = LIBRARIES.resolve("licences");
    private static final Pattern BAR = Pattern.compile(" \\| ");

    /** Everything that may go together with Apache-2.0 in one program. */
    private static final Set<String> LICENCES =
            Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "BSL-1.0", "LGPL-3.0-or-later");

    @Test
    void eachLibraryHasItsLicenceAndItsText() throws IOException {
        Map<String, List<String>> rows = rows("LICENCES.txt");
        assertEquals(locked().keySet(), rows.keySet());
        Set<String> told = new TreeSet<>();
        rows.forEach((jar, row) -> {
            assertTrue(LICENCES.containsAll(listed(row.get(1))), row::toString);
            assertFalse(listed(row.get(2)).isEmpty(), row::toString);
            told.addAll(listed(row.get(2)));
        });
        try (Stream<Path> texts = Files.list(TEXTS)) {
            assertEquals(
                    told,
                    texts.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** No network is needed for it, and a library that is new or of another version fails until somebody looked at it. */
    @Test
    void eachLibraryWasLookedAt() throws IOException {
        Map<String, List<String>> rows = rows("REVIEW.txt");
        assertEquals(locked().keySet(), rows.keySet());
        rows.values().forEach(row -> {
            LocalDate.parse(row.get(1));
            assertTrue(row.get(2).matches("none|(?:CVE-\\d{4}-\\d+|GHSA(?:-\\w{4}){3})(?:, .+)?"), row::toString);
            assertFalse(row.get(3).isBlank(), row::toString);
        });
    }

    @Test
    void theBillOfMaterialsNamesTheSameJars() throws IOException {
        JsonNode bill = JsonMapper.shared().readTree(Files.readString(LIBRARIES.resolve("bom.json")));
        Map<String, String> named = new TreeMap<>();
        for (JsonNode part : bill.path("components")) {
            String digest = part.path("hashes")
                    .valueStream()
                    .filter(hash -> hash.path("alg").asString("").equals("SHA-256"))
                    .map(hash -> hash.path("content").asString(""))
                    .findFirst()
                    .orElse("");
            named.put(
                    part.path("name").asString("") + "-" + part.path("version").asString(""), digest);
        }
        assertEquals(locked(), named);
        assertTrue(bill.path("serialNumber").isMissingNode()
                && bill.path("metadata").path("timestamp").isMissingNode());
    }

    /** CVE-2022-46337 of Derby, for which there is no release for this Java, needs somebody to log in by LDAP. */
    @Test
    void derbyIsNeverToldToAuthenticate() {
        Stream<Path> texts = Stream.concat(
                Sources.java("main/java").stream(),
                Stream.of("lib/derby.properties", "bin/lumbung", "bin/lumbung.cmd")
                        .map(Sources.TOP.resolve("src/dist")::resolve));
        assertEquals(
                List.of(),
                texts.filter(file -> Sources.text(file).matches("(?is).*derby\\.(connection\\.requireAuth|auth).*"))
                        .toList());
    }

    @Test
    void everythingComesFromMavenCentralInAVersionThatIsWrittenDown() {
        String pom = Sources.text(Sources.TOP.resolve("pom.xml"));
        assertFalse(pom.matches("(?s).*<(plugin)?[rR]epositor(y|ies)>.*"));
        assertFalse(pom.contains("SNAPSHOT") || pom.contains("LATEST") || pom.contains("RELEASE"));
        assertTrue(pom.contains("<banDynamicVersions/>") && pom.contains("<dependencyConvergence/>"));
    }

    /** Digests by jar, without its ending. */
    private static Map<String, String> locked() throws IOException {
        return Files.readAllLines(LOCK).stream()
                .map(line -> line.split(" {2}", -1))
                .collect(Collectors.toMap(
                        parts -> parts[1].replaceFirst("\\.jar$", ""),
                        parts -> parts[0],
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, List<String>> rows(String table) throws IOException {
        return Files.readAllLines(LIBRARIES.resolve(table)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> List.of(BAR.split(line)))
                .collect(Collectors.toMap(row -> row.get(0), row -> row, (one, other) -> one, TreeMap::new));
    }

    private static Set<String> listed(String cell) {
        return Set.of(cell.split(", ", -1));
    }
}
