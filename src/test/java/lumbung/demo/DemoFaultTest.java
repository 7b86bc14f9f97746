package lumbung.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in the demo's files is found with its place. */
class DemoFaultTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.list(Path.of("data", "demo"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        List<String> people = Files.readAllLines(folder.resolve("people.csv"));
        Files.write(folder.resolve("people.csv"), people.subList(0, 4));
    }

    @Test
    void anUnknownPersonIsNamedWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("roles.csv"), """
                person,business,role,since,until
                P0001,azzalea,customer,2021-06-12,
                P0009,azzalea,customer,2021-06-12,
                """);
        assertEquals("roles.csv:3: person is unknown: P0009", fault());
    }

    @Test
    void aDayThatIsNoneIsNamedWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("roles.csv"), """
                person,business,role,since,until
                P0001,azzalea,customer,2021-06-31,
                """);
        assertEquals("roles.csv:2: since is no day: 2021-06-31", fault());
    }

    @Test
    void aShortLineIsNamedWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("roles.csv"), """
                person,business,role,since,until
                P0001,azzalea
                """);
        assertTrue(fault().startsWith("roles.csv:2: "), fault());
    }

    @Test
    void anUnknownAreaIsNamedWithFileAndLine() throws IOException {
        String people = Files.readString(folder.resolve("people.csv"));
        Files.writeString(folder.resolve("people.csv"), people.replace("Bongas,,01,03", "Bongas,,01,33"));
        assertEquals("people.csv:2: 0 areas are Bongas//01/33", fault());
    }

    @Test
    void brokenJsonIsNamedWithFileAndLine() throws IOException {
        Path json = folder.resolve("cooperative.json");
        Files.writeString(json, Files.readString(json).replace("\"levels\": [", "\"levels\": [,"));
        assertTrue(fault().startsWith("cooperative.json:5: "), fault());
    }

    private String fault() {
        try (Store store = TestStore.derby()) {
            return assertThrows(DemoFault.class, () -> DemoRegister.build(folder, store.ledger(0)))
                    .getMessage();
        }
    }
}
