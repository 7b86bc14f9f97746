package lumbung.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the image is made of is what is written down, and what is packed tells nothing of when and where it was packed. */
class SupplyIT {
    private static final Path IMAGE = Path.of(System.getProperty("lumbung.test.image"));
    private static final Path ZIP = Path.of(System.getProperty("lumbung.test.zip"));

    @Test
    void theLibrariesAreTheOnesThatAreLocked() throws IOException {
        Map<String, String> locked = Files.readAllLines(IMAGE.resolve("lib/libraries.sha256")).stream()
                .map(line -> line.split(" {2}", -1))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(IMAGE.resolve("lib"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".jar")).toList()) {
                there.put(file.getFileName().toString(), digest(Files.readAllBytes(file)));
            }
        }
        there.remove("lumbung.jar");
        assertEquals(new TreeMap<>(locked), there, "see \"Libraries\" in src/README.md");
    }

    /** What natives JLine needs is unpacked from its jar, byte by byte. */
    @Test
    void theNativeLibrariesAreThoseOfTheLockedJar() throws IOException {
        Path folder = IMAGE.resolve("lib/native");
        try (Stream<Path> files = Files.walk(folder);
                ZipFile jar = new ZipFile(jline().toFile())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name =
                        "org/jline/nativ/" + folder.relativize(file).toString().replace('\\', '/');
                try (InputStream packed = jar.getInputStream(jar.getEntry(name))) {
                    assertEquals(digest(packed.readAllBytes()), digest(Files.readAllBytes(file)), name);
                }
            }
        }
    }

    private static Path jline() throws IOException {
        try (Stream<Path> files = Files.list(IMAGE.resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("jline-native-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Maven makes none where it is offline. */
    @Test
    void theBillOfMaterialsIsTheOneThatTheBuildMakes() throws IOException {
        Path made = IMAGE.resolveSibling("lumbung-bom.json");
        assumeTrue(Files.exists(made), "Maven was offline");

        assertEquals(Files.readString(made), Files.readString(IMAGE.resolve("share/libraries/bom.json")));
    }

    @Test
    void whatIsPackedHasOneTimeAndOneOrder() throws IOException {
        for (Path file : List.of(IMAGE.resolve("lib/lumbung.jar"), ZIP)) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                List<? extends ZipEntry> entries = Collections.list(zip.entries());
                Set<LocalDateTime> times =
                        entries.stream().map(ZipEntry::getTimeLocal).collect(Collectors.toSet());
                assertEquals(Set.of(LocalDateTime.of(2026, 11, 21, 0, 0)), times, file::toString);
                assertTrue(entries.stream().noneMatch(entry -> entry.getComment() != null));
            }
        }
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            List<String> names = new ArrayList<>();
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.contains("/man/"))
                    .forEach(names::add);
            assertEquals(names.stream().sorted().toList(), names);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
