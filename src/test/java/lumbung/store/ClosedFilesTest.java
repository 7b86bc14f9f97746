package lumbung.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.settings.Arrangement;
import lumbung.settings.Arrangements;
import lumbung.settings.Erasures;
import lumbung.settings.FaultLog;
import lumbung.settings.Guarded;
import lumbung.settings.Home;
import lumbung.settings.PcFile;
import lumbung.settings.StartOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody else who has an account on the PC reads the register or what lies beside it. */
class ClosedFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aDiskThatKnowsOwners() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> open(Path top, String allowed) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(path -> {
                        try {
                            String mode = mode(path);
                            return !mode.endsWith("---") || (allowed.equals("own") && !mode.startsWith("---", 3));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .map(Path::toString)
                    .toList();
        }
    }

    @Test
    @DisplayName("A home and all that is written in it, Derby's own files too, are for their owner alone")
    void closedToAllOthers() throws IOException {
        Home home = new Home(folder.resolve("share/lumbung"));
        StartOptions start = StartOptions.USUAL.inHome(home.folder().toString());
        try (Store store = new Opening(home, TestStore.CLOCK).embedded().get()) {
            TestDemo.finder(store).best("siti", 1);
            new Arrangements(home).keep(1, Arrangement.NONE);
            new Erasures(home).add(List.of(1L), Instant.EPOCH);
            new PcFile(home.pcSettings())
                    .change(settings -> settings.with("language", "id"))
                    .get();
            Guarded.folder(home.exports());
            assertTrue(FaultLog.write(start, Map.of(), new IllegalStateException("test"))
                    .isPresent());
            assertEquals(List.of(), open(home.folder(), "own"));
        }
        assertEquals(List.of(), open(home.folder(), "own"));
        assertTrue(Files.exists(home.searchIndex()));
    }

    @Test
    @DisplayName("A home that an older program left open is closed, and one that a group shares stays the group's")
    void closedWhenOpened() throws IOException {
        Path left = Files.createDirectory(folder.resolve("left"));
        Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("rwxr-xr-x"));
        Guarded.home(left);
        assertEquals("rwx------", mode(left));
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxr-x"));
        Guarded.home(shared);
        assertEquals("rwxrwx---", mode(shared));
        assertEquals("rw-rw----", mode(Guarded.file(shared.resolve("settings.json"))));
        assertEquals("rwxrwx---", mode(Guarded.folder(shared.resolve("exports/2026"))));
        assertEquals("rwxrwx---", mode(shared.resolve("exports")));
    }
}
