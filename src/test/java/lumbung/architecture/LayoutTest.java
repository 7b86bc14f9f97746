package lumbung.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    /** target is Maven's and never committed. */
    private static final Set<String> TOP = Set.of("pom.xml", "src", "data", "man", "README.md", "target");

    @Test
    void theTopFolderHoldsWhatItMayAndNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(Sources.TOP)) {
            Set<String> strangers = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !TOP.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(Set.of(), strangers);
        }
    }

    @Test
    void everyPackageOfTheProgramSaysWhatItIs() {
        List<String> silent = Sources.java("main/java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.endsWith("lumbung"))
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(Sources::shown)
                .toList();

        assertEquals(List.of(), silent, "add a package-info.java");
    }

    @Test
    void theLicenceIsInsideTheJar() throws IOException {
        try (var licence = LayoutTest.class.getResourceAsStream("/META-INF/LICENSE")) {
            assertTrue(new String(licence.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("Apache License"));
        }
    }
}
