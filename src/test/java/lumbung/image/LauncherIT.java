package lumbung.image;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The finished image, started as people start it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path IMAGE = Path.of(System.getProperty("lumbung.test.image"));
    private static final Path ZIP = Path.of(System.getProperty("lumbung.test.zip"));
    private static final Map<String, String> TELL = Map.of("LUMBUNG_JAVA_OPTS", "-Xlog:class+load");
    private static final Map<String, String> OFF = Map.of("LUMBUNG_ARCHIVE", "off");
    private static final Map<String, String> MAKE = Map.of("LUMBUNG_ARCHIVE", "now");

    @TempDir
    Path folder;

    @Test
    void theBuildLeavesAnArchiveThatIsUsed() {
        assertTrue(Launch.of(launcher(IMAGE), TELL, "--version").usedArchive());
    }

    @Test
    void itStartsFromAFolderWithBlanks() throws IOException {
        Path copy = copy("Koperasi Desa");

        assertEquals(0, Launch.of(launcher(copy), OFF, "--version").exit());
    }

    @Test
    void itStartsThroughSymbolicLinksToLinks() throws IOException {
        Path copy = copy("image");
        Path first = Files.createSymbolicLink(folder.resolve("first"), launcher(copy));
        Path inner = Files.createDirectory(folder.resolve("links"));
        Path second = Files.createSymbolicLink(inner.resolve("second"), inner.relativize(first));

        assertEquals(0, Launch.of(second, OFF, "--version").exit());
    }

    @Test
    void aMovedImageGetsItsArchiveAgain() throws IOException {
        Path moved = copy("moved");
        assertEquals(0, Launch.of(launcher(moved), MAKE).exit());

        assertTrue(Launch.of(launcher(moved), TELL, "--version").usedArchive());
    }

    @Test
    void theFirstStartAfterAMoveMakesTheArchiveInTheBackground() throws Exception {
        Path moved = copy("moved");
        Path archives = Files.createDirectories(moved.resolve("archive"));
        try (WatchService changes = archives.getFileSystem().newWatchService()) {
            archives.register(changes, ENTRY_CREATE, ENTRY_MODIFY);
            assertFalse(Launch.of(launcher(moved), TELL, "--version").usedArchive());
            while (!stamped(archives)) {
                var change = changes.poll(2, TimeUnit.MINUTES);
                assertNotNull(change, "no archive in two minutes");
                change.pollEvents();
                change.reset();
            }
        }

        assertTrue(Launch.of(launcher(moved), TELL, "--version").usedArchive());
    }

    /** Java trusts an archive's length and dies of a bus error where the file ends early. */
    @Test
    void aTruncatedArchiveIsNotTouched() throws IOException {
        Path moved = copy("moved");
        Launch.of(launcher(moved), MAKE);
        for (Path archive : files(moved.resolve("archive"), ".jsa")) {
            byte[] whole = Files.readAllBytes(archive);
            Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        }

        Launch start = Launch.of(launcher(moved), TELL, "--version");

        assertEquals(0, start.exit(), start::output);
        assertFalse(start.usedArchive());
    }

    @Test
    void aJarThatChangedMakesTheArchiveStale() throws IOException {
        Path moved = copy("moved");
        Launch.of(launcher(moved), MAKE);
        Files.setLastModifiedTime(moved.resolve("lib/lumbung.jar"), FileTime.fromMillis(0));

        Launch start = Launch.of(launcher(moved), TELL, "--version");

        assertEquals(0, start.exit(), start::output);
        assertFalse(start.usedArchive());
    }

    /** A file where the folder would be stands for a folder without rights, which root would have all the same. */
    @Test
    void anImageThatCannotBeWrittenKeepsItsArchiveInTheCacheFolder() throws IOException {
        Path image = folder.resolve("fixed");
        Trees.unzip(ZIP, folder);
        Files.move(only(folder, "lumbung-"), image);
        trainBriefly(image);
        Files.createFile(image.resolve("archive"));
        Map<String, String> cache =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());

        assertEquals(0, Launch.of(launcher(image), with(cache, MAKE)).exit());

        assertTrue(Launch.of(launcher(image), with(cache, TELL), "--version").usedArchive());
    }

    @Test
    void theUnzippedImageStartsAndMakesItsArchive() throws IOException {
        Trees.unzip(ZIP, folder);
        Path image = only(folder, "lumbung-");

        assertEquals(List.of(), files(image, ".jsa"), "good for one folder and one Java, so not shipped");
        assertEquals(0, Launch.of(launcher(image), MAKE).exit());
        assertTrue(Launch.of(launcher(image), TELL, "--version").usedArchive());
    }

    @Test
    void theLibrariesAreExactlyTheOnesTheProgramNames() throws IOException {
        try (JarFile jar = new JarFile(IMAGE.resolve("lib/lumbung.jar").toFile())) {
            Set<String> named = new TreeSet<>(List.of(jar.getManifest()
                    .getMainAttributes()
                    .getValue(Attributes.Name.CLASS_PATH)
                    .split(" ", -1)));
            named.add("lumbung.jar");
            Set<String> there = files(IMAGE.resolve("lib"), ".jar").stream()
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(named, there);
        }
    }

    /** A copy of the image; to be quick it makes its archives from a short run only. */
    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        Trees.copy(IMAGE, copy);
        trainBriefly(copy);
        return copy;
    }

    private static void trainBriefly(Path image) throws IOException {
        Files.writeString(image.resolve("lib/training"), "--version\n");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> together = new HashMap<>(some);
        together.putAll(more);
        return together;
    }

    private static Path launcher(Path image) {
        return image.resolve("bin/lumbung");
    }

    private static boolean stamped(Path archives) throws IOException {
        String here = archives.toRealPath().toString();
        for (Path stamp : files(archives, ".stamp")) {
            if (Files.readString(stamp).contains(here)) {
                return true;
            }
        }
        return false;
    }

    private static Path only(Path folder, String start) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
