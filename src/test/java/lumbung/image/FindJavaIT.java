package lumbung.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the launcher takes, what it says when there is none, and what it hands over. */
@DisabledOnOs(OS.WINDOWS)
class FindJavaIT {
    private static final Path LAUNCHER = Path.of(System.getProperty("lumbung.test.image"), "bin/lumbung");
    private static final String PATH = System.getProperty("java.home") + "/bin:/usr/bin:/bin";

    @TempDir
    Path folder;

    @Test
    void aWrongJavaHomeFallsBackToThePath() {
        Launch start = start("/no/such/java", PATH, "--version");

        assertEquals(0, start.exit(), start::output);
    }

    @Test
    void anOldJavaHomeFallsBackToThePath() throws IOException {
        Launch start = start(java("1.8.0_392").toString(), PATH, "--version");

        assertEquals(0, start.exit(), start::output);
    }

    @Test
    void withoutJavaItSaysWhatToInstallInBothLanguages() {
        Launch start = start("", folder.toString(), "--version");

        assertEquals(3, start.exit());
        assertTrue(start.output().contains("perlu Java 17 atau lebih baru; di komputer ini belum ada"), start::output);
        assertTrue(start.output().contains("needs Java 17 or newer; this computer has none"), start::output);
        assertEquals(4, start.output().lines().count(), start::output);
    }

    @Test
    void anOldJavaIsNamedWithItsVersion() throws IOException {
        Path old = java("11.0.2");
        Launch start = start(old.toString(), folder.toString(), "--version");

        assertEquals(3, start.exit());
        assertTrue(start.output().contains(old + "/bin/java (11.0.2)"), start::output);
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws IOException {
        Launch start = start(java("17.0.1").toString(), PATH, "find", "siti am", "", "*", "a'b\"c\\d", "$HOME");

        List<String> handed = start.output().lines().toList();
        int program = handed.indexOf("<" + LAUNCHER.getParent().resolveSibling("lib/lumbung.jar") + ">");
        assertEquals(
                List.of("<find>", "<siti am>", "<>", "<*>", "<a'b\"c\\d>", "<$HOME>"),
                handed.subList(program + 1, handed.size()));
    }

    @Test
    void javasOwnOptionsStandLastSoThatTheyWin() throws IOException {
        String home = java("17.0.1").toString();
        Launch start = Launch.of(
                LAUNCHER, Map.of("JAVA_HOME", home, "LUMBUNG_ARCHIVE", "off", "LUMBUNG_JAVA_OPTS", "-Xmx512m -Done=*"));

        List<String> handed = start.output().lines().toList();
        assertTrue(handed.indexOf("<-Xmx512m>") > handed.indexOf("<-Xmx256m>"), start::output);
        assertTrue(handed.indexOf("<-Done=*>") < handed.indexOf("<-jar>"), start::output);
    }

    @Test
    void jlinesLibraryIsWhereJavaIsTold() throws IOException {
        Launch start = start(java("17.0.1").toString(), PATH);

        String told = start.output()
                .lines()
                .filter(line -> line.startsWith("<-Dlibrary.jline.path="))
                .map(line -> line.replaceAll("^<[^=]*=|>$", ""))
                .findFirst()
                .orElseThrow();
        assertTrue(Files.exists(Path.of(told, "libjlinenative.so")), told);
        assertFalse(start.output().contains("SharedArchiveFile"));
    }

    private static Launch start(String home, String path, String... arguments) {
        return Launch.of(LAUNCHER, Map.of("JAVA_HOME", home, "PATH", path, "LUMBUNG_ARCHIVE", "off"), arguments);
    }

    /** A Java that only says what it was handed, one argument a line. */
    private Path java(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("java-" + version));
        Files.writeString(
                home.resolve("release"),
                "JAVA_VERSION=\"%s\"\nOS_ARCH=\"x86_64\"\nOS_NAME=\"Linux\"\n".formatted(version));
        Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '<%s>\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }
}
